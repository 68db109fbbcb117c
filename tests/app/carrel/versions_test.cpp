// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/courseedits.h"
#include "core/edit/editsession.h"
#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QJsonArray>
#include <QThread>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("versions lists earlier saves and takes one out")
{
    const Place place;
    const QString file = place.course();
    const RunOptions options{.environment = {u"CARREL_STATE_FOLDER="_s + place.path(u"state"_s)}};
    const auto run = [&](QStringList arguments) {
        return runCarrel(QStringList{u"versions"_s, file} + arguments, options);
    };

    CHECK(run({}).exitCode == 1);
    const QByteArray first = place.read(u"c.carrel"_s);
    {
        SessionOptions session;
        session.stateFolder = place.path(u"state"_s);
        auto opened = EditSession::open(file, session);
        REQUIRE(opened);
        REQUIRE(renameCourse(**opened, u"Another title"_s));
        QThread::msleep(3);
        REQUIRE((*opened)->save());
        REQUIRE((*opened)->close(EditSession::OnClose::Keep));
    }

    SECTION("with what they hold")
    {
        const Run list = run({u"--json"_s});
        INFO(list.err.toStdString());
        CHECK(list.exitCode == 0);
        const QJsonArray versions = list.json()[u"versions"_s].toArray();
        REQUIRE(versions.size() == 2);
        CHECK(versions[0][u"title"_s].toString() == u"Another title"_s);
        CHECK(versions[0][u"present"_s].toBool());
        CHECK(versions[1][u"media"_s].toBool());
        CHECK(versions[1][u"number"_s].toInt() == 2);
        CHECK(versions[1][u"readable"_s].toBool());
        const Run shown = run({});
        CHECK(shown.exitCode == 0);
        CHECK(shown.out.count('\n') == 2);
        CHECK(shown.out.contains("what is in the file now"));
    }
    SECTION("as a course file, also when the file is gone")
    {
        REQUIRE(QFile::remove(file));
        const QString target = place.path(u"back.carrel"_s);
        const Run taken = run({u"--take"_s, u"2"_s, u"-o"_s, target});
        INFO(taken.err.toStdString());
        CHECK(taken.exitCode == 0);
        CHECK(taken.out == target.toUtf8() + '\n');
        CHECK(runCarrel({u"verify"_s, target}).exitCode == 0);
        CHECK_FALSE(runCarrel({u"info"_s, target}).out.contains("Another title"));
        CHECK(run({u"--take"_s, u"2"_s, u"-o"_s, target}).exitCode == 1); // it exists
    }
    SECTION("or says what it needs")
    {
        CHECK(run({u"--take"_s, u"2"_s}).exitCode == 2);
        CHECK(run({u"--take"_s, u"3"_s, u"-o"_s, place.path(u"x"_s)}).exitCode == 2);
    }
}
