// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/exporter.h"
#include "tests/core/package/entries.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;

TEST_CASE("writeSingleFile")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"course.html"_s);

    SECTION("writes the bytes of the one entry and leaves nothing else behind")
    {
        const QByteArray text = QByteArray("<p>long</p>\n").repeated(60'000);
        REQUIRE(writeSingleFile(planOf({textEntry(u"index.html"_s, text)}), path));
        CHECK((fileContent(path) == text));
        CHECK(everythingIn(folder.path()) == QStringList{u"course.html"_s});
    }
    SECTION("keeps what was there when something goes wrong")
    {
        test::writeFile(path, "mine");
        const auto broken =
            writeSingleFile(planOf({breakingEntry(u"index.html"_s, 500'000)}), path);
        CHECK_FALSE(broken);
        CHECK(fileContent(path) == "mine");
        CHECK(everythingIn(folder.path()) == QStringList{u"course.html"_s});
    }
    SECTION("keeps what was there when the author cancels")
    {
        test::writeFile(path, "mine");
        const auto plan = planOf({textEntry(u"index.html"_s, QByteArray(900'000, 'x'))});
        const auto cancelled = writeSingleFile(plan, path, [](qint64, qint64) { return false; });
        REQUIRE_FALSE(cancelled);
        CHECK(cancelled.error().code == ErrorCode::Cancelled);
        CHECK(fileContent(path) == "mine");
    }
}
