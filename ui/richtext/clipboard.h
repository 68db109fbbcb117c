// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QStringList>

class QMimeData;

namespace carrel::ui::clipboard {

/// What is copied: our own form for Carrel, HTML and plain words for others. The caller owns it.
QMimeData *mimeOf(const QJsonArray &text);

/// The text in it, in clean form: our own, or converted from HTML or plain words. Empty: it holds
/// none. Whatever it claims is checked first.
QJsonArray textIn(const QMimeData &mime);
QJsonArray plainTextIn(const QMimeData &mime);
bool leavesPictures(const QMimeData &mime); ///< It has some that textIn() does not bring along.

/// Files of this computer in it; then it is not about text.
QStringList filesIn(const QMimeData &mime);
/// True for a picture that comes without any words.
bool isPicture(const QMimeData &mime);

} // namespace carrel::ui::clipboard
