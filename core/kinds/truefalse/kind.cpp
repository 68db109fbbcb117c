// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

using namespace Qt::StringLiterals;

namespace carrel::kinds::truefalse {

namespace {

constexpr int version = 1;
constexpr int answerBits = 2; // true, false or nothing

QList<Field> form()
{
    Field statement = stemField();
    statement.label = tr("Statement");
    statement.help = tr("A sentence that is clearly true or clearly false. Avoid \"not\".");
    return QList<Field>{
               statement,
               {.key = u"correct"_s,
                .label = tr("The statement is true"),
                .type = FieldType::Toggle,
                .help = tr("The key. Correcting it in a live course does not change scores already "
                           "sent to the LMS."),
                .initial = true,
                .choices = {{u"true"_s, tr("True"), u"feedbackTrue"_s},
                            {u"false"_s, tr("False"), u"feedbackFalse"_s}},
                .role = FieldRole::Key},
               {.key = u"feedbackTrue"_s,
                .label = tr("Feedback to \"true\""),
                .type = FieldType::RichText,
                .help = tr("Shown to who says true, whether that is right or wrong."),
                .role = FieldRole::Reply},
               {.key = u"feedbackFalse"_s,
                .label = tr("Feedback to \"false\""),
                .type = FieldType::RichText,
                .help = tr("Shown to who says false, whether that is right or wrong."),
                .role = FieldRole::Reply},
               feedbackCorrectField(),
               feedbackWrongField(),
               pointsField(),
               triesField(1)}
    + behaviourFields();
}

void checkFeedback(FindingList &findings, const JsonView &body)
{
    const bool isTrue = body["correct"_L1].toBool();
    const QString rightKey = isTrue ? u"feedbackTrue"_s : u"feedbackFalse"_s;
    const QString wrongKey = isTrue ? u"feedbackFalse"_s : u"feedbackTrue"_s;
    if (richtext::isBlank(body[wrongKey]) && richtext::isBlank(body["feedbackWrong"_L1])) {
        findings.suggest(u"no-feedback"_s, wrongKey,
                         tr("Who answers wrong is not told why. Say what makes the statement true "
                            "or false."));
    }
    if (richtext::isBlank(body[rightKey]) && richtext::isBlank(body["feedbackCorrect"_L1])) {
        findings.suggest(u"no-feedback"_s, rightKey,
                         tr("Who answers right is not told why: every second guess is right. Say "
                            "what makes the statement true or false."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"truefalse"_s);
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    checkFeedback(findings, body);
    if (body["tries"_L1].toInt(1) != 1) {
        findings.suggest(u"second-try"_s, u"tries"_s,
                         tr("After a wrong answer only one is left, so a second try shows nothing. "
                            "Allow one try."));
    }
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject feedback;
    feedback.put(u"trueHtml"_s, context.html(body["feedbackTrue"_L1]));
    feedback.put(u"falseHtml"_s, context.html(body["feedbackFalse"_L1]));
    feedback.put(u"correctHtml"_s, context.html(body["feedbackCorrect"_L1]));
    feedback.put(u"wrongHtml"_s, context.html(body["feedbackWrong"_L1]));

    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    data.put(u"correct"_s, body["correct"_L1].toBool());
    data.put(u"feedback"_s, feedback);
    return data;
}

QList<LetterKey> letters(const JsonView &body)
{
    const bool isTrue = body["correct"_L1].toBool();
    return {
        {u"true-false"_s,
         questionLine(body),
         {{.letter = u"t"_s, .part = u"option"_s, .text = {}, .word = u"true"_s, .right = isTrue},
          {.letter = u"f"_s,
           .part = u"option"_s,
           .text = {},
           .word = u"false"_s,
           .right = !isTrue}}}};
}

} // namespace

Kind kind()
{
    return {.id = u"truefalse"_s,
            .title = tr("True or false"),
            .summary = tr("A statement that the learner judges."),
            .group = Kind::Group::Question,
            .menuRank = 60,
            .version = version,
            .form = form(),
            .defaults = [](IdSource &) { return initialBody(form(), version); },
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = rightResultBits,
            .answerBits = [](const JsonView &) { return answerBits; },
            .scoreSteps = [](const JsonView &) { return 1; },
            .letters = letters};
}

} // namespace carrel::kinds::truefalse
