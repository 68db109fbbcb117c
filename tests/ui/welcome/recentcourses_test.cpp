// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/recentcourses.h"

#include "tests/support/catch.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace carrel::ui;

TEST_CASE("Recent courses")
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"studio.ini"_s), QSettings::IniFormat);
    RecentCourses recents(settings);

    SECTION("are listed newest first, each once")
    {
        recents.add(u"/a.carrel"_s);
        recents.add(u"/b.carrel"_s);
        recents.add(u"/a.carrel"_s);
        CHECK(recents.paths() == QStringList{u"/a.carrel"_s, u"/b.carrel"_s});
    }
    SECTION("can be taken from the list")
    {
        recents.add(u"/a.carrel"_s);
        recents.remove(u"/a.carrel"_s);
        CHECK(recents.paths().isEmpty());
    }
    SECTION("are a dozen at most")
    {
        for (int i = 0; i < 20; ++i)
            recents.add(u"/%1.carrel"_s.arg(i));
        CHECK(recents.paths().size() == 12);
        CHECK(recents.paths().first() == u"/19.carrel");
    }
    SECTION("are there again the next time")
    {
        recents.add(u"/a.carrel"_s);
        settings.sync();
        QSettings later(folder.filePath(u"studio.ini"_s), QSettings::IniFormat);
        CHECK(RecentCourses(later).paths() == QStringList{u"/a.carrel"_s});
    }
}
