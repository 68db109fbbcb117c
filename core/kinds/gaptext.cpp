// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/gaptext.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/kind.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int mostAtOnce = 10; // more gaps than this are no text any more

constexpr QStringView special = u"[]|\\";

/// Reads one paragraph after the other.
class GapReader
{
public:
    QJsonArray read(const QJsonArray &runs);

    GapText result;

private:
    QStringList wordsBetween(qsizetype from, qsizetype end) const;

    QList<BracketSign> m_signs;
};

QStringList GapReader::wordsBetween(qsizetype from, qsizetype end) const
{
    QStringList words;
    QString word;
    const auto take = [&] {
        if (!word.simplified().isEmpty())
            words << word.simplified();
        word.clear();
    };
    for (qsizetype at = from + 1; at < end; ++at) {
        if (m_signs[at].is(u'|'))
            take();
        else
            word += m_signs[at].sign;
    }
    take();
    return words;
}

QJsonArray GapReader::read(const QJsonArray &runs)
{
    m_signs = bracketSigns(runs, special);
    RunsWriter writer(runs);
    for (qsizetype at = 0; at < m_signs.size(); ++at) {
        const qsizetype end = endOfBracket(m_signs, at);
        const QStringList words = end < 0 ? QStringList() : wordsBetween(at, end);
        if (!words.isEmpty()) {
            result.gaps << words;
            writer.add(gapSign, m_signs[at].run);
            at = end;
            continue;
        }
        if (end >= 0) {
            ++result.emptyGaps;
            for (; at < end; ++at)
                writer.add(m_signs[at]);
        } else if (m_signs[at].isBracket()) {
            result.hasLooseBracket = true;
        }
        writer.add(m_signs[at]);
    }
    return writer.runs();
}

} // namespace

GapText gapTextOf(const JsonView &body)
{
    GapReader reader;
    reader.result.text = richtext::withRuns(
        body["text"_L1].toJson(), [&reader](const QJsonArray &runs) { return reader.read(runs); });
    return reader.result;
}

void addWord(QStringList &words, const QString &word)
{
    const QString plain = word.simplified();
    if (!plain.isEmpty() && !words.contains(plain))
        words << plain;
}

Field gapTextField(const QString &help, const QString &hint)
{
    return {.key = u"text"_s,
            .label = tr("Text with gaps"),
            .type = FieldType::RichText,
            .help = help,
            .hint = hint,
            .bracketSigns = special.toString()};
}

Field gapFeedbackField()
{
    return {.key = u"gapFeedback"_s,
            .label = tr("About single gaps"),
            .type = FieldType::List,
            .help = tr("The first is about the first gap, and so on; leave empty where there is "
                       "nothing to say. Shown below the text once the question is closed."),
            .fields = {{.key = u"text"_s,
                        .label = tr("Sentence"),
                        .type = FieldType::RichText,
                        .help = tr("Why this word belongs there, or what others confuse it with."),
                        .role = FieldRole::Reply,
                        .hint = tr("Why this word belongs there")}},
            .hasId = true,
            .entryName = tr("sentence", "As it follows Add, Delete, Move")};
}

Field gapScoringField()
{
    return scoringField(u"partial"_s,
                        tr("Part by part: every gap that is right gives its share of the points. "
                           "All or nothing: only when all are right."));
}

PlayerObject gapPlayerData(const JsonView &body, const GapText &text,
                           const QList<PlayerObject> &gaps, PlayerContext &context)
{
    PlayerList told;
    for (qsizetype i = 0; i < gaps.size(); ++i) {
        PlayerObject gap = gaps[i];
        gap.put(u"feedbackHtml"_s, context.html(body["gapFeedback"_L1][i]["text"_L1]));
        told.append(gap);
    }
    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    data.put(u"textHtml"_s, context.html(text.text));
    data.put(u"gaps"_s, told);
    data.put(u"feedback"_s, overallFeedback(body, context));
    data.putIf(u"isByPart"_s, isScoredByPart(body, text.gaps.size()));
    return data;
}

void checkGaps(FindingList &findings, const JsonView &body, const GapText &text)
{
    const auto gaps = text.gaps.size();
    if (text.hasLooseBracket) {
        findings.error(u"loose-bracket"_s, u"text"_s,
                       tr("A bracket has no partner in its paragraph, or a link stands between "
                          "them, so there is no gap. Add what is missing; write \\[ or \\] for a "
                          "bracket that the learner shall read."));
    }
    if (text.emptyGaps > 0) {
        findings.error(u"empty-gap"_s, u"text"_s,
                       tr("There is nothing between two brackets. Write what belongs into the gap: "
                          "[like this]."));
    }
    if (gaps == 0 && text.emptyGaps == 0 && !text.hasLooseBracket) {
        findings.error(u"no-gap"_s, u"text"_s,
                       tr("The text has no gap, so there is nothing to answer. Put brackets around "
                          "what is to be filled in: [like this]."));
    }
    if (gaps > mostSteps && body["scoring"_L1].toString() == u"partial") {
        findings.error(u"many-steps"_s, u"scoring"_s,
                       tr("There are more than %1 gaps: scoring part by part is not possible then, "
                          "and the question is scored all or nothing. Split it into several.")
                           .arg(mostSteps));
    } else if (gaps > mostAtOnce) {
        findings.suggest(u"many-gaps"_s, u"text"_s,
                         tr("More than %1 gaps turn reading into guessing. Keep those that matter, "
                            "or split the text.")
                             .arg(mostAtOnce));
    }
}

namespace {

/// Gaps of which something is said.
qsizetype gapsWithFeedback(const JsonView &body, const GapText &text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.gaps.size(); ++i)
        count += richtext::isBlank(body["gapFeedback"_L1][i]["text"_L1]) ? 0 : 1;
    return count;
}

} // namespace

void checkGapFeedback(FindingList &findings, const JsonView &body, const GapText &text)
{
    const JsonView sentences = body["gapFeedback"_L1].toArray();
    for (qsizetype i = text.gaps.size(); i > 0 && i < sentences.size(); ++i) {
        findings.error(u"feedback-without-gap"_s,
                       memberPlace(entryPlace(u"gapFeedback"_s, i), u"text"_s),
                       tr("Sentence %1 is about a gap that the text does not have, so nobody "
                          "reads it. Take it out, or mark the gap in the text.")
                           .arg(i + 1));
    }
    if (!text.gaps.isEmpty() && gapsWithFeedback(body, text) == text.gaps.size())
        return;
    checkFeedback(findings, body, u"feedbackCorrect"_s,
                  tr("Who answers right is not told why it is right: it may have been a guess. "
                     "Say what the words have in common, or why they matter."));
    checkFeedback(findings, body, u"feedbackWrong"_s,
                  tr("Who is wrong is not told what to look at. Write feedback for wrong words."));
}

QString gapSentence(const JsonView &body, const GapText &text)
{
    const QString sentence = plainLine(text.text).replace(gapSign, u"___"_s);
    return (questionLine(body) + u' ' + sentence).trimmed();
}

LetterKey gapLetters(const JsonView &body, const GapText &text, const QList<QStringList> &right)
{
    LetterKey key{u"fill-in"_s, gapSentence(body, text), {}};
    for (const QStringList &words : right)
        key.letters << Letter{
            .letter = {}, .part = u"gap"_s, .text = words.join(u" / "_s), .right = true};
    return key;
}

int scoreSteps(const JsonView &body, const GapText &text)
{
    return isScoredByPart(body, text.gaps.size()) ? int(text.gaps.size()) : 1;
}

} // namespace carrel
