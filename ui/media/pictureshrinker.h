// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class QIODevice;

namespace carrel::ui {

/// How small pictures are made.
struct ShrinkPreset
{
    QString id; ///< Stable: settings refer to it.
    QString name; ///< Translated.
    int widest = 0; ///< Pixels; 0: as wide as they are. At most twice as high.
    int quality = 82; ///< Of photos, 1..100.
};

/// From large to small; the first is the one for most courses.
QList<ShrinkPreset> shrinkPresets();

/// Pictures of this type are looked at; drawings (SVG) and what is no picture never become
/// smaller this way.
bool mayShrink(const QString &type);

/// A smaller copy of the picture in `device` (open, seekable) of that media type, turned as its
/// camera said and without what the camera noted (place, time, owner). A photo becomes a JPEG;
/// what is see-through, and drawings that a JPEG would blur, stay as they are kept. Nothing if it
/// moves, cannot be read here, or would not become smaller by a tenth. Any thread.
std::optional<QByteArray> shrunkPicture(QIODevice &device, const QString &type,
                                        const ShrinkPreset &preset);

} // namespace carrel::ui
