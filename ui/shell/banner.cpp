// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/banner.h"

#include "core/base/translate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace carrel::ui {

Banner::Banner(QWidget *parent)
    : QWidget(parent)
    , m_panel(new Panel(Tone::Accent, this))
    , m_picture(new QLabel(m_panel))
    , m_text(plainLabel({}, m_panel))
    , m_actions(new QWidget(m_panel))
    , m_actionRow(new QHBoxLayout(m_actions))
{
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::StrongFocus);
    close->setToolTip(carrel::tr("Put this message away"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_text->setWordWrap(true);
    m_actionRow->setContentsMargins(0, 0, 0, 0);
    auto *room = new QVBoxLayout(this);
    room->setContentsMargins(space::s, space::xs, space::s, space::xs);
    room->addWidget(m_panel);
    auto *row = new QHBoxLayout(m_panel);
    row->setContentsMargins(space::m, space::xs, space::xs, space::xs);
    row->setSpacing(space::s);
    row->addWidget(m_picture);
    row->addWidget(m_text, 1);
    row->addWidget(m_actions);
    row->addWidget(close);
    hide();
}

void Banner::tell(Tone tone, const QString &text, const QList<Action> &actions)
{
    m_panel->setTone(tone);
    const int size = fontMetrics().height();
    m_picture->setPixmap(icon(tone == Tone::Warning ? u"warning"_s : u"info"_s).pixmap(size, size));
    m_text->setText(text);
    while (QLayoutItem *item = m_actionRow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // may be the one that was pressed
        delete item;
    }
    for (const Action &action : actions) {
        auto *button = new QPushButton(action.text, m_actions);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            hide();
            run();
        });
        m_actionRow->addWidget(button);
    }
    m_actions->setVisible(!actions.isEmpty());
    show();
}

QString Banner::text() const
{
    return m_text->text();
}

} // namespace carrel::ui
