// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/id.h"
#include "tests/support/catch.h"

#include <QSet>

#include <type_traits>

using namespace carrel;
using namespace Qt::StringLiterals;

TEST_CASE("isIdText")
{
    SECTION("accepts 12 characters that start with a letter")
    {
        CHECK(isIdText(u"abcdefghijkl"));
        CHECK(isIdText(u"z00000000000"));
    }
    SECTION("refuses every other form")
    {
        const QStringList wrong{u""_s,
                                u"abcdefghijk"_s,
                                u"abcdefghijklm"_s,
                                u"0bcdefghijkl"_s,
                                u"Abcdefghijkl"_s,
                                u"abcdefghijkL"_s,
                                u"abcde-ghijkl"_s,
                                u"abcdefghijk "_s,
                                u"ébcdefghijkl"_s,
                                u"abcdefghijk\n"_s};
        for (const QString &text : wrong) {
            INFO(text.toStdString());
            CHECK_FALSE(isIdText(text));
        }
    }
}

TEST_CASE("Id")
{
    SECTION("of one kind of thing cannot be passed for another")
    {
        CHECK_FALSE(std::is_convertible_v<NodeId, MediaId>);
        CHECK_FALSE(std::is_convertible_v<QString, NodeId>);
    }
    SECTION("without a text means none")
    {
        CHECK(NodeId().isNull());
        CHECK_FALSE(NodeId().isValid());
        CHECK(NodeId(u"abcdefghijkl"_s).isValid());
        CHECK_FALSE(NodeId(u"too short"_s).isValid());
    }
    SECTION("works as a key")
    {
        const QSet<NodeId> ids{NodeId(u"abcdefghijkl"_s), NodeId(u"abcdefghijkl"_s),
                               NodeId(u"bbcdefghijkl"_s)};
        CHECK(ids.size() == 2);
    }
}

TEST_CASE("Id sources")
{
    SECTION("the random one gives valid ids without repeats")
    {
        RandomIdSource source;
        QSet<QString> seen;
        for (int i = 0; i < 10000; ++i) {
            const QString text = source.nextText();
            REQUIRE(isIdText(text));
            seen.insert(text);
        }
        CHECK(seen.size() == 10000);
    }
    SECTION("the seeded one gives the same ids for the same seed, others for another")
    {
        SeededIdSource one(7);
        SeededIdSource again(7);
        SeededIdSource other(8);
        QSet<QString> seen;
        for (int i = 0; i < 10000; ++i) {
            const QString text = one.nextText();
            REQUIRE(isIdText(text));
            REQUIRE(text == again.nextText());
            REQUIRE(text != other.nextText());
            seen.insert(text);
        }
        CHECK(seen.size() == 10000);
    }
    SECTION("give typed ids")
    {
        SeededIdSource source(1);
        CHECK(source.next<MediaId>().isValid());
    }
}
