// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/scene.h"

#include "core/exchange/collections/collections.h"
#include "tests/core/edit/sessionfixture.h"
#include "ui/collections/collectionswindow.h"
#include "ui/collections/piecemodel.h"
#include "ui/shell/deskpanes.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

QString ownFile(const Stage &stage)
{
    return collectionsFolder() + u'/' + stage.words() + u".carrel"_s;
}

/// A piece of blocks, a page and a shelf; and the same as a colleague's.
void keepSome(Stage &stage)
{
    stage.openCourse();
    const QList<NodeId> blocks = stage.blocksOf(stage.fullPage);
    const auto keep = [&](const QList<NodeId> &chosen) {
        got(keepPieces(stage.session().view(), chosen,
                       {.path = ownFile(stage), .name = stage.words(), .shelf = stage.words()}));
    };
    keep({blocks[0], blocks[1]});
    keep({stage.fullPage});
    keep({stage.part});
    const QString theirs = stage.path(stage.words() + u"2.carrel"_s);
    QFile::remove(theirs);
    REQUIRE(QFile::copy(ownFile(stage), theirs));
    QSettings().setValue(u"collections/added"_s, QStringList{theirs});
}

ui::CollectionsWindow &openedCollections(Stage &stage)
{
    ui::CollectionsWindow &window = stage.desk().panes().collections();
    window.showInFront();
    QTest::qWait(300);
    StudioFixture::settle();
    return window;
}

void playCollections(Stage &stage)
{
    QSettings().remove(u"collections"_s);
    stage.startBlank();
    stage.look(u"no collection"_s, openedCollections(stage));
    REQUIRE(stage.window().closeCourse());
    keepSome(stage);
    ui::CollectionsWindow &window = openedCollections(stage);
    ui::PieceModel &model = window.model();
    REQUIRE(QTest::qWaitFor([&] { return model.rowCount() == 2; }));
    auto *tree = window.findChild<QTreeView *>(u"pieces"_s);
    const QModelIndex own = model.index(0, 0);
    const QModelIndex shelf = model.index(0, 0, own);
    const QModelIndex blocks = model.index(0, 0, shelf);
    const QModelIndex page = model.index(1, 0, shelf);
    tree->setExpanded(blocks, true);
    const auto lookAt = [&](const QString &name, const QModelIndex &index) {
        tree->setCurrentIndex(index);
        StudioFixture::settle();
        stage.look(name, window);
    };
    lookAt(u"collection"_s, own);
    lookAt(u"collection of a colleague"_s, model.index(1, 0));
    lookAt(u"shelf"_s, shelf);
    lookAt(u"whole page"_s, page);
    lookAt(u"block of a piece"_s, model.index(0, 0, blocks));
    lookAt(u"piece of blocks"_s, blocks);
    QTest::keyClick(tree, Qt::Key_Delete);
    stage.look(u"deleting a piece"_s, window);
    tree->selectAll();
    stage.look(u"several pieces"_s, window);
    window.tell(stage.words());
    auto *search = window.findChild<QLineEdit *>();
    search->setText(stage.words() + stage.words());
    stage.look(u"no piece found"_s, window);
    search->clear();
}

void playKeeping(Stage &stage)
{
    keepSome(stage);
    const QList<NodeId> blocks = stage.blocksOf(stage.fullPage);
    const auto keep = [&](const QList<NodeId> &chosen) {
        return [&stage, chosen] { stage.desk().panes().keep(chosen); };
    };
    stage.lookWhileOpen(u"keep blocks"_s, keep({blocks[0], blocks[1]}));
    stage.lookWhileOpen(u"keep pages"_s, keep({stage.fullPage, stage.newPage}));
    stage.lookWhileOpen(u"keep a module"_s, keep({stage.module}));
    stage.lookWhileOpen(u"move to page"_s, [&] {
        stage.desk().panes().moveToPage({blocks[0], blocks[1]});
    });
}

} // namespace

QList<Scene> collectionScenes()
{
    return {{u"collections"_s, playCollections}, {u"keeping pieces"_s, playKeeping}};
}

} // namespace carrel::test
