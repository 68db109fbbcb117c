// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passages that become a block of their own: callouts, films, pictures.

#include "core/exchange/word/listblocks.h"
#include "core/exchange/word/sectionreader.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

bool saysFigure(const QString &text)
{
    static const QRegularExpression figure(
        u"^\\s*(?:figure|fig\\.|image|picture|photo|abbildung|abb\\.|bild|figura|imagen|"
        "illustration)\\s*\\d+\\s*[.:–—-]"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.size() < 250 && figure.match(text).hasMatch();
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

/// "Note: ..."; in a frame the word may stand alone on its line.
CalloutWord leadWordOf(const WordParagraph &paragraph)
{
    const CalloutWord word = calloutOf(paragraph.text());
    if (!word.look.isEmpty() || !paragraph.isBoxed)
        return word;
    const QString text = paragraph.text();
    const CalloutWord alone = calloutOf(text.trimmed() + u':');
    return alone.length == text.trimmed().size() + 1 ? CalloutWord{alone.look, text.size()} : word;
}

} // namespace

qsizetype SectionReader::readCallout(const QList<Piece> &pieces, qsizetype index)
{
    const WordParagraph &first = pieces[index].line.paragraph;
    const QString style = calloutOfStyle(first.style);
    const CalloutWord word = leadWordOf(first);
    WordPassage passage{first.number, first.text(), {}};
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
    append(text, listBlocks(lines, m_writer));
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

void SectionReader::addPicture(const WordRun &run, const WordPassage &passage,
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
    WordPassage passage{paragraph.number, paragraph.text().trimmed(), {paragraph.number}};
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
        WordPassage shown = passage;
        if (shown.source.isEmpty())
            shown.source = m_writer.document().images[run.image].alt;
        addPicture(run, shown, caption);
    }
    if (!textOf(words).trimmed().isEmpty())
        addText(m_writer.blocks(words), {paragraph.number, textOf(words), {paragraph.number}});
    return hasCaption ? next + 1 : index + 1;
}

} // namespace carrel::word
