// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/typing.h"

#include "tests/support/catch.h"

#include <QStringList>
#include <QTest>

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Typing")
{
    QStringList kept;
    const auto keeping = [&kept](const QString &what) {
        return [&kept, what]() -> Result<> {
            kept << what;
            return {};
        };
    };

    SECTION("keeps what is pending when somebody asks, once")
    {
        Typing typing;
        typing.type(u"stem"_s, keeping(u"a"_s));
        typing.type(u"stem"_s, keeping(u"b"_s));
        CHECK(typing.isPending());
        CHECK(kept.isEmpty());
        typing.keepNow();
        typing.keepNow();
        CHECK(kept == QStringList{u"b"_s});
        CHECK_FALSE(typing.isPending());
    }
    SECTION("keeps the first field when the author goes on in another")
    {
        Typing typing;
        typing.type(u"stem"_s, keeping(u"a"_s));
        typing.type(u"alt"_s, keeping(u"b"_s));
        CHECK(kept == QStringList{u"a"_s});
        CHECK(typing.isPending());
    }
    SECTION("keeps by itself after a pause")
    {
        Typing typing({.pause = 1, .latest = 1'000'000}, nullptr);
        typing.type(u"stem"_s, keeping(u"a"_s));
        REQUIRE(QTest::qWaitFor([&] { return !kept.isEmpty(); }));
        CHECK_FALSE(typing.isPending());
    }
    SECTION("keeps by itself although the author does not pause")
    {
        Typing typing({.pause = 1'000'000, .latest = 1}, nullptr);
        typing.type(u"stem"_s, keeping(u"a"_s));
        typing.type(u"stem"_s, keeping(u"b"_s));
        REQUIRE(QTest::qWaitFor([&] { return !kept.isEmpty(); }));
        CHECK(kept == QStringList{u"b"_s});
    }
    SECTION("says what could not be kept")
    {
        Typing typing;
        QString message;
        QObject::connect(&typing, &Typing::failed, &typing,
                         [&message](const Error &error) { message = error.message; });
        typing.type(u"stem"_s, []() -> Result<> {
            return Error{ErrorCode::DiskFull, u"No room"_s};
        });
        typing.keepNow();
        CHECK(message == u"No room"_s);
        CHECK_FALSE(typing.isPending());
    }
    SECTION("has nothing pending while it keeps")
    {
        Typing typing;
        bool wasPending = true;
        typing.type(u"stem"_s, [&]() -> Result<> {
            wasPending = typing.isPending();
            typing.keepNow();
            return {};
        });
        typing.keepNow();
        CHECK_FALSE(wasPending);
    }
}
