// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QUrl>

class QAbstractButton;

namespace carrel::ui {

/// Whether the desktop may be asked to open something. It starts whatever program it finds for
/// that, so only these may: web addresses (http, https) that show where they lead, and, of this
/// computer, folders and web pages (.html) that are there. No other scheme, no file on another
/// computer, no characters that hide or change what is read.
bool mayOpen(const QUrl &target);

/// Has the desktop open it. The only place that asks. False if it may not be opened, or the
/// desktop knows no program for it.
bool openOutside(const QUrl &target);

/// A button that opens something says what: as a tooltip, and for screen readers.
void showTarget(QAbstractButton &button, const QUrl &target);

} // namespace carrel::ui
