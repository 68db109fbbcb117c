// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/typedanswers.h"

#include "core/base/translate.h"
#include "core/kinds/initialbody.h"
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

QJsonObject typedDefaults(const QList<Field> &form, int version, IdSource &ids)
{
    QJsonObject body = initialBody(form, version);
    const auto answers =
        std::ranges::find_if(form, [](const Field &field) { return field.key == u"answers"; });
    body.insert("answers"_L1, initialEntries(answers->fields, 1, ids));
    return body;
}

void checkTypedAnswers(FindingList &findings, const QJsonObject &body)
{
    const QJsonArray answers = body["answers"_L1].toArray();
    bool hasRight = false;
    bool hasReply = !richtext::isBlank(body["feedbackCorrect"_L1]);
    for (const QJsonValue &answer : answers) {
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
    if (richtext::isBlank(body["feedbackWrong"_L1])) {
        findings.suggest(u"no-feedback"_s, u"feedbackWrong"_s,
                         tr("Nobody can foresee all that is typed. Write feedback that helps with "
                            "every wrong answer."));
    }
}

void putTypedAnswer(PlayerObject &entry, const QJsonValue &answer, PlayerContext &context)
{
    entry.putIf(u"correct"_s, answer["correct"_L1].toBool());
    entry.put(u"feedbackHtml"_s, context.html(answer["feedback"_L1]));
}

} // namespace carrel
