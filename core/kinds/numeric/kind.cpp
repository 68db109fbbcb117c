// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/kind.h"

#include "core/base/translate.h"
#include "core/kinds/authornumber.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/findinglist.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/kinds/typedanswers.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel::kinds::numeric {

namespace {

constexpr int version = 1;
constexpr double largest = 1e9;
constexpr double halfPercent = 50; // more play than this says little

Field numberField()
{
    return {.key = u"number"_s,
            .label = tr("Number"),
            .help = tr("As 12.5 or 12,5; 17..19 for all numbers from 17 to 19."),
            .hint = tr("A number, or 17..19"),
            .isCode = true};
}

QList<Field> unitFields()
{
    return {{.key = u"text"_s,
             .label = tr("Unit"),
             .help = tr("As it is typed after the number: km, %, €."),
             .hint = tr("Unit, such as km")},
            {.key = u"factor"_s,
             .label = tr("Is worth"),
             .type = FieldType::Number,
             .help = tr("How many of the first unit one of these is: with m first, 1000 for km."),
             .initial = 1,
             .least = 0,
             .most = largest}};
}

QList<Field> form()
{
    return QList<Field>{
               stemField(),
               typedAnswersField(
                   tr("Every number that counts as right, and mistakes that you expect. "
                      "The first that fits decides."),
                   numberField()),
               feedbackCorrectField(),
               feedbackWrongField(),
               {.key = u"tolerance"_s,
                .label = tr("May be off by"),
                .type = FieldType::Number,
                .help =
                    tr("How far above or below a number still counts as that number; 0: exactly."),
                .least = 0,
                .most = largest},
               {.key = u"toleranceIn"_s,
                .label = tr("Off by what"),
                .type = FieldType::Choice,
                .help = tr("2 percent of 50 is 1: 49 to 51 count."),
                .choices = {{u"units"_s, tr("Number")}, {u"percent"_s, tr("Percent")}}},
               {.key = u"units"_s,
                .label = tr("Units"),
                .type = FieldType::List,
                .help = tr("Units that may be typed, the one that your numbers are in first. None: "
                           "only a number is asked for."),
                .fields = unitFields(),
                .hasId = true,
                .isAdvanced = true,
                .entryName = tr("unit", "As it follows Add, Delete, Move")},
               {.key = u"unitNeeded"_s,
                .label = tr("A unit must be typed"),
                .type = FieldType::Toggle,
                .help =
                    tr("Who forgets it is reminded and loses no try. Off: a number without a unit "
                       "is in the first one."),
                .isAdvanced = true},
               pointsField(),
               triesField(2)}
    + behaviourFields();
}

/// What an answer counts: its number or range, with the tolerance.
struct Span
{
    double least = 0;
    double most = 0;

    bool holds(const Span &other) const { return least <= other.least && other.most <= most; }
};

Span withTolerance(const NumberRange &range, const JsonView &body)
{
    const double tolerance = body["tolerance"_L1].toDouble();
    const bool isPercent = body["toleranceIn"_L1].toString() == u"percent";
    const auto play = [=](double end) {
        return isPercent ? std::abs(end) * tolerance / 100 : tolerance;
    };
    return {range.from - play(range.from), range.to + play(range.to)};
}

QString numberPlace(qsizetype index)
{
    return memberPlace(entryPlace(u"answers"_s, index), u"number"_s);
}

void checkNumber(FindingList &findings, const QString &text, qsizetype index)
{
    if (text.trimmed().isEmpty()) {
        findings.error(u"empty-answer"_s, numberPlace(index),
                       tr("Answer %1 is empty. Write the number or take it out.").arg(index + 1));
    } else if (isAmbiguousNumber(text)) {
        findings.error(u"ambiguous-number"_s, numberPlace(index),
                       tr("Answer %1 may be read as thousands or as a little more than a whole "
                          "number. Write it without a sign between thousands, or with more "
                          "or fewer decimals.")
                           .arg(index + 1));
    } else if (!authorRange(text)) {
        findings.error(u"not-a-number"_s, numberPlace(index),
                       tr("Answer %1 is no number. Write it as 12.5, or 17..19 for all numbers "
                          "from 17 to 19; units have a place of their own.")
                           .arg(index + 1));
    }
}

/// An answer all of whose numbers an earlier one takes is never used.
void checkHidden(FindingList &findings, const JsonView &body)
{
    QList<std::pair<qsizetype, Span>> before;
    const JsonView answers = body["answers"_L1].toArray();
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const auto range = authorRange(answers[i]["number"_L1].toString());
        if (!range)
            continue;
        const Span span = withTolerance(*range, body);
        const auto hides = std::ranges::find_if(
            before, [&](const auto &other) { return other.second.holds(span); });
        if (hides != before.end()) {
            findings.error(u"hidden-answer"_s, numberPlace(i),
                           tr("Answer %1 is never used: answer %2 takes all its numbers. Put it "
                              "first, change it or take it out.")
                               .arg(i + 1)
                               .arg(hides->first + 1));
        }
        before.append({i, span});
    }
}

QList<NumberRange> rightRanges(const JsonView &body)
{
    QList<NumberRange> ranges;
    const JsonView answers = body["answers"_L1].toArray();
    for (const JsonView &answer : answers) {
        const auto range = authorRange(answer["number"_L1].toString());
        if (answer["correct"_L1].toBool() && range)
            ranges << *range;
    }
    return ranges;
}

/// Who knows the answer must not fail at how it is rounded, and who does not must not hit it.
void checkTolerance(FindingList &findings, const JsonView &body)
{
    const QList<NumberRange> ranges = rightRanges(body);
    const double tolerance = body["tolerance"_L1].toDouble();
    const bool isPercent = body["toleranceIn"_L1].toString() == u"percent";
    const auto hasDecimals = [](const NumberRange &range) {
        return range.isOne() && range.from != std::floor(range.from);
    };
    if (tolerance == 0 && std::ranges::any_of(ranges, hasDecimals)) {
        findings.suggest(u"no-tolerance"_s, u"tolerance"_s,
                         tr("Who rounds otherwise fails: the answer has decimals, and only exactly "
                            "that counts. Say in the question how to round, or allow to be off."));
    }
    const auto takesNearlyAll = [=](const NumberRange &range) {
        return isPercent ? tolerance > halfPercent
                         : range.from != 0 && tolerance >= std::abs(range.from);
    };
    if (tolerance > 0 && std::ranges::any_of(ranges, takesNearlyAll)) {
        findings.suggest(u"wide-tolerance"_s, u"tolerance"_s,
                         tr("So much may be off that a guess is likely to count. Allow less."));
    }
    const auto isZero = [](const NumberRange &range) { return range.isOne() && range.from == 0; };
    if (tolerance > 0 && isPercent && std::ranges::any_of(ranges, isZero)) {
        findings.suggest(u"percent-of-zero"_s, u"toleranceIn"_s,
                         tr("Percent of 0 is 0, so only exactly 0 counts. Say by what number it "
                            "may be off."));
    }
}

QString unitPlace(qsizetype index, const QString &key)
{
    return memberPlace(entryPlace(u"units"_s, index), key);
}

void checkUnits(FindingList &findings, const JsonView &body)
{
    QStringList seen;
    const JsonView units = body["units"_L1].toArray();
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QString text = units[i]["text"_L1].toString().simplified();
        if (text.isEmpty()) {
            findings.error(u"empty-unit"_s, unitPlace(i, u"text"_s),
                           tr("Unit %1 is empty. Write it or take it out.").arg(i + 1));
        } else if (seen.contains(text)) {
            findings.error(u"equal-units"_s, unitPlace(i, u"text"_s),
                           tr("Unit %1 is there twice. Take one of them out.").arg(text));
        }
        seen << text;
        const double factor = units[i]["factor"_L1].toDouble();
        if (factor <= 0) {
            findings.error(
                u"no-factor"_s, unitPlace(i, u"factor"_s),
                tr("Unit %1 is worth nothing. Say how many of the first unit it is.").arg(i + 1));
        } else if (i == 0 && factor != 1) {
            findings.error(u"first-factor"_s, unitPlace(i, u"factor"_s),
                           tr("The first unit is what your numbers are in, so it is worth 1."));
        }
    }
    if (units.isEmpty() && body["unitNeeded"_L1].toBool()) {
        findings.error(u"no-unit"_s, u"unitNeeded"_s,
                       tr("A unit must be typed, but there is none to type. Write the units or "
                          "switch this off."));
    }
}

Findings check(const JsonView &body)
{
    FindingList findings(u"numeric"_s);
    findings.addRichText(form(), body);
    checkQuestion(findings, body);
    const JsonView answers = body["answers"_L1].toArray();
    for (qsizetype i = 0; i < answers.size(); ++i)
        checkNumber(findings, answers[i]["number"_L1].toString(), i);
    checkHidden(findings, body);
    checkTypedAnswers(findings, body);
    checkTolerance(findings, body);
    checkUnits(findings, body);
    return findings.findings();
}

PlayerList answersForPlayer(const JsonView &body, PlayerContext &context)
{
    PlayerList entries;
    const JsonView answers = body["answers"_L1].toArray();
    for (const JsonView &answer : answers) {
        const auto range = authorRange(answer["number"_L1].toString());
        if (!range)
            continue;
        PlayerObject entry;
        entry.putNumber(u"from"_s, range->from);
        entry.putNumber(u"to"_s, range->to);
        putTypedAnswer(entry, answer, context);
        entries.append(entry);
    }
    return entries;
}

PlayerList unitsForPlayer(const JsonView &body)
{
    PlayerList entries;
    const JsonView units = body["units"_L1].toArray();
    for (const JsonView &unit : units) {
        PlayerObject entry;
        entry.put(u"text"_s, unit["text"_L1].toString().simplified());
        entry.putNumber(u"factor"_s, unit["factor"_L1].toDouble());
        if (entry.size() == 2)
            entries.append(entry);
    }
    return entries;
}

PlayerObject playerData(const JsonView &body, PlayerContext &context)
{
    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    data.put(u"answers"_s, answersForPlayer(body, context));
    data.put(u"feedback"_s, overallFeedback(body, context));
    const double tolerance = body["tolerance"_L1].toDouble();
    data.putNumber(u"tolerance"_s, tolerance);
    data.putIf(u"isPercent"_s, tolerance > 0 && body["toleranceIn"_L1].toString() == u"percent");
    data.put(u"units"_s, unitsForPlayer(body));
    data.putIf(u"unitNeeded"_s, body["unitNeeded"_L1].toBool());
    return data;
}

/// What counts as right, as the author writes it, and the play that an answer has.
QList<LetterKey> letters(const JsonView &body)
{
    const double tolerance = body["tolerance"_L1].toDouble();
    const bool isPercent = body["toleranceIn"_L1].toString() == u"percent";
    const QString play = tolerance > 0
        ? u" ± "_s + QString::number(tolerance) + (isPercent ? u" %"_s : QString())
        : QString();
    const QString unit = body["units"_L1][0]["text"_L1].toString().simplified();
    QStringList right;
    bool isNumber = unit.isEmpty();
    const JsonView answers = body["answers"_L1].toArray();
    for (const JsonView &answer : answers) {
        const auto range = authorRange(answer["number"_L1].toString());
        if (!range || !answer["correct"_L1].toBool())
            continue;
        // The report gives the first one as the right answer, which has to be a single number.
        isNumber = isNumber && (!right.isEmpty() || range->from == range->to);
        right << (answer["number"_L1].toString().simplified() + play + u' ' + unit).trimmed();
    }
    LetterKey key = typedKey(questionLine(body), right);
    key.type = isNumber ? u"numeric"_s : key.type;
    return {key};
}

} // namespace

Kind kind()
{
    return {
        .id = u"numeric"_s,
        .title = tr("Number"),
        .summary = tr("A question that is answered by typing a number, with or without a unit."),
        .group = Kind::Group::Question,
        .menuRank = 66,
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

} // namespace carrel::kinds::numeric
