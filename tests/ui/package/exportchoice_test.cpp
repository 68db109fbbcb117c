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

    SECTION("every choice is, under words that stay")
    {
        ExportChoice full = choice;
        full.format = u"scorm2004-3"_s;
        full.isSplit = true;
        full.isEditable = true;
        full.choices.passMark = PackageChoices::PassMark::LeftOut;
        full.choices.finishedAs = PackageChoices::Finished::Completed;
        full.choices.ungradedAs = PackageChoices::Ungraded::Passed;
        full.choices.notReachedAs = PackageChoices::NotReached::Failed;
        full.choices.window = PackageChoices::Window::New;
        full.choices.module = second;
        full.choices.pictureWidth = 1600;
        rememberChoice(first, full);
        CHECK(rememberedChoice(first, u"Safe lifting"_s) == full);
        const QString key = u"export/aaaaaaaaaaaa/choices"_s;
        const QString words = QSettings().value(key).toString();
        CHECK(words.contains(u"\"notReachedAs\":\"failed\""_s));
        QSettings().setValue(key, QString(words).replace(u"failed"_s, u"unheard of"_s));
        QSettings().setValue(u"export/aaaaaaaaaaaa/format"_s, u"scorm3"_s);
        const ExportChoice known = rememberedChoice(first, u"Safe lifting"_s);
        CHECK(known.choices.notReachedAs == PackageChoices::NotReached::Incomplete);
        CHECK(known.format.isEmpty());
    }
    SECTION("a package is editable only with the whole course, its pictures as they are")
    {
        ExportChoice editable = choice;
        editable.isEditable = true;
        CHECK(editable.options().isEditable);
        editable.choices.pictureWidth = 1000;
        CHECK_FALSE(editable.options().isEditable);
        editable.choices.pictureWidth = 0;
        editable.choices.module = second;
        CHECK_FALSE(editable.options().isEditable);
    }
    SECTION("a place that has another name by now is found")
    {
        rememberChoice(first, {u"scorm12"_s, folder.path(), u"a.zip"_s, {}});
        CHECK(rememberedChoice(first, u"Safe lifting"_s).destination == u"generic"_s);
    }
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
