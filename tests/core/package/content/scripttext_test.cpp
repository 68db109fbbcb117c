// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/scripttext.h"

#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace carrel;

TEST_CASE("dataScript")
{
    const QByteArray call = "CARREL_MODULE";
    const QString awkward = u"</script><!-- & \u2028\u2029 \"\\ \u00fc \U0001F600 \u05d0"_s;

    SECTION("holds nothing that ends a script or a line, and reads back the same")
    {
        const QJsonObject object{{awkward, awkward}};
        QByteArray json = dataScript(call, object);
        CHECK_FALSE(json.contains('<'));
        CHECK_FALSE(QString::fromUtf8(json).contains(QChar(0x2028)));
        CHECK_FALSE(QString::fromUtf8(json).contains(QChar(0x2029)));
        json = json.mid(call.size() + 1).chopped(3); // `CARREL_MODULE(`, `);` and line feed
        CHECK(QJsonDocument::fromJson(json).object() == object);
    }
    SECTION("is the same however the object was made")
    {
        QJsonObject one{{u"a"_s, 1}, {u"b"_s, 2}};
        QJsonObject two;
        two.insert(u"b"_s, 2);
        two.insert(u"a"_s, 1);
        CHECK(dataScript(call, one) == dataScript(call, two));
    }
    SECTION("becomes one call")
    {
        CHECK(dataScript(call, {{u"id"_s, u"x"_s}}) == "CARREL_MODULE({\"id\":\"x\"});\n");
    }
}
