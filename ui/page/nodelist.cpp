// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/nodelist.h"

#include "ui/page/choicebutton.h"

#include <QVBoxLayout>

namespace carrel::ui {

NodeList::NodeList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void NodeList::setRows(const QList<Row> &rows)
{
    for (qsizetype i = 0; i < qMax(rows.size(), m_rows.size()); ++i) {
        if (i < rows.size() && i < m_rows.size() && rows[i] == m_rows[i])
            continue;
        bool hadFocus = false;
        if (const QLayoutItem *item = m_layout->itemAt(int(qMin(i, rows.size())));
            item && i < m_rows.size()) {
            QWidget *former = item->widget();
            hadFocus = former->hasFocus();
            m_layout->removeWidget(former);
            former->hide();
            former->deleteLater();
        }
        if (i >= rows.size())
            continue;
        auto *button = new ChoiceButton(ChoiceButton::Shape::Row, rows[i].icon, rows[i].title,
                                        rows[i].detail, this);
        connect(button, &QAbstractButton::clicked, this,
                [this, id = rows[i].id] { Q_EMIT opened(id); });
        m_layout->insertWidget(int(i), button);
        if (hadFocus)
            button->setFocus();
    }
    m_rows = rows;
}

} // namespace carrel::ui
