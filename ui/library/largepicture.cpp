// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/largepicture.h"

#include "ui/library/mediacell.h"
#include "ui/media/mediadesk.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace carrel::ui {

namespace {

constexpr int leastLines = 8; // of text

} // namespace

LargePicture::LargePicture(MediaDesk &media, QWidget *parent)
    : QWidget(parent)
    , m_media(media)
{
    setMinimumHeight(fontMetrics().height() * leastLines);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    connect(&media, &MediaDesk::changed, this, qOverload<>(&QWidget::update));
}

void LargePicture::show(const MediaId &id)
{
    m_id = id;
    update();
}

QSize LargePicture::sizeHint() const
{
    return {fontMetrics().height() * 2 * leastLines, fontMetrics().height() * 2 * leastLines};
}

void LargePicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tones(palette()).frame);
    painter.setBrush(tones(palette()).canvas);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius,
                            cornerRadius);
    if (!m_id.isNull())
        paintThumbnail(painter, rect().adjusted(space::s, space::s, -space::s, -space::s), m_media,
                       m_id.text());
}

} // namespace carrel::ui
