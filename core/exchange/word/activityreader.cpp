// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Practical activities: a brief, steps, and lines that say how long, by when, what comes of it.

#include "core/exchange/word/sectionreader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

/// What a line of a practical is about: the member of its body; empty: the brief.
struct ActivityLine
{
    QString member;
    qsizetype length = 0; ///< Of its label.
};

ActivityLine activityLineOf(const QString &text)
{
    static const auto label = [](const QString &words) {
        return QRegularExpression(u"^\\s*(?:%1)\\s*[:：]\\s*"_s.arg(words),
                                  QRegularExpression::CaseInsensitiveOption);
    };
    static const QList<std::pair<QString, QRegularExpression>> labels{
        {u"minutes"_s,
         label(u"(?:estimated )?(?:duration|time)|durée|dauer|zeit|duración|tiempo"_s)},
        {u"due"_s,
         label(u"by when|due(?: date)?|deadline|échéance|pour quand|bis wann|frist|"
               "fecha|plazo"_s)},
        {u"deliverable"_s,
         label(u"deliverables?|result|output|livrables?|résultat|ergebnis|"
               "entregables?|resultado"_s)},
        {u"handIn"_s,
         label(u"hand[ -]?in|submit(?: to)?|submission|à rendre|remise|abgabe|"
               "entrega"_s)},
        {u"assessor"_s, label(u"assess(?:ed by|or)|évalué par|bewertet von|evaluado por"_s)},
        {u"exemplar"_s,
         label(u"model answer|sample answer|example answer|exemple de réponse|"
               "musterlösung|ejemplo de respuesta"_s)}};
    for (const auto &[member, pattern] : labels) {
        const auto match = pattern.match(text);
        if (match.hasMatch())
            return {member, match.capturedLength(0)};
    }
    return {};
}

/// A number of minutes and nothing else: "20 min", "1 h 30", "45 minutes"; 0: something else.
int minutesIn(const QString &text)
{
    static const QRegularExpression minutes(
        u"^\\s*(?:about |environ |ca\\. |unos "
        u")?(?:(\\d{1,2})\\s*(?:h|hours?|heures?|stunden?|horas?)"
        ")?\\s*(?:(\\d{1,3})\\s*(?:min|minutes?|minuten|minutos|mn)?\\.?)?\\s*\\.?\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = minutes.match(text);
    return match.hasMatch() ? match.captured(1).toInt() * 60 + match.captured(2).toInt() : 0;
}

bool isStep(const Piece &piece)
{
    return piece.isText() && piece.line.marker == Marker::Number && piece.line.level == 0;
}

/// Items of a list that follow one another, as one list.
QJsonArray withJoinedLists(const QJsonArray &blocks)
{
    QJsonArray joined;
    for (const auto &block : blocks) {
        const QJsonObject last = joined.isEmpty() ? QJsonObject() : joined.last().toObject();
        const QJsonObject next = block.toObject();
        const bool continues = next[u"type"_s] == u"list"_s && last[u"type"_s] == u"list"_s
            && next[u"ordered"_s] == last[u"ordered"_s];
        if (!continues) {
            joined.append(next);
            continue;
        }
        QJsonObject list = last;
        QJsonArray items = list[u"items"_s].toArray();
        append(items, next[u"items"_s].toArray());
        list.insert(u"items"_s, items);
        joined.replace(joined.size() - 1, list);
    }
    return joined;
}

/// The body of a practical, line by line.
class PracticalBody
{
public:
    PracticalBody(const RichWriter &writer, IdSource &ids)
        : m_writer(writer)
        , m_ids(ids)
    { }

    void take(const Piece &piece);
    bool isEmpty() const { return m_brief.isEmpty() && m_steps.isEmpty(); }
    QJsonObject body() const;

private:
    void takeBrief(const Piece &piece);

    const RichWriter &m_writer;
    IdSource &m_ids;
    QJsonObject m_body{{u"v"_s, 1}, {u"selfAssessment"_s, false}, {u"minutes"_s, 0}};
    QJsonArray m_brief;
    QJsonArray m_steps;
};

void PracticalBody::takeBrief(const Piece &piece)
{
    const Line &line = piece.line;
    const QJsonArray text = m_writer.blocks(line.runs);
    if (isStep(piece) && !m_brief.isEmpty()) {
        m_steps.append(QJsonObject{{u"id"_s, m_ids.nextText()}, {u"text"_s, text}});
    } else if (line.marker != Marker::None) {
        m_brief.append(QJsonObject{{u"type"_s, u"list"_s},
                                   {u"ordered"_s, line.marker != Marker::Bullet},
                                   {u"items"_s, QJsonArray{QJsonValue(text)}}});
    } else {
        append(m_brief, m_writer.blocks(line.paragraph.runs));
    }
}

void PracticalBody::take(const Piece &piece)
{
    const WordParagraph &paragraph = piece.line.paragraph;
    const ActivityLine said = activityLineOf(paragraph.text());
    const QList<WordRun> rest = trimmed(withoutStart(paragraph.runs, said.length));
    const int minutes = said.member == u"minutes" ? minutesIn(textOf(rest)) : 0;
    if (minutes > 0) {
        m_body.insert(said.member, minutes);
    } else if (said.member.isEmpty() || said.member == u"minutes") {
        takeBrief(piece);
    } else if (said.member == u"due" || said.member == u"assessor") {
        m_body.insert(said.member, textOf(rest).simplified());
    } else {
        QJsonArray text = m_body.value(said.member).toArray();
        append(text, m_writer.blocks(rest));
        m_body.insert(said.member, text);
    }
}

QJsonObject PracticalBody::body() const
{
    QJsonObject body = m_body;
    body.insert(u"brief"_s, withJoinedLists(m_brief));
    body.insert(u"steps"_s, m_steps);
    return body;
}

} // namespace

qsizetype SectionReader::readPractical(const QList<Piece> &pieces, qsizetype begin,
                                       const QString &title, const WordPassage &heading)
{
    WordPassage passage = heading;
    PracticalBody practical(m_writer, m_draft.ids());
    qsizetype i = begin;
    for (; i < pieces.size() && pieces[i].isText(); ++i) {
        if (pieces[i].isBlank())
            continue;
        passage.paragraphs.append(pieces[i].line.paragraph.number);
        practical.take(pieces[i]);
    }
    if (practical.isEmpty())
        return begin; // a heading above nothing that would be a task
    Node block;
    block.kind = u"practical"_s;
    block.title = title;
    block.body = practical.body();
    m_draft.addBlock(block, passage);
    return i;
}

} // namespace carrel::word
