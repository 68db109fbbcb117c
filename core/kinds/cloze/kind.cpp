// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/gaptext.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/kinds/typedanswers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::cloze {

namespace {

constexpr int version = 1;

QList<Field> form()
{
    return QList<Field>{stemField(),
                        gapTextField(tr("Put what is to be typed into brackets: Read the sheet "
                                        "[aloud]. A bar divides what counts as right as well: "
                                        "[aloud|out loud]. A * stands for any letters or none."),
                                     tr("Read the sheet [aloud|out loud].")),
                        gapFeedbackField(),
                        feedbackCorrectField(),
                        feedbackPartlyField(),
                        feedbackWrongField()}
    + sameWritingFields() + QList<Field>{pointsField(), triesField(2), gapScoringField()}
    + behaviourFields();
}

/// Who knows the words must not fail at how they are written.
void checkForgiving(FindingList &findings, const JsonView &body, const GapText &text)
{
    const auto canSlip = [](const QStringList &words) {
        return std::ranges::any_of(words, [](const QString &word) {
            return word.size() >= fewestLettersForSlip && !hasWildcard(word);
        });
    };
    const bool hasWords = !text.gaps.isEmpty();
    if (body["oneLetter"_L1].toBool() && hasWords && std::ranges::none_of(text.gaps, canSlip)) {
        findings.suggest(u"too-short-for-slip"_s, u"oneLetter"_s,
                         tr("A slip is forgiven only in words of five letters and more without a "
                            "star, and there is none. Write other spellings behind a bar, or "
                            "switch this off."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"cloze"_s);
    const GapText text = gapTextOf(body);
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    checkGaps(findings, body, text);
    for (qsizetype i = 0; i < text.gaps.size(); ++i) {
        if (std::ranges::any_of(text.gaps[i], isOnlyWildcards)) {
            findings.error(u"matches-all"_s, u"text"_s,
                           tr("Gap %1 takes whatever is typed. Write at least one letter beside "
                              "the star.")
                               .arg(i + 1));
        }
    }
    checkForgiving(findings, body, text);
    checkGapFeedback(findings, body, text);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    const GapText text = gapTextOf(body);
    QList<PlayerObject> gaps;
    for (const QStringList &words : text.gaps) {
        PlayerObject gap;
        gap.set(u"answers"_s, QJsonValue(QJsonArray::fromStringList(words)));
        gaps.append(gap);
    }

    PlayerObject data = gapPlayerData(body, text, gaps, context);
    putSameWriting(data, body);
    return data;
}

QList<LetterKey> letters(const JsonView &body)
{
    const GapText text = gapTextOf(body);
    return {gapLetters(body, text, text.gaps)};
}

} // namespace

Kind kind()
{
    return {
        .id = u"cloze"_s,
        .title = tr("Gap text"),
        .summary = tr("A text whose gaps are filled by typing."),
        .group = Kind::Group::Question,
        .menuRank = 69,
        .version = version,
        .form = form(),
        .defaults = [](IdSource &) { return initialBody(form(), version); },
        .upgrade = [](QJsonObject body, int) { return body; },
        .check = check,
        .checkFiles = {},
        .playerData = playerData,
        .resultBits = partlyResultBits,
        // What was typed has no foreseeable length: it is kept by the browser, not in the state.
        .answerBits = [](const JsonView &) { return 0; },
        .scoreSteps = [](const JsonView &body) { return scoreSteps(body, gapTextOf(body)); },
        .letters = letters};
}

} // namespace carrel::kinds::cloze
