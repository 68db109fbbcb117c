// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How CollectionsWindow is put together.

#include "core/base/translate.h"
#include "ui/collections/collectionactions.h"
#include "ui/collections/collectionswindow.h"
#include "ui/collections/piecetree.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

void CollectionsWindow::createLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::m);
    column->addWidget(createHead());
    column->addWidget(createBody(), 1);
    column->addWidget(createSureStrip());
    m_told->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(carrel::tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_told, 1);
    foot->addWidget(buttons);
    column->addLayout(foot);
    for (QPushButton *button : findChildren<QPushButton *>()) // Return belongs to the list
        button->setAutoDefault(false);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 130, letter * 90);
}

QWidget *CollectionsWindow::createHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_search, 1);
    row->addWidget(m_new);
    row->addWidget(m_add);
    m_add->setToolTip(
        carrel::tr("One that a colleague sent you, or any course to take pieces from."));
    return head;
}

QWidget *CollectionsWindow::createBody()
{
    auto *nothing = new QWidget(m_stack);
    auto *middle = new QVBoxLayout(nothing);
    middle->setContentsMargins(space::l, space::l, space::l, space::l);
    m_nothing->setWordWrap(true);
    middle->addWidget(m_nothing, 0, Qt::AlignTop);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(nothing);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_stack);
    splitter->addWidget(m_details);
    const int letter = fontMetrics().averageCharWidth();
    splitter->setSizes({letter * 80, letter * 50});
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    return splitter;
}

/// Asks in its place: nothing stands in the way meanwhile.
QWidget *CollectionsWindow::createSureStrip()
{
    m_sureStrip = new QWidget(this);
    m_sureText = plainLabel({}, m_sureStrip);
    m_sureText->setWordWrap(true);
    m_sureYes = new QPushButton(carrel::tr("Delete"), m_sureStrip);
    m_sureNo = new QPushButton(carrel::tr("Do not delete"), m_sureStrip);
    auto *row = new QHBoxLayout(m_sureStrip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_sureText, 1);
    row->addWidget(m_sureYes);
    row->addWidget(m_sureNo);
    m_sureStrip->hide();
    connect(m_sureYes, &QPushButton::clicked, this, &CollectionsWindow::deleteChosen);
    connect(m_sureNo, &QPushButton::clicked, this, [this] {
        m_sureStrip->hide();
        m_tree->setFocus();
    });
    return m_sureStrip;
}

void CollectionsWindow::connectSignals()
{
    m_search->installEventFilter(this);
    m_tree->installEventFilter(this);
    connect(m_reader, &CollectionReader::found, this, &CollectionsWindow::show);
    connect(m_actions, &CollectionActions::changed, this, &CollectionsWindow::refresh);
    connect(m_actions, &CollectionActions::told, this, &CollectionsWindow::tell);
    connect(m_search, &QLineEdit::textChanged, this, &CollectionsWindow::search);
    connect(m_new, &QPushButton::clicked, this, &CollectionsWindow::makeNew);
    connect(m_add, &QPushButton::clicked, this, &CollectionsWindow::chooseFile);
    connect(m_details, &PieceDetails::asked, this, &CollectionsWindow::answer);
    // After the editor of the row has closed.
    connect(m_model, &PieceModel::renamed, this,
            [this](const QString &path, const NodeId &node, const QString &name) {
                QMetaObject::invokeMethod(
                    this, [=, this] { rename(path, node, name); }, Qt::QueuedConnection);
            });
    connect(m_tree, &QTreeView::activated, this, &CollectionsWindow::activate);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CollectionsWindow::showChosen);
    const auto remember = [this](QSet<QString> &set, const QModelIndex &index, bool isIn) {
        const PieceRow *row = m_model->row(index);
        const QString key = row->path() + u'#' + row->node().text();
        if (isIn)
            set.insert(key);
        else
            set.remove(key);
    };
    connect(m_tree, &QTreeView::expanded, this, [this, remember](const QModelIndex &index) {
        const bool isPiece = m_model->row(index)->level == PieceRow::Level::Piece;
        remember(isPiece ? m_opened : m_shut, index, isPiece);
    });
    connect(m_tree, &QTreeView::collapsed, this, [this, remember](const QModelIndex &index) {
        const bool isPiece = m_model->row(index)->level == PieceRow::Level::Piece;
        remember(isPiece ? m_opened : m_shut, index, !isPiece);
    });
    const auto onKeys = [this](QKeySequence::StandardKey keys,
                               void (CollectionsWindow::*signal)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, signal);
    };
    onKeys(QKeySequence::Undo, &CollectionsWindow::undoRequested);
    onKeys(QKeySequence::Redo, &CollectionsWindow::redoRequested);
}

} // namespace carrel::ui
