// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace carrel {

/// A picture (JPEG, PNG, WebP) without what cameras and programs write beside it: the place and
/// time it was taken, the device, names, comments, previews. What it looks like stays: every pixel,
/// its colours, and which side is up. Others, damaged ones, and such that hold nothing of the kind
/// come back byte for byte. `type` as in fileType().
QByteArray withoutTraces(const QByteArray &picture, const QString &type);

} // namespace carrel
