// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/catch.h"
#include "ui/proof/learnermodel.h"
#include "ui/proof/prooflines.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::ui;

namespace {

LearnerProof someProof(const QString &profile, bool isKept)
{
    LearnerProof proof{profile, u"fails"_s, {}, {u"failed"_s, {}, 7, 65}, {u"failed"_s, {}, 7, 0}};
    proof.checks = {{u"41"_s, true, 0, {}}, {u"45"_s, isKept, 0, {}}};
    if (!isKept)
        proof.checks.last() = {u"45"_s, false, 3, {{u"scaled"_s, {u"1"_s, u"50"_s}, 1, 0}}};
    return proof;
}

QString textAt(const QAbstractItemModel &model, int row, int column = 0)
{
    return model.index(row, column).data().toString();
}

} // namespace

TEST_CASE("The learners of a proof as rows")
{
    LearnerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 0);
    CHECK_FALSE(model.learner({}));
    CHECK_FALSE(model.hasPlatforms());

    model.setLearners({someProof(u"moodle"_s, true), someProof(u"generic"_s, false)});
    REQUIRE(model.rowCount() == 2);
    CHECK(model.hasPlatforms());
    CHECK_FALSE(model.hasParts());
    CHECK(textAt(model, 0, LearnerModel::Learner) == u"Gets everything wrong");
    CHECK(textAt(model, 0, LearnerModel::Platform) == u"Moodle");
    CHECK(textAt(model, 1, LearnerModel::Platform) == u"Any other platform");
    CHECK(textAt(model, 0, LearnerModel::Status) == u"failed");
    CHECK(textAt(model, 0, LearnerModel::Score) == u"–");
    CHECK(textAt(model, 0, LearnerModel::Answers) == u"7");
    CHECK(textAt(model, 0, LearnerModel::Time) == u"0:01:05");

    SECTION("the verdict is a picture, and words for who does not see it")
    {
        CHECK_FALSE(model.index(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
        CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString().endsWith(u"as it should"));
        CHECK(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"does not end"));
    }
}

TEST_CASE("The lines of a proof")
{
    ProofLines model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);

    SECTION("broken promises come first, with what happened and how often")
    {
        model.setLines(promiseLines(someProof(u"moodle"_s, false)));
        REQUIRE(model.rowCount() == 2);
        CHECK(textAt(model, 0).startsWith(u"45 · The score comes before the status\nThe scaled"));
        CHECK(textAt(model, 0).contains(u"and 2 more"));
        CHECK(textAt(model, 1).startsWith(u"41 · "));
        CHECK(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Not in order"));
    }

    SECTION("what was left out of the proof stands below")
    {
        LearnerProof proof = someProof(u"moodle"_s, true);
        proof.pages = 3;
        proof.allPages = 9;
        model.setLines(promiseLines(proof));
        CHECK(textAt(model, 2).contains(u"3 of 9 pages"));
    }

    SECTION("the trace is what was said, word by word")
    {
        LearnerProof proof = someProof(u"moodle"_s, true);
        proof.launches.append(
            {false,
             u"kill"_s,
             {{61000, u"SetValue"_s, {u"cmi.core.score.raw"_s, u"80"_s}, u"true"_s, 0}}});
        model.setLines(traceLines(proof, {}));
        REQUIRE(model.rowCount() == 2);
        CHECK(textAt(model, 0).contains(u"the browser disappears"));
        CHECK(textAt(model, 1) == u"0:01:01  The platform is told: score 80 of 100");
    }
}
