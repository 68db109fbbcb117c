// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace carrel::ui {

/// A time as people say it: "10:42" of today, "yesterday 10:42", else the date in the form of the
/// user's locale. Empty for an invalid time. Both in any time zone; shown in the user's.
QString whenText(const QDateTime &time, const QDateTime &now);

/// The same for the text form of times in files (timeText()).
QString whenText(const QString &time, const QDateTime &now);

} // namespace carrel::ui
