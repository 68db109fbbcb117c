// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/studiofixture.h"

#include "core/edit/courseedits.h"
#include "ui/welcome/leftovercard.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

void copyFolder(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + file.mid(from.size());
        REQUIRE(QDir().mkpath(QFileInfo(target).path()));
        REQUIRE(QFile::copy(file, target));
    }
}

} // namespace

StudioFixture::StudioFixture(const QString &language)
    : m_language(language)
    , m_state(m_folder.filePath(u"state"_s))
{
    qputenv("CARREL_STATE_FOLDER", m_folder.path().toUtf8()); // of templates
    start();
}

/// What the studio keeps is written before its folder goes, or it would make the folder anew.
StudioFixture::~StudioFixture()
{
    studio.reset();
}

SessionOptions StudioFixture::sessionOptions() const
{
    SessionOptions options;
    options.stateFolder = m_state;
    return options;
}

void StudioFixture::start()
{
    studio = std::make_unique<ui::Studio>(
        ui::Studio::Options{.settingsFile = m_folder.filePath(u"studio.ini"_s),
                            .session = sessionOptions(),
                            .questions = recorded(),
                            .language = m_language});
    openWindow();
}

void StudioFixture::openWindow()
{
    m_window = studio->openWindow();
    settle();
}

/// Each question writes down its name, then asks the answer that the test has for it.
ui::Questions StudioFixture::recorded()
{
    using namespace ui;
    const auto note = [this](const QString &what) { asked << what; };
    return {
        .onClosing =
            [=, this](QWidget *w, const QString &file, int n) {
                note(u"closing %1 %2"_s.arg(file).arg(n));
                return answers.onClosing(w, file, n);
            },
        .onThrowingAway =
            [=, this](QWidget *w, const QString &course, int n) {
                note(u"throwing away %1"_s.arg(n));
                return answers.onThrowingAway(w, course, n);
            },
        .onLeftover =
            [=, this](QWidget *w, const LeftoverSession &leftover) {
                note(u"leftover %1"_s.arg(leftover.unsavedSteps));
                return answers.onLeftover(w, leftover);
            },
        .onInUse =
            [=, this](QWidget *w, const QString &message) {
                note(u"in use"_s);
                return answers.onInUse(w, message);
            },
        .onConflict =
            [=, this](QWidget *w, const QString &file) {
                note(u"conflict %1"_s.arg(file));
                return answers.onConflict(w, file);
            },
        .onDamaged =
            [=, this](QWidget *w, const DamagedCourse &course) {
                note(u"damaged%1%2 %3"_s.arg(course.hasVersions ? u" versions"_s : QString(),
                                             course.canBeRescued ? u" rescue"_s : QString(),
                                             course.message));
                return answers.onDamaged(w, course);
            },
        .onVersions =
            [=, this](QWidget *w, EarlierCourseShown course) {
                note(u"versions of %1"_s.arg(course.name));
                return answers.onVersions(w, std::move(course));
            },
        .onClearing =
            [=, this](QWidget *w, const RecoveryData &kept) {
                note(u"clearing %1"_s.arg(kept.courses.size()));
                return answers.onClearing(w, kept);
            },
        .onGoingBack =
            [=, this](QWidget *w, const QString &file, int n) {
                note(u"going back %1"_s.arg(n));
                return answers.onGoingBack(w, file, n);
            },
        .onLostMedia =
            [=, this](QWidget *w, const QString &message) {
                note(u"lost media"_s);
                return answers.onLostMedia(w, message);
            },
        .onDeletingSnapshot =
            [=, this](QWidget *w, const QString &name) {
                note(u"deleting snapshot %1"_s.arg(name));
                return answers.onDeletingSnapshot(w, name);
            },
        .onDeletingTemplate =
            [=, this](QWidget *w, const QString &name) {
                note(u"deleting template %1"_s.arg(name));
                return answers.onDeletingTemplate(w, name);
            },
        .fileToOpen =
            [=, this](QWidget *w) {
                note(u"file to open"_s);
                return answers.fileToOpen(w);
            },
        .fileToSave =
            [=, this](QWidget *w, const QString &title, const QString &suggested) {
                note(u"file to save %1"_s.arg(QFileInfo(suggested).fileName()));
                return answers.fileToSave(w, title, suggested);
            },
        .tellRescued = [=](QWidget *,
                           const SalvageReport &report) { note(u"rescued "_s + report.title); },
        .tellError = [=](QWidget *, const Error &error) { note(u"error "_s + error.message); },
        .tellNote =
            [=, this](QWidget *, const QString &title, const QString &text) {
                note(u"note "_s + title);
                told = text;
            },
    };
}

ui::CourseDesk &StudioFixture::desk()
{
    REQUIRE(m_window);
    REQUIRE(m_window->desk());
    return *m_window->desk();
}

void StudioFixture::settle()
{
    QTest::qWait(1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void StudioFixture::startBlank()
{
    studio->startNew(u"blank"_s, m_window);
    settle();
}

QString StudioFixture::startSaved(const QString &name)
{
    startBlank();
    const QString file = path(name);
    answers.fileToSave = [file](auto &&...) { return file; };
    REQUIRE(desk().keeper().save());
    settle();
    asked.clear();
    return file;
}

void StudioFixture::edit(const QString &title)
{
    REQUIRE(renameCourse(session(), title));
    settle();
}

QString StudioFixture::courseTitle()
{
    return desk().keeper().courseTitle();
}

void StudioFixture::changeOutside(const QString &path, const QString &title)
{
    SessionOptions options;
    options.stateFolder = m_folder.filePath(u"other"_s);
    options.ifInUse = SessionOptions::IfInUse::OpenAnyway;
    const auto other = EditSession::open(path, options);
    REQUIRE(other);
    REQUIRE(renameCourse(**other, title));
    REQUIRE((*other)->save());
    REQUIRE((*other)->close(EditSession::OnClose::Keep));
}

/// The state folder as it is on the disk at this moment is what a killed process leaves.
void StudioFixture::crashAndStart()
{
    const QString left = m_folder.filePath(u"left"_s);
    copyFolder(m_state, left);
    studio.reset();
    m_state = left;
    start();
    // What waits is looked for after the first paint.
    REQUIRE(QTest::qWaitFor(
        [this] { return !m_window->findChildren<ui::LeftoverCard *>().isEmpty(); }));
}

void StudioFixture::closeWindow()
{
    m_window->close();
    settle();
}

} // namespace carrel::test
