// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/morechoices.h"

#include "tests/support/catch.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace carrel;
using namespace carrel::ui;
using namespace Qt::StringLiterals;

namespace {

QString folderOf(const MoreChoices &more)
{
    ExportChoice choice;
    more.putInto(choice);
    return choice.choices.schemaFolder;
}

} // namespace

TEST_CASE("MoreChoices asks for a folder of schema files")
{
    MoreChoices more;
    more.setDestination(*findDestination(u"moodle"_s));
    auto *schemas = more.findChild<QComboBox *>(u"schemas"_s);
    REQUIRE(schemas);
    QString picked = u"/schemas/scorm12"_s;
    QString shown;
    more.setSchemaPicker([&](const QString &folder, QWidget *) {
        shown = folder;
        return picked;
    });
    const QSignalSpy changes(&more, &MoreChoices::changed);
    const auto choose = [&](int index) {
        schemas->setCurrentIndex(index);
        Q_EMIT schemas->activated(index);
    };

    SECTION("none go along unless it is asked for")
    {
        CHECK(folderOf(more).isEmpty());
        CHECK(schemas->count() == 2);
    }
    SECTION("the last line asks, and the folder is shown then")
    {
        choose(1);
        CHECK(folderOf(more) == picked);
        CHECK(schemas->currentText() == picked);
        CHECK(schemas->count() == 3);
        CHECK(changes.count() >= 1);
        choose(0);
        CHECK(folderOf(more).isEmpty());
        choose(1);
        CHECK(folderOf(more) == picked);
    }
    SECTION("who changes their mind keeps what was chosen")
    {
        choose(1);
        picked.clear();
        choose(2);
        CHECK(shown == u"/schemas/scorm12"_s);
        CHECK(folderOf(more) == u"/schemas/scorm12"_s);
        choose(0);
        choose(2);
        CHECK(folderOf(more).isEmpty());
    }
    SECTION("formats without a manifest do not offer it")
    {
        auto *format = more.findChild<QComboBox *>(u"format"_s);
        CHECK(schemas->isVisibleTo(&more));
        format->setCurrentIndex(format->findData(u"web"_s));
        CHECK_FALSE(schemas->isVisibleTo(&more));
    }
    SECTION("a choice made earlier stands there again")
    {
        ExportChoice choice;
        choice.choices.schemaFolder = u"/schemas/cmi5"_s;
        more.setChoice(choice);
        CHECK(folderOf(more) == u"/schemas/cmi5"_s);
    }
}
