// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/carrel/process.h"

#include "tests/support/catch.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

const QByteArray questions = "$CATEGORY: Bay 4\n\nWhat first? {\n=Open matters\n~The sheet\n}\n\n"
                             "Which? {~%70%A ~%30%B ~C}\n\nBroken {\n\nTalk. {T}\n";

} // namespace

TEST_CASE("carrel import")
{
    const Place place;
    const QString file = place.course();
    place.write(u"q.gift"_s, questions);
    const QString source = place.path(u"q.gift"_s);

    SECTION("puts everything into a new module and tells each passage with its line")
    {
        const Run run = runCarrel({u"import"_s, source, file, u"--json"_s, u"--quiz"_s});
        CHECK(run.exitCode == 1); // something was not understood
        const QJsonObject report = run.json();
        CHECK(report[u"format"_s].toString() == u"gift"_s);
        CHECK(report[u"written"_s].toBool());
        CHECK(report[u"imported"_s].toInt() == 3);
        CHECK(report[u"withLoss"_s].toInt() == 1);
        CHECK(report[u"errors"_s].toInt() == 1);
        CHECK(report[u"items"_s][3][u"line"_s].toInt() == 10);
        CHECK(report[u"items"_s][1][u"kind"_s].toString() == u"single"_s);
        const QByteArray course = runCarrel({u"dump"_s, file}).out;
        CHECK(course.contains("Bay 4"));
        CHECK(course.contains("Open matters"));
        const QJsonObject info = runCarrel({u"info"_s, file, u"--json"_s}).json();
        CHECK(info[u"nodes"_s].toObject()[u"module"_s].toInt() == 2);
        CHECK(info[u"countingQuestions"_s].toInt() == 4);
        CHECK(runCarrel({u"verify"_s, file}).exitCode == 0);
    }
    SECTION("a dry run changes nothing")
    {
        const QByteArray before = place.read(u"c.carrel"_s);
        const Run run = runCarrel({u"import"_s, source, file, u"--dry-run"_s});
        CHECK(run.out.contains("3 imported, 1 with loss, 0 not supported, 1 not understood"));
        CHECK(run.out.contains("   10  not understood"));
        CHECK(place.read(u"c.carrel"_s) == before);
    }
    SECTION("ends with 0 where all is in, and takes a title")
    {
        place.write(u"a.txt"_s, "What?\nA. one\nB. two\nANSWER: B\n");
        CHECK(runCarrel({u"import"_s, place.path(u"a.txt"_s), file, u"--new-module"_s, u"A bank"_s})
                  .exitCode
              == 0);
        CHECK(runCarrel({u"dump"_s, file}).out.contains("A bank"));
    }
    SECTION("onto a page, which has to be there")
    {
        const QJsonObject dumped = runCarrel({u"dump"_s, file}).json();
        const QString page = dumped[u"children"_s][0][u"children"_s][0][u"id"_s].toString();
        REQUIRE_FALSE(page.isEmpty());
        CHECK(runCarrel({u"import"_s, source, file, u"--to-page"_s, page}).exitCode == 1);
        CHECK(runCarrel({u"info"_s, file, u"--json"_s}).json()[u"questions"_s].toInt() == 4);
        const Run gone = runCarrel({u"import"_s, source, file, u"--to-page"_s, u"nowhere"_s});
        CHECK(gone.exitCode != 0);
        CHECK(gone.err.contains("not there any more"));
    }
    SECTION("refuses what it does not understand")
    {
        CHECK(runCarrel({u"import"_s, source, file, u"--format"_s, u"qti"_s}).exitCode == 2);
        CHECK(runCarrel(
                  {u"import"_s, source, file, u"--to-page"_s, u"a"_s, u"--new-module"_s, u"b"_s})
                  .exitCode
              == 2);
        CHECK(runCarrel({u"import"_s, place.path(u"none.gift"_s), file}).exitCode == 3);
        place.write(u"noise.bin"_s, QByteArray(100, '\0'));
        CHECK(runCarrel({u"import"_s, place.path(u"noise.bin"_s), file}).exitCode == 1);
    }
}
