// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/card.h"

#include "core/base/translate.h"
#include "ui/widgets/dropdown.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QLabel *labelFor(const QString &text, QWidget *control)
{
    QLabel *label = plainLabel(text);
    label->setProperty("role", u"caption"_s);
    label->setWordWrap(true);
    label->setBuddy(control);
    if (auto *choice = qobject_cast<QComboBox *>(control))
        nameDropDown(*choice, text);
    else
        control->setAccessibleName(text);
    return label;
}

} // namespace

Card::Card(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(space::m, space::m, space::m, space::m);
    m_rows->setSpacing(space::xs);
    if (heading.isEmpty())
        return;
    QLabel *title = plainLabel(heading);
    QFont font = title->font();
    font.setWeight(QFont::DemiBold);
    title->setFont(font);
    title->setWordWrap(true);
    m_rows->addWidget(title);
}

void Card::addRow(const QString &label, QWidget *control, const QString &help)
{
    if (m_rows->count() > 0)
        m_rows->addSpacing(space::s);
    m_rows->addWidget(labelFor(label, control));
    m_rows->addWidget(control);
    if (!help.isEmpty())
        addHelp(help);
    control->setAccessibleDescription(help);
}

void Card::addShortRow(const QString &label, QWidget *control, const QString &help)
{
    if (m_rows->count() > 0)
        m_rows->addSpacing(space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    row->addWidget(labelFor(label, control), 1);
    row->addWidget(control);
    m_rows->addLayout(row);
    if (!help.isEmpty())
        addHelp(help);
    control->setAccessibleDescription(help);
}

void Card::add(QWidget *widget)
{
    m_rows->addWidget(widget);
}

QLabel *Card::addText(const QString &text)
{
    QLabel *label = plainLabel(text);
    label->setWordWrap(true);
    m_rows->addWidget(label);
    return label;
}

QLabel *Card::addHelp(const QString &text)
{
    QLabel *label = mutedLabel(text);
    label->setWordWrap(true);
    m_rows->addWidget(label);
    return label;
}

QWidget *Card::beginPart()
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::xs);
    rows->addSpacing(space::xs);
    m_rows->addWidget(part);
    m_whole = std::exchange(m_rows, rows);
    return part;
}

void Card::endPart()
{
    m_rows = std::exchange(m_whole, nullptr);
}

void Card::beginMore()
{
    auto *opener = new QToolButton;
    opener->setText(carrel::tr("More"));
    opener->setIcon(icon(u"chevron-right"_s));
    opener->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    opener->setCheckable(true);
    opener->setFocusPolicy(Qt::StrongFocus);
    auto *body = new QWidget;
    auto *rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::xs);
    body->hide();
    connect(opener, &QToolButton::toggled, body, [opener, body](bool isOpen) {
        opener->setIcon(icon(isOpen ? u"chevron-down"_s : u"chevron-right"_s));
        body->setVisible(isOpen);
    });
    m_rows->addSpacing(space::xs);
    m_rows->addWidget(opener, 0, Qt::AlignLeft);
    m_rows->addWidget(body);
    m_rows = rows;
}

void Card::paintEvent(QPaintEvent *)
{
    const Tones colours = tones(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.frame);
    painter.setBrush(colours.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
}

} // namespace carrel::ui
