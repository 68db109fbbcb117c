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

} // namespace

qsizetype SectionReader::readPractical(const QList<Piece> &pieces, qsizetype begin,
                                       const QString &title, const Passage &heading)
{
    Passage passage = heading;
    QJsonObject body{{u"v"_s, 1}, {u"selfAssessment"_s, false}, {u"minutes"_s, 0}};
    QJsonArray brief;
    QJsonArray steps;
    qsizetype i = begin;
    for (; i < pieces.size() && pieces[i].isText(); ++i) {
        const Line &line = pieces[i].line;
        const WordParagraph &paragraph = line.paragraph;
        if (paragraph.isBlank())
            continue;
        const ActivityLine said = activityLineOf(paragraph.text());
        const QList<WordRun> rest = trimmed(withoutStart(paragraph.runs, said.length));
        const int minutes = said.member == u"minutes" ? minutesIn(textOf(rest)) : 0;
        passage.paragraphs.append(paragraph.number);
        if (said.member.isEmpty() || (said.member == u"minutes" && minutes == 0)) {
            const bool isBulleted = line.marker == Marker::Bullet;
            if (isStep(pieces[i]) && !brief.isEmpty()) {
                steps.append(QJsonObject{{u"id"_s, m_draft.ids().nextText()},
                                         {u"text"_s, m_writer.blocks(line.runs)}});
            } else if (isBulleted || line.marker != Marker::None) {
                brief.append(
                    QJsonObject{{u"type"_s, u"list"_s},
                                {u"ordered"_s, !isBulleted},
                                {u"items"_s, QJsonArray{QJsonValue(m_writer.blocks(line.runs))}}});
            } else {
                append(brief, m_writer.blocks(paragraph.runs));
            }
        } else if (said.member == u"minutes") {
            body.insert(said.member, minutes);
        } else if (said.member == u"due" || said.member == u"assessor") {
            body.insert(said.member, textOf(rest).simplified());
        } else {
            QJsonArray text = body.value(said.member).toArray();
            append(text, m_writer.blocks(rest));
            body.insert(said.member, text);
        }
    }
    if (brief.isEmpty() && steps.isEmpty())
        return begin; // a heading above nothing that would be a task
    QJsonArray joined; // list items that follow one another are one list
    for (const QJsonValue &block : std::as_const(brief)) {
        const QJsonObject last = joined.isEmpty() ? QJsonObject() : joined.last().toObject();
        const QJsonObject next = block.toObject();
        if (next[u"type"_s] == u"list"_s && last[u"type"_s] == u"list"_s
            && next[u"ordered"_s] == last[u"ordered"_s]) {
            QJsonObject list = last;
            QJsonArray items = list[u"items"_s].toArray();
            append(items, next[u"items"_s].toArray());
            list.insert(u"items"_s, items);
            joined.replace(joined.size() - 1, list);
        } else {
            joined.append(next);
        }
    }
    body.insert(u"brief"_s, joined);
    body.insert(u"steps"_s, steps);
    Node block;
    block.kind = u"practical"_s;
    block.title = title;
    block.body = body;
    m_draft.addBlock(block, passage);
    return i;
}

} // namespace carrel::word
