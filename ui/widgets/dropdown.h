// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QComboBox;

namespace carrel::ui {

/// A name for screen readers: of the drop-down, of the list that opens below it (which belongs to
/// a window of its own) and of the line to type in, where there is one.
void nameDropDown(QComboBox &choice, const QString &name);

} // namespace carrel::ui
