// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/exportchoice.h"

#include "tests/support/catch.h"

#include <QSettings>
#include <QTemporaryDir>

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("fileNameOf")
{
    CHECK(fileNameOf(u"A handover that holds"_s) == u"a-handover-that-holds"_s);
    CHECK(fileNameOf(u"Une relève qui tient: épisode n° 2!"_s)
          == u"une-releve-qui-tient-episode-n-2"_s);
    CHECK(fileNameOf(u"日本"_s) == u"course"_s);
    CHECK(fileNameOf(QString(200, u'x')).size() == 60);
}

TEST_CASE("Choices are remembered for each course")
{
    QSettings().remove(u"export"_s);
    const QTemporaryDir folder;
    const NodeId first(u"aaaaaaaaaaaa"_s);
    const NodeId second(u"bbbbbbbbbbbb"_s);
    CHECK(rememberedChoice(first, u"Safe lifting"_s).name == u"safe-lifting"_s);
    CHECK(rememberedChoice(first, u"Safe lifting"_s).destination.isEmpty());

    const ExportChoice choice{u"canvas"_s, folder.path(), u"lifting 2.zip"_s, u"fr"_s};
    rememberChoice(first, choice);
    CHECK(rememberedChoice(first, u"Safe lifting"_s) == choice);

    SECTION("another course begins where the last one went, with its own name")
    {
        const ExportChoice other = rememberedChoice(second, u"Fire drill"_s);
        CHECK(other.destination == u"canvas"_s);
        CHECK(other.folder == folder.path());
        CHECK(other.name == u"fire-drill"_s);
        CHECK(other.language.isEmpty());
    }
    SECTION("a folder that is gone is not offered again")
    {
        rememberChoice(first, {u"canvas"_s, folder.filePath(u"gone"_s), u"a.zip"_s, {}});
        CHECK(rememberedChoice(first, u"Safe lifting"_s).folder != folder.filePath(u"gone"_s));
    }
    QSettings().remove(u"export"_s);
}
