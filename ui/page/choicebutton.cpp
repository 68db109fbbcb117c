// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/choicebutton.h"

#include "ui/page/pagelook.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int signSize = 20;
constexpr int wrap = Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading;

int textHeight(const QFont &font, const QString &text, int width)
{
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), wrap, text).height();
}

} // namespace

ChoiceButton::ChoiceButton(Shape shape, const QString &iconName, const QString &text,
                           const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_shape(shape)
    , m_words(text)
{
    setText(QString(text).replace(u'&', u"&&"_s));
    setDetail(detail);
    setIcon(ui::icon(iconName));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceButton::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleName(m_words);
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QSize ChoiceButton::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * (m_shape == Shape::Tile ? 24 : 40);
    return {width, heightForWidth(width)};
}

int ChoiceButton::heightForWidth(int width) const
{
    return partsFor(width).height;
}

QFont ChoiceButton::textFont() const
{
    QFont font = this->font();
    if (m_shape == Shape::Tile)
        font.setWeight(QFont::DemiBold);
    return font;
}

ChoiceButton::Parts ChoiceButton::partsFor(int width) const
{
    const bool isTile = m_shape == Shape::Tile;
    const int edge = isTile ? space::l : space::s;
    Parts parts;
    parts.icon = QRect(edge, edge, signSize, signSize);
    const int left = isTile ? edge : edge + signSize + space::s;
    const int right = width - edge - (isTile ? 0 : signSize);
    const int top = isTile ? parts.icon.bottom() + space::s : edge;
    parts.text = QRect(left, top, right - left, textHeight(textFont(), m_words, right - left));
    if (!isTile && parts.text.height() < signSize)
        parts.text.moveTop(top + (signSize - parts.text.height()) / 2);
    const int below = parts.text.bottom() + 1 + (m_detail.isEmpty() ? 0 : 2);
    parts.detail =
        QRect(left, below, right - left, textHeight(smallFont(), m_detail, right - left));
    parts.height = qMax(parts.detail.top() + parts.detail.height(), parts.icon.bottom() + 1) + edge;
    return parts;
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    const Tones tone = tones(palette());
    const bool isTile = m_shape == Shape::Tile;
    const bool isLit = underMouse() || isDown();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor frame = hasFocus() ? tone.accent : isTile ? tone.frame : QColor(Qt::transparent);
    const QColor back = isLit ? tone.accentSoft : isTile ? tone.card : QColor(Qt::transparent);
    const qreal pen = hasFocus() ? 2 : 1;
    painter.setPen(QPen(frame, pen));
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
                            cornerRadius, cornerRadius);
    const Parts parts = partsFor(width());
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [&](const QRect &part) {
        return isMirrored ? QStyle::visualRect(Qt::RightToLeft, rect(), part) : part;
    };
    icon().paint(&painter, placed(parts.icon));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(textFont());
    painter.drawText(placed(parts.text), wrap, m_words);
    painter.setPen(tone.muted);
    painter.setFont(smallFont());
    painter.drawText(placed(parts.detail), wrap, m_detail);
    if (!isTile && (isLit || hasFocus())) {
        const QRect arrow(width() - space::xs - signSize, (height() - signSize) / 2, signSize,
                          signSize);
        ui::icon(isMirrored ? u"back"_s : u"chevron-right"_s).paint(&painter, placed(arrow));
    }
}

void ChoiceButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void ChoiceButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChoiceButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace carrel::ui
