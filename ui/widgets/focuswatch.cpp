// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/focuswatch.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace carrel::ui {

FocusWatch::FocusWatch(Moved moved)
{
    QObject::connect(qApp, &QApplication::focusChanged, &m_end, std::move(moved));
}

} // namespace carrel::ui
