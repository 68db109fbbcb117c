// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/scene.h"

#include "ui/importing/importwindow.h"
#include "ui/shell/courseimport.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

ui::ImportWindow &opened(Stage &stage)
{
    stage.openCourse();
    stage.goTo(stage.fullPage);
    stage.desk().import().commands().first().run();
    StudioFixture::settle();
    return stage.desk().import().window();
}

void waitUntilRead(ui::ImportWindow &window)
{
    const auto *button = window.findChild<QPushButton *>(u"import"_s);
    REQUIRE(button);
    REQUIRE(QTest::qWaitFor([&] { return button->isEnabled(); }));
    StudioFixture::settle();
}

/// One passage of each outcome; the words of all are the author's.
QString passages(const QString &words)
{
    const QString w = QString(words).replace(u'=', u"\\="_s);
    return u"$CATEGORY: %1\n\n::%1::%1 {=%1#%1 ~%50%%1}\n\n%1 {T#%1#%1}\n\n%1 {#3:1}\n\n"
           "%1 {=%1 -> %1 =%1 -> %1}\n\n%1 {=%1}\n\n%1 {}\n\n%1 {\n\n// %1\n"_s.arg(w);
}

void playImport(Stage &stage)
{
    ui::ImportWindow &window = opened(stage);
    stage.look(u"examples"_s, window);
    window.startPasting();
    StudioFixture::settle();
    stage.look(u"nothing pasted"_s, window);
    QFile file(stage.path(u"0000.gift"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(passages(stage.words()).toUtf8());
    file.close();
    window.openFile(file.fileName());
    waitUntilRead(window);
    auto &tree = *window.findChild<QTreeView *>();
    const QModelIndex page = tree.model()->index(0, 0);
    for (int row = 0; row < tree.model()->rowCount(page); ++row) {
        tree.setCurrentIndex(tree.model()->index(row, 0, page));
        StudioFixture::settle();
        stage.look(u"passage"_s, window);
    }
    stage.lookAtMenus(u"import"_s, window);
    window.findChild<QPushButton *>(u"import"_s)->click();
    StudioFixture::settle();
    stage.look(u"what came in"_s, stage.window());
    stage.desk().showFindings();
    StudioFixture::settle();
}

void playPaste(Stage &stage)
{
    ui::ImportWindow &window = opened(stage);
    window.startPasting(u"1. %1\na) %1\n*b) %1\n... %1\n"_s.arg(stage.words()));
    waitUntilRead(window);
    stage.look(u"pasted"_s, window);
}

void playNotRead(Stage &stage)
{
    ui::ImportWindow &window = opened(stage);
    window.openFile(stage.path(stage.words() + u".gift"_s));
    StudioFixture::settle();
    stage.look(u"gone"_s, window);
    QFile file(stage.path(u"0000"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(300, '\0'));
    file.close();
    window.openFile(file.fileName());
    StudioFixture::settle();
    stage.look(u"no format"_s, window);
}

} // namespace

QList<Scene> importScenes()
{
    return {{u"import"_s, playImport},
            {u"import paste"_s, playPaste},
            {u"import fails"_s, playNotRead}};
}

} // namespace carrel::test
