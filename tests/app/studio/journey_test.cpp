// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole days at the studio: a real window on a display of its own, from the welcome page to a
// package that an LMS plays and tracks.

#include "tests/app/studio/computer.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

const QString author = QStringLiteral(CARREL_STUDIO_AUTHOR);

/// A learner answers everything right; what the LMS holds then. Skips without a browser.
QJsonObject played(const QString &package)
{
    if (qEnvironmentVariableIsEmpty("CARREL_CHROMIUM"))
        SKIP("no Chromium on this machine");
    QProcess learner;
    learner.start(u"node"_s,
                  {QStringLiteral(CARREL_SOURCE_DIR) + u"/tests/player/play.mjs"_s, package});
    REQUIRE(learner.waitForFinished(patienceForJourney));
    INFO(learner.readAllStandardError().toStdString());
    REQUIRE(learner.exitCode() == 0);
    return QJsonDocument::fromJson(learner.readAllStandardOutput()).object();
}

void checkPackage(const QString &package)
{
    QProcess check;
    check.start(QStringLiteral(CARREL_PROGRAM), {u"check-package"_s, package});
    REQUIRE(check.waitForFinished(patienceForJourney));
    INFO(check.readAllStandardOutput().toStdString());
    CHECK(check.exitCode() == 0);
    const QJsonObject lms = played(package);
    CHECK(lms.value(u"cmi.core.score.raw"_s).toString() == u"100");
    CHECK(lms.value(u"cmi.core.lesson_status"_s).toString() == u"passed");
}

} // namespace

TEST_CASE("A designer writes a course, and an LMS plays and tracks what comes out")
{
    const QString hand = GENERATE(u"mouse"_s, u"keyboard"_s);
    INFO("by " << hand.toStdString());
    const Computer computer;
    const QStringList reached = computer.run(author, {u"whole"_s, hand});
    CHECK(reached.contains(u"previewed"_s));
    CHECK(reached.last() == u"exported");
    checkPackage(computer.path(u"package.zip"_s));
}

TEST_CASE("What was kept when the program was killed is there at the next start")
{
    const Computer computer;
    QStringList kept;
    {
        QProcess program;
        computer.start(program, author, {u"whole"_s, u"mouse"_s});
        // In the middle of the second question.
        while (kept.size() < 8 && program.waitForReadyRead(patienceForJourney)) {
            while (program.canReadLine())
                kept.append(QString::fromUtf8(program.readLine()).trimmed());
        }
        program.kill();
        program.waitForFinished();
        INFO(program.readAllStandardError().toStdString());
        REQUIRE(kept.size() >= 8);
    }
    REQUIRE(!QFile::exists(computer.path(u"course.carrel"_s)));
    CHECK(computer.run(author, {u"continue"_s, u"mouse"_s}).last() == u"exported");

    QProcess dump;
    dump.start(QStringLiteral(CARREL_PROGRAM), {u"dump"_s, computer.path(u"course.carrel"_s)});
    REQUIRE(dump.waitForFinished(patienceForJourney));
    const QString course = QString::fromUtf8(dump.readAllStandardOutput());
    for (const QString &line : kept) {
        INFO(line.toStdString());
        CHECK(course.contains(line.section(u' ', 1)));
    }
}
