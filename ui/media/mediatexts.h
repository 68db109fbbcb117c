// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/records.h"

#include <QString>

namespace carrel::ui {

// What is said of a stored file in few words.

QString sizeText(qint64 bytes); ///< "1.2 MB".
/// "PNG", "MP4", "DOCX": as authors call it.
QString typeText(const Media &media);
/// "1600 × 900" of a picture, "1:02" of sound, both of a film; empty if neither is known.
QString extentText(const Media &media);
/// Of icon(), for its sort.
QString sortIcon(const Media &media);

} // namespace carrel::ui
