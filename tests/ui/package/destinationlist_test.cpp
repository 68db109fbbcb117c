// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/destinationlist.h"

#include "tests/ui/support/windowfixture.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace carrel::test;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

TEST_CASE("DestinationList")
{
    DestinationList list;
    list.show();
    auto *search = list.findChild<QLineEdit *>();
    const auto currentId = [&] { return list.current() ? list.current()->id : QString(); };

    SECTION("has nothing chosen at first")
    {
        CHECK(currentId().isEmpty());
    }
    SECTION("takes the one it is given, and says so")
    {
        QSignalSpy changed(&list, &DestinationList::changed);
        list.select(u"canvas"_s);
        CHECK(currentId() == u"canvas"_s);
        CHECK(changed.size() == 1);
    }
    SECTION("searching takes the first that matches, by its other names too")
    {
        search->setText(u"mood"_s);
        CHECK(currentId() == u"moodle"_s);
        search->setText(u"d2l"_s);
        CHECK(currentId() == u"brightspace"_s);
        search->setText(u"usb"_s);
        CHECK(currentId() == u"browser"_s);
    }
    SECTION("nothing is chosen while nothing matches")
    {
        list.select(u"canvas"_s);
        search->setText(u"no such thing"_s);
        CHECK(currentId().isEmpty());
    }
    SECTION("arrow keys in the search line move through the list")
    {
        list.select(u"moodle"_s);
        QTest::keyClick(search, Qt::Key_Down);
        CHECK(currentId() == u"openedx"_s);
        QTest::keyClick(search, Qt::Key_Up);
        CHECK(currentId() == u"moodle"_s);
    }
    SECTION("marks the user's own, and says which file cannot be used")
    {
        const QTemporaryDir folder;
        const QByteArray before = qgetenv("CARREL_STATE_FOLDER");
        qputenv("CARREL_STATE_FOLDER", folder.path().toUtf8());
        REQUIRE(QDir(folder.path()).mkdir(u"lms-profiles"_s));
        const auto write = [&](const QString &name, const QByteArray &content) {
            QFile file(folder.filePath(u"lms-profiles/"_s + name));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(content);
        };
        write(u"a.json"_s, R"({"carrelProfile": 1, "id": "campus", "name": "Campus",
                               "formats": ["scorm12"]})");
        write(u"b.json"_s, "{");
        DestinationList own;
        own.select(u"campus"_s);
        CHECK(own.current()->name.text() == u"Campus"_s);
        CHECK(own.findChild<QListWidget *>()->currentItem()->text() == u"Campus (your own)"_s);
        QStringList said;
        for (const auto *label : own.findChildren<QLabel *>())
            said.append(label->text());
        CHECK(said.join(u' ').contains(u"“b.json” cannot be used"));
        if (before.isNull())
            qunsetenv("CARREL_STATE_FOLDER");
        else
            qputenv("CARREL_STATE_FOLDER", before);
        destinations();
    }
    SECTION("names every control")
    {
        CHECK(unnamedControls(list) == QStringList{});
    }
}
