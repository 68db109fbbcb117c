// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/typedanswers.h"

#include "core/base/translate.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

Field typedAnswersField(const QString &help, const Field &typed)
{
    const Field correct{.key = u"correct"_s,
                        .label = tr("Right"),
                        .type = FieldType::Toggle,
                        .help = tr("Off: a mistake that you expect, with feedback of its own."),
                        .initial = true,
                        .role = FieldRole::Key};
    const Field feedback{.key = u"feedback"_s,
                         .label = tr("Feedback"),
                         .type = FieldType::RichText,
                         .help = tr("Shown to who typed this. For a mistake: what one must have "
                                    "thought, and why that fails."),
                         .role = FieldRole::Reply,
                         .hint = tr("Feedback for this answer")};
    return {.key = u"answers"_s,
            .label = tr("Answers"),
            .type = FieldType::List,
            .help = help,
            .fields = {typed, correct, feedback},
            .hasId = true,
            .entryName = tr("answer", "As it follows Add, Delete, Move"),
            .fewest = 1};
}

QList<Field> sameWritingFields()
{
    return {{.key = u"oneLetter"_s,
             .label = tr("Forgive one slip"),
             .type = FieldType::Toggle,
             .help = tr("One letter wrong, missing, doubled or two swapped still counts as right, "
                        "in answers of five letters and more. The right spelling is then shown.")},
            {.key = u"caseMatters"_s,
             .label = tr("Capitals must be right"),
             .type = FieldType::Toggle,
             .help = tr("Otherwise Noor, noor and NOOR are the same."),
             .isAdvanced = true},
            {.key = u"accentsMatter"_s,
             .label = tr("Accents must be right"),
             .type = FieldType::Toggle,
             .help = tr("Otherwise relève and releve are the same."),
             .isAdvanced = true}};
}

void putSameWriting(PlayerObject &data, const JsonView &body)
{
    for (const Field &field : sameWritingFields())
        data.putIf(field.key, body[field.key].toBool());
}

bool hasWildcard(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\')
            ++i;
        else if (text[i] == u'*')
            return true;
    }
    return false;
}

bool isOnlyWildcards(const QString &text)
{
    return text.contains(u'*')
        && std::ranges::all_of(text, [](QChar c) { return c == u'*' || c.isSpace(); });
}

QJsonObject typedDefaults(const QList<Field> &form, int version, IdSource &ids)
{
    QJsonObject body = initialBody(form, version);
    const auto answers =
        std::ranges::find_if(form, [](const Field &field) { return field.key == u"answers"; });
    body.insert("answers"_L1, initialEntries(answers->fields, 1, ids));
    return body;
}

void checkTypedAnswers(FindingList &findings, const JsonView &body)
{
    const JsonView answers = body["answers"_L1].toArray();
    bool hasRight = false;
    bool hasReply = !richtext::isBlank(body["feedbackCorrect"_L1]);
    for (const JsonView &answer : answers) {
        const bool isRight = answer["correct"_L1].toBool();
        hasRight = hasRight || isRight;
        hasReply = hasReply || (isRight && !richtext::isBlank(answer["feedback"_L1]));
    }
    if (!hasRight) {
        findings.error(u"no-correct"_s, u"answers"_s,
                       tr("No answer counts as right, so nobody can score. Write the right one."));
    } else if (!hasReply) {
        findings.suggest(u"no-feedback"_s, u"feedbackCorrect"_s,
                         tr("Who answers right is not told why it is right: it may have been a "
                            "guess. Write feedback for the right answer."));
    }
    checkFeedback(findings, body, u"feedbackWrong"_s,
                  tr("Nobody can foresee all that is typed. Write feedback that helps with every "
                     "wrong answer."));
}

void putTypedAnswer(PlayerObject &entry, const JsonView &answer, PlayerContext &context)
{
    entry.putIf(u"correct"_s, answer["correct"_L1].toBool());
    entry.put(u"feedbackHtml"_s, context.html(answer["feedback"_L1]));
}

} // namespace carrel
