// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/fieldpath.h"
#include "tests/support/catch.h"

using namespace carrel;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject body{
    {u"stem"_s, u"Why?"_s},
    {u"options"_s, QJsonArray{QJsonObject{{u"text"_s, u"a"_s}}, QJsonObject{{u"text"_s, u"b"_s}}}},
    {u"table"_s, QJsonArray{QJsonArray{1, 2}, QJsonArray{3, 4}}}};

} // namespace

TEST_CASE("withValueAt")
{
    SECTION("replaces a member, an entry or a member of an entry, and nothing else")
    {
        QJsonObject expected = body;
        expected[u"stem"_s] = u"How?"_s;
        CHECK(*withValueAt(body, u"stem"_s, u"How?"_s) == expected);

        expected = body;
        expected[u"options"_s] =
            QJsonArray{QJsonObject{{u"text"_s, u"a"_s}}, QJsonObject{{u"text"_s, u"c"_s}}};
        CHECK(*withValueAt(body, u"options[1].text"_s, u"c"_s) == expected);

        expected = body;
        expected[u"table"_s] = QJsonArray{QJsonArray{1, 2}, QJsonArray{9, 4}};
        CHECK(*withValueAt(body, u"table[1][0]"_s, 9) == expected);
    }
    SECTION("may add a member that is not there yet")
    {
        const auto changed = withValueAt(body, u"options[0].feedback"_s, u"No"_s);
        REQUIRE(changed);
        CHECK(changed->value(u"options"_s)[0][u"feedback"_s] == u"No"_s);
        CHECK(withValueAt(body, u"points"_s, 2));
    }
    SECTION("refuses paths that lead nowhere and texts that are no paths")
    {
        for (const QString &path :
             {u""_s, u"options[2]"_s, u"options[2].text"_s, u"feedback.text"_s, u"stem.text"_s,
              u"stem[0]"_s, u"options[-1]"_s, u"options["_s, u"options[0"_s, u"[0]"_s, u"a..b"_s,
              u".stem"_s, u"options]0["_s, u"options[99999999]"_s}) {
            INFO(path.toStdString());
            const auto changed = withValueAt(body, path, 1);
            REQUIRE_FALSE(changed);
            CHECK(changed.error().code == ErrorCode::InvalidInput);
        }
    }
}
