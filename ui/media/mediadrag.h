// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QList>

class QMimeData;

namespace carrel::ui {

// Stored files of the course in the author's hand: a drag from the media library.

QString mediaMimeType(); ///< "application/x-carrel-media"; the data are ids, one a line.
QMimeData *mediaMimeData(const QList<MediaId> &files); ///< The caller's.
QList<MediaId> draggedMedia(const QMimeData &data); ///< Empty if it is something else.

} // namespace carrel::ui
