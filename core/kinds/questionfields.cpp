// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/questionfields.h"

#include "core/base/translate.h"
#include "core/kinds/counting.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/kind.h"
#include "core/kinds/letters.h"
#include "core/kinds/playerobject.h"
#include "core/richtext/richtext.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel {

Field stemField()
{
    return {.key = u"stem"_s,
            .label = tr("Question"),
            .type = FieldType::RichText,
            .help = tr("What the learner reads before answering. Ask about one thing."),
            .role = FieldRole::Prompt};
}

Field feedbackCorrectField()
{
    return {.key = u"feedbackCorrect"_s,
            .label = tr("Feedback when right"),
            .type = FieldType::RichText,
            .help = tr("Shown below the answer when it is right. Say why it is."),
            .role = FieldRole::Reply};
}

Field feedbackPartlyField()
{
    return {.key = u"feedbackPartly"_s,
            .label = tr("Feedback when partly right"),
            .type = FieldType::RichText,
            .help = tr("Shown when some of the answer is right, but not all of it."),
            .role = FieldRole::Reply};
}

Field feedbackWrongField()
{
    return {.key = u"feedbackWrong"_s,
            .label = tr("Feedback when wrong"),
            .type = FieldType::RichText,
            .help = tr("Shown below the answer when it is wrong. While tries are left, give a hint "
                       "rather than the answer."),
            .role = FieldRole::Reply};
}

Field pointsField()
{
    return {.key = u"points"_s,
            .label = tr("Points"),
            .type = FieldType::Integer,
            .help = tr("Weight of this question in the score that the LMS gets."),
            .initial = 1,
            .least = 0,
            .most = 100};
}

Field triesField(int initial)
{
    return {.key = u"tries"_s,
            .label = tr("Tries"),
            .type = FieldType::Integer,
            .help = tr("How often the learner may answer; 0: as often as wanted. The last answer "
                       "counts."),
            .initial = initial,
            .least = 0,
            .most = 9};
}

Field shuffleField()
{
    return {.key = u"shuffle"_s,
            .label = tr("Shuffle the options"),
            .type = FieldType::Toggle,
            .help = tr("Every learner sees the options in another order, except the pinned ones."),
            .initial = true,
            .isAdvanced = true};
}

Field scoringField(const QString &initial, const QString &help)
{
    return {
        .key = u"scoring"_s,
        .label = tr("Scoring"),
        .type = FieldType::Choice,
        .help = help,
        .initial = initial,
        .choices = {{u"allOrNothing"_s, tr("All or nothing")}, {u"partial"_s, tr("Part by part")}}};
}

Field countsField()
{
    return {.key = u"counts"_s,
            .label = tr("Counts for the score"),
            .type = FieldType::Choice,
            .help = tr("A question counts on quiz pages and is practice elsewhere, unless you say "
                       "otherwise here. Only questions that count reach the LMS as a score."),
            .initial = u"auto"_s,
            .choices = {{u"auto"_s, tr("On quiz pages only")},
                        {u"yes"_s, tr("Yes")},
                        {u"no"_s, tr("No, practice only")}},
            .isAdvanced = true};
}

Field requiredField()
{
    return {.key = u"required"_s,
            .label = tr("Required"),
            .type = FieldType::Toggle,
            .help = tr("The LMS shows the course as finished only once the learner has done this: "
                       "answered it, handed it in or ticked it. Learners see that it is "
                       "required.")};
}

namespace {

Field hintsField()
{
    return {.key = u"hints"_s,
            .label = tr("Hints"),
            .type = FieldType::TextList,
            .help = tr("One line each. The learner asks for them one by one, and they cost "
                       "nothing."),
            .isAdvanced = true};
}

Field penaltyField()
{
    return {.key = u"penalty"_s,
            .label = tr("A further try costs"),
            .type = FieldType::Choice,
            .help = tr("Where the question counts, the second try takes this much off the score, "
                       "and the third as much again. What is said to the learner stays right or "
                       "wrong."),
            .initial = u"none"_s,
            .choices = {{u"none"_s, tr("Nothing", "what a further try costs")},
                        {u"quarter"_s, tr("A quarter of the score")},
                        {u"third"_s, tr("A third of the score")},
                        {u"half"_s, tr("Half of the score")}},
            .isAdvanced = true};
}

Field confidenceField()
{
    return {.key = u"confidence"_s,
            .label = tr("Ask how sure the learner is"),
            .type = FieldType::Toggle,
            .help = tr("Before an answer is checked, learners say whether they guess or know. It "
                       "costs no points; the LMS gets it beside the answer. Not asked on pages "
                       "that are handed in as a whole."),
            .isAdvanced = true};
}

Field variantGroupField()
{
    return {.key = u"variantGroup"_s,
            .label = tr("Variant of"),
            .type = FieldType::Text,
            .help = tr("Questions that ask the same in other words get the same name here. Where "
                       "a quiz page draws questions, it draws one of them."),
            .isAdvanced = true,
            .hint = tr("For example: the limit of the cabinet"),
            .isCode = true};
}

Field difficultyField()
{
    return {.key = difficultyKey,
            .label = tr("Difficulty"),
            .type = FieldType::Choice,
            .help = tr("As you judge it. A quiz page that draws questions draws of easy and hard "
                       "ones the share that each has on the page. Learners do not see it; it "
                       "stands beside the question in the letter key of the package."),
            .initial = u"middle"_s,
            .choices = {{u"easy"_s, tr("Easy", "difficulty of a question")},
                        {u"middle"_s, tr("Middling", "difficulty of a question")},
                        {u"hard"_s, tr("Hard", "difficulty of a question")}},
            .isAdvanced = true};
}

Field roleField()
{
    return {.key = roleKey,
            .label = tr("What it is for"),
            .type = FieldType::Choice,
            .help = tr("It changes nothing for learners or the score. It stands beside the "
                       "question in the letter key of the package, so that you can compare what "
                       "was known before and after, and Carrel tells you where it does not fit."),
            .initial = u"any"_s,
            .choices = {{u"any"_s, tr("Not said", "what a question is for")},
                        {u"pretest"_s, tr("What is known before")},
                        {u"practice"_s, tr("Practice", "what a question is for")},
                        {u"posttest"_s, tr("What is known after")}},
            .isAdvanced = true};
}

void checkPenalty(FindingList &findings, const JsonView &body)
{
    if (penaltyOf(body) > 0 && body["tries"_L1].toInt() == 1) {
        findings.suggest(u"penalty-one-try"_s, u"penalty"_s,
                         tr("A further try would cost something, but there is only one try. Give "
                            "more tries or let them cost nothing."));
    }
}

void checkRole(FindingList &findings, const JsonView &body)
{
    if (body["counts"_L1].toString() == u"yes" && isForNoScore(body))
        findings.suggest(u"role-counts"_s, roleKey, roleCountsSentence());
}

} // namespace

bool isForNoScore(const JsonView &body)
{
    const QString role = body[roleKey].toString();
    return role == u"practice" || role == u"pretest";
}

QString roleCountsSentence()
{
    return tr("This question counts for the score, but it is said to be practice, or to ask what "
              "is known before: learners would lose points for what they are only about to "
              "learn. Let it not count, or say something else about what it is for.");
}

QList<Field> behaviourFields()
{
    Field required = requiredField();
    required.isAdvanced = true;
    return {hintsField(),      penaltyField(), confidenceField(), variantGroupField(),
            difficultyField(), roleField(),    countsField(),     required};
}

void checkPoints(FindingList &findings, const JsonView &body)
{
    checkPenalty(findings, body);
    checkRole(findings, body);
    if (body["points"_L1].toInt() == 0 && body["counts"_L1].toString() == u"yes") {
        findings.error(u"no-points"_s, u"points"_s,
                       tr("This question counts but gives no points, so it changes no score. Give "
                          "it a point or make it practice."));
    }
}

void checkQuestion(FindingList &findings, const JsonView &body)
{
    if (richtext::isBlank(body["stem"_L1])) {
        findings.error(u"empty-stem"_s, u"stem"_s,
                       tr("The question is empty. Write what the learner has to answer."));
    }
    checkPoints(findings, body);
}

bool isScoredByPart(const JsonView &body, qsizetype parts)
{
    return body["scoring"_L1].isText("partial"_L1) && parts > 0 && parts <= mostSteps;
}

PlayerObject overallFeedback(const JsonView &body, PlayerContext &context)
{
    PlayerObject feedback;
    feedback.put(u"correctHtml"_s, context.html(body["feedbackCorrect"_L1]));
    feedback.put(u"partlyHtml"_s, context.html(body["feedbackPartly"_L1]));
    feedback.put(u"wrongHtml"_s, context.html(body["feedbackWrong"_L1]));
    return feedback;
}

void checkFeedback(FindingList &findings, const JsonView &body, const QString &key,
                   const QString &sentence)
{
    if (richtext::isBlank(body[key]))
        findings.suggest(u"no-feedback"_s, key, sentence);
}

QString bareWords(const QString &text)
{
    static const QRegularExpression signsAtEnd(u"[\\s.,:;!?…]+$"_s);
    return text.simplified().toCaseFolded().remove(signsAtEnd);
}

qsizetype firstWith(const QString &key, qsizetype index, QHash<QString, qsizetype> &seen)
{
    if (key.isEmpty())
        return -1;
    if (seen.contains(key))
        return seen.value(key);
    seen.insert(key, index);
    return -1;
}

QJsonArray withFirstRight(QJsonArray entries)
{
    QJsonObject first = entries.first().toObject();
    first.insert("correct"_L1, true);
    entries.replace(0, first);
    return entries;
}

void checkLines(FindingList &findings, const JsonView &body, const QString &list,
                const QString &text)
{
    QHash<QString, qsizetype> seen;
    const JsonView lines = body[list].toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const JsonView said = lines[i][text];
        const QString place = memberPlace(entryPlace(list, i), text);
        if (richtext::isBlank(said)) {
            findings.error(u"empty-line"_s, place,
                           tr("Line %1 is empty. Write it or take it out.").arg(i + 1));
            continue;
        }
        const QString words = richtext::toPlain(said).simplified().toCaseFolded();
        if (words.isEmpty() || !richtext::mediaIn(said.toJson()).isEmpty())
            continue; // pictures tell lines apart
        if (const qsizetype first = firstWith(words, i, seen); first >= 0) {
            findings.error(u"equal-lines"_s, place,
                           tr("Lines %1 and %2 say the same. Change one of them or take it out.")
                               .arg(first + 1)
                               .arg(i + 1));
        }
    }
}

QList<JsonView> filledLines(const JsonView &body, const QString &list)
{
    QList<JsonView> lines;
    const JsonView entries = body[list].toArray();
    for (const JsonView &entry : entries) {
        if (!richtext::isBlank(entry["text"_L1]))
            lines << entry.toObject();
    }
    return lines;
}

PlayerList playerLines(const JsonView &body, const QString &list, PlayerContext &context)
{
    PlayerList lines;
    for (const JsonView &stored : filledLines(body, list)) {
        PlayerObject line;
        line.put(u"id"_s, stored["id"_L1]);
        line.put(u"html"_s, context.html(stored["text"_L1]));
        lines.append(line);
    }
    return lines;
}

QString questionLine(const JsonView &body)
{
    return plainLine(body["stem"_L1]);
}

int bitsForOneOf(int count)
{
    int bits = 0;
    while ((1 << bits) < count + 1)
        ++bits;
    return bits;
}

} // namespace carrel
