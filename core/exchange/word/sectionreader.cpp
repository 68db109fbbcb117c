// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/sectionreader.h"

#include "core/base/translate.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <functional>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

constexpr int deepestList = 8; // of lists in lists; richtext takes 12
constexpr int lastHeadingLevel = 3;

bool isCaptionStyle(const QString &style)
{
    static const QStringList names{u"caption"_s, u"légende"_s, u"beschriftung"_s, u"epígrafe"_s,
                                   u"leyenda"_s, u"figure"_s,  u"illustration"_s};
    return names.contains(style);
}

bool saysFigure(const QString &text)
{
    static const QRegularExpression figure(
        u"^\\s*(?:figure|fig\\.|image|picture|photo|abbildung|abb\\.|bild|figura|imagen|"
        "illustration)\\s*\\d+\\s*[.:–—-]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < 250 && figure.match(text).hasMatch();
}

/// A list, from its lines, with lists inside it.
QJsonObject listFrom(const QList<Line> &lines, qsizetype &index, int depth,
                     const RichWriter &writer)
{
    const int level = lines[index].level;
    const bool isOrdered = lines[index].marker != Marker::Bullet;
    QJsonArray items;
    while (index < lines.size()) {
        const Line &line = lines[index];
        if (line.level > level && depth < deepestList && !items.isEmpty()) {
            QJsonArray item = items.last().toArray();
            item.append(listFrom(lines, index, depth + 1, writer));
            items.replace(items.size() - 1, item);
            continue;
        }
        if (line.level < level && depth > 0)
            break;
        const bool isOther = (line.marker == Marker::Bullet) == isOrdered;
        if (isOther && line.level == level && !items.isEmpty())
            break;
        QList<WordRun> runs = line.runs;
        if (line.sign && !line.isStar) // a tick is part of what is said
            runs = line.paragraph.runs;
        items.append(QJsonValue(writer.blocks(runs)));
        ++index;
    }
    return {{u"type"_s, u"list"_s}, {u"ordered"_s, isOrdered}, {u"items"_s, items}};
}

bool isListLine(const Line &line)
{
    return line.marker != Marker::None && !line.text.isEmpty();
}

/// The video or sound that an address leads to: the kind; empty: neither.
QString kindOfAddress(const QString &address)
{
    const QUrl url(address);
    if (url.scheme() != u"https")
        return {};
    static const QStringList hosts{u"youtube.com"_s, u"youtu.be"_s, u"vimeo.com"_s,
                                   u"youtube-nocookie.com"_s};
    const QString host = url.host();
    const QString path = url.path().toLower();
    for (const QString &known : hosts) {
        if (host == known || host.endsWith(u'.' + known))
            return u"video"_s;
    }
    if (path.endsWith(u".mp4") || path.endsWith(u".webm") || path.startsWith(u"/w/")
        || path.startsWith(u"/videos/watch/")) {
        return u"video"_s;
    }
    const bool isSound = path.endsWith(u".mp3") || path.endsWith(u".m4a") || path.endsWith(u".ogg")
        || path.endsWith(u".wav");
    return isSound ? u"audio"_s : QString();
}

} // namespace

QList<Piece> piecesOf(const std::vector<WordBlock> &blocks,
                      const std::function<int(const WordParagraph &)> &innerLevel)
{
    QList<Piece> pieces;
    for (const WordBlock &block : blocks) {
        if (block.isTable()) {
            pieces.append({{}, &block.table, -1});
            continue;
        }
        const int level = innerLevel ? innerLevel(block.paragraph) : -1;
        if (level >= 0) {
            pieces.append({lineOf(block.paragraph), nullptr, level});
            continue;
        }
        for (const Line &line : linesOf(block.paragraph))
            pieces.append({line, nullptr, -1});
    }
    return pieces;
}

void SectionReader::addText(const QJsonArray &blocks, const Passage &passage)
{
    if (m_text.isEmpty()) {
        m_passage = passage;
    } else {
        m_passage.paragraphs += passage.paragraphs;
        m_passage.doubts += passage.doubts;
    }
    append(m_text, blocks);
}

void SectionReader::flush()
{
    if (m_text.isEmpty())
        return;
    Node block;
    block.kind = u"text"_s;
    block.body = {{u"v"_s, 1}, {u"text"_s, std::exchange(m_text, {})}};
    m_draft.addBlock(block, std::exchange(m_passage, {}));
}

qsizetype SectionReader::endOfSection(const QList<Piece> &pieces, qsizetype index) const
{
    while (index < pieces.size() && pieces[index].headingLevel < 0)
        ++index;
    return index;
}

bool SectionReader::hasQuestion(const QList<Piece> &pieces, qsizetype begin, qsizetype end) const
{
    const QuestionReader questions(pieces, m_writer);
    for (qsizetype i = begin; i < end; ++i) {
        const bool isTable = pieces[i].table
            && (shapeOf(*pieces[i].table).kind == TableShape::Questions
                || shapeOf(*pieces[i].table).kind == TableShape::QuestionCard);
        if (isTable || questions.at(i))
            return true;
    }
    return false;
}

void SectionReader::read(const QList<Piece> &pieces, const Above &above)
{
    qsizetype begin = 0;
    m_expectsStatements = false;
    const Passage heading{above.line, above.heading, {above.line}, above.doubts};
    while (begin < pieces.size() && pieces[begin].isBlank())
        ++begin;
    if (above.announced == Announced::Objectives) {
        const qsizetype next = readObjectives(pieces, begin, heading);
        if (next > begin) {
            begin = next;
            while (begin < pieces.size() && pieces[begin].isBlank())
                ++begin;
            if (begin == pieces.size())
                return; // the heading stood above the objectives only
        }
    }
    if (above.opensPage)
        m_draft.openPage(above.heading, above.announced == Announced::Quiz, heading);
    if (above.announced == Announced::Practical && begin < pieces.size()
        && !hasQuestion(pieces, begin, endOfSection(pieces, begin))) {
        begin = readPractical(pieces, begin, above.heading, {above.line, above.heading, {}});
    }
    readPieces(pieces, begin);
    flush();
}

void SectionReader::readPieces(const QList<Piece> &pieces, qsizetype begin)
{
    qsizetype i = begin;
    while (i < pieces.size()) {
        const Piece &piece = pieces[i];
        if (piece.isBlank()) {
            if (!piece.line.paragraph.doubts.isEmpty())
                m_draft.note(piece.line.paragraph.number, m_draft.here());
            ++i;
            continue;
        }
        QuestionReader questions(pieces, m_writer);
        if (m_expectsStatements)
            questions.expectStatements();
        if (auto found = questions.at(i)) {
            flush();
            m_draft.addQuestion(found->question);
            i = found->end;
        } else if (piece.headingLevel >= 0) {
            i = readHeading(pieces, i);
        } else if (piece.table) {
            QString caption;
            if (i > 0 && pieces[i - 1].isText()
                && isCaptionStyle(pieces[i - 1].line.paragraph.style))
                caption = pieces[i - 1].line.paragraph.text().simplified();
            flush();
            readTable(*piece.table, caption);
            ++i;
        } else {
            i = readText(pieces, i);
        }
    }
}

qsizetype SectionReader::readHeading(const QList<Piece> &pieces, qsizetype index)
{
    const Piece &piece = pieces[index];
    const QString title = piece.line.paragraph.text().simplified();
    const Passage passage{piece.line.paragraph.number, title, {piece.line.paragraph.number}};
    const Announced announced = announcedBy(title);
    m_expectsStatements = labelOf(title).label == Label::TrueFalse;
    const qsizetype end = endOfSection(pieces, index + 1);
    if (announced == Announced::Objectives) {
        const qsizetype next = readObjectives(pieces, index + 1, passage);
        if (next > index + 1)
            return next;
    }
    if (announced == Announced::Quiz && hasQuestion(pieces, index + 1, end)) {
        flush();
        if (m_draft.isPageEmpty() && m_draft.hasPage() && m_draft.pageTitle() == title)
            m_draft.makePageQuiz();
        else
            m_draft.openPage(title, true, passage);
        return index + 1;
    }
    if (announced == Announced::Practical && end > index + 1
        && !hasQuestion(pieces, index + 1, end)) {
        flush();
        return readPractical(pieces, index + 1, title, passage);
    }
    flush();
    QList<WordRun> runs = trimmed(piece.line.paragraph.runs);
    for (WordRun &run : runs)
        run.marks.bold = false;
    const int level = std::min(piece.headingLevel + 1, lastHeadingLevel);
    addText({QJsonObject{
                {u"type"_s, u"heading"_s}, {u"level"_s, level}, {u"runs"_s, m_writer.runs(runs)}}},
            passage);
    for (const WordRun &run : std::as_const(runs)) {
        if (run.image < 0)
            continue;
        flush();
        addPicture(run, passage, {});
    }
    return index + 1;
}

/// "After this module you can", and a list: objectives of the module.
qsizetype SectionReader::readObjectives(const QList<Piece> &pieces, qsizetype index,
                                        const Passage &lead)
{
    qsizetype i = index;
    Passage passage = lead;
    const auto skipBlanks = [&] {
        while (i < pieces.size() && pieces[i].isBlank())
            ++i;
    };
    skipBlanks();
    QString sentence;
    if (i < pieces.size() && pieces[i].isText() && !isListLine(pieces[i].line)
        && (leadsToObjectives(pieces[i].line.text) || pieces[i].line.text.endsWith(u':'))) {
        sentence = pieces[i].line.text;
        passage.paragraphs.append(pieces[i].line.paragraph.number);
        ++i;
        skipBlanks();
    }
    QStringList objectives;
    for (; i < pieces.size() && pieces[i].isText() && isListLine(pieces[i].line); ++i) {
        objectives.append(pieces[i].line.text.simplified());
        passage.paragraphs.append(pieces[i].line.paragraph.number);
    }
    if (objectives.isEmpty())
        return index;
    m_draft.addObjectives(objectives, passage);
    for (const QString &said : {lead.source, sentence}) {
        if (!said.isEmpty())
            m_draft.tell(DraftItem::Outcome::Imported, {passage.line, said, {}},
                         tr("What is listed below became objectives of the module. The course says "
                            "itself what they are."));
    }
    return i;
}

qsizetype SectionReader::readText(const QList<Piece> &pieces, qsizetype index)
{
    const Piece &piece = pieces[index];
    const WordParagraph &paragraph = piece.line.paragraph;
    const QString text = paragraph.text().trimmed();
    const Passage passage{paragraph.number, text, {paragraph.number}};
    if (leadsToObjectives(text)) {
        flush();
        const qsizetype next = readObjectives(pieces, index + 1, passage);
        if (next > index + 1)
            return next;
    }
    if (const qsizetype next = readLeadWords(pieces, index, text); next > index)
        return next;
    if (!calloutOfStyle(paragraph.style).isEmpty() || !calloutOf(text).look.isEmpty()
        || (paragraph.isBoxed && !paragraph.hasImage())) {
        return readCallout(pieces, index);
    }
    if (readAddress(piece))
        return index + 1;
    if (paragraph.hasImage())
        return readPicture(pieces, index);
    const bool isList = isListLine(piece.line)
        && (!piece.line.isTyped
            || (index + 1 < pieces.size() && pieces[index + 1].isText()
                && isListLine(pieces[index + 1].line)
                && pieces[index + 1].line.marker == piece.line.marker));
    if (isList)
        return readList(pieces, index);
    const bool isCaptionOfTable = isCaptionStyle(paragraph.style) && index + 1 < pieces.size()
        && pieces[index + 1].table && shapeOf(*pieces[index + 1].table).kind == TableShape::Data;
    if (isCaptionOfTable) {
        m_draft.note(paragraph.number, NodeId());
        return index + 1;
    }
    addText(m_writer.blocks(paragraph.runs), passage);
    return index + 1;
}

/// A short line that announces what follows, in a document that could have used a heading.
qsizetype SectionReader::readLeadWords(const QList<Piece> &pieces, qsizetype index,
                                       const QString &text)
{
    constexpr qsizetype longestLead = 80; // characters
    const WordParagraph &paragraph = pieces[index].line.paragraph;
    const Passage passage{paragraph.number, text, {paragraph.number}};
    if (labelOf(text).label == Label::TrueFalse)
        m_expectsStatements = true;
    if (text.size() > longestLead || text.endsWith(u'.') || paragraph.hasImage()
        || pieces[index].line.marker != Marker::None) {
        return index;
    }
    const Announced announced = announcedBy(text);
    if (announced == Announced::Objectives) {
        flush();
        const qsizetype next = readObjectives(pieces, index + 1, passage);
        return next > index + 1 ? next : index;
    }
    const bool isBold = isWholly(paragraph.runs, [](const WordMarks &marks) { return marks.bold; });
    if (announced != Announced::Practical || !isBold
        || hasQuestion(pieces, index + 1, endOfSection(pieces, index + 1))) {
        return index;
    }
    flush();
    const qsizetype next = readPractical(pieces, index + 1, text, passage);
    return next > index + 1 ? next : index;
}

qsizetype SectionReader::readList(const QList<Piece> &pieces, qsizetype index)
{
    QList<Line> lines;
    Passage passage{pieces[index].line.paragraph.number, pieces[index].line.text, {}};
    qsizetype i = index;
    const QuestionReader questions(pieces, m_writer);
    for (; i < pieces.size() && pieces[i].isText() && isListLine(pieces[i].line); ++i) {
        const Line &line = pieces[i].line;
        if (i > index && (line.isTyped != lines.first().isTyped || questions.at(i)))
            break;
        if (line.paragraph.hasImage() && textOf(line.runs).trimmed().isEmpty())
            break;
        lines.append(line);
        passage.paragraphs.append(line.paragraph.number);
    }
    QJsonArray blocks;
    for (qsizetype next = 0; next < lines.size();)
        blocks.append(listFrom(lines, next, 0, m_writer));
    const bool follows = index > 0 && pieces[index - 1].isText();
    const QString above = follows ? pieces[index - 1].line.text : QString();
    if ((above.endsWith(u'?') || asksForSeveral(above)) && lines.size() >= 2 && lines.size() <= 6) {
        passage.doubts.append(tr("This list looks like the answers to a question, but none of them "
                                 "is marked as right. Turn it into a question if it is one."));
    }
    addText(blocks, passage);
    return i;
}

qsizetype SectionReader::readCallout(const QList<Piece> &pieces, qsizetype index)
{
    const WordParagraph &first = pieces[index].line.paragraph;
    const QString style = calloutOfStyle(first.style);
    const CalloutWord word = calloutOf(first.text());
    Passage passage{first.number, first.text(), {}};
    QJsonArray text;
    qsizetype i = index;
    QList<WordRun> runs = withoutStart(first.runs, word.length);
    if (textOf(runs).trimmed().isEmpty() && word.length > 0 && i + 1 < pieces.size()
        && pieces[i + 1].isText() && !first.hasImage()) {
        passage.paragraphs.append(first.number); // the lead word stands above its text
        ++i;
        runs = pieces[i].line.paragraph.runs;
    }
    const bool isList = isListLine(pieces[i].line) && i > index;
    if (!isList) {
        append(text, m_writer.blocks(runs));
        passage.paragraphs.append(pieces[i].line.paragraph.number);
        ++i;
    }
    QList<Line> lines;
    const bool isMarked = !style.isEmpty() || first.isBoxed;
    for (; i < pieces.size() && pieces[i].isText() && !pieces[i].isBlank(); ++i) {
        const WordParagraph &next = pieces[i].line.paragraph;
        const bool isSame = isMarked && next.style == first.style && next.isBoxed == first.isBoxed
            && calloutOf(next.text()).look.isEmpty();
        if (!isSame && !(isList && isListLine(pieces[i].line)))
            break;
        passage.paragraphs.append(next.number);
        if (isListLine(pieces[i].line))
            lines.append(pieces[i].line);
        else
            append(text, m_writer.blocks(next.runs));
    }
    for (qsizetype at = 0; at < lines.size();)
        text.append(listFrom(lines, at, 0, m_writer));
    flush();
    Node block;
    block.kind = u"callout"_s;
    const QString look = !word.look.isEmpty() ? word.look : !style.isEmpty() ? style : u"note"_s;
    block.body = {{u"v"_s, 1}, {u"look"_s, look}, {u"heading"_s, QString()}, {u"text"_s, text}};
    m_draft.addBlock(block, passage);
    return i;
}

/// "Video: https://...", or an address alone on its line.
bool SectionReader::readAddress(const Piece &piece)
{
    static const QRegularExpression line(
        u"^(?:(?<label>[^:]{1,60}?)\\s*:\\s*)?(?<address>https://\\S+)$"_s);
    const WordParagraph &paragraph = piece.line.paragraph;
    const QString text = paragraph.text().trimmed();
    const auto match = line.match(text);
    QString address = match.captured(u"address");
    QString title = match.captured(u"label").trimmed();
    const bool isOneLink =
        !paragraph.runs.isEmpty() && std::ranges::all_of(paragraph.runs, [&](const WordRun &run) {
            return run.text.trimmed().isEmpty()
                || run.marks.link == paragraph.runs.last().marks.link;
        });
    if (address.isEmpty() && isOneLink) { // "Watch the film", all of it a link
        address = paragraph.runs.last().marks.link;
        title = text;
    }
    const QString kind = kindOfAddress(address);
    if (kind.isEmpty() || paragraph.hasImage())
        return false;
    flush();
    Node block;
    block.kind = kind;
    block.title = title;
    block.body = {{u"v"_s, 1}, {u"source"_s, u"link"_s}, {u"address"_s, address}};
    m_draft.addBlock(block, {paragraph.number, text, {paragraph.number}});
    return true;
}

void SectionReader::addPicture(const WordRun &run, const Passage &passage,
                               const QList<WordRun> &caption)
{
    const WordImage &image = m_writer.document().images[run.image];
    Node block;
    block.kind = u"image"_s;
    block.body = {{u"v"_s, 1},
                  {u"media"_s, m_writer.media(run.image).text()},
                  {u"alt"_s, image.isDecorative ? QString() : image.alt},
                  {u"decorative"_s, image.isDecorative},
                  {u"caption"_s, m_writer.blocks(caption)}};
    m_draft.addBlock(block, passage);
}

/// A paragraph with pictures: its words stay words, each picture becomes a block.
qsizetype SectionReader::readPicture(const QList<Piece> &pieces, qsizetype index)
{
    const WordParagraph &paragraph = pieces[index].line.paragraph;
    qsizetype next = index + 1;
    Passage passage{paragraph.number, paragraph.text().trimmed(), {paragraph.number}};
    QList<WordRun> caption;
    const auto pictures =
        std::ranges::count_if(paragraph.runs, [](const WordRun &run) { return run.image >= 0; });
    while (next < pieces.size() && pieces[next].isBlank())
        ++next;
    const bool hasCaption = pictures == 1 && next < pieces.size() && pieces[next].isText()
        && !pieces[next].line.paragraph.hasImage()
        && (isCaptionStyle(pieces[next].line.paragraph.style)
            || saysFigure(pieces[next].line.paragraph.text()));
    if (hasCaption) {
        caption = pieces[next].line.paragraph.runs;
        passage.paragraphs.append(pieces[next].line.paragraph.number);
    }
    QList<WordRun> words;
    for (const WordRun &run : paragraph.runs) {
        if (run.image < 0) {
            words.append(run);
            continue;
        }
        if (!textOf(words).trimmed().isEmpty())
            addText(m_writer.blocks(words), {paragraph.number, textOf(words), {paragraph.number}});
        words.clear();
        flush();
        Passage shown = passage;
        if (shown.source.isEmpty())
            shown.source = m_writer.document().images[run.image].alt;
        addPicture(run, shown, caption);
    }
    if (!textOf(words).trimmed().isEmpty())
        addText(m_writer.blocks(words), {paragraph.number, textOf(words), {paragraph.number}});
    return hasCaption ? next + 1 : index + 1;
}

} // namespace carrel::word
