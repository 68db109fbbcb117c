// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/collections/collectionswindow.h"

#include "core/base/translate.h"
#include "ui/collections/collectionactions.h"
#include "ui/collections/piecetree.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

using Level = PieceRow::Level;
using Ask = PieceDetails::Ask;

const auto windowPlaceKey = u"collections/geometry"_s;
const auto folderKey = u"collections/folder"_s;

QString keyOf(const PieceRow &row)
{
    return row.path() + u'#' + row.node().text();
}

QString lastFolder()
{
    const QString folder = QSettings().value(folderKey).toString();
    return QFileInfo(folder).isDir()
        ? folder
        : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

CollectionsWindow::CollectionsWindow(WorkBar &work, QWidget *parent)
    : QDialog(parent)
    , m_reader(new CollectionReader(this))
    , m_actions(new CollectionActions(work, this))
    , m_model(new PieceModel(this))
    , m_search(searchField(carrel::tr("Search in all pieces"), this))
    , m_new(new QPushButton(carrel::tr("New collection"), this))
    , m_add(new QPushButton(carrel::tr("Add a collection file…"), this))
    , m_tree(new PieceTree(*m_model, this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(mutedLabel({}, this))
    , m_details(new PieceDetails(this))
    , m_told(plainLabel({}, this))
{
    setWindowTitle(carrel::tr("Collections"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    createLayout();
    connectSignals();
    restoreGeometry(QSettings().value(windowPlaceKey).toByteArray());
}

CollectionsWindow::~CollectionsWindow()
{
    QSettings().setValue(windowPlaceKey, saveGeometry());
}

void CollectionsWindow::showInFront()
{
    refresh();
    QDialog::show();
    raise();
    activateWindow();
    m_search->setFocus();
}

void CollectionsWindow::refresh()
{
    m_reader->read(m_actions->addedFiles());
}

void CollectionsWindow::tell(const QString &text)
{
    m_told->setText(text);
}

/// Another window may have kept something meanwhile.
bool CollectionsWindow::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_hasRead && !m_reader->isReading())
        refresh();
    return QDialog::event(event);
}

void CollectionsWindow::show(const QList<CollectionContents> &all)
{
    m_hasRead = true;
    const QModelIndex current = m_tree->currentIndex();
    const PieceRow *row = m_model->row(current);
    const QString path = row ? row->path() : QString();
    const NodeId node = row ? row->node() : NodeId();
    m_model->show(all);
    openBranches();
    showPage();
    if (m_renameNext.isEmpty()) {
        select(path, node);
    } else {
        select(std::exchange(m_renameNext, {}), {});
        m_tree->edit(m_tree->currentIndex());
    }
    showChosen();
}

void CollectionsWindow::showPage()
{
    const bool isSearch = m_model->isFiltered();
    const bool isNone = isSearch ? m_model->pieces() == 0 : m_model->all().isEmpty();
    m_nothing->setText(
        isSearch
            ? carrel::tr("No piece has these words. They are looked for in the names and "
                         "texts of pieces, in types of blocks and names of shelves.")
            : carrel::tr("Nothing is kept yet. A piece is what you want to use again: a notice, "
                         "a page that every course begins with, a bank of questions.\n\nChoose "
                         "blocks on a page or rows of the outline and take “Keep in a "
                         "collection…” from the Edit menu. Your pieces stand here "
                         "in every course, and a collection can be sent to colleagues: it is "
                         "one file."));
    m_stack->setCurrentIndex(isNone && m_hasRead ? 1 : 0);
    m_details->setVisible(m_stack->currentIndex() == 0);
}

/// Shelves stand open unless they were shut, pieces shut unless they were opened.
void CollectionsWindow::openBranches()
{
    const QSignalBlocker quiet(m_tree);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        const QModelIndex collection = m_model->index(i, 0);
        const bool isSearch = m_model->isFiltered();
        m_tree->setExpanded(collection,
                            isSearch || !m_shut.contains(keyOf(*m_model->row(collection))));
        for (int j = 0; j < m_model->rowCount(collection); ++j) {
            const QModelIndex shelf = m_model->index(j, 0, collection);
            m_tree->setExpanded(shelf, isSearch || !m_shut.contains(keyOf(*m_model->row(shelf))));
        }
    }
    for (const QString &key : std::as_const(m_opened)) {
        const QModelIndex piece =
            m_model->indexOf(key.section(u'#', 0, -2), NodeId(key.section(u'#', -1)));
        if (piece.isValid())
            m_tree->setExpanded(piece, true);
    }
}

void CollectionsWindow::select(const QString &path, const NodeId &node)
{
    const QModelIndex index = path.isEmpty() ? QModelIndex() : m_model->indexOf(path, node);
    if (!index.isValid())
        return;
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
}

void CollectionsWindow::search()
{
    m_model->setWords(m_search->text());
    openBranches();
    showPage();
    // The first piece is what Enter would put in.
    if (m_model->isFiltered() && m_model->pieces() > 0) {
        const QModelIndex shelf = m_model->index(0, 0, m_model->index(0, 0));
        m_tree->setCurrentIndex(m_model->index(0, 0, shelf));
    }
    showChosen();
}

QList<const PieceRow *> CollectionsWindow::chosen() const
{
    QModelIndexList indexes = m_tree->selectionModel()->selectedRows();
    std::ranges::sort(indexes, {}, [](const QModelIndex &index) { return index.internalId(); });
    QList<const PieceRow *> rows;
    for (const QModelIndex &index : std::as_const(indexes)) {
        const PieceRow *row = m_model->row(index);
        if (rows.isEmpty() || rows.first()->path() == row->path())
            rows.append(row);
    }
    return rows;
}

void CollectionsWindow::showChosen()
{
    m_sureStrip->hide();
    m_details->show(chosen());
}

void CollectionsWindow::activate(const QModelIndex &index)
{
    const PieceRow *row = m_model->row(index);
    if (!row)
        return;
    if (row->level == Level::Piece || row->level == Level::Block)
        putIn(Ask::PutIn);
    else
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
}

void CollectionsWindow::answer(Ask what)
{
    const auto rows = chosen();
    if (rows.isEmpty())
        return;
    switch (what) {
    case Ask::PutIn:
    case Ask::PutInBlocks: putIn(what); break;
    case Ask::Rename:
        m_tree->setFocus();
        m_tree->edit(m_tree->currentIndex());
        break;
    case Ask::Delete: askToDelete(); break;
    case Ask::SaveCopy: saveCopy(); break;
    case Ask::OpenAsCourse: Q_EMIT openRequested(rows.first()->path()); break;
    case Ask::TakeOut: m_actions->takeOut(QString(rows.first()->path())); break;
    }
}

void CollectionsWindow::putIn(Ask what)
{
    PutWish wish;
    const auto rows = chosen();
    for (const PieceRow *row : rows) {
        if (row->level == Level::Collection)
            continue;
        wish.file = row->path();
        wish.nodes.append(row->node());
        const bool isPage = row->level == Level::Piece && row->piece->holds == Piece::Holds::Page;
        if (row->level == Level::Shelf)
            wish.onto = PutWish::Onto::Course;
        else if (isPage && what == Ask::PutIn && wish.onto == PutWish::Onto::Page)
            wish.onto = PutWish::Onto::Module;
    }
    if (!wish.nodes.isEmpty())
        Q_EMIT putRequested(wish);
}

void CollectionsWindow::rename(const QString &path, const NodeId &node, const QString &name)
{
    if (!node.isNull()) {
        m_actions->renamePiece(path, node, name);
        return;
    }
    const Collection collection{.name = QFileInfo(path).completeBaseName(), .path = path};
    if (const QString now = m_actions->renameCollection(collection, name); !now.isEmpty())
        tell(carrel::tr("The collection is called “%1” now.", "%1: its name").arg(name));
}

void CollectionsWindow::makeNew()
{
    m_search->clear();
    m_renameNext = m_actions->makeNew();
}

void CollectionsWindow::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, carrel::tr("Add a collection file"), lastFolder(),
                                     carrel::tr("Collections and courses (*.carrel)"));
    if (!path.isEmpty())
        addFile(path);
}

bool CollectionsWindow::addFile(const QString &path)
{
    if (!m_actions->addFile(path))
        return false;
    QSettings().setValue(folderKey, QFileInfo(path).path());
    tell(carrel::tr("Added. The file is only read: its pieces can be put into your courses."));
    return true;
}

void CollectionsWindow::saveCopy()
{
    const Collection collection = chosen().first()->contents->collection;
    const QString path =
        QFileDialog::getSaveFileName(this, carrel::tr("Save a copy of the collection"),
                                     lastFolder() + u'/' + collection.name + u".carrel"_s,
                                     carrel::tr("Collections and courses (*.carrel)"));
    if (path.isEmpty())
        return;
    QSettings().setValue(folderKey, QFileInfo(path).path());
    m_actions->saveCopy(collection, path);
}

void CollectionsWindow::askToDelete()
{
    const auto rows = chosen();
    const QString name = rows.first()->title();
    QString question;
    if (rows.size() > 1)
        question = carrel::tr("Delete these %n from the collection for good?", "pieces and shelves",
                              int(rows.size()));
    else if (rows.first()->level == Level::Collection)
        question =
            carrel::tr("Delete the collection “%1” with all its pieces for good?", "%1: its name")
                .arg(name);
    else
        question = carrel::tr("Delete “%1” from the collection for good?", "%1: name of a piece")
                       .arg(name);
    m_sureText->setText(question);
    m_sureStrip->show();
    m_sureNo->setFocus();
}

void CollectionsWindow::deleteChosen()
{
    const auto rows = chosen();
    m_sureStrip->hide();
    if (rows.isEmpty())
        return;
    if (rows.first()->level == Level::Collection) {
        m_actions->removeCollection(Collection(rows.first()->contents->collection));
        return;
    }
    QList<NodeId> nodes;
    for (const PieceRow *row : rows)
        nodes.append(row->node());
    m_actions->removePieces(QString(rows.first()->path()), nodes);
}

/// From the search on into the list, and Enter at once.
bool CollectionsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_tree->setFocus();
        if (!m_tree->currentIndex().isValid())
            m_tree->setCurrentIndex(m_model->index(0, 0));
        return true;
    }
    if (watched == m_search && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        activate(m_tree->currentIndex());
        return true;
    }
    if (watched == m_tree && key == Qt::Key_Delete && !chosen().isEmpty()) {
        const auto rows = chosen();
        const bool mayGo = rows.first()->isOwn()
            && std::ranges::none_of(rows, [](auto *row) { return row->level == Level::Block; });
        if (mayGo)
            askToDelete();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace carrel::ui
