// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/scene.h"

#include "core/base/translate.h"
#include "core/edit/arrangeedits.h"
#include "core/edit/outlineedits.h"
#include "core/edit/recoverydata.h"
#include "core/exchange/templates/owntemplates.h"
#include "ui/commands/commandregistry.h"
#include "ui/shell/about.h"
#include "ui/shell/keysfield.h"
#include "ui/shell/palette.h"
#include "ui/shell/questions.h"
#include "ui/shell/shortcuteditor.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/templatedialog.h"
#include "ui/storyboard/sheets.h"
#include "ui/storyboard/storyboarddialog.h"
#include "ui/welcome/leftovercard.h"
#include "ui/welcome/templatechooser.h"
#include "ui/widgets/message.h"

#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

void lookAtMenuBar(Stage &stage, const QString &name)
{
    const auto entries = stage.window().menuBar()->actions();
    for (const QAction *entry : entries) {
        Q_EMIT entry->menu()->aboutToShow();
        stage.look(name, *entry->menu());
    }
}

void playWelcome(Stage &stage)
{
    stage.look(u"first time"_s, stage.window());
    lookAtMenuBar(stage, u"menu bar"_s);
    stage.openCourse();
    REQUIRE(stage.window().closeCourse());
    StudioFixture::settle();
    stage.look(u"recent course"_s, stage.window());
    REQUIRE(QFile::remove(stage.courseFile()));
    stage.window().refreshWelcome();
    StudioFixture::settle();
    stage.look(u"course that is gone"_s, stage.window());
    stage.lookAtMenus(u"welcome"_s, stage.window());
}

void playAfterCrash(Stage &stage)
{
    stage.openCourse();
    stage.edit(stage.words() + u'2');
    stage.crashAndStart();
    stage.look(u"of a file"_s, stage.window());
    stage.changeOutside(stage.courseFile(), stage.words());
    stage.window().refreshWelcome();
    StudioFixture::settle();
    stage.look(u"of a file that has changed"_s, stage.window());
}

void playUntitledAfterCrash(Stage &stage)
{
    stage.startBlank();
    stage.edit(stage.words());
    stage.crashAndStart();
    stage.look(u"never saved"_s, stage.window());
}

void playMenuBar(Stage &stage)
{
    stage.openCourse();
    stage.edit(stage.words() + u'3');
    stage.goTo(stage.fullPage, stage.blocksOf(stage.fullPage).first());
    lookAtMenuBar(stage, u"something to undo"_s);
    stage.look(u"something to undo"_s, stage.window());
    stage.desk().undo();
    StudioFixture::settle();
    lookAtMenuBar(stage, u"something to do again"_s);
    stage.look(u"something to do again"_s, stage.window());
}

/// Presses keys for “Add page”; those that are free become its own.
void changeShortcut(QWidget &dialog, const QString &keys)
{
    auto *list = dialog.findChild<QTreeWidget *>();
    for (QTreeWidgetItemIterator it(list); *it; ++it) {
        if ((*it)->data(0, Qt::UserRole).toString() == u"outline.addPage")
            list->setCurrentItem(*it);
    }
    auto *editor = dialog.findChild<ui::ShortcutEditor *>();
    editor->findChild<ui::KeysField *>()->press(QKeySequence(keys));
    if (keys == u"Ctrl+Alt+T") {
        QTest::qWait(0);
        const auto buttons = editor->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isEnabled() && button->text() == carrel::tr("Add these keys"))
                button->click();
        }
    }
}

void playWindowDialogs(Stage &stage)
{
    stage.openCourse();
    stage.lookWhileOpen(u"palette"_s, [&] { stage.window().openPalette(); });
    const auto openShortcuts = [&] {
        ui::ShortcutsDialog(stage.window().registry().commands(), stage.studio->shortcuts(),
                            &stage.window())
            .exec();
    };
    stage.lookWhileOpen(u"shortcuts"_s, openShortcuts);
    for (const auto &keys : {u"Ctrl+Shift+M"_s, u"Ctrl+C"_s, u"Ctrl+Alt+T"_s}) {
        stage.lookWhileOpen(u"new shortcut "_s + keys, openShortcuts,
                            [&](QWidget &dialog) { changeShortcut(dialog, keys); });
    }
    stage.studio->shortcuts().forgetAll();
    stage.lookWhileOpen(u"about"_s, [&] { ui::showAbout(&stage.window()); });
    stage.lookWhileOpen(u"note"_s,
                        [&] { ui::showNote(&stage.window(), stage.words(), stage.words()); });
    stage.lookWhileOpen(u"error"_s, [&] {
        ui::showError(&stage.window(), {ErrorCode::NotWritable, stage.words()});
    });
}

void playQuestionsOnClosing(Stage &stage)
{
    const ui::Questions ask = ui::questionsOnScreen();
    QWidget *window = &stage.window();
    const QString file = stage.words() + u".carrel"_s;
    for (const int changes : {1, 2}) {
        stage.lookWhileOpen(u"closing"_s, [&] { ask.onClosing(window, file, changes); });
        stage.lookWhileOpen(u"throwing away"_s,
                            [&] { ask.onThrowingAway(window, stage.words(), changes); });
        stage.lookWhileOpen(u"going back"_s, [&] { ask.onGoingBack(window, file, changes); });
        stage.lookWhileOpen(u"deleting snapshot"_s, [&] { ask.onDeletingSnapshot(window, file); });
        stage.lookWhileOpen(u"lost media"_s, [&] { ask.onLostMedia(window, file); });
    }
    stage.lookWhileOpen(u"closing untitled"_s, [&] { ask.onClosing(window, {}, 3); });
}

void playQuestionsOnOpening(Stage &stage)
{
    const ui::Questions ask = ui::questionsOnScreen();
    QWidget *window = &stage.window();
    LeftoverSession leftover{.folder = {},
                             .coursePath = stage.courseFile(),
                             .title = stage.words(),
                             .lastEditAt = {},
                             .unsavedSteps = 4};
    for (const bool isChanged : {false, true}) {
        leftover.fileChanged = isChanged;
        stage.lookWhileOpen(u"leftover"_s, [&] { ask.onLeftover(window, leftover); });
    }
    stage.lookWhileOpen(u"in use"_s, [&] { ask.onInUse(window, stage.words()); });
    stage.lookWhileOpen(u"conflict"_s,
                        [&] { ask.onConflict(window, stage.words() + u".carrel"_s); });
}

void playDamaged(Stage &stage)
{
    const ui::Questions ask = ui::questionsOnScreen();
    QWidget *window = &stage.window();
    for (const bool hasVersions : {false, true}) {
        const ui::DamagedCourse course{stage.words(), hasVersions, true};
        stage.lookWhileOpen(u"damaged"_s, [&] { ask.onDamaged(window, course); });
    }
    SalvageReport report;
    report.title = stage.words();
    report.isTextWhole = true;
    stage.lookWhileOpen(u"all rescued"_s, [&] { ask.tellRescued(window, report); });
    report.isTextWhole = false;
    report.remarks = QStringList(12, stage.words());
    stage.lookWhileOpen(u"some rescued"_s, [&] { ask.tellRescued(window, report); });
}

void playVersions(Stage &stage)
{
    const ui::Questions ask = ui::questionsOnScreen();
    stage.openCourse();
    QTest::qWait(5); // versions are told apart by the time
    REQUIRE(renameNode(stage.session(), stage.module, stage.words() + u'2'));
    REQUIRE(deleteNode(stage.session(), stage.emptyPage));
    REQUIRE(stage.session().save());
    const auto show = [&](const EarlierPlace &place) {
        auto now = stage.session().snapshot();
        REQUIRE(now);
        ask.onVersions(&stage.window(), {place, stage.words(), std::move(*now)});
    };
    const EarlierPlace place{stage.courseFile(), {}, stage.sessionOptions().stateFolder};
    stage.lookWhileOpen(
        u"earlier versions"_s, [&] { show(place); },
        [](QWidget &dialog) {
            auto *text = dialog.findChild<QPlainTextEdit *>();
            CHECK(QTest::qWaitFor([=] { return !text->toPlainText().isEmpty(); }, 30'000));
        });
    stage.lookWhileOpen(u"no earlier versions"_s, [&] {
        show({stage.path(u"none.carrel"_s), {}, place.stateFolder});
    });
}

void playRecovery(Stage &stage)
{
    const ui::Questions ask = ui::questionsOnScreen();
    QWidget *window = &stage.window();
    RecoveryOfCourse course;
    course.coursePath = stage.courseFile();
    course.isFileThere = true;
    course.histories = 1;
    course.versions = 4;
    course.bytes = 2'300'000;
    RecoveryOfCourse gone = course;
    gone.coursePath = stage.path(u"old"_s + stage.words() + u".carrel"_s);
    gone.isFileThere = false;
    gone.versions = 1;
    RecoveryOfCourse crashed;
    crashed.title = stage.words();
    crashed.unsaved = 1;
    crashed.unsavedSteps = 12;
    crashed.unsavedBytes = 340'000;
    crashed.lastEditAt = u"2026-03-01T10:00:00.000Z"_s;
    RecoveryOfCourse unreadable = crashed;
    unreadable.ended = 1;
    unreadable.unreadable = 2;
    const auto look = [&](const QString &name, const RecoveryData &kept) {
        stage.lookWhileOpen(name, [&] { ask.onClearing(window, kept); });
    };
    look(u"recovery data"_s, {{course, gone}, {stage.courseFile()}});
    look(u"recovery data, unsaved"_s, {{course, gone, crashed, unreadable}, {}});
    look(u"recovery data, only unsaved"_s, {{crashed}, {}});
    look(u"no recovery data"_s, {});
}

void playStoryboard(Stage &stage)
{
    stage.openCourse();
    const auto view = stage.session().snapshot();
    REQUIRE(view);
    for (const int most : {0, 1}) {
        auto sheets =
            ui::Sheets::layOut(**view, {.made = QDateTime::currentDateTime(), .most = most});
        REQUIRE(sheets);
        ui::StoryboardDialog dialog(std::move(*sheets), &stage.window());
        dialog.show();
        StudioFixture::settle();
        stage.look(u"storyboard"_s, dialog);
    }
}

void playTemplates(Stage &stage)
{
    stage.openCourse();
    REQUIRE(QDir().mkpath(ownTemplatesFolder()));
    REQUIRE(QFile::copy(stage.courseFile(),
                        ownTemplatesFolder() + u'/' + stage.words() + u".carrel"_s));
    ui::TemplateDialog naming(ui::TemplateDialog::For::New, stage.words(), &stage.window());
    ui::TemplateDialog renaming(ui::TemplateDialog::For::Renaming, stage.words(), &stage.window());
    renaming.showProblem(stage.words());
    ui::TemplateChooser chooser(&stage.window());
    for (QDialog *dialog : {static_cast<QDialog *>(&naming), static_cast<QDialog *>(&renaming),
                            static_cast<QDialog *>(&chooser)}) {
        dialog->show();
        StudioFixture::settle();
        stage.look(u"template"_s, *dialog);
        dialog->hide();
    }
    const ui::Questions ask = ui::questionsOnScreen();
    stage.lookWhileOpen(u"deleting a template"_s,
                        [&] { ask.onDeletingTemplate(&stage.window(), stage.words()); });
    REQUIRE(stage.window().closeCourse());
    StudioFixture::settle();
    stage.look(u"own template"_s, stage.window());
}

} // namespace

QList<Scene> windowScenes()
{
    return {{u"welcome"_s, playWelcome},
            {u"after a crash"_s, playAfterCrash},
            {u"untitled after a crash"_s, playUntitledAfterCrash},
            {u"menu bar"_s, playMenuBar},
            {u"window"_s, playWindowDialogs},
            {u"storyboard"_s, playStoryboard},
            {u"templates"_s, playTemplates},
            {u"damaged course"_s, playDamaged},
            {u"earlier versions"_s, playVersions},
            {u"recovery data"_s, playRecovery},
            {u"closing"_s, playQuestionsOnClosing},
            {u"opening"_s, playQuestionsOnOpening}};
}

} // namespace carrel::test
