// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/scene.h"

#include "core/edit/blockedits.h"
#include "core/edit/mediaedits.h"
#include "tests/core/edit/sessionfixture.h"
#include "ui/library/librarywindow.h"
#include "ui/library/shrinkdialog.h"
#include "ui/library/weightpage.h"
#include "ui/shell/deskpanes.h"
#include "ui/widgets/workbar.h"

#include <QBuffer>
#include <QCheckBox>
#include <QImage>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

using View = ui::LibraryWindow::View;

MediaId addPicture(Stage &stage, int width)
{
    QImage image(width, 90, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadWrite);
    REQUIRE(image.save(&buffer, "PNG"));
    return got(insertMedia(stage.session(), buffer, stage.words() + u".png"_s)).id;
}

/// Two pictures that look alike, one of them used; one with a long description.
QList<MediaId> fill(Stage &stage)
{
    stage.openCourse();
    const QList<MediaId> pictures{addPicture(stage, 120), addPicture(stage, 240)};
    for (const QString &alt : {QString(), stage.words()})
        REQUIRE(addBlock(stage.session(), {stage.fullPage}, u"image"_s,
                         {{u"media"_s, pictures.first().text()},
                          {u"alt"_s, alt},
                          {u"longDescription"_s, stage.words()}}));
    return pictures;
}

ui::LibraryWindow &opened(Stage &stage, View view)
{
    ui::LibraryWindow &library = stage.desk().panes().library();
    library.open(view);
    StudioFixture::settle();
    return library;
}

QListView &gridIn(const ui::LibraryWindow &library)
{
    auto *grid = library.findChild<QListView *>(u"grid"_s);
    REQUIRE(grid);
    return *grid;
}

void playFiles(Stage &stage)
{
    stage.startBlank();
    stage.look(u"no file"_s, opened(stage, View::Files));
    REQUIRE(stage.window().closeCourse());
    fill(stage);
    ui::LibraryWindow &library = opened(stage, View::Files);
    QListView &grid = gridIn(library);
    REQUIRE(QTest::qWaitFor([&] { return grid.model()->rowCount() >= 2; }));
    stage.look(u"files"_s, library);
    for (int row = 0; row < grid.model()->rowCount(); ++row) {
        grid.setCurrentIndex(grid.model()->index(row, 0));
        stage.look(u"one file"_s, library);
    }
    grid.selectAll();
    stage.look(u"several files"_s, library);
    for (auto *button : library.findChildren<QToolButton *>()) {
        if (button->isCheckable() && !button->isChecked() && button->isVisible())
            button->click();
    }
    stage.look(u"as a list"_s, library);
    library.findChild<QLineEdit *>()->setText(u"nothing of that name 0000"_s);
    stage.look(u"nothing fits"_s, library);
}

void playDescriptions(Stage &stage)
{
    stage.startBlank();
    stage.look(u"no picture"_s, opened(stage, View::Descriptions));
    REQUIRE(stage.window().closeCourse());
    fill(stage);
    ui::LibraryWindow &library = opened(stage, View::Descriptions);
    auto *tabs = library.findChild<QTabWidget *>();
    auto *list = tabs->currentWidget()->findChild<QTreeView *>();
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() >= 2; }));
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 1));
        stage.look(u"picture"_s, library);
    }
    list->edit(list->currentIndex());
    stage.look(u"written"_s, library);
}

void playWeight(Stage &stage)
{
    fill(stage);
    ui::LibraryWindow &library = opened(stage, View::Weight);
    stage.look(u"being weighed"_s, library);
    auto *list = library.findChild<QListView *>(u"weights"_s);
    REQUIRE(QTest::qWaitFor([&] { return list->model()->rowCount() >= 3; }));
    auto *limit = library.weightPage().findChild<QSpinBox *>();
    for (const int megabytes : {0, 1, 500}) {
        limit->setValue(megabytes);
        stage.look(u"weight"_s, library);
    }
}

void playShrinking(Stage &stage)
{
    const QList<MediaId> pictures = fill(stage);
    ui::LibraryWindow &library = opened(stage, View::Files);
    ui::ShrinkDialog dialog(library.actions(), pictures, &library);
    dialog.show();
    StudioFixture::settle(); // it begins to look
    REQUIRE(QTest::qWaitFor([&] { return !dialog.findChild<ui::WorkBar *>()->isBusy(); }));
    stage.look(u"make smaller"_s, dialog);
}

} // namespace

QList<Scene> libraryScenes()
{
    return {{u"library: files"_s, playFiles},
            {u"library: descriptions"_s, playDescriptions},
            {u"library: weight"_s, playWeight},
            {u"library: shrinking"_s, playShrinking}};
}

} // namespace carrel::test
