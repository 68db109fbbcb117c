// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/pageheader.h"

#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace carrel::ui {

PageHeader::PageHeader(QWidget *parent)
    : QFrame(parent)
    , m_place(mutedLabel({}, this))
    , m_facts(mutedLabel({}, this))
    , m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins(space::l, space::xs, space::l, space::xs);
    m_layout->setSpacing(space::m);
    m_layout->addWidget(m_place, 1);
    m_layout->addWidget(m_facts);
    m_place->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    m_place->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PageHeader::setPlace(const QString &place)
{
    m_fullPlace = place;
    elide();
}

void PageHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
}

void PageHeader::setTools(QWidget *tools)
{
    m_layout->insertWidget(1, tools);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elide();
}

void PageHeader::paintEvent(QPaintEvent *)
{
    const Tones tone = tones(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tone.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tone.frame);
}

void PageHeader::elide()
{
    const QString shown =
        m_place->fontMetrics().elidedText(m_fullPlace, Qt::ElideMiddle, m_place->width());
    m_place->setText(shown);
    m_place->setToolTip(shown == m_fullPlace ? QString() : plainTooltip(m_fullPlace));
}

} // namespace carrel::ui
