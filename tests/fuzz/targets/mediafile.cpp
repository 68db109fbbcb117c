// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture, film, sound, font or captions: what their headers say, and the words of captions.

#include "core/edit/captiontext.h"
#include "core/edit/filefacts.h"
#include "core/edit/filetype.h"
#include "core/edit/fontfile.h"
#include "core/edit/imagefile.h"
#include "core/edit/videofile.h"
#include "tests/fuzz/targets/fuzz.h"

#include <QBuffer>

namespace carrel::fuzz {

namespace {

void readCaptions(const QByteArray &bytes)
{
    CaptionText captions(bytes);
    if (captions.isUtf8())
        demand(captions.file() == bytes, "captions that are not changed stay as they are");
    for (qsizetype line = 0; line < std::min<qsizetype>(captions.lineCount(), 100); ++line) {
        const QString words = captions.words(line);
        if (words.isEmpty())
            continue;
        (void)captions.isInMark(line, {0, 1});
        demand(captions.exchange(line, {0, 1}, words.left(1)), "words that stand there can change");
    }
}

} // namespace

void read(const QByteArray &bytes)
{
    QByteArray copy = bytes;
    QBuffer device(&copy);
    device.open(QIODevice::ReadOnly);
    const auto facts = fileFacts(device, QStringLiteral("file"));
    if (facts)
        (void)fileAdvice(*facts);
    device.seek(0);
    (void)readVideoFile(device);
    (void)forbidsEmbedding(device);
    for (const char *type : {"image/png", "image/jpeg", "image/gif", "image/webp"}) {
        device.seek(0);
        (void)imageSize(QString::fromLatin1(type), device);
    }
    readCaptions(bytes);
}

} // namespace carrel::fuzz
