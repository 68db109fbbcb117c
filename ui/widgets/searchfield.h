// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLineEdit;
class QWidget;

namespace carrel::ui {

/// A line to search in what stands below it, with a button that empties it; all with names for
/// screen readers.
QLineEdit *searchField(const QString &prompt, QWidget *parent);

} // namespace carrel::ui
