// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace carrel {

/// Bytes from the start of a file that are enough to tell its type.
constexpr qint64 fileTypeHead = 4096;

/// The media type of a file by its first bytes (`head`, up to fileTypeHead of them), never by its
/// name: image/png, image/jpeg, image/gif, image/webp, image/svg+xml, video/mp4, video/quicktime,
/// video/webm, audio/mpeg, audio/mp4, audio/wav, audio/ogg, text/vtt, text/srt (SubRip),
/// font/woff2, font/woff, font/ttf, font/otf, application/pdf, or the type of a Word, Excel or
/// PowerPoint file (Office Open XML) or of an OpenDocument text, spreadsheet or presentation. Empty
/// for anything else: a course does not take it.
QString fileTypeOf(QByteArrayView head);

/// The same for an open, seekable device, which is left at its start.
QString fileTypeOf(QIODevice &device);

/// The translated list of what a course takes, for messages: "pictures (PNG, JPEG, ...), ...".
QString acceptedFileTypes();

} // namespace carrel
