// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/taborder.h"

#include <QWidget>

namespace carrel::ui {

namespace {

/// The widget and what is inside it, in the order of Tab.
QList<QWidget *> chainOf(QWidget &top)
{
    QList<QWidget *> chain;
    if (top.focusPolicy() != Qt::NoFocus)
        chain.append(&top);
    for (QWidget *next = top.nextInFocusChain(); next && next != &top;
         next = next->nextInFocusChain()) {
        if (top.isAncestorOf(next) && next->focusPolicy() != Qt::NoFocus && !next->isWindow())
            chain.append(next);
    }
    return chain;
}

} // namespace

void orderTabs(const QList<QWidget *> &widgets)
{
    QWidget *last = nullptr;
    for (QWidget *widget : widgets) {
        for (QWidget *next : chainOf(*widget)) {
            if (last)
                QWidget::setTabOrder(last, next);
            last = next;
        }
    }
}

} // namespace carrel::ui
