// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/authornumber.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/initialbody.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel::kinds::slider {

namespace {

constexpr int version = 1;
constexpr double largest = 1e9;
constexpr double smallestStep = 1e-6; // the player rounds to this
constexpr double slack = 1e-6; // of a step: 0.1 + 0.2 must be 0.3
constexpr int mostScaleSteps = 2000; // as in the player: what an answer may need at most
constexpr int mostByHand = 250; // more steps than a thumb can tell apart on a phone
constexpr int fewestPlaces = 4;
constexpr int mostExact = 20; // steps of a scale on which one place can still be found
constexpr qsizetype longestLabel = 40; // characters: two lines on a phone

QList<Field> scaleFields()
{
    return {{.key = u"from"_s,
             .label = tr("Scale from"),
             .type = FieldType::Number,
             .help = tr("The smallest number that can be chosen."),
             .initial = 0,
             .least = -largest,
             .most = largest},
            {.key = u"to"_s,
             .label = tr("Scale to"),
             .type = FieldType::Number,
             .help = tr("The largest number that can be chosen. The handle stands in the middle "
                        "first, which is no answer yet."),
             .initial = 100,
             .least = -largest,
             .most = largest},
            {.key = u"step"_s,
             .label = tr("Step"),
             .type = FieldType::Number,
             .help = tr("How far one number is from the next. Numbers in between that are typed "
                        "are rounded to it."),
             .initial = 1,
             .least = 0,
             .most = largest},
            {.key = u"unit"_s,
             .label = tr("Unit"),
             .help = tr("Shown after every number: min, %, °C. Leave it empty for a plain number."),
             .hint = tr("Unit, such as km")}};
}

QList<Field> rightFields()
{
    return {{.key = u"right"_s,
             .label = tr("Counts as right"),
             .help = tr("A number, or 40..45 for all numbers from 40 to 45. It is drawn on the "
                        "scale once the question is over."),
             .hint = tr("A number, or 17..19"),
             .isCode = true},
            {.key = u"close"_s,
             .label = tr("Counts half"),
             .help = tr("A wider range, as 30..60: who lands in it but not in the right one gets "
                        "half of the points. Leave it empty if close is not good enough."),
             .hint = tr("Nothing, or 15..25"),
             .isCode = true}};
}

QList<Field> labelFields()
{
    return {{.key = u"labelFrom"_s,
             .label = tr("Words at the beginning"),
             .help = tr("What the smallest number means, as: nobody, never. It stands below it."),
             .isAdvanced = true},
            {.key = u"labelTo"_s,
             .label = tr("Words at the end"),
             .help = tr("What the largest number means, as: everybody, always."),
             .isAdvanced = true}};
}

QList<Field> form()
{
    return QList<Field>{stemField()} + scaleFields() + rightFields()
        + QList<Field>{feedbackCorrectField(), feedbackPartlyField(), feedbackWrongField()}
    + labelFields() + QList<Field>{pointsField(), triesField(2)} + behaviourFields();
}

/// A scale with its places: step by step from `from`.
struct Scale
{
    double from = 0;
    double to = 0;
    double step = 0;

    bool isOne() const { return step >= smallestStep && to > from; }
    double wantedSteps() const { return isOne() ? std::floor((to - from) / step + slack) : 0; }
    int steps() const { return int(std::min(double(mostScaleSteps), wantedSteps())); }
    double end() const { return from + steps() * step; }

    /// How many places lie in the range.
    int placesIn(const NumberRange &range) const
    {
        const double first = std::max(0.0, std::ceil((range.from - from) / step - slack));
        const double last = std::min(double(steps()), std::floor((range.to - from) / step + slack));
        return int(std::max(0.0, last - first + 1));
    }
};

Scale scaleOf(const JsonView &body)
{
    return {body["from"_L1].toDouble(), body["to"_L1].toDouble(), body["step"_L1].toDouble()};
}

std::optional<NumberRange> rangeOf(const JsonView &body, const QString &key)
{
    return authorRange(body[key].toString());
}

QString numberText(double number)
{
    return QString::number(number, 'g', 10);
}

void checkScale(FindingList &findings, const Scale &scale)
{
    if (scale.to <= scale.from) {
        findings.error(u"no-scale"_s, u"to"_s,
                       tr("The scale does not end above its beginning, so nothing can be chosen. "
                          "Let it run from a smaller number to a larger one."));
        return;
    }
    if (scale.step < smallestStep) {
        findings.error(u"no-step"_s, u"step"_s,
                       tr("The step is 0 or nearly, so the handle cannot be moved. Say how far "
                          "one number is from the next."));
        return;
    }
    if (scale.wantedSteps() > mostScaleSteps) {
        findings.error(u"many-steps"_s, u"step"_s,
                       tr("The scale has more than %1 steps, which is more than an answer may "
                          "need of the resume memory. Take a larger step or a shorter scale.")
                           .arg(mostScaleSteps));
        return;
    }
    if (scale.to - scale.end() > slack * scale.step) {
        findings.suggest(
            u"uneven-steps"_s, u"step"_s,
            tr("Steps of %1 do not reach %2: the last number that can be chosen is "
               "%3. Change the step or the end of the scale.")
                .arg(numberText(scale.step), numberText(scale.to), numberText(scale.end())));
    }
    if (scale.steps() + 1 < fewestPlaces) {
        findings.suggest(u"few-steps"_s, u"step"_s,
                         tr("Only %1 numbers can be chosen, which is a guess rather than an "
                            "estimate. Take a smaller step, or ask with a single choice.")
                             .arg(scale.steps() + 1));
    } else if (scale.steps() > mostByHand) {
        findings.suggest(u"fine-steps"_s, u"step"_s,
                         tr("The scale has more than %1 steps, and on a phone a finger cannot "
                            "tell them apart. Take a larger step, or ask for a typed number.")
                             .arg(mostByHand));
    }
}

/// Nothing: it cannot be read, which is found.
std::optional<NumberRange> checkedRange(FindingList &findings, const JsonView &body,
                                        const QString &key)
{
    const QString text = body[key].toString();
    if (isAmbiguousNumber(text)) {
        findings.error(u"ambiguous-number"_s, key,
                       tr("This may be read as thousands or as a little more than a whole number. "
                          "Write it without a sign between thousands, or with more or fewer "
                          "decimals."));
        return {};
    }
    const auto range = authorRange(text);
    if (!range) {
        findings.error(u"not-a-number"_s, key,
                       tr("This is no number. Write it as 12.5, or 17..19 for all numbers from 17 "
                          "to 19; the unit has a place of its own."));
    }
    return range;
}

/// Who has no idea must not be given the answer, and who has one must be able to say it.
void checkChances(FindingList &findings, const JsonView &body, const Scale &scale,
                  const NumberRange &right)
{
    const int places = scale.placesIn(right);
    const int middle = (scale.steps() + 1) / 2; // where the handle stands, as in the player
    const double handle = scale.from + middle * scale.step;
    if (places == scale.steps() + 1) {
        findings.error(u"all-right"_s, u"right"_s,
                       tr("Every number of the scale counts as right, so nothing is asked. Make "
                          "the range narrower or the scale longer."));
        return;
    }
    if (places * 2 > scale.steps() + 1) {
        findings.suggest(u"wide-right"_s, u"right"_s,
                         tr("More than half of the scale counts as right, so a guess is likely to "
                            "count. Make the range narrower or the scale longer."));
    } else if (places == 1 && scale.steps() > mostExact
               && body["close"_L1].toString().trimmed().isEmpty()) {
        findings.suggest(u"exact-estimate"_s, u"right"_s,
                         tr("Only one of %1 numbers counts, and nobody estimates so exactly. Let a "
                            "range count, or give half of the points for what is close.")
                             .arg(scale.steps() + 1));
    }
    const bool holdsHandle = handle >= right.from && handle <= right.to;
    if (places * 2 <= scale.steps() + 1 && holdsHandle) {
        findings.suggest(u"right-in-middle"_s, u"right"_s,
                         tr("The handle stands in the middle first, and that is right: it gives "
                            "the answer away. Move one end of the scale."));
    }
}

/// Nothing: no place of the scale is right.
std::optional<NumberRange> checkRight(FindingList &findings, const JsonView &body,
                                      const Scale &scale)
{
    if (body["right"_L1].toString().trimmed().isEmpty()) {
        findings.error(u"no-correct"_s, u"right"_s,
                       tr("Nothing counts as right, so nobody can answer. Write the number, or a "
                          "range as 40..45."));
        return {};
    }
    const auto right = checkedRange(findings, body, u"right"_s);
    if (!right || !scale.isOne() || scale.wantedSteps() > mostScaleSteps)
        return {};
    const double play = slack * scale.step;
    if (right->from < scale.from - play || right->to > scale.to + play) {
        findings.error(u"right-outside"_s, u"right"_s,
                       tr("What counts as right reaches beyond the scale, which runs from %1 to "
                          "%2. Change the one or the other.")
                           .arg(numberText(scale.from), numberText(scale.to)));
        return {};
    }
    if (scale.placesIn(*right) == 0) {
        findings.error(u"right-unreachable"_s, u"right"_s,
                       tr("No number that can be chosen counts as right: steps of %1 from %2 on "
                          "pass it by. Take a smaller step or let a range count.")
                           .arg(numberText(scale.step), numberText(scale.from)));
        return {};
    }
    checkChances(findings, body, scale, *right);
    return right;
}

void checkClose(FindingList &findings, const JsonView &body, const Scale &scale,
                const std::optional<NumberRange> &right)
{
    if (body["close"_L1].toString().trimmed().isEmpty())
        return;
    const auto close = checkedRange(findings, body, u"close"_s);
    if (!close || !right)
        return;
    const bool holdsRight = close->from <= right->from && right->to <= close->to;
    if (!holdsRight || scale.placesIn(*close) == scale.placesIn(*right)) {
        findings.error(u"close-not-wider"_s, u"close"_s,
                       tr("What counts half must hold what counts as right and reach beyond it. "
                          "Make it wider, or leave it empty."));
    } else if (scale.placesIn(*close) == scale.steps() + 1) {
        findings.suggest(u"all-close"_s, u"close"_s,
                         tr("Every number of the scale counts at least half, so nobody can be "
                            "wrong. Make the range narrower or the scale longer."));
    }
}

void checkLabels(FindingList &findings, const JsonView &body)
{
    for (const QString &key : {u"labelFrom"_s, u"labelTo"_s}) {
        if (body[key].toString().simplified().size() > longestLabel) {
            findings.suggest(u"long-label"_s, key,
                             tr("The words have more than %1 characters and take several lines on "
                                "a phone. Say it in a word or two.")
                                 .arg(longestLabel));
        }
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"slider"_s);
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    const Scale scale = scaleOf(body);
    checkScale(findings, scale);
    checkClose(findings, body, scale, checkRight(findings, body, scale));
    checkLabels(findings, body);
    checkFeedback(findings, body, u"feedbackCorrect"_s,
                  tr("Who answers right is not told why it is right: it may have been a guess. "
                     "Say where the number comes from."));
    checkFeedback(findings, body, u"feedbackWrong"_s,
                  tr("Who is wrong is not told what to think of. Say what the number depends "
                     "on, or what it can be compared with."));
    return findings.findings();
}

QJsonArray ends(const NumberRange &range)
{
    return {range.from, range.to};
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    const auto right = rangeOf(body, u"right"_s);
    const auto close = rangeOf(body, u"close"_s);
    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    for (const QString &key : {u"from"_s, u"to"_s, u"step"_s})
        data.putNumber(key, body[key].toDouble());
    for (const QString &key : {u"unit"_s, u"labelFrom"_s, u"labelTo"_s})
        data.put(key, body[key].toString().simplified());
    if (right)
        data.put(u"right"_s, ends(*right));
    if (right && close)
        data.put(u"close"_s, ends(*close));
    data.put(u"feedback"_s, overallFeedback(body, context));
    return data;
}

/// What counts as right, as the author writes it.
QList<LetterKey> letters(const JsonView &body)
{
    const QString unit = body["unit"_L1].toString().simplified();
    const QString right = body["right"_L1].toString().simplified();
    LetterKey key = typedKey(questionLine(body), {(right + u' ' + unit).trimmed()});
    key.type = u"numeric"_s;
    return {key};
}

/// Half of the score needs two steps.
int scoreSteps(const JsonView &body)
{
    return rangeOf(body, u"right"_s) && rangeOf(body, u"close"_s) ? 2 : 1;
}

/// A place from 0 on, or none.
int answerBits(const JsonView &body)
{
    const int steps = scaleOf(body).steps();
    return steps > 0 ? bitsForOneOf(steps + 1) : 0;
}

} // namespace

Kind kind()
{
    return {.id = u"slider"_s,
            .title = tr("Slider"),
            .summary = tr("A number that the learner estimates on a scale."),
            .group = Kind::Group::Question,
            .menuRank = 66,
            .version = version,
            .form = form(),
            .defaults = [](IdSource &) { return initialBody(form(), version); },
            .upgrade = [](QJsonObject body, int) { return body; },
            .check = check,
            .checkFiles = {},
            .playerData = playerData,
            .resultBits = partlyResultBits,
            .answerBits = answerBits,
            .scoreSteps = scoreSteps,
            .letters = letters};
}

} // namespace carrel::kinds::slider
