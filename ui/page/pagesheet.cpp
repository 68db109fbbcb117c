// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/pagesheet.h"

#include "core/base/translate.h"
#include "core/edit/editsession.h"
#include "ui/page/blockactions.h"
#include "ui/page/cardcolumn.h"
#include "ui/page/emptypage.h"
#include "ui/page/pagelook.h"
#include "ui/page/pagetyping.h"
#include "ui/page/titleedit.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int titleLetters = 32; ///< Of a neighbour's title; the tooltip has all of it.

QPushButton *quietButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(icon(iconName), text, parent);
    button->setProperty("role", u"quiet"_s);
    button->setAutoDefault(false);
    return button;
}

void showNeighbour(QPushButton &button, const OutlineNode &page)
{
    button.setVisible(!page.id.isNull());
    if (page.id.isNull())
        return;
    const int width = button.fontMetrics().averageCharWidth() * titleLetters;
    button.setText(buttonText(button.fontMetrics().elidedText(page.title, Qt::ElideRight, width)));
    button.setToolTip(plainTooltip(page.title));
}

} // namespace

PageSheet::PageSheet(BlockActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_title(new TitleEdit(carrel::tr("Title of the page"), this))
    , m_cards(new CardColumn(actions, this))
    , m_empty(new EmptyPage(this))
    , m_add(quietButton(u"add"_s, carrel::tr("Add a block   ( / to search )"), this))
    , m_previous(quietButton(u"back"_s, {}, this))
    , m_next(quietButton(u"forward"_s, {}, this))
{
    m_previous->setAccessibleName(carrel::tr("Previous page"));
    m_next->setAccessibleName(carrel::tr("Next page"));
    createLayout();
    connectSignals();
}

void PageSheet::createLayout()
{
    m_title->setFont(pageTitleFont());
    m_title->setPlaceholderText(carrel::tr("Title of the page"));
    m_add->setAccessibleName(carrel::tr("Add a block"));
    m_next->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                    : Qt::LeftToRight);
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(space::xl, 0, space::xl, space::xs);
    titleRow->addWidget(m_title);
    auto *addRow = new QHBoxLayout;
    addRow->setContentsMargins(space::m, space::s, space::m, 0);
    addRow->addWidget(m_add);
    addRow->addStretch();
    auto *ways = new QHBoxLayout;
    ways->setContentsMargins(space::m, space::xl, space::m, 0);
    ways->addWidget(m_previous);
    ways->addStretch();
    ways->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(titleRow);
    layout->addWidget(m_cards);
    layout->addWidget(m_empty);
    layout->addLayout(addRow);
    layout->addLayout(ways);
    layout->addStretch();
}

void PageSheet::connectSignals()
{
    connect(m_title, &TitleEdit::typed, this,
            [this] { m_actions.typing().typeTitle(m_page, m_title->title()); });
    connect(m_title, &TitleEdit::focusLeft, this, [this] {
        m_actions.typing().keepNow();
        refreshTitle();
    });
    connect(m_title, &TitleEdit::entered, this, &PageSheet::goBelowTitle);
    connect(m_cards, &CardColumn::emptied, this, &PageSheet::showHowFull);
    connect(m_empty, &EmptyPage::chosen, this,
            [this](const QString &kind) { m_cards->addAt({m_page}, kind); });
    connect(m_add, &QPushButton::clicked, this, &PageSheet::askForBlock);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_previousPage); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT opened(m_nextPage); });
    m_add->installEventFilter(this);
}

void PageSheet::showPage(const NodeId &page)
{
    m_page = page;
    refreshTitle();
    m_cards->showPage(page);
}

void PageSheet::refreshTitle()
{
    if (m_actions.typing().isPending(m_page))
        return;
    const auto node = m_actions.session().view().node(m_page);
    if (node && *node)
        m_title->setTitle((*node)->title);
}

void PageSheet::setNeighbours(const PagePlace &place)
{
    m_previousPage = place.previous.id;
    m_nextPage = place.next.id;
    showNeighbour(*m_previous, place.previous);
    showNeighbour(*m_next, place.next);
    m_previous->setAccessibleName(
        carrel::tr("Previous page: %1", "%1: title of a page").arg(place.previous.title));
    m_next->setAccessibleName(
        carrel::tr("Next page: %1", "%1: title of a page").arg(place.next.title));
}

void PageSheet::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void PageSheet::askForBlock()
{
    m_cards->askForBlock({m_page}, *m_add);
}

void PageSheet::showHowFull()
{
    m_empty->setVisible(m_cards->blocks().isEmpty());
}

void PageSheet::goBelowTitle()
{
    m_actions.typing().keepNow();
    if (m_cards->blocks().isEmpty())
        m_add->setFocus();
    else
        m_cards->goTo(m_cards->blocks().first(), CardColumn::Focus::Card);
}

/// "/" on the last line of the page, and Up from it.
bool PageSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_add || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Slash:
    case Qt::Key_Return:
    case Qt::Key_Enter: askForBlock(); return true;
    case Qt::Key_Up:
        if (m_cards->blocks().isEmpty())
            return false;
        m_cards->goTo(m_cards->blocks().last(), CardColumn::Focus::Card);
        return true;
    default: return false;
    }
}

} // namespace carrel::ui
