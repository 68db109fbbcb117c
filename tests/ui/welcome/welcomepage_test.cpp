// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/welcomepage.h"

#include "core/edit/editsession.h"
#include "tests/support/catch.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/welcome/cardbutton.h"
#include "ui/welcome/courseglance.h"
#include "ui/welcome/leftovercard.h"
#include "ui/welcome/recentcourses.h"
#include "ui/welcome/templatecards.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace carrel;
using namespace carrel::test;
using namespace carrel::ui;

namespace {

/// A saved course with one module and one page.
QString courseFile(const QTemporaryDir &folder)
{
    SessionOptions options;
    options.stateFolder = folder.filePath(u"state"_s);
    const auto session = EditSession::createNew(u"A handover that holds"_s, options);
    REQUIRE(session);
    const QString path = folder.filePath(u"handover.carrel"_s);
    REQUIRE((*session)->saveAs(path));
    REQUIRE((*session)->close(EditSession::OnClose::Keep));
    return path;
}

template<typename Button>
Button *buttonNamed(const QWidget &page, const QString &name)
{
    const auto buttons = page.findChildren<Button *>();
    for (Button *button : buttons) {
        if (button->accessibleName() == name && !button->isHidden())
            return button;
    }
    return nullptr;
}

LeftoverSession leftover()
{
    return {.folder = u"/state/1"_s,
            .coursePath = {},
            .title = u"Night shift"_s,
            .lastEditAt = {},
            .unsavedSteps = 14,
            .fileChanged = false};
}

} // namespace

TEST_CASE("A glance at a file")
{
    const QTemporaryDir folder;

    SECTION("finds title and numbers of a course")
    {
        const CourseGlance glance = glanceAt(courseFile(folder));
        CHECK(glance.state == CourseGlance::State::Found);
        CHECK(glance.title == u"A handover that holds");
        CHECK(glance.modified.isValid());
    }
    SECTION("tells a missing file from one that cannot be read")
    {
        CHECK(glanceAt(folder.filePath(u"no.carrel"_s)).state == CourseGlance::State::Missing);
        QFile letter(folder.filePath(u"letter.carrel"_s));
        REQUIRE(letter.open(QIODevice::WriteOnly));
        letter.write("no course");
        letter.close();
        CHECK(glanceAt(letter.fileName()).state == CourseGlance::State::Unreadable);
    }
}

TEST_CASE("The welcome page")
{
    const QTemporaryDir folder;
    qputenv("CARREL_STATE_FOLDER", folder.path().toUtf8());
    QSettings settings(folder.filePath(u"studio.ini"_s), QSettings::IniFormat);
    RecentCourses recents(settings);
    const QString path = courseFile(folder);
    const QString gone = folder.filePath(u"gone.carrel"_s);
    recents.add(gone);
    recents.add(path);
    WelcomePage page(recents);
    page.resize(1000, 700);
    page.show();

    SECTION("shows the titles of recent courses, and which are not found")
    {
        page.refresh({});
        REQUIRE(QTest::qWaitFor(
            [&] { return buttonNamed<CardButton>(page, u"A handover that holds"_s); }));
        CHECK(QTest::qWaitFor([&] {
            const CardButton *button = buttonNamed<CardButton>(page, u"gone"_s);
            return button && button->accessibleDescription().startsWith(u"Not found");
        }));
    }
    SECTION("opens a recent course with Enter")
    {
        page.refresh({});
        QSignalSpy asked(&page, &WelcomePage::openAsked);
        CardButton *button = buttonNamed<CardButton>(page, u"handover"_s);
        REQUIRE(button);
        QTest::keyClick(button, Qt::Key_Space);
        REQUIRE(asked.size() == 1);
        CHECK(asked.first().first().toString() == path);
    }
    SECTION("takes a course from the list and leaves the file")
    {
        page.refresh({});
        auto *remove = buttonNamed<QToolButton>(page, u"Remove handover.carrel from this list"_s);
        REQUIRE(remove);
        remove->click();
        CHECK(recents.paths() == QStringList{gone});
        CHECK(QFile::exists(path));
    }
    SECTION("offers ways to begin")
    {
        QSignalSpy asked(&page, &WelcomePage::newAsked);
        CardButton *sample = buttonNamed<CardButton>(page, u"Sample course"_s);
        REQUIRE(sample);
        sample->click();
        CHECK(asked.first().first().toString() == u"sample");
        CHECK(buttonNamed<CardButton>(page, u"Blank course"_s));
        CHECK(buttonNamed<CardButton>(page, u"Open…"_s));
    }
    SECTION("offers templates as cards, with what is in them and how long they take")
    {
        QSignalSpy asked(&page, &WelcomePage::newAsked);
        CardButton *card = buttonNamed<CardButton>(page, u"Onboarding"_s);
        REQUIRE(card);
        CHECK(card->accessibleDescription().startsWith(u"About 10 min. A first morning"));
        card->click();
        CHECK(asked.first().first().toString() == u"onboarding");
        CHECK(page.findChildren<TemplateCards *>().size() == 1);
    }
    SECTION("offers the author's own templates, with ways to rename and delete them")
    {
        REQUIRE(QDir().mkpath(folder.filePath(u"templates"_s)));
        REQUIRE(QFile::copy(path, folder.filePath(u"templates/Night shift.carrel"_s)));
        QFile broken(folder.filePath(u"templates/Broken.carrel"_s));
        REQUIRE(broken.open(QIODevice::WriteOnly));
        broken.write("no course");
        broken.close();
        page.refresh({});
        QSignalSpy started(&page, &WelcomePage::newFromOwnAsked);
        CardButton *card = buttonNamed<CardButton>(page, u"Night shift"_s);
        REQUIRE(card);
        card->click();
        CHECK(started.first().first().toString().endsWith(u"templates/Night shift.carrel"));
        CardButton *damaged = buttonNamed<CardButton>(page, u"Broken"_s);
        REQUIRE(damaged);
        CHECK(damaged->accessibleDescription().contains(u"Broken.carrel"));
        QSignalSpy renamed(&page, &WelcomePage::renameTemplateAsked);
        QSignalSpy removed(&page, &WelcomePage::deleteTemplateAsked);
        buttonNamed<QToolButton>(page, u"Rename the template “Night shift”…"_s)->click();
        buttonNamed<QToolButton>(page, u"Delete the template “Broken”…"_s)->click();
        CHECK(renamed.size() == 1);
        CHECK(removed.size() == 1);
        page.resize(1300, 1200);
        settle();
        picture(page, u"welcome-templates"_s);
        CHECK(unnamedControls(page) == QStringList());
    }
    SECTION("gives the keys to what waits from last time, and Tab begins there")
    {
        QApplication::setActiveWindow(&page);
        buttonNamed<CardButton>(page, u"Sample course"_s)->setFocus();
        page.refresh({leftover()});
        QWidget *go = buttonNamed<QPushButton>(page, u"Continue “Night shift”"_s);
        CHECK(page.focusWidget() == go);
        QTest::keyClick(go, Qt::Key_Tab);
        CHECK(page.focusWidget()
              == buttonNamed<QPushButton>(page, u"Throw away the changes to “Night shift”…"_s));
        auto *blank = buttonNamed<CardButton>(page, u"Blank course"_s);
        blank->setFocus();
        page.refresh({leftover()}); // no news
        CHECK(page.focusWidget() == blank);
    }
    SECTION("says what waits from last time")
    {
        page.refresh({leftover()});
        QSignalSpy asked(&page, &WelcomePage::continueAsked);
        auto *go = buttonNamed<QPushButton>(page, u"Continue “Night shift”"_s);
        REQUIRE(go);
        CHECK_FALSE(buttonNamed<QPushButton>(page, u"Open the file of “Night shift” as it is"_s));
        go->click();
        CHECK(asked.size() == 1);
        page.refresh({});
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        CHECK(page.findChildren<LeftoverCard *>().isEmpty());
    }
}

TEST_CASE("What is said of waiting work")
{
    LeftoverSession session = leftover();
    CHECK(leftoverText(session).contains(u"not saved to a file yet"));
    session.coursePath = u"/handover.carrel"_s;
    CHECK(leftoverText(session).contains(u"newer than the file"));
    session.fileChanged = true;
    CHECK(leftoverText(session).contains(u"changed elsewhere"));
}

TEST_CASE("Recent courses are shown in full height, in the theme too")
{
    const QTemporaryDir folder;
    applyTheme(*qApp, Scheme::Light);
    QSettings settings(folder.filePath(u"studio.ini"_s), QSettings::IniFormat);
    RecentCourses recents(settings);
    recents.add(courseFile(folder));
    WelcomePage page(recents);
    page.resize(1200, 800);
    page.show();
    LeftoverSession longer = leftover();
    longer.title = u"A night shift of many words "_s.repeated(6);
    longer.coursePath = u"/home/somebody/courses/"_s + longer.title + u".carrel"_s;
    longer.fileChanged = true;
    page.refresh({leftover(), longer});
    REQUIRE(QTest::qWaitFor(
        [&] { return buttonNamed<CardButton>(page, u"A handover that holds"_s) != nullptr; }));
    QTest::qWait(1);
    for (const int width : {640, 800, 960, 1100, 1280, 1500}) {
        page.resize(width, 700);
        settle();
        // At once, before anything else is painted.
        page.refresh(width % 3 == 0 ? QList<LeftoverSession>() : QList{leftover(), longer});
        const auto buttons = page.findChild<TemplateCards *>()->findChildren<CardButton *>();
        for (const CardButton *button : buttons) {
            INFO(width << ' ' << button->accessibleName().toStdString());
            CHECK(button->height() >= button->sizeHint().height());
        }
    }
    qApp->setStyleSheet({});
}
