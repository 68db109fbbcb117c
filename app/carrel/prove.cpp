// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/package/exporter.h"
#include "core/proof/checkwords.h"
#include "core/proof/proofprofiles.h"
#include "core/proof/proofwords.h"
#include "core/proof/tracewords.h"
#include "core/proof/trackingproof.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

QStringList profileNames()
{
    QStringList names;
    for (const ProofProfile &profile : proofProfiles())
        names.append(profile.id);
    return names;
}

QJsonObject outcomeJson(const ProofOutcome &outcome)
{
    return {{u"status"_s, outcome.status},
            {u"score"_s, outcome.score},
            {u"answers"_s, outcome.answers},
            {u"seconds"_s, outcome.seconds}};
}

QJsonArray checksJson(const LearnerProof &proof)
{
    QJsonArray checks;
    for (const ProofCheck &check : proof.checks) {
        QJsonArray faults;
        for (const ProofFault &fault : check.faults)
            faults.append(QJsonObject{{u"code"_s, fault.code},
                                      {u"details"_s, QJsonArray::fromStringList(fault.args)},
                                      {u"launch"_s, fault.launch},
                                      {u"milliseconds"_s, fault.at},
                                      {u"message"_s, faultSentence(fault)}});
        checks.append(QJsonObject{{u"assertion"_s, check.assertion},
                                  {u"kept"_s, check.isKept},
                                  {u"title"_s, assertionTitle(check.assertion)},
                                  {u"faults"_s, faults},
                                  {u"count"_s, check.count}});
    }
    return checks;
}

QJsonArray traceJson(const LearnerProof &proof, const ProofCourse &course)
{
    QJsonArray lines;
    for (const TraceLine &line : traceOf(proof, course))
        lines.append(QJsonObject{
            {u"launch"_s, line.launch}, {u"milliseconds"_s, line.at}, {u"text"_s, line.text}});
    return lines;
}

void reportJson(const TrackingProof &proof, const ProofCourse &course, Invocation &call)
{
    QJsonArray learners;
    for (const LearnerProof &one : proof.learners) {
        QJsonObject object{{u"profile"_s, one.profile},
                           {u"learner"_s, one.learner},
                           {u"part"_s, one.part},
                           {u"passed"_s, one.isKept()},
                           {u"shown"_s, outcomeJson(one.shown)},
                           {u"expected"_s, outcomeJson(one.expected)},
                           {u"checks"_s, checksJson(one)},
                           {u"notes"_s, QJsonArray::fromStringList(noteWords(one))},
                           {u"pages"_s, one.pages},
                           {u"allPages"_s, one.allPages}};
        if (call.has(u"trace"_s))
            object.insert(u"trace"_s, traceJson(one, course));
        learners.append(object);
    }
    call.console().result(QJsonObject{{u"format"_s, proof.way},
                                      {u"passed"_s, proof.isKept()},
                                      {u"parts"_s, proof.parts},
                                      {u"allParts"_s, proof.allParts},
                                      {u"learners"_s, learners}});
}

int widthOfTitles(const TrackingProof &proof)
{
    qsizetype width = 0;
    for (const LearnerProof &one : proof.learners)
        width = std::max(width, learnerTitle(one.learner).size());
    return int(width);
}

void reportLearner(const LearnerProof &one, int width, Console &console)
{
    const QString verdict = one.isKept() ? tr("passed") : tr("FAILED");
    console.result(u"  %1  %2  %3"_s.arg(learnerTitle(one.learner), -width)
                       .arg(verdict, -8)
                       .arg(outcomeWords(one.shown)));
    for (const ProofCheck &check : one.checks) {
        if (check.isKept)
            continue;
        console.result(u"      %1  %2"_s.arg(check.assertion, assertionTitle(check.assertion)));
        for (const ProofFault &fault : check.faults)
            console.result(u"          "_s + faultSentence(fault));
        if (check.count > check.faults.size())
            console.result(u"          "_s
                           + tr("and %n more", nullptr, int(check.count - check.faults.size())));
    }
}

void reportTrace(const LearnerProof &one, const ProofCourse &course, Console &console)
{
    for (const TraceLine &line : traceOf(one, course))
        console.result(u"      "_s + traceText(line));
}

void reportNotes(const TrackingProof &proof, Console &console)
{
    QStringList said;
    for (const LearnerProof &one : proof.learners) {
        for (const QString &note : noteWords(one)) {
            if (!said.contains(note))
                said.append(note);
        }
    }
    if (proof.parts < proof.allParts)
        //: both are numbers
        said.append(tr("Of %1 parts the %2 longest ones were gone through.")
                        .arg(proof.allParts)
                        .arg(proof.parts));
    said.append(limitsOfProof());
    for (const QString &note : std::as_const(said))
        console.message(tr("Note: %1").arg(note));
}

void reportText(const TrackingProof &proof, const ProofCourse &course, Invocation &call)
{
    Console &console = call.console();
    QString heading;
    for (const LearnerProof &one : proof.learners) {
        const QString title =
            profileTitle(one.profile) + (one.part.isEmpty() ? QString() : u" · "_s + one.part);
        if (title != heading)
            console.result(title);
        heading = title;
        reportLearner(one, widthOfTitles(proof), console);
        if (call.has(u"trace"_s))
            reportTrace(one, course, console);
    }
    const auto kept = std::ranges::count_if(proof.learners, &LearnerProof::isKept);
    //: both are numbers
    console.result(tr("%1 passed, %2 failed").arg(kept).arg(proof.learners.size() - kept));
    reportNotes(proof, console);
}

Result<ProofCourse> planned(Invocation &call)
{
    const Exporter *exporter = findExporter(call.option(u"format"_s));
    CARREL_TRY_VALUE(course, readCourseFile(call.argument(0)));
    return planProofCourse(*course, *exporter,
                           {.interfaceLanguage = {}, .isSplit = call.has(u"per-module"_s)});
}

Result<ProofCourse> courseOf(Invocation &call)
{
    const bool isCourse = call.argument(0).endsWith(u".carrel"_s, Qt::CaseInsensitive)
        && QFileInfo(call.argument(0)).isFile();
    if (isCourse)
        return planned(call);
    return readProofCourse(call.argument(0),
                           call.has(u"trust-player"_s) ? PlayerTrust::Any : PlayerTrust::OwnOnly);
}

/// The profiles that are asked for; nothing if one is not known.
QStringList chosenProfiles(Invocation &call)
{
    const QString name = call.option(u"profile"_s);
    if (name == u"all")
        return profileNames();
    return findProofProfile(name) ? QStringList{name} : QStringList();
}

ExitCode proveWith(const ProofChoice &choice, Invocation &call)
{
    Console &console = call.console();
    const auto course = courseOf(call);
    if (!course)
        return console.fail(course.error());
    const auto proof = proveTracking(*course, choice, console.progress(tr("Proving")));
    if (!proof)
        return console.fail(proof.error());
    if (call.has(u"json"_s))
        reportJson(*proof, *course, call);
    else
        reportText(*proof, *course, call);
    return proof->isKept() ? ExitCode::Done : ExitCode::Refused;
}

ExitCode runProve(Invocation &call)
{
    const QStringList profiles = chosenProfiles(call);
    if (profiles.isEmpty())
        //: %1 is a name that somebody typed, %2 a list of names
        return call.refuseUsage(tr("there is no platform “%1”; this version knows: %2, all.")
                                    .arg(call.option(u"profile"_s), profileNames().join(u", "_s)));
    const QString learner = call.option(u"learner"_s);
    if (!learner.isEmpty() && !proofLearners().contains(learner))
        //: %1 is a name that somebody typed, %2 a list of names
        return call.refuseUsage(tr("there is no learner “%1”; this version knows: %2.")
                                    .arg(learner, proofLearners().join(u", "_s)));
    if (!findExporter(call.option(u"format"_s)))
        //: %1 is a name that somebody typed
        return call.refuseUsage(tr("there is no format “%1”.").arg(call.option(u"format"_s)));
    bool isNumber = false;
    const int seed = call.option(u"seed"_s).toInt(&isNumber);
    if (!isNumber || seed < 0)
        return call.refuseUsage(tr("--seed wants a whole number from 0 on."));
    const bool hasPages = call.has(u"pages"_s);
    const int pages = hasPages ? call.option(u"pages"_s).toInt(&isNumber) : 0;
    if (hasPages && (!isNumber || pages < 1))
        return call.refuseUsage(tr("--pages wants a whole number from 1 on."));
    ProofChoice choice{profiles};
    if (hasPages) {
        choice.mostPages = pages;
        choice.mostQuestions = std::numeric_limits<int>::max();
    }
    if (!learner.isEmpty())
        choice.learners = {learner};
    choice.seed = seed;
    choice.keepsCalls = call.has(u"trace"_s);
    return proveWith(choice, call);
}

} // namespace

Command proveCommand()
{
    return {
        .name = u"prove"_s,
        .arguments = {u"FILE"_s},
        .synopsis =
            u"prove FILE [--profile ID|all] [--learner NAME] [--format FORMAT] [--per-module] [--pages N] [--seed N] [--trace] [--json]"_s,
        .summary = tr("proves what a learning platform will hear of a course, before upload"),
        .description =
            tr("Runs the package's own player with learners that follow a script, against "
               "platforms that stand in for real ones. FILE is a package (zip or folder) or a "
               "course.\nEnds with 1 if an assertion of docs/package-contract.md is not kept."),
        .options =
            {{u"profile"_s,
              //: %1 is a list of names
              tr("Which platform: %1, or all.").arg(profileNames().join(u", "_s)), u"ID"_s,
              u"all"_s},
             {u"learner"_s,
              //: %1 is a list of names
              tr("One learner: %1.").arg(proofLearners().join(u", "_s)), u"NAME"_s},
             {u"format"_s, tr("Of a course: which package it becomes."), u"FORMAT"_s, u"scorm12"_s},
             {u"per-module"_s, tr("Of a course: one part per module, as in carrel export."), {}},
             {u"pages"_s,
              tr("How many pages each learner goes through; without it, the first 200 with at most "
                 "200 questions."),
              u"N"_s},
             {u"seed"_s, tr("Of all that happens by chance."), u"N"_s, u"1"_s},
             {u"trace"_s, tr("Every word that the platform hears, with its time."), {}},
             {u"trust-player"_s,
              tr("Runs the player of the package even if it is another one than this version's; "
                 "only for packages you know."),
              {}},
             jsonOption()},
        .run = runProve,
    };
}

} // namespace carrel::cli
