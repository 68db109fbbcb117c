// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class QWidget;

namespace carrel::ui {

/// Lets Tab go through these widgets one after the other, each with all that is inside it. What is
/// inside keeps its own order.
void orderTabs(const QList<QWidget *> &widgets);

} // namespace carrel::ui
