// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/typing.h"

#include <utility>

namespace carrel::ui {

Typing::Typing(Waits waits, QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(waits.pause);
    m_latest.setSingleShot(true);
    m_latest.setInterval(waits.latest);
    connect(&m_pause, &QTimer::timeout, this, &Typing::keepNow);
    connect(&m_latest, &QTimer::timeout, this, &Typing::keepNow);
}

Typing::~Typing() = default;

void Typing::type(const QString &field, const Keep &keep)
{
    if (isPending() && field != m_field)
        keepNow();
    m_field = field;
    m_keep = keep;
    m_pause.start();
    if (!m_latest.isActive())
        m_latest.start();
}

void Typing::keepNow()
{
    m_pause.stop();
    m_latest.stop();
    if (!isPending())
        return;
    // Nothing is pending any more while it is kept: what listens to the change may ask again.
    m_field.clear();
    const Keep keep = std::exchange(m_keep, {});
    const auto kept = keep();
    if (!kept)
        Q_EMIT failed(kept.error());
}

} // namespace carrel::ui
