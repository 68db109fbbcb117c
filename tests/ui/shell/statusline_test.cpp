// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/statusline.h"

#include "tests/support/catch.h"

#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace carrel::ui;

namespace {

const QDateTime now(QDate(2026, 3, 1), QTime(12, 0));

QString savedToday()
{
    return QDateTime(QDate(2026, 3, 1), QTime(10, 42)).toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

TEST_CASE("What the status line says of the author's work")
{
    SECTION("a course with changes says where they are and how many are not in the file")
    {
        const QString text = keepingText({.unsavedSteps = 14, .hasFile = true}, now);
        CHECK(text == u"All changes kept on this computer · 14 not yet in the file");
    }
    SECTION("a course without a file says so")
    {
        CHECK(keepingText({.unsavedSteps = 2}, now).endsWith(u"not in a file yet"));
    }
    SECTION("a saved course says when")
    {
        const QString text = keepingText({.hasFile = true, .savedAt = savedToday()}, now);
        CHECK(text.startsWith(u"File up to date"));
        CHECK(text.contains(u"10:42"));
    }
    SECTION("saving is due after 20 changes or 15 minutes, and never without changes")
    {
        CHECK_FALSE(isSavingDue({.unsavedSteps = 19, .hasFile = true}, now));
        CHECK(isSavingDue({.unsavedSteps = 20, .hasFile = true}, now));
        KeepingState old{.unsavedSteps = 1, .hasFile = true};
        old.unsavedSince = now.addSecs(-15 * 60);
        CHECK(isSavingDue(old, now));
        old.unsavedSteps = 0;
        CHECK_FALSE(isSavingDue(old, now));
    }
}

TEST_CASE("The status line")
{
    StatusLine line;
    QSignalSpy saves(&line, &StatusLine::saveAsked);
    auto *save = line.findChildren<QPushButton *>().first();

    SECTION("offers Save while something is not in the file")
    {
        line.showKeeping({.unsavedSteps = 1, .hasFile = true});
        CHECK_FALSE(save->isHidden());
        save->click();
        CHECK(saves.size() == 1);
        line.showKeeping({.hasFile = true});
        CHECK(save->isHidden());
    }
    SECTION("names the language of the course in itself")
    {
        line.showLanguage(u"fr"_s);
        CHECK(line.findChildren<QPushButton *>().at(1)->text() == u"Français");
        line.showLanguage(u"en"_s);
        CHECK(line.findChildren<QPushButton *>().at(1)->text() == u"English");
    }
}

TEST_CASE("The status line tells what the checks found, and leads there")
{
    StatusLine line;
    const auto text = [&] {
        QStringList texts;
        const auto buttons = line.findChildren<QPushButton *>();
        for (const QPushButton *button : buttons) {
            if (!button->isHidden())
                texts.append(button->text());
        }
        return texts.join(u'|');
    };
    line.showFindings(0, 0);
    CHECK(text().contains(u"Nothing to fix"_s));
    line.showFindings(2, 1);
    CHECK(text().contains(u"2 to fix · 1 suggestion"_s));
    QSignalSpy asked(&line, &StatusLine::findingsAsked);
    const auto buttons = line.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->text().contains(u"to fix"_s))
            button->click();
    }
    CHECK(asked.size() == 1);
}
