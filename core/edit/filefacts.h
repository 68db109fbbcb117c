// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

class QIODevice;

namespace carrel {

/// What the content of a file says about it: Media::type and Media::body.
struct FileFacts
{
    QString type;
    QJsonObject body; ///< Width, height, seconds, codecs ...: what is known.
};

/// Reads an open, seekable device from its start; where it is left does not matter. `name` is for
/// the message. InvalidInput if it is of no type that a course takes or cannot be played, Damaged.
Result<FileFacts> fileFacts(QIODevice &device, const QString &name);

/// A translated sentence for the author about a file that is taken all the same, e.g. that not all
/// browsers play it; empty if there is nothing to say.
QString fileAdvice(const FileFacts &facts);

} // namespace carrel
