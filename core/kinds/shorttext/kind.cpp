// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/kinds/typedanswers.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::shorttext {

namespace {

constexpr int version = 1;

Field textField()
{
    return {.key = u"text"_s,
            .label = tr("Answer"),
            .help = tr("As the learner may type it. A * stands for any letters or none, \\* for a "
                       "star itself."),
            .hint = tr("What the learner may type")};
}

Field answersField()
{
    return typedAnswersField(tr("Every way of writing that counts as right, and mistakes that you "
                                "expect. The first that fits decides."),
                             textField());
}

QList<Field> form()
{
    return QList<Field>{stemField(), answersField(), feedbackCorrectField(), feedbackWrongField()}
    + sameWritingFields() + QList<Field>{pointsField(), triesField(2)} + behaviourFields();
}

QString textPlace(qsizetype index)
{
    return memberPlace(entryPlace(u"answers"_s, index), u"text"_s);
}

/// What makes two answers the same at a glance. The player's own comparison is finer; it is not
/// needed to find what an author wrote twice.
QString sameness(const QString &text, const JsonView &body)
{
    const QString plain = text.simplified();
    return body["caseMatters"_L1].toBool() ? plain : plain.toCaseFolded();
}

void checkAnswer(FindingList &findings, const QString &text, qsizetype index)
{
    if (text.trimmed().isEmpty()) {
        findings.error(u"empty-answer"_s, textPlace(index),
                       tr("Answer %1 is empty. Write it or take it out.").arg(index + 1));
    } else if (isOnlyWildcards(text)) {
        findings.error(u"matches-all"_s, textPlace(index),
                       tr("Answer %1 fits whatever is typed. Write at least one letter beside the "
                          "star; for all other answers there is the feedback when wrong.")
                           .arg(index + 1));
    }
}

void checkAnswers(FindingList &findings, const JsonView &body)
{
    const JsonView answers = body["answers"_L1].toArray();
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const QString text = answers[i]["text"_L1].toString();
        checkAnswer(findings, text, i);
        if (const qsizetype first = firstWith(sameness(text, body), i, seen); first >= 0) {
            findings.error(u"equal-answers"_s, textPlace(i),
                           tr("Answers %1 and %2 are the same, so the second is never used. Change "
                              "one of them or take it out.")
                               .arg(first + 1)
                               .arg(i + 1));
        }
    }
}

QList<QString> rightAnswers(const JsonView &body)
{
    QList<QString> texts;
    const JsonView answers = body["answers"_L1].toArray();
    for (const JsonView &answer : answers) {
        if (answer["correct"_L1].toBool() && !answer["text"_L1].toString().trimmed().isEmpty())
            texts << answer["text"_L1].toString().trimmed();
    }
    return texts;
}

/// Who knows the answer must not fail at how it is written.
void checkForgiving(FindingList &findings, const JsonView &body)
{
    const QList<QString> texts = rightAnswers(body);
    const bool forgives = body["oneLetter"_L1].toBool();
    const auto canSlip = [](const QString &text) {
        return text.size() >= fewestLettersForSlip && !hasWildcard(text);
    };
    if (forgives && !texts.isEmpty() && std::ranges::none_of(texts, canSlip)) {
        findings.suggest(u"too-short-for-slip"_s, u"oneLetter"_s,
                         tr("A slip is forgiven only in answers of five letters and more without a "
                            "star, and there is none. Write other spellings as answers of their "
                            "own, or switch this off."));
    }
    if (!forgives && texts.size() == 1 && !hasWildcard(texts.first())) {
        findings.suggest(u"one-spelling"_s, u"answers"_s,
                         tr("Only one way of writing counts as right. Add others that people use, "
                            "or forgive one slip."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"shorttext"_s);
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    checkAnswers(findings, body);
    checkTypedAnswers(findings, body);
    checkForgiving(findings, body);
    return findings.findings();
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerList entries;
    const JsonView answers = body["answers"_L1].toArray();
    for (const JsonView &answer : answers) {
        const QString text = answer["text"_L1].toString().trimmed();
        if (text.isEmpty())
            continue;
        PlayerObject entry;
        entry.put(u"text"_s, text);
        putTypedAnswer(entry, answer, context);
        entries.append(entry);
    }

    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    data.put(u"answers"_s, entries);
    data.put(u"feedback"_s, overallFeedback(body, context));
    putSameWriting(data, body);
    return data;
}

QList<LetterKey> letters(const JsonView &body)
{
    QStringList right;
    const JsonView answers = body["answers"_L1].toArray();
    for (const JsonView &answer : answers) {
        const QString text = answer["text"_L1].toString().simplified();
        if (answer["correct"_L1].toBool() && !text.isEmpty())
            right << text;
    }
    return {typedKey(questionLine(body), right)};
}

} // namespace

Kind kind()
{
    return {
        .id = u"shorttext"_s,
        .title = tr("Short text"),
        .summary = tr("A question that is answered by typing a word or a few."),
        .group = Kind::Group::Question,
        .menuRank = 65,
        .version = version,
        .form = form(),
        .defaults = [](IdSource &ids) { return typedDefaults(form(), version, ids); },
        .upgrade = [](QJsonObject body, int) { return body; },
        .check = check,
        .checkFiles = {},
        .playerData = playerData,
        .resultBits = rightResultBits,
        // What was typed has no foreseeable length: it is kept by the browser, not in the state.
        .answerBits = [](const JsonView &) { return 0; },
        .scoreSteps = [](const JsonView &) { return 1; },
        .letters = letters};
}

} // namespace carrel::kinds::shorttext
