// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outline/outlinepane.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "ui/clipboard/carriednodes.h"
#include "ui/commands/keyhints.h"
#include "ui/outline/outlinecounts.h"
#include "ui/outline/outlinemodel.h"
#include "ui/outline/outlineview.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/message.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace carrel::ui {

OutlinePane::OutlinePane(EditSession &session, QWidget *parent)
    : QWidget(parent)
    , m_model(new OutlineModel(session, this))
    , m_view(new OutlineView(*m_model, this))
    , m_add(new QToolButton(this))
    , m_filter(searchField(carrel::tr("Find a title"), this))
    , m_statusFilter(new QToolButton(this))
    , m_counts(mutedLabel({}, this))
    , m_actions(session, *m_model, this)
{
    createLayout();
    connectSignals();
    select(m_model->courseId());
    showCounts();
}

/// A title that is being typed is kept when it loses the focus, and then half of this is gone.
OutlinePane::~OutlinePane()
{
    disconnect(m_model, nullptr, this, nullptr);
    disconnect(m_view->selectionModel(), nullptr, this, nullptr);
}

void OutlinePane::createLayout()
{
    m_filter->installEventFilter(this);
    m_counts->setContentsMargins(space::m, space::xs, space::m, space::s);
    m_counts->setWordWrap(true);
    m_hint = createHint();
    createStatusFilter();

    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(space::s, 0, space::s, 0);
    inset->setSpacing(space::xs);
    inset->addWidget(m_filter, 1);
    inset->addWidget(m_statusFilter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, space::s, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(createHeader());
    layout->addLayout(inset);
    auto *tree = new QHBoxLayout;
    tree->setContentsMargins(space::xs, 0, 0, 0);
    tree->addWidget(m_view);
    layout->addLayout(tree, 1);
    layout->addWidget(m_hint, 4);
    layout->addWidget(m_counts);
    setTabOrder(m_add, m_filter);
    setTabOrder(m_filter, m_statusFilter);
    setTabOrder(m_statusFilter, m_view);
    setFocusProxy(m_view);
}

QWidget *OutlinePane::createHeader()
{
    auto *header = new QWidget(this);
    auto *title = new QLabel(carrel::tr("Outline"), header);
    title->setProperty("role", u"caption"_s);
    m_add->setIcon(icon(u"add"_s));
    m_add->setToolTip(carrel::tr("Add a page, a module or a part"));
    m_add->setAccessibleName(m_add->toolTip());
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_add);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu, addCommands());
    });
    m_add->setMenu(menu);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(space::m, 0, space::s, 0);
    layout->addWidget(title, 1);
    layout->addWidget(m_add);
    return header;
}

/// Which pages are shown: all, or those of one status.
void OutlinePane::createStatusFilter()
{
    m_statusFilter->setIcon(icon(u"filter"_s));
    m_statusFilter->setToolTip(carrel::tr("Show only pages of one status"));
    m_statusFilter->setAccessibleName(m_statusFilter->toolTip());
    m_statusFilter->setPopupMode(QToolButton::InstantPopup);
    m_statusFilter->setFocusPolicy(Qt::StrongFocus);
    m_statusFilter->setAutoRaise(true);
    auto *menu = new QMenu(m_statusFilter);
    auto *choices = new QActionGroup(menu);
    const auto add = [&](const QString &text, const std::optional<NodeStatus> &status) {
        QAction *action = choices->addAction(menu->addAction(text, this, [this, status] {
            m_view->setStatusFilter(status);
            m_statusFilter->setProperty("isOn", bool(status));
            m_statusFilter->setIcon(icon(status ? u"filter-on"_s : u"filter"_s));
            applyFilter();
        }));
        action->setCheckable(true);
        action->setChecked(!status);
    };
    add(carrel::tr("All pages"), std::nullopt);
    add(carrel::tr("Drafts"), NodeStatus::Draft);
    add(carrel::tr("Ready for review"), NodeStatus::Review);
    add(carrel::tr("Done", "pages that are finished"), NodeStatus::Done);
    add(carrel::tr("Without a status"), NodeStatus::None);
    m_statusFilter->setMenu(menu);
}

QList<NodeId> OutlinePane::chosen() const
{
    const QList<NodeId> selected = m_view->selectedIds();
    if (selected.contains(m_current))
        return selected;
    return m_current.isNull() ? QList<NodeId>() : QList<NodeId>{m_current};
}

NodeStatus OutlinePane::statusOfCurrent() const
{
    const OutlineItem *item = m_model->item(m_current);
    return item ? item->facts.status : NodeStatus::None;
}

/// Shown while the course has no module.
QWidget *OutlinePane::createHint()
{
    auto *hint = new QWidget(this);
    auto *text = new QLabel(
        carrel::tr("A course is made of modules, and each module of pages. Begin with the first "
                   "module."),
        hint);
    text->setWordWrap(true);
    text->setProperty("role", u"muted"_s);
    QPushButton *add = mainButton(carrel::tr("Add a module"), hint);
    connect(add, &QPushButton::clicked, this,
            [this] { startWith(m_actions.addModule(m_current)); });
    auto *layout = new QVBoxLayout(hint);
    layout->setContentsMargins(space::m, 0, space::m, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(text);
    layout->addWidget(add, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return hint;
}

void OutlinePane::connectSignals()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &OutlinePane::followTree);
    connect(m_view, &QTreeView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT nodeActivated(m_model->idAt(index)); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &OutlinePane::showContextMenu);
    connect(m_view, &OutlineView::hovered, this, &OutlinePane::pageHovered);
    // The drag ends first: what comes in may take its time.
    connect(m_model, &OutlineModel::carriedDropped, this,
            [this](const CarriedNodes &carried, const Place &place) {
                QTimer::singleShot(0, this, [=, this] { Q_EMIT carriedDropped(carried, place); });
            });
    connect(m_model, &OutlineModel::refreshed, this, &OutlinePane::followModel);
    connect(m_model, &OutlineModel::failed, this,
            [this](const Error &error) { showError(this, error); });
    connect(m_filter, &QLineEdit::textChanged, this, &OutlinePane::applyFilter);
}

void OutlinePane::select(const NodeId &id)
{
    if (!m_model->item(id))
        return;
    const QScopedValueRollback quiet(m_isQuiet, true);
    if (m_view->isRowHidden(m_model->indexOf(id).row(), m_model->indexOf(id).parent()))
        clearFilter();
    m_current = id;
    m_view->setCurrentId(id);
}

void OutlinePane::focusOutline()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

/// While an edit is being shown rows come and go: what is current then is asked at its end.
void OutlinePane::followTree()
{
    const NodeId id = m_view->currentId();
    if (m_isQuiet || m_model->isRefreshing() || id.isNull() || id == m_current)
        return;
    m_current = id;
    Q_EMIT nodeSelected(id);
}

void OutlinePane::followModel()
{
    applyFilter();
    showCounts();
    if (m_model->item(m_current)) {
        if (m_view->currentId() != m_current)
            select(m_current);
        return;
    }
    NodeId next = m_view->currentId();
    if (next.isNull())
        next = m_model->courseId();
    select(next);
    Q_EMIT nodeSelected(m_current);
}

void OutlinePane::goTo(const NodeId &id)
{
    if (id.isNull() || !m_model->item(id))
        return;
    select(id);
    Q_EMIT nodeSelected(id);
}

void OutlinePane::startWith(const NodeId &added)
{
    if (added.isNull())
        return;
    clearFilter();
    goTo(added);
    m_view->startRename(added);
}

void OutlinePane::clearFilter()
{
    m_filter->clear();
    if (!m_view->isStatusFiltered())
        return;
    m_statusFilter->menu()->actions().first()->trigger();
}

void OutlinePane::applyFilter()
{
    m_view->setFilter(m_filter->text());
    showCounts();
}

void OutlinePane::showWords(const CourseWords &words)
{
    m_model->setWords(words);
    showCounts();
}

void OutlinePane::showCounts()
{
    const OutlineItem *course = m_model->item(m_model->courseId());
    const OutlineCounts counts = course ? m_model->countsOf(*course) : OutlineCounts();
    m_hint->setVisible(course && course->children.empty());
    const bool isFiltered = m_view->isStatusFiltered() || !m_filter->text().trimmed().isEmpty();
    if (!isFiltered)
        return m_counts->setText(countsText(counts));
    const int matches = m_view->matches();
    m_counts->setText(matches > 0 ? carrel::tr("%n title(s) found", nullptr, matches)
                          : m_filter->text().trimmed().isEmpty()
                          ? carrel::tr("No page has this status.")
                          : carrel::tr("No title contains these letters."));
}

bool OutlinePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        clearFilter();
        focusOutline();
        return true;
    case Qt::Key_Down: focusOutline(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goTo(m_view->firstMatch());
        focusOutline();
        return true;
    default: return false;
    }
}

void OutlinePane::fillMenu(QMenu &menu, const QList<Command> &commands)
{
    int group = commands.isEmpty() ? 0 : commands.first().group;
    for (const Command &command : commands) {
        if (command.group != std::exchange(group, command.group))
            menu.addSeparator();
        QString text = command.text;
        if (const QString keys = keysNear(*this, command.id); !keys.isEmpty())
            text += u'\t' + keys; // shown only: the registry's action has them
        QAction *action = menu.addAction(text, this, command.run);
        if (!command.icon.isEmpty())
            action->setIcon(icon(command.icon));
        action->setEnabled(!command.isEnabled || command.isEnabled());
    }
}

void OutlinePane::showContextMenu(const QPoint &at)
{
    QMenu menu(this);
    fillMenu(menu, addCommands());
    menu.addSeparator();
    fillMenu(menu, editCommands());
    menu.addSeparator();
    fillMenu(menu, moveCommands());
    menu.addSeparator();
    fillMenu(menu, statusCommands());
    menu.exec(m_view->viewport()->mapToGlobal(at));
}

} // namespace carrel::ui
