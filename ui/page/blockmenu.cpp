// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/blockmenu.h"

#include "core/base/translate.h"
#include "ui/page/blocklist.h"
#include "ui/page/pagelook.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int letters = 84; ///< Width of the popover.
constexpr int lines = 22; ///< Its height at most.

} // namespace

BlockMenu::BlockMenu(QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new BlockList(this))
    , m_nothing(mutedLabel(carrel::tr("No type of block fits. Try another word."), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(carrel::tr("Add a block"));
    m_search->setPlaceholderText(carrel::tr("Search the types of block"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(space::s, space::m, space::s, space::m);
    m_nothing->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1, Qt::AlignTop);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &BlockMenu::filter);
    connect(m_list, &QListWidget::itemClicked, this, &BlockMenu::choose);
}

void BlockMenu::openAt(const QWidget &anchor, const QRect &part)
{
    resize(fontMetrics().averageCharWidth() * letters, fontMetrics().height() * lines);
    QPoint corner = anchor.mapToGlobal(part.bottomLeft() + QPoint(0, space::xs));
    const QRect room = anchor.screen()->availableGeometry();
    if (corner.y() + height() > room.bottom())
        corner.setY(anchor.mapToGlobal(part.topLeft()).y() - space::xs - height());
    corner.setY(qBound(room.top(), corner.y(), qMax(room.top(), room.bottom() - height())));
    corner.setX(qBound(room.left(), corner.x(), qMax(room.left(), room.right() - width())));
    move(corner);
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

bool BlockMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Up: m_list->step(-1); return true;
    case Qt::Key_Down: m_list->step(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

/// A click elsewhere hides a popup without asking it.
void BlockMenu::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!m_hasChosen)
        Q_EMIT dismissed();
    m_hasChosen = true; // say it once
}

void BlockMenu::choose()
{
    const QString kind = m_list->currentKind();
    if (kind.isEmpty())
        return;
    m_hasChosen = true;
    close();
    Q_EMIT chosen(kind);
}

void BlockMenu::filter(const QString &words)
{
    m_list->setFilter(words);
    const bool isEmpty = m_list->count() == 0;
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    const QString current = m_list->currentItem() ? m_list->currentItem()->text() : QString();
    m_search->setAccessibleDescription(current);
}

} // namespace carrel::ui
