// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/gaptext.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::kinds::dragwords {

namespace {

constexpr int version = 1;

QList<Field> form()
{
    return QList<Field>{
               stemField(),
               gapTextField(
                   tr("Put the words that are to be dragged into brackets: Read the sheet [aloud]. "
                      "After a bar stands a word of another gap that fits here as well: "
                      "[aloud|twice]."),
                   tr("Read the sheet [aloud] and sign it.")),
               {.key = u"extra"_s,
                .label = tr("Words that fit nowhere"),
                .type = FieldType::TextList,
                .help = tr("They stand among the words as well, so that the last gap does not "
                           "solve itself. One each line.")},
               {.key = u"reuse"_s,
                .label = tr("How often a word can be used"),
                .type = FieldType::Choice,
                .help = tr("Once: a word that is used is no longer there; one that belongs into "
                           "two gaps is there twice. As often as wanted: every word stays where "
                           "it is, and is there once."),
                .initial = u"once"_s,
                .choices = {{u"once"_s, tr("Once", "how often a word can be used")},
                            {u"often"_s,
                             tr("As often as wanted", "how often a word can be used")}}},
               gapFeedbackField(),
               feedbackCorrectField(),
               feedbackPartlyField(),
               feedbackWrongField(),
               pointsField(),
               triesField(2),
               gapScoringField()}
    + behaviourFields();
}

bool isReusable(const JsonView &body)
{
    return body["reuse"_L1].toString() == u"often";
}

/// The words that the learner gets, each once: first those that belong somewhere, in the order of
/// the gaps, then those that fit nowhere.
QStringList poolOf(const JsonView &body, const GapText &text)
{
    QStringList pool;
    for (const QStringList &gap : text.gaps)
        addWord(pool, gap.first());
    for (const QStringList &gap : text.gaps) {
        for (const QString &word : gap)
            addWord(pool, word);
    }
    const JsonView extra = body["extra"_L1].toArray();
    for (const auto &word : extra)
        addWord(pool, word.toString());
    return pool;
}

int answerBits(const JsonView &body)
{
    const GapText text = gapTextOf(body);
    return int(text.gaps.size()) * bitsForOneOf(int(poolOf(body, text).size()));
}

/// The words of the text, of which none may be among those that fit nowhere.
void checkExtra(FindingList &findings, const JsonView &body, const GapText &text)
{
    QHash<QString, qsizetype> seen;
    QStringList right;
    for (const QStringList &gap : text.gaps) {
        for (const QString &word : gap)
            right << bareWords(word);
    }
    const JsonView extra = body["extra"_L1].toArray();
    for (qsizetype i = 0; i < extra.size(); ++i) {
        const QString word = bareWords(extra[i].toString());
        if (!word.isEmpty() && right.contains(word)) {
            findings.error(u"fits-somewhere"_s, u"extra"_s,
                           tr("“%1” is to fit nowhere, but it belongs into a gap. Take it out.")
                               .arg(extra[i].toString().simplified()));
        } else if (firstWith(word, i, seen) >= 0) {
            findings.error(
                u"equal-words"_s, u"extra"_s,
                tr("“%1” stands there twice, so nobody can tell which is which. Take one out.")
                    .arg(extra[i].toString().simplified()));
        }
    }
}

void checkPool(FindingList &findings, const JsonView &body, const GapText &text)
{
    const qsizetype words = poolOf(body, text).size();
    if (words == 1) {
        findings.error(u"one-word"_s, u"extra"_s,
                       tr("There is only one word to choose from. Write words that fit nowhere, or "
                          "put more words of the text into brackets."));
    } else if (words > 1 && !isReusable(body) && words == poolOf({}, text).size()) {
        findings.suggest(u"no-extra"_s, u"extra"_s,
                         tr("There are as many words as gaps, so the last one solves itself. Add a "
                            "word or two that people mix up with the right ones."));
    } else if (words > mostNamed) {
        findings.suggest(u"many-words"_s, u"extra"_s,
                         tr("There are more than %1 words. Learners will not weigh them all, and a "
                            "SCORM 1.2 report can name only %1 by a letter.")
                             .arg(mostNamed));
    }
}

/// A second word for a gap is there only if another gap has brought it.
void checkSecondWords(FindingList &findings, const GapText &text)
{
    QStringList brought;
    for (const QStringList &gap : text.gaps)
        brought << gap.first();
    for (qsizetype i = 0; i < text.gaps.size(); ++i) {
        for (const QString &word : text.gaps[i]) {
            if (!brought.contains(word)) {
                findings.suggest(
                    u"second-word"_s, u"text"_s,
                    tr("In gap %1 “%2” counts as right as well, but it belongs into no other gap: "
                       "there will be a word over that is right. Is a wrong word meant? Then "
                       "write it under Words that fit nowhere.")
                        .arg(i + 1)
                        .arg(word));
            }
        }
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"dragwords"_s);
    const GapText text = gapTextOf(body);
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    checkGaps(findings, body, text);
    checkExtra(findings, body, text);
    checkPool(findings, body, text);
    checkSecondWords(findings, text);
    checkGapFeedback(findings, body, text);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    const GapText text = gapTextOf(body);
    const QStringList pool = poolOf(body, text);
    QList<PlayerObject> gaps;
    for (const QStringList &words : text.gaps) {
        PlayerObject gap;
        gap.put(u"right"_s, pool.indexOf(words.first()));
        QJsonArray also;
        for (qsizetype i = 1; i < words.size(); ++i)
            also.append(pool.indexOf(words[i]));
        gap.put(u"also"_s, also);
        gaps.append(gap);
    }
    PlayerObject data = gapPlayerData(body, text, gaps, context);
    data.put(u"choices"_s, QJsonArray::fromStringList(pool));
    data.putIf(u"isReusable"_s, isReusable(body));
    return data;
}

QList<LetterKey> letters(const JsonView &body)
{
    const GapText text = gapTextOf(body);
    const QStringList pool = poolOf(body, text);
    QList<Letter> gaps;
    QList<int> right;
    for (const QStringList &words : text.gaps) {
        gaps << letterOf(u"gap"_s, words.join(u" / "_s));
        right << int(pool.indexOf(words.first()));
    }
    return {pairsKey(gapSentence(body, text), gaps, right, pool)};
}

} // namespace

Kind kind()
{
    return {.id = u"dragwords"_s,
            .title = tr("Drag words into a text"),
            .summary = tr("A text whose gaps are filled with words that stand below it."),
            .group = Kind::Group::Question,
            .menuRank = 70,
            .version = version,
            .form = form(),
            .defaults = [](IdSource &) { return initialBody(form(), version); },
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = partlyResultBits,
            .answerBits = answerBits,
            .scoreSteps = [](const JsonView &body) { return scoreSteps(body, gapTextOf(body)); },
            .letters = letters};
}

} // namespace carrel::kinds::dragwords
