// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/facttexts.h"

#include "core/base/translate.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

using Sign = FactList::Sign;

constexpr qint64 oftenTooLarge = 50'000'000; ///< Many LMSs cap uploads at 50 to 500 MB.
constexpr int tightMemory = 75; ///< Percent; from here on answers are soon forgotten.

using Finished = PackageChoices::Finished;

/// The settings as this package tells them: its words may be others than the course's.
CourseSettings settingsFor(const ExportFacts &facts, const ExportChoice &choice)
{
    CourseSettings settings = facts.settings;
    const QString format = formatOf(choice);
    if (!takesChoice(format, PackageChoice::FinishedAs))
        settings.finishedAs = CourseSettings::FinishedAs::Passed;
    else if (choice.choices.finishedAs != Finished::AsCourse)
        settings.finishedAs = choice.choices.finishedAs == Finished::Passed
            ? CourseSettings::FinishedAs::Passed
            : CourseSettings::FinishedAs::Completed;
    return settings;
}

bool passesUngraded(const ExportChoice &choice)
{
    return choice.choices.ungradedAs == PackageChoices::Ungraded::Passed
        && takesChoice(formatOf(choice), PackageChoice::UngradedAs);
}

/// The word for a finished course, as reports of LMSs show it.
QString finishedWord(const CourseSettings &settings)
{
    return settings.finishedAs == CourseSettings::FinishedAs::Passed ? tr("passed")
                                                                     : tr("completed");
}

/// The course is finished by its pages.
QString pagesText(const CourseSettings &settings)
{
    if (settings.finishedAs == CourseSettings::FinishedAs::Completed)
        return tr("Status: “completed” once all pages have been seen, whatever the score.");
    return tr("Status, once all pages have been seen: “passed” from %1 % of the points on, "
              "“completed” below.")
        .arg(settings.passMark);
}

/// The course is finished by what is required; where nothing is, by the pages.
QString requiredText(const ExportFacts &facts, const CourseSettings &settings)
{
    if (facts.required == 0)
        return pagesText(settings);
    if (settings.finishedAs == CourseSettings::FinishedAs::Completed)
        return tr("Status: “completed” once all required blocks are done, whatever the score.");
    return tr("Status, once all required blocks are done: “passed” from %1 % of the points on, "
              "“completed” below.")
        .arg(settings.passMark);
}

/// As the player's engine decides, resources/player/engine/status.js.
QString statusText(const ExportFacts &facts, const ExportChoice &choice)
{
    const CourseSettings settings = settingsFor(facts, choice);
    const bool isOnlyRequired =
        settings.completion == CourseSettings::Completion::Required && facts.required > 0;
    if (!facts.countsPoints && passesUngraded(choice))
        return isOnlyRequired
            ? tr("Status: “passed” once all required blocks are done. No question counts.")
            : tr("Status: “passed” once all pages have been seen. No question counts.");
    if (!facts.countsPoints && isOnlyRequired)
        return tr("Status: “completed” once all required blocks are done. No question counts.");
    if (!facts.countsPoints)
        return tr("Status: “completed” once all pages have been seen. No question counts.");
    switch (settings.completion) {
    case CourseSettings::Completion::Pages: return pagesText(settings);
    case CourseSettings::Completion::Score:
        //: %1 is "passed" or "completed", %2 a number
        return tr("Status: “%1” from %2 % of the points on.")
            .arg(finishedWord(settings))
            .arg(settings.passMark);
    case CourseSettings::Completion::Both:
        //: %1 is "passed" or "completed", %2 a number
        return tr("Status: “%1” once all pages have been seen, from %2 % of the points on.")
            .arg(finishedWord(settings))
            .arg(settings.passMark);
    case CourseSettings::Completion::Required: return requiredText(facts, settings);
    }
    return {};
}

Fact memoryFact(const ExportFacts &facts)
{
    const int percent = facts.notes.memory.percent();
    const QString text =
        tr("Resume memory: progress and scores take at most %1 % of what the format allows, so "
           "learners go on where they left. The rest keeps their answers.")
            .arg(percent);
    return {percent < tightMemory ? Sign::Good : Sign::Note, text};
}

/// As the player's engine decides: only where a score is asked for.
bool failsEarly(const ExportFacts &facts, const ExportChoice &choice)
{
    using Completion = CourseSettings::Completion;
    const bool isByScore = facts.settings.completion == Completion::Score
        || facts.settings.completion == Completion::Both;
    return facts.countsPoints && isByScore
        && choice.choices.notReachedAs == PackageChoices::NotReached::Failed
        && takesChoice(formatOf(choice), PackageChoice::NotReachedAs);
}

QStringList hostNames(const QStringList &origins)
{
    QStringList names;
    for (const QString &origin : origins)
        names.append(origin.section(u"://"_s, -1));
    return names;
}

} // namespace

QList<Fact> sizeFacts(const Destination &destination, const ExportFacts &facts)
{
    const QLocale locale;
    const auto size = [&](qint64 bytes) {
        return locale.formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    };
    const QString about = tr("About %1").arg(size(facts.bytes));
    if (destination.sizeLimit > 0 && facts.bytes > destination.sizeLimit) {
        //: %1 is "About 1.2 GB", %2 the name of an LMS, %3 a size
        return {{Sign::Bad,
                 tr("%1: more than the %3 that %2 takes. Make the films smaller or split the "
                    "course.")
                     .arg(about, destination.name.text(), size(destination.sizeLimit))}};
    }
    if (destination.isTracked && destination.sizeLimit == 0 && facts.bytes > oftenTooLarge) {
        //: %1 is "About 120 MB"
        return {{Sign::Note,
                 tr("%1. Many LMSs take no more than 50 to 500 MB: ask yours.").arg(about)}};
    }
    return {{Sign::Plain, about}};
}

QList<Fact> trackingFacts(const Destination &destination, const ExportFacts &facts,
                          const ExportChoice &choice)
{
    if (!destination.isTracked) {
        return {{Sign::Plain,
                 tr("Nothing: no status, no score, no answers. The course itself works as it "
                    "does in an LMS.")}};
    }
    QList<Fact> list{{Sign::Good, statusText(facts, choice)}};
    if (failsEarly(facts, choice))
        list.append({Sign::Note,
                     tr("Too few points when all is done: “failed” at once. Many LMSs lock "
                        "learners out then, although they have tries left.")});
    if (facts.required > 0)
        list.append({Sign::Good,
                     tr("Required: %n block(s), without which the course is not finished.", nullptr,
                        facts.required)});
    if (facts.countsPoints)
        list.append({Sign::Good, tr("Score: the points in percent, from 0 to 100.")});
    else
        list.append({Sign::Plain, tr("Score: none.")});
    if (facts.questions == 0)
        return list;
    if (destination.keepsAnswers) {
        list.append(
            {Sign::Good,
             tr("Answers: of %n question(s), with right or wrong.", nullptr, facts.questions)});
    } else {
        //: %1 is the name of an LMS
        list.append(
            {Sign::Plain, tr("Answers: %1 does not keep them.").arg(destination.name.text())});
    }
    return list;
}

QList<Fact> openFacts(const Destination &destination, const ExportFacts &facts,
                      const ExportChoice &choice)
{
    QList<Fact> list;
    if (facts.toFix == 0)
        list.append({Sign::Good, tr("Nothing is left to fix.")});
    else
        list.append({Sign::Note,
                     tr("%n finding(s) left to fix. The course can go out all the same; learners "
                        "will meet them.",
                        nullptr, facts.toFix)});
    if (destination.isTracked && !facts.refusal) {
        list.append(memoryFact(facts));
        const int limit = destination.stateLimit;
        if (limit > 0 && formatOf(choice) != u"scorm12" && facts.notes.memory.length > limit)
            //: %1 is the name of an LMS
            list.append({Sign::Bad,
                         tr("%1 keeps %2 characters of resume memory, and progress and scores may "
                            "need %3: learners would lose their place. Choose SCORM 1.2.")
                             .arg(destination.name.text())
                             .arg(limit)
                             .arg(facts.notes.memory.length)});
    }
    if (facts.notes.thirdParties.isEmpty())
        list.append({Sign::Good, tr("Everything comes with the course: nobody else is asked.")});
    else
        list.append({Sign::Note,
                     //: %1 is a list of names of web servers
                     tr("After a click, the learner's browser asks others: %1")
                         .arg(hostNames(facts.notes.thirdParties).join(u", "_s))});
    for (const QString &warning : facts.notes.warnings)
        list.append({Sign::Note, warning});
    return list;
}

void addGroup(FactList &list, const FactGroup &group)
{
    list.addTitle(group.title);
    for (const Fact &fact : group.facts)
        list.add(fact.sign, fact.text);
    if (!group.muted.isEmpty())
        list.addMuted(group.muted);
}

} // namespace carrel::ui
