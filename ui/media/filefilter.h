// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace carrel::ui {

/// What a place takes whose type begins with `accept`, for a sentence: "pictures (PNG, …)".
QString sortName(const QString &accept);

/// The lines of a file dialog for it, "All files" last.
QString fileFilter(const QString &accept);

/// The system's file dialog for it, in the folder where it was left last. Empty: nothing chosen.
QString askForFile(const QString &accept, QWidget *parent);

} // namespace carrel::ui
