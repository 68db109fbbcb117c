// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/wrappedcheckbox.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int textFlags = Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap | Qt::TextShowMnemonic;
constexpr int noEnd = 1 << 20;

} // namespace

WrappedCheckBox::WrappedCheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize WrappedCheckBox::indicatorSize() const
{
    return {style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this),
            style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this)};
}

int WrappedCheckBox::textStart() const
{
    return indicatorSize().width()
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QSize WrappedCheckBox::textSize(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width, noEnd), textFlags, text()).size();
}

int WrappedCheckBox::heightForWidth(int width) const
{
    return std::max({indicatorSize().height(), fontMetrics().height(),
                     textSize(std::max(1, width - textStart())).height()});
}

QSize WrappedCheckBox::sizeHint() const
{
    const int width = textStart() + textSize(noEnd).width();
    return {width, heightForWidth(width)};
}

QSize WrappedCheckBox::minimumSizeHint() const
{
    int longest = 0;
    const QStringList words = text().split(u' ');
    for (const QString &word : words)
        longest = std::max(longest, fontMetrics().horizontalAdvance(word));
    return {textStart() + longest, std::max(indicatorSize().height(), fontMetrics().height())};
}

bool WrappedCheckBox::hitButton(const QPoint &place) const
{
    return rect().contains(place);
}

void WrappedCheckBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRect words =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(textStart(), 0, 0, 0));
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading);
    painter.drawItemText(words, int(side) | (textFlags & ~int(Qt::AlignLeading)), palette(),
                         isEnabled(), text(), foregroundRole());
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = words;
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
    // Beside the first line, whatever is below it.
    const QSize indicator = indicatorSize();
    const int top = std::max(0, (fontMetrics().height() - indicator.height()) / 2);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), QRect({0, top}, indicator));
    painter.drawPrimitive(QStyle::PE_IndicatorCheckBox, option);
}

} // namespace carrel::ui
