// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

class QWidget;

namespace carrel::ui {

/// Tells the author what failed, in the error's own words; its detail goes to the log. The one
/// place that shows errors. Cancelled is no failure and shows nothing.
void showError(QWidget *parent, const Error &error);

/// Tells something that needs an answer before work goes on, with OK as the only one.
void showNote(QWidget *parent, const QString &title, const QString &text);

} // namespace carrel::ui
