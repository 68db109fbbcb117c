// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/trackingproof.h"

#include "core/proof/proofprofiles.h"
#include "core/proof/proofwords.h"
#include "tests/core/proof/package.h"
#include "tests/support/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

namespace {

ProofCourse courseFor(const QString &format, const PackageOptions &options = {})
{
    const auto course = sampleCourse();
    const auto planned = planProofCourse(*course, *findExporter(format), options);
    REQUIRE(planned);
    return *planned;
}

QStringList brokenIn(const TrackingProof &proof)
{
    QStringList broken;
    for (const LearnerProof &one : proof.learners) {
        for (const ProofCheck &check : one.checks) {
            if (!check.isKept)
                broken.append(one.profile + u' ' + one.learner + u' ' + check.assertion + u' '
                              + check.faults.value(0).code + u' '
                              + check.faults.value(0).args.join(u", "_s));
        }
    }
    return broken;
}

TrackingProof proven(const ProofCourse &course, const ProofChoice &choice)
{
    const auto proof = proveTracking(course, choice);
    REQUIRE(proof);
    return *proof;
}

} // namespace

TEST_CASE("A course with every kind tracks")
{
    // All that is in every LMS goes through the same files in Node:
    // tests/player/engine/proof.test.mjs.
    const QStringList some{u"perfect"_s, u"resumes"_s, u"killed"_s};
    for (const QString &format : {u"scorm12"_s, u"scorm2004-3"_s, u"cmi5"_s}) {
        const ProofCourse course = courseFor(format);
        const bool isFirst = format == u"scorm12";
        const TrackingProof proof = proven(
            course, {{isFirst ? u"moodle"_s : u"generic"_s}, isFirst ? QStringList() : some});
        INFO(format.toStdString() << ": " << brokenIn(proof).join(u'\n').toStdString());
        CHECK(proof.isKept());
        CHECK(proof.learners.size() == (isFirst ? proofLearners().size() : some.size()));
        for (const LearnerProof &one : proof.learners) {
            CHECK(one.checks.size() > 10);
            CHECK(one.shown.status == one.expected.status);
            CHECK_FALSE(one.launches.isEmpty());
            CHECK_FALSE(one.launches.first().calls.isEmpty());
        }
    }
}

TEST_CASE("One part per module is proven part by part")
{
    const ProofCourse course = courseFor(u"scorm12"_s, {.interfaceLanguage = {}, .isSplit = true});
    ProofChoice choice{{u"moodle"_s}, {u"perfect"_s}};
    choice.mostParts = 2;
    const TrackingProof proof = proven(course, choice);
    INFO(brokenIn(proof).join(u'\n').toStdString());
    CHECK(proof.isKept());
    CHECK(proof.parts == 2);
    CHECK(proof.allParts == course.parts.size());
    CHECK(proof.learners.size() == 2);
    CHECK_FALSE(proof.learners[0].part.isEmpty());
}

TEST_CASE("A player that is broken is found out, and what it told can be read")
{
    const PackageFolder folder;
    folder.patch("let isDone = packet.score === '' || this.writeScore(packet.score);",
                 "this.update('cmi.core.lesson_status', packet.status);"
                 "let isDone = packet.score === '' || this.writeScore(packet.score);");
    const auto course = readProofCourse(folder.path(), PlayerTrust::Any);
    REQUIRE(course);
    const TrackingProof proof = proven(*course, {{u"generic"_s}, {u"perfect"_s}});
    CHECK_FALSE(proof.isKept());
    CHECK(brokenIn(proof).join(u' ').contains(u"45 score-after-status"));
}

TEST_CASE("A player that cannot be run is an error, not a verdict")
{
    const PackageFolder folder;
    SECTION("when it cannot be read")
    {
        folder.write(u"carrel.js"_s, "var Carrel = {");
    }
    SECTION("when it is none")
    {
        folder.write(u"carrel.js"_s, "var Carrel = 1;");
    }
    const auto course = readProofCourse(folder.path(), PlayerTrust::Any);
    REQUIRE(course);
    const auto proof = proveTracking(*course, {{u"generic"_s}, {u"perfect"_s}});
    REQUIRE_FALSE(proof);
    CHECK(proof.error().code == ErrorCode::Damaged);
}

TEST_CASE("A proof")
{
    const ProofCourse course = courseFor(u"scorm12"_s);

    SECTION("is the same each time, and with another seed another")
    {
        const auto outcome = [&](int seed) {
            ProofChoice choice{{u"generic"_s}, {u"random"_s}};
            choice.mostPages = 3;
            choice.seed = seed;
            const LearnerProof one = proven(course, choice).learners.first();
            QStringList calls;
            for (const ProofCall &call : one.launches.first().calls)
                calls.append(call.args.join(u' '));
            return calls;
        };
        CHECK(outcome(4) == outcome(4));
        CHECK(outcome(4) != outcome(5));
    }

    SECTION("tells how far it has come, and ends when it is cancelled")
    {
        QList<qint64> steps;
        const auto whole = proveTracking(course, {{u"moodle"_s}, {u"silent"_s, u"killed"_s}},
                                         [&](qint64 done, qint64 total) {
                                             CHECK(total == 2);
                                             steps.append(done);
                                             return true;
                                         });
        CHECK(whole);
        CHECK(steps.last() == 2);
        int left = 3;
        const auto stopped = proveTracking(course, {{u"moodle"_s}, {u"perfect"_s}},
                                           [&](qint64, qint64) { return --left > 0; });
        REQUIRE_FALSE(stopped);
        CHECK(stopped.error().code == ErrorCode::Cancelled);
    }

    SECTION("refuses learners and platforms that nobody knows")
    {
        CHECK(proveTracking(course, {{u"none"_s}}).error().code == ErrorCode::Refused);
        CHECK(proveTracking(course, {{u"moodle"_s}, {u"none"_s}}).error().code
              == ErrorCode::Refused);
    }

    SECTION("keeps no calls where nobody wants them")
    {
        ProofChoice choice{{u"moodle"_s}, {u"silent"_s}};
        choice.keepsCalls = false;
        CHECK(proven(course, choice).learners.first().launches.first().calls.isEmpty());
    }

    SECTION("goes through as many pages as it is allowed, and says so")
    {
        ProofChoice choice{{u"moodle"_s}, {u"silent"_s}};
        choice.mostPages = 1;
        const LearnerProof one = proven(course, choice).learners.first();
        CHECK(one.pages == 1);
        CHECK(one.allPages > 1);
        CHECK(noteWords(one).join(u' ').contains(u"Only the first 1 of"));
    }
}

TEST_CASE("Learners of the script are those that people are offered")
{
    const ProofCourse course = courseFor(u"scorm12"_s);
    QSet<QString> ids;
    for (const ProofProfile &profile : proofProfiles())
        ids.insert(profile.id);
    CHECK(ids.contains({u"moodle"_s, u"ilias"_s, u"openedx"_s, u"successfactors"_s, u"scormcloud"_s,
                        u"generic"_s}));
    CHECK_FALSE(ids.contains(u"web"_s)); // nothing is recorded there
    for (const QString &learner : proofLearners()) {
        ProofChoice choice{{u"ilias"_s}, {learner}};
        choice.mostPages = 2;
        CHECK(proven(course, choice).learners.first().learner == learner);
        CHECK(learnerTitle(learner) != learner);
        CHECK_FALSE(learnerStory(learner).isEmpty());
    }
}
