// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/factlist.h"

#include "core/base/translate.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int signSize = 16;

QString iconName(FactList::Sign sign)
{
    switch (sign) {
    case FactList::Sign::Good: return u"check"_s;
    case FactList::Sign::Note: return u"warning"_s;
    case FactList::Sign::Bad: return u"error"_s;
    case FactList::Sign::Plain: return u"info"_s;
    case FactList::Sign::File: return u"file"_s;
    case FactList::Sign::Folder: return u"folder"_s;
    }
    return {};
}

QString signName(FactList::Sign sign)
{
    switch (sign) {
    case FactList::Sign::Good: return tr("In order");
    case FactList::Sign::Note: return tr("To know");
    case FactList::Sign::Bad: return tr("Not in order");
    case FactList::Sign::Plain:
    case FactList::Sign::File:
    case FactList::Sign::Folder: return {};
    }
    return {};
}

QColor colourOf(FactList::Sign sign, const Tones &colours)
{
    switch (sign) {
    case FactList::Sign::Good: return colours.good;
    case FactList::Sign::Note: return colours.warning;
    case FactList::Sign::Bad: return colours.bad;
    case FactList::Sign::Plain:
    case FactList::Sign::File:
    case FactList::Sign::Folder: return colours.muted;
    }
    return {};
}

} // namespace

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::s);
    m_layout->addStretch(1);
}

void FactList::clear()
{
    while (m_layout->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_layout->takeAt(0));
        delete item->widget();
    }
}

/// Shown at once: a layout does not reckon with what will be shown in a moment.
void FactList::insert(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
    widget->show();
}

void FactList::addTitle(const QString &text)
{
    QLabel *label = plainLabel(text, this);
    label->setProperty("role", u"caption"_s);
    if (m_layout->count() > 1)
        label->setContentsMargins(0, space::m, 0, 0);
    insert(label);
}

void FactList::add(Sign sign, const QString &text)
{
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(iconName(sign), colourOf(sign, tones(palette())))
                           .pixmap(QSize(signSize, signSize), devicePixelRatioF()));
    picture->setAccessibleName(signName(sign));
    addRow(picture, text);
}

void FactList::addStep(int number, const QString &text)
{
    addRow(plainLabel(u"%1."_s.arg(number), this), text);
}

void FactList::addMuted(const QString &text)
{
    QLabel *label = mutedLabel(text, this);
    label->setWordWrap(true);
    insert(label);
}

/// A scroll area takes the height of a list for its width only roughly: lines would be squeezed.
bool FactList::event(QEvent *event)
{
    const bool isHandled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        const int height = m_layout->heightForWidth(width());
        if (height != minimumHeight())
            setMinimumHeight(height);
    }
    return isHandled;
}

void FactList::addRow(QWidget *sign, const QString &text)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    QLabel *label = plainLabel(text, row);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    sign->setFixedWidth(qMax(signSize, fontMetrics().horizontalAdvance(u"0."_s)));
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    insert(row);
}

QString FactList::allText() const
{
    QStringList lines;
    for (const QLabel *label : findChildren<QLabel *>()) {
        if (!label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

} // namespace carrel::ui
