// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/jsondocument.h"

#include "core/exchange/coursejson/coursejson.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::coursejson;

namespace {

QString messageFor(const QByteArray &bytes)
{
    const auto document = parseDocument(bytes, u"c.json"_s);
    REQUIRE_FALSE(document);
    CHECK(document.error().code == ErrorCode::InvalidInput);
    return document.error().message;
}

} // namespace

TEST_CASE("parseDocument")
{
    SECTION("reads an object")
    {
        const auto document = parseDocument("{\"a\": \"[{,\\\"\"}", u"c.json"_s);
        REQUIRE(document);
        CHECK(document->value(u"a"_s) == u"[{,\""_s);
    }

    SECTION("names line and column of what is no JSON")
    {
        CHECK(messageFor("{\n  \"é\": 1,\n  oops\n}").contains(u"line 3, column "));
        CHECK(messageFor("").contains(u"c.json"));
        CHECK(messageFor("{\"a\": \"\xff\"}").contains(u"line 1"));
    }

    SECTION("tells a course file and an archive by their first bytes")
    {
        CHECK(messageFor(QByteArray("SQLite format 3\0", 16)).contains(u"course file"));
        CHECK(messageFor("PK\x03\x04").contains(u"zip"));
    }

    SECTION("refuses a document that is no object")
    {
        CHECK(messageFor("[1]").contains(u"{ }"));
    }

    SECTION("refuses depth and number of values without building them")
    {
        CHECK(
            messageFor(QByteArray(deepestValue + 1, '[')).contains(QString::number(deepestValue)));
        QElapsedTimer timer;
        timer.start();
        CHECK(messageFor("{\"a\":[" + QByteArray("0,").repeated(mostValues) + "0]}")
                  .contains(u"values"));
        CHECK(timer.elapsed() < 10'000);
    }

    SECTION("takes the deepest allowed")
    {
        const QByteArray deep =
            "{\"a\":" + QByteArray(deepestValue - 1, '[') + QByteArray(deepestValue - 1, ']') + "}";
        CHECK(parseDocument(deep, u"c.json"_s));
    }
}

TEST_CASE("readDocument")
{
    const QTemporaryDir folder;

    SECTION("tells a missing file from one that cannot be one")
    {
        const auto missing = readDocument(folder.filePath(u"none.json"_s));
        REQUIRE_FALSE(missing);
        CHECK(missing.error().code == ErrorCode::NotFound);
        CHECK(missing.error().message.contains(u"none.json"));

        const auto directory = readDocument(folder.path());
        REQUIRE_FALSE(directory);
        CHECK(directory.error().code == ErrorCode::InvalidInput);
    }

    SECTION("refuses a file that is too large without reading all of it")
    {
        QFile file(folder.filePath(u"huge.json"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.resize(largestDocument + 1)); // sparse
        const auto huge = readDocument(file.fileName());
        REQUIRE_FALSE(huge);
        CHECK(huge.error().message.contains(u"larger"));
    }
}
