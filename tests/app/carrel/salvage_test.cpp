// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QJsonArray>

using namespace carrel::test;
using namespace Qt::StringLiterals;

TEST_CASE("salvage rescues what can be read of a damaged file and says what is lost")
{
    const Place place;
    const QString file = place.course();
    const QString target = place.path(u"new.carrel"_s);
    QByteArray bytes = place.read(u"c.carrel"_s);

    SECTION("all of it, where only the header is gone")
    {
        bytes.replace(0, 4000, QByteArray(4000, '\0'));
        place.write(u"c.carrel"_s, bytes);
        CHECK(runCarrel({u"verify"_s, file}).exitCode == 1);
        const Run run = runCarrel({u"salvage"_s, file, u"-o"_s, target});
        INFO(run.err.toStdString());
        CHECK(run.exitCode == 0);
        CHECK(run.out == target.toUtf8() + '\n');
        CHECK(run.err.contains("down to the letter"));
        CHECK(runCarrel({u"verify"_s, target}).exitCode == 0);
        CHECK(place.read(u"c.carrel"_s) == bytes);
    }
    SECTION("with a damaged file named, also as JSON")
    {
        const qsizetype at = bytes.indexOf("M0 0h9");
        REQUIRE(at > 0);
        bytes[at] = 'm';
        place.write(u"c.carrel"_s, bytes);
        const Run run = runCarrel({u"salvage"_s, file, u"-o"_s, target, u"--json"_s});
        CHECK(run.exitCode == 0);
        CHECK(run.json()[u"textWhole"_s].toBool());
        CHECK(run.json()[u"mediaFiles"_s].toInt() == 0);
        REQUIRE(run.json()[u"remarks"_s].toArray().size() == 1);
        CHECK(run.json()[u"remarks"_s].toArray()[0].toString().contains(u"a.svg"_s));
        CHECK(runCarrel({u"verify"_s, target}).exitCode == 0);
    }
    SECTION("and nothing of what is no course, nor over anything else")
    {
        place.write(u"t.carrel"_s, "Dear all");
        CHECK(runCarrel({u"salvage"_s, place.path(u"t.carrel"_s), u"-o"_s, target}).exitCode == 1);
        CHECK(runCarrel({u"salvage"_s, place.path(u"none"_s), u"-o"_s, target}).exitCode == 3);
        CHECK(runCarrel({u"salvage"_s, file}).exitCode == 2);
        CHECK(runCarrel({u"salvage"_s, file, u"-o"_s, file, u"--force"_s}).exitCode == 1);
        CHECK(place.read(u"c.carrel"_s) == bytes);
        CHECK(place.names().contains(u"new.carrel"_s) == false);
    }
}
