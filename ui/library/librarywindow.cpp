// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarywindow.h"

#include "core/base/translate.h"
#include "ui/library/descriptionspage.h"
#include "ui/library/filespage.h"
#include "ui/library/libraryactions.h"
#include "ui/library/libraryfacts.h"
#include "ui/library/weightpage.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const auto placeKey = u"library/geometry"_s;

} // namespace

LibraryWindow::LibraryWindow(EditSession &session, MediaDesk &media, WorkBar &work, QWidget *parent)
    : QDialog(parent)
    , m_facts(new LibraryFacts(session, work, this))
    , m_actions(new LibraryActions(session, media, work, this))
    , m_tabs(new QTabWidget(this))
    , m_files(new FilesPage(*m_actions, m_tabs))
    , m_descriptions(new DescriptionsPage(*m_actions, m_tabs))
    , m_weight(new WeightPage(m_tabs))
    , m_told(plainLabel({}, this))
{
    setWindowTitle(carrel::tr("Media library"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    createLayout();
    connectSignals();
}

LibraryWindow::~LibraryWindow()
{
    QSettings().setValue(placeKey, saveGeometry());
    keepTyping();
    delete m_tabs; // the pages go before what they show
}

void LibraryWindow::createLayout()
{
    m_tabs->addTab(m_files, carrel::tr("Files"));
    m_tabs->addTab(m_descriptions, carrel::tr("Descriptions"));
    m_tabs->addTab(m_weight, carrel::tr("Weight"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(carrel::tr("Views of the media library"));
    for (QWidget *page : QWidgetList{m_files, m_descriptions, m_weight})
        page->layout()->setContentsMargins(0, space::m, 0, 0);
    m_told->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(carrel::tr("Close"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_told, 1);
    foot->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, space::l, space::m);
    column->setSpacing(space::m);
    column->addWidget(m_tabs, 1);
    column->addLayout(foot);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 160, letter * 112);
    restoreGeometry(QSettings().value(placeKey).toByteArray());
}

void LibraryWindow::connectSignals()
{
    connect(m_facts, &LibraryFacts::inventoryRead, this, &LibraryWindow::showInventory);
    connect(m_facts, &LibraryFacts::weightRead, this,
            [this] { m_weight->show(m_facts->inventory(), m_facts->weight()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &LibraryWindow::changeTab);
    connect(m_files, &FilesPage::placeRequested, this, &LibraryWindow::placeRequested);
    connect(m_files, &FilesPage::insertRequested, this, &LibraryWindow::insertRequested);
    connect(m_descriptions, &DescriptionsPage::placeRequested, this,
            &LibraryWindow::placeRequested);
    connect(m_descriptions, &DescriptionsPage::told, this, &LibraryWindow::tell);
    connect(m_actions, &LibraryActions::told, this, &LibraryWindow::tell);
    connect(m_weight, &WeightPage::fileRequested, this, [this](const MediaId &file) {
        m_tabs->setCurrentWidget(m_files);
        m_files->select(file);
    });
    connect(m_weight, &WeightPage::shrinkRequested, m_files, &FilesPage::shrinkAllPictures);
    connect(m_weight, &WeightPage::removeUnusedRequested, m_files, &FilesPage::removeUnused);
    const auto onKeys = [this](QKeySequence::StandardKey keys, void (LibraryWindow::*signal)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, signal);
    };
    onKeys(QKeySequence::Undo, &LibraryWindow::undoRequested);
    onKeys(QKeySequence::Redo, &LibraryWindow::redoRequested);
}

void LibraryWindow::open(View view)
{
    QWidget *page = m_files;
    if (view == View::Descriptions)
        page = m_descriptions;
    else if (view == View::Weight)
        page = m_weight;
    m_tabs->setCurrentWidget(page);
    show();
    raise();
    activateWindow();
    if (view == View::Descriptions)
        m_descriptions->begin();
}

void LibraryWindow::keepTyping()
{
    m_descriptions->keepTyping();
}

void LibraryWindow::showInventory()
{
    const MediaInventory &inventory = m_facts->inventory();
    m_files->show(inventory);
    m_descriptions->show(inventory);
    m_weight->show(inventory, m_facts->weight());
    m_tabs->setTabText(m_tabs->indexOf(m_descriptions),
                       inventory.missing == 0
                           ? carrel::tr("Descriptions")
                           : carrel::tr("Descriptions (%n missing)", nullptr, inventory.missing));
}

void LibraryWindow::tell(const QString &text)
{
    m_told->setText(text);
}

void LibraryWindow::changeTab()
{
    keepTyping();
    m_told->clear();
    if (m_tabs->currentWidget() == m_weight)
        m_facts->weigh();
}

void LibraryWindow::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_facts->start();
}

void LibraryWindow::hideEvent(QHideEvent *event)
{
    keepTyping();
    m_facts->stop();
    QDialog::hideEvent(event);
}

} // namespace carrel::ui
