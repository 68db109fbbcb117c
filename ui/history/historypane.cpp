// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/historypane.h"

#include "core/base/translate.h"
#include "core/edit/nodewords.h"
#include "ui/history/comparisonview.h"
#include "ui/history/historylist.h"
#include "ui/history/historymodel.h"
#include "ui/history/pastreader.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

/// Two buttons beside each other, or below each other where there is no room for that.
class ActionRow : public QWidget
{
public:
    ActionRow(QPushButton *first, QPushButton *second, QWidget *parent)
        : QWidget(parent)
        , m_first(first)
        , m_second(second)
        , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    {
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->setSpacing(space::s);
        m_row->addWidget(first, 1);
        m_row->addWidget(second, 1);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // the pane may be narrower
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QWidget::resizeEvent(event);
        const int widest = qMax(m_first->sizeHint().width(), m_second->sizeHint().width());
        const bool isRoom = width() >= 2 * widest + space::s;
        m_row->setDirection(isRoom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }

private:
    QPushButton *m_first;
    QPushButton *m_second;
    QBoxLayout *m_row;
};

} // namespace

HistoryPane::HistoryPane(EditSession &session, WorkBar &work, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HistoryModel(session, work, this))
    , m_reader(new PastReader(session, work, this))
    , m_stack(new QStackedWidget(this))
    , m_scopes(new QComboBox(this))
    , m_list(new HistoryList(*m_model, this))
    , m_hint(mutedLabel({}, this))
    , m_foot(mutedLabel(carrel::tr("The history stays on this computer, for 30 days after the "
                                   "course was last open."),
                        this))
    , m_comparison(new ComparisonView(this))
    , m_take(new QPushButton(carrel::tr("Take a snapshot"), this))
    , m_go(new QPushButton(carrel::tr("Go back to this"), this))
    , m_compare(new QPushButton(carrel::tr("Compare with now"), this))
    , m_rename(new QToolButton(this))
    , m_delete(new QToolButton(this))
{
    setAccessibleName(carrel::tr("History"));
    createLayout();
    connectSignals();
    fillScopes();
    refreshActions();
    refreshHint();
}

HistoryPane::~HistoryPane() = default;

void HistoryPane::createLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    m_stack->addWidget(createListPage());
    m_stack->addWidget(m_comparison);
}

QWidget *HistoryPane::createListPage()
{
    auto *page = new QWidget(this);
    auto *title = plainLabel(carrel::tr("History"), page);
    QFont heavy = title->font();
    heavy.setWeight(QFont::DemiBold);
    title->setFont(heavy);
    m_take->setIcon(icon(u"snapshot"_s));
    m_take->setToolTip(
        carrel::tr("Gives today's state of the course a name, to go back to it later"));
    nameDropDown(*m_scopes, carrel::tr("Which changes"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_hint->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_foot->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_take);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(space::s, space::s, space::s, space::s);
    column->setSpacing(space::s);
    column->addLayout(head);
    column->addWidget(m_scopes);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addWidget(createActions());
    auto *foot = new QHBoxLayout; // beside a text that wraps they make nothing wider
    foot->setSpacing(space::xs);
    foot->addWidget(m_foot, 1);
    foot->addWidget(m_rename, 0, Qt::AlignBottom);
    foot->addWidget(m_delete, 0, Qt::AlignBottom);
    column->addLayout(foot);
    return page;
}

QWidget *HistoryPane::createActions()
{
    m_rename->setIcon(icon(u"rename"_s));
    m_rename->setToolTip(carrel::tr("Rename snapshot (F2)"));
    m_rename->setAccessibleName(carrel::tr("Rename snapshot"));
    m_delete->setIcon(icon(u"delete"_s));
    m_delete->setToolTip(carrel::tr("Delete snapshot (Del)"));
    m_delete->setAccessibleName(carrel::tr("Delete snapshot"));
    for (QToolButton *button : {m_rename, m_delete})
        button->setFocusPolicy(Qt::TabFocus);
    m_compare->setToolTip(carrel::tr("Shows what the selected page or block was then (Space)"));
    return new ActionRow(m_go, m_compare, this);
}

void HistoryPane::connectSignals()
{
    const auto current = [this](auto act) {
        return [this, act] {
            if (const auto point = m_list->current())
                act(*point);
        };
    };
    connect(m_take, &QPushButton::clicked, this, &HistoryPane::snapshotAsked);
    connect(m_scopes, &QComboBox::activated, this, &HistoryPane::chooseScope);
    connect(m_list, &HistoryList::currentChangedTo, this, &HistoryPane::refreshActions);
    connect(m_list, &HistoryList::goAsked, this, &HistoryPane::goAsked);
    connect(m_list, &HistoryList::compareAsked, this, &HistoryPane::compare);
    connect(m_list, &HistoryList::deleteAsked, this, &HistoryPane::deleteAsked);
    connect(m_go, &QPushButton::clicked, this,
            current([this](const PastPoint &point) { Q_EMIT goAsked(point); }));
    connect(m_compare, &QPushButton::clicked, this,
            current([this](const PastPoint &point) { compare(point); }));
    connect(m_rename, &QToolButton::clicked, this,
            current([this](const PastPoint &point) { m_list->rename(point.id); }));
    connect(m_delete, &QToolButton::clicked, this,
            current([this](const PastPoint &point) { Q_EMIT deleteAsked(point.id); }));
    connect(m_model, &HistoryModel::refreshed, this, &HistoryPane::refreshHint);
    connect(m_model, &HistoryModel::refreshed, this, &HistoryPane::refreshActions);
    connect(m_model, &HistoryModel::failed, this, &HistoryPane::failed);
    connect(m_reader, &PastReader::stepsFound, this,
            [this](const NodeId &node, const QSet<qint64> &steps) {
                if (node == m_filtered)
                    m_model->setFilter(steps);
            });
    connect(m_reader, &PastReader::compared, m_comparison,
            qOverload<const Comparison &>(&ComparisonView::show));
    connect(m_reader, &PastReader::failed, this, [this](const Error &error) {
        if (m_compared)
            m_comparison->tell(error.message);
    });
    connect(m_comparison, &ComparisonView::closed, this, &HistoryPane::endComparison);
    connect(m_comparison, &ComparisonView::wholePageAsked, this, [this] {
        m_comparedNode = m_page;
        compareAgain();
    });
    connect(m_comparison, &ComparisonView::bringBackAsked, this, [this](const NodeId &node) {
        if (m_compared)
            Q_EMIT bringBackAsked(node, *m_compared, m_model->timeOf(*m_compared));
    });
    // What is compared follows the course, what is filtered grows with it.
    connect(&m_session, &EditSession::historyChanged, this, [this] {
        if (isVisible() && m_compared)
            compareAgain();
        else if (isVisible() && !m_filtered.isNull())
            m_reader->findSteps(m_filtered);
    });
}

void HistoryPane::setPlace(const NodeId &page, const NodeId &block)
{
    if (page == m_page && block == m_block)
        return;
    m_page = page;
    m_block = block;
    if (m_scope == Scope::Block && block.isNull())
        m_scope = Scope::Page;
    if (!isVisible())
        return;
    fillScopes();
    applyScope();
    refreshActions();
    if (m_compared)
        beginComparison(PastPoint(*m_compared));
}

/// A change is of the whole course, or of the page or block that is selected.
void HistoryPane::fillScopes()
{
    const auto nameOf = [this](const NodeId &id) {
        const auto node = m_session.view().node(id);
        if (!node || !*node)
            return QString();
        return (*node)->title.isEmpty() ? carrel::kindTitle((*node)->kind) : (*node)->title;
    };
    const QFontMetrics metrics(m_scopes->font());
    const auto only = [&](const NodeId &id) {
        const int room = metrics.averageCharWidth() * 30;
        //: %1 is the title of a page or module or the type of a block
        return carrel::tr("Only “%1”").arg(metrics.elidedText(nameOf(id), Qt::ElideRight, room));
    };
    m_scopes->clear();
    m_scopes->addItem(carrel::tr("All changes"), int(Scope::Course));
    const auto course = m_session.view().courseId();
    if (!m_page.isNull() && (!course || *course != m_page))
        m_scopes->addItem(only(m_page), int(Scope::Page));
    if (!m_block.isNull())
        m_scopes->addItem(only(m_block), int(Scope::Block));
    m_scopes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scopes->setMinimumContentsLength(12);
    const int row = m_scopes->findData(int(m_scope));
    m_scope = row < 0 ? Scope::Course : m_scope;
    m_scopes->setCurrentIndex(qMax(0, row));
}

void HistoryPane::chooseScope()
{
    m_scope = Scope(m_scopes->currentData().toInt());
    applyScope();
}

NodeId HistoryPane::scopeNode() const
{
    switch (m_scope) {
    case Scope::Course: return {};
    case Scope::Page: return m_page;
    case Scope::Block: return m_block;
    }
    return {};
}

void HistoryPane::applyScope()
{
    const NodeId node = scopeNode();
    if (node == m_filtered)
        return;
    m_filtered = node;
    m_reader->dropSteps();
    if (node.isNull())
        m_model->setFilter({});
    else if (isVisible())
        m_reader->findSteps(node);
}

void HistoryPane::showEarlierStatesOf(const NodeId &block)
{
    endComparison();
    m_scope = block == m_block ? Scope::Block : Scope::Page;
    fillScopes();
    applyScope();
    m_list->setFocus();
}

void HistoryPane::renameSnapshot(qint64 id)
{
    endComparison();
    m_model->refreshNow();
    m_list->setFocus();
    m_list->rename(id);
}

void HistoryPane::takeFocus()
{
    if (m_compared)
        m_comparison->setFocus();
    else if (m_list->isHidden())
        m_take->setFocus();
    else
        m_list->setFocus();
}

void HistoryPane::compare(const PastPoint &point)
{
    beginComparison(point);
    m_comparison->setFocus();
}

/// The block that is selected, else its page; where the list is filtered, what it is filtered to.
void HistoryPane::beginComparison(const PastPoint &point)
{
    m_compared = point;
    m_comparedNode = !scopeNode().isNull() ? scopeNode() : m_block.isNull() ? m_page : m_block;
    m_comparison->wait(m_model->nameOf(point));
    m_stack->setCurrentWidget(m_comparison);
    compareAgain();
}

void HistoryPane::compareAgain()
{
    m_reader->compare(*m_compared, m_comparedNode);
}

void HistoryPane::endComparison()
{
    if (!m_compared)
        return;
    m_compared.reset();
    m_reader->dropComparison();
    m_stack->setCurrentIndex(0);
    m_list->setFocus();
}

void HistoryPane::refreshActions()
{
    const auto point = m_list->current();
    const bool isSnapshot = point && point->of == PastPoint::Of::Snapshot;
    const bool isPresent = m_list->currentIndex().data(HistoryModel::IsPresentRole).toBool();
    m_go->setEnabled(point && !isPresent);
    m_compare->setEnabled(point && !m_page.isNull());
    m_rename->setVisible(isSnapshot);
    m_delete->setVisible(isSnapshot);
}

void HistoryPane::refreshHint()
{
    const bool isEmpty = m_model->isEmpty();
    const bool isNothing = m_model->rowCount() == 0;
    m_hint->setVisible(isNothing);
    m_list->setVisible(!isNothing);
    m_scopes->setVisible(!isEmpty);
    m_go->parentWidget()->setVisible(!isNothing);
    m_hint->setText(
        isEmpty ? carrel::tr("Every change you make to the course appears here, in words, and you "
                             "can go back to any of them. Take a snapshot before you try something "
                             "bigger: it gives the state of today a name.")
                : carrel::tr("No change that the history knows was made here."));
}

void HistoryPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActivity(HistoryModel::Activity::Awake);
    fillScopes();
    applyScope();
    if (!m_filtered.isNull())
        m_reader->findSteps(m_filtered);
    if (m_compared)
        compareAgain();
    const QModelIndex present = m_model->presentIndex();
    if (present.isValid() && !m_list->current()) {
        m_list->setCurrentIndex(present);
        m_list->scrollTo(present, QAbstractItemView::PositionAtCenter);
    }
}

void HistoryPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setActivity(HistoryModel::Activity::Asleep);
    m_reader->dropSteps();
    m_reader->dropComparison();
}

} // namespace carrel::ui
