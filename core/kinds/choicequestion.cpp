// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/choicequestion.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

JsonView optionsOf(const JsonView &body)
{
    return body["options"_L1].toArray();
}

QString optionPlace(qsizetype index, const QString &key)
{
    return memberPlace(entryPlace(u"options"_s, index), key);
}

/// What makes two options the same for a learner: the words, however written, and the pictures.
QString sameness(const JsonView &text)
{
    QString key = richtext::toPlain(text).simplified().toCaseFolded();
    while (!key.isEmpty() && (key.back() == u'.' || key.back().isSpace()))
        key.chop(1);
    const QList<MediaId> pictures = richtext::mediaIn(text.toJson());
    for (const MediaId &picture : pictures)
        key += u'\n' + picture.text();
    return key;
}

bool pointsAtOtherOptions(const JsonView &text)
{
    static const QRegularExpression phrase(
        u"^(all|none|both|neither) (of )?(the )?(above|these|those|options|answers|preceding)"
        "|^(toutes|tous|aucune|aucun)( de)?( les| des| ces)? ?(réponses|propositions|options)?"
        " ?(ci-dessus|précédentes|qui précèdent|sont (justes|exactes|correctes))"
        "|^(toutes les réponses|aucune des réponses|aucune de ces réponses)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return phrase.match(richtext::toPlain(text).simplified()).hasMatch();
}

void checkEqualOptions(FindingList &findings, const JsonView &options)
{
    QHash<QString, qsizetype> seen;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const JsonView text = options[i]["text"_L1];
        if (richtext::isBlank(text))
            continue;
        if (const qsizetype first = firstWith(sameness(text), i, seen); first >= 0) {
            findings.error(u"equal-options"_s, optionPlace(i, u"text"_s),
                           tr("Options %1 and %2 say the same. Change one of them or take it out.")
                               .arg(first + 1)
                               .arg(i + 1));
        }
    }
}

void checkOptionCount(FindingList &findings, const QJsonObject &body)
{
    const JsonView options = optionsOf(body);
    if (options.size() < 2) {
        findings.error(u"few-options"_s, u"options"_s,
                       tr("There is nothing to choose from. Give at least two options."));
    }
    if (options.size() > mostNamed) {
        findings.suggest(u"many-options"_s, u"options"_s,
                         tr("There are more than %1 options. Learners will not weigh them all, and "
                            "a SCORM 1.2 report can name only the first %1 by a letter.")
                             .arg(mostNamed));
    }
    if (!options.isEmpty() && correctCount(body) == 0) {
        findings.error(
            u"no-correct"_s, u"options"_s,
            tr("No option is marked as right, so nobody can score. Mark the right one."));
    }
}

void checkOptionTexts(FindingList &findings, const QJsonObject &body)
{
    const JsonView options = optionsOf(body);
    for (qsizetype i = 0; i < options.size(); ++i) {
        const JsonView option = options[i];
        if (richtext::isBlank(option["text"_L1])) {
            findings.error(u"empty-option"_s, optionPlace(i, u"text"_s),
                           tr("Option %1 is empty. Write it or take it out.").arg(i + 1));
        }
        if (body["shuffle"_L1].toBool() && !option["pinned"_L1].toBool()
            && pointsAtOtherOptions(option["text"_L1])) {
            findings.error(u"shuffled-reference"_s, optionPlace(i, u"pinned"_s),
                           tr("Option %1 speaks of the options above it, but the options are "
                              "shuffled. Pin it to its place or word it without \"above\".")
                               .arg(i + 1));
        }
    }
    checkEqualOptions(findings, options);
}

/// Feedback is missing where a learner would read nothing after the answer.
void checkFeedback(FindingList &findings, const QJsonObject &body)
{
    const JsonView options = optionsOf(body);
    const bool hasWrong = !richtext::isBlank(body["feedbackWrong"_L1]);
    const bool hasRight = !richtext::isBlank(body["feedbackCorrect"_L1]);
    bool missesRight = !hasRight && correctCount(body) > 0;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const JsonView option = options[i];
        const bool hasOwn = !richtext::isBlank(option["feedback"_L1]);
        if (option["correct"_L1].toBool()) {
            missesRight = missesRight && !hasOwn;
            continue;
        }
        if (hasOwn || hasWrong)
            continue;
        findings.suggest(u"no-feedback"_s, optionPlace(i, u"feedback"_s),
                         tr("Who chooses option %1 is not told why it is wrong. Write feedback for "
                            "the option or for every wrong answer.")
                             .arg(i + 1));
    }
    if (missesRight) {
        findings.suggest(u"no-feedback"_s, u"feedbackCorrect"_s,
                         tr("Who answers right is not told why it is right: it may have been a "
                            "guess. Write feedback for the right answer."));
    }
}

/// Enough tries to click through every option make the score worth nothing.
void checkTries(FindingList &findings, const QJsonObject &body)
{
    const int tries = body["tries"_L1].toInt();
    const int options = optionCount(body);
    const bool canTryAll = tries == 0 || tries >= options;
    if (body["counts"_L1].toString() != u"yes" || options < 2 || !canTryAll)
        return;
    findings.suggest(u"guessable"_s, u"tries"_s,
                     tr("This question counts, but allows as many tries as it has options: anyone "
                        "gets it right in the end. Allow fewer tries or make it practice."));
}

PlayerList playerOptions(const JsonView &options, PlayerContext &context, const PutMore &putMore)
{
    PlayerList result;
    for (const JsonView &value : options) {
        const JsonView option = value.toObject();
        PlayerObject entry;
        entry.put(u"id"_s, option["id"_L1]);
        entry.put(u"html"_s, context.html(option["text"_L1]));
        entry.putIf(u"correct"_s, option["correct"_L1].toBool());
        entry.put(u"feedbackHtml"_s, context.html(option["feedback"_L1]));
        entry.putIf(u"pinned"_s, option["pinned"_L1].toBool());
        if (putMore)
            putMore(entry, option);
        result.append(entry);
    }
    return result;
}

} // namespace

QList<Field> answerFields(FieldRole key)
{
    return {{.key = u"correct"_s,
             .label = tr("Right"),
             .type = FieldType::Toggle,
             .help = tr("The key. Correcting it in a live course does not change scores already "
                        "sent to the LMS."),
             .role = key},
            {.key = u"feedback"_s,
             .label = tr("Feedback"),
             .type = FieldType::RichText,
             .help = tr("Shown to who chose this option. For a wrong one: what one must have "
                        "thought to choose it, and why that fails."),
             .role = FieldRole::Reply,
             .hint = tr("Feedback for this option")},
            {.key = u"pinned"_s,
             .label = tr("Keep in place"),
             .type = FieldType::Toggle,
             .help = tr("This option stays where it is when the others are shuffled."),
             .isAdvanced = true}};
}

Field optionsField(FieldRole key)
{
    const Field text{.key = u"text"_s, .label = tr("Option"), .type = FieldType::RichText};
    return optionsField(QList<Field>{text} + answerFields(key));
}

Field optionsField(const QList<Field> &fields)
{
    return {.key = u"options"_s,
            .label = tr("Options"),
            .type = FieldType::List,
            .help = tr("Wrong options teach most when each is a mistake that people really make."),
            .fields = fields,
            .hasId = true,
            .entryName = tr("option", "As it follows Add, Delete, Move"),
            .fewest = 2};
}

QJsonObject choiceDefaults(const QList<Field> &form, int version, IdSource &ids)
{
    QJsonObject body = initialBody(form, version);
    const auto field = std::ranges::find(form, u"options"_s, &Field::key);
    body.insert("options"_L1, withFirstRight(initialEntries(field->fields, 2, ids)));
    return body;
}

void checkChoice(FindingList &findings, const QList<Field> &form, const QJsonObject &body)
{
    checkChoosing(findings, form, body);
    checkOptionTexts(findings, body);
}

void checkChoosing(FindingList &findings, const QList<Field> &form, const QJsonObject &body)
{
    findings.addRichText(form, body);
    checkQuestion(findings, body);
    checkOptionCount(findings, body);
    checkFeedback(findings, body);
    checkTries(findings, body);
}

void checkOneRight(FindingList &findings, const QJsonObject &body)
{
    if (correctCount(body) > 1) {
        findings.error(u"several-correct"_s, u"options"_s,
                       tr("Several options are marked as right, but the learner can choose only "
                          "one. Leave one right, or use a multiple choice question."));
    }
    if (asksForSeveral(body)) {
        findings.error(u"asks-for-several"_s, u"stem"_s,
                       tr("The question asks for several answers, but only one can be chosen. "
                          "Reword it, or use a multiple choice question."));
    }
}

bool asksForSeveral(const QJsonObject &body)
{
    static const QRegularExpression phrase(
        u"\\b(all|any) that apply\\b|\\b(tick|select|choose|mark) all\\b"
        "|\\b(choose|select|which) (two|three|four|several)\\b"
        "|plusieurs réponses|toutes les (bonnes )?réponses|\\bcochez (toutes|les)\\b"
        "|\\bchoisissez (deux|trois|quatre|plusieurs|tout)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return phrase.match(richtext::toPlain(body["stem"_L1])).hasMatch();
}

bool asksForOne(const QJsonObject &body)
{
    static const QRegularExpression phrase(
        u"\\b(choose|select|tick|pick) (only )?one\\b|\\bwhich one\\b|\\bwhich is the\\b"
        "|\\bthe (only|one) (right|correct|best) (answer|option)\\b"
        "|\\b(lequel|laquelle)\\b|\\bune seule (bonne )?réponse\\b|\\bchoisissez une réponse\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return phrase.match(richtext::toPlain(body["stem"_L1])).hasMatch();
}

int optionCount(const JsonView &body)
{
    return static_cast<int>(optionsOf(body).size());
}

int correctCount(const JsonView &body)
{
    int count = 0;
    const JsonView options = optionsOf(body);
    for (const JsonView &option : options)
        count += option["correct"_L1].toBool() ? 1 : 0;
    return count;
}

PlayerObject choicePlayerData(const JsonView &body, int scoreSteps, PlayerContext &context,
                              const PutMore &putMore)
{
    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    data.put(u"options"_s, playerOptions(optionsOf(body), context, putMore));
    data.put(u"feedback"_s, overallFeedback(body, context));
    data.putIf(u"shuffle"_s, body["shuffle"_L1].toBool());
    data.put(u"steps"_s, scoreSteps);
    return data;
}

QList<LetterKey> choiceLetters(const JsonView &body,
                               const std::function<QString(const JsonView &option)> &textOf)
{
    QList<Letter> letters;
    const JsonView options = optionsOf(body);
    for (const JsonView &option : options) {
        Letter letter = letterOf(u"option"_s, textOf(option));
        letter.right = option["correct"_L1].toBool();
        letters << letter;
    }
    return {choiceKey(questionLine(body), letters)};
}

QList<LetterKey> choiceLetters(const JsonView &body)
{
    return choiceLetters(body, [](const JsonView &option) { return plainLine(option["text"_L1]); });
}

} // namespace carrel
