// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/filefacts.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/edit/filetype.h"
#include "core/edit/fontfile.h"
#include "core/edit/imagefile.h"
#include "core/edit/videofile.h"

#include <QFileDevice>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

bool isIsoMedia(const QString &type)
{
    return type == u"video/mp4" || type == u"video/quicktime" || type == u"audio/mp4";
}

Result<FileFacts> isoFacts(QIODevice &device, const QString &type)
{
    CARREL_TRY_VALUE(video, readVideoFile(device));
    const bool isSoundOnly = video.videoCodec.isEmpty() && !video.audioCodec.isEmpty();
    return FileFacts{isSoundOnly ? u"audio/mp4"_s : type, mediaBody(video)};
}

Result<FileFacts> fontFacts(QIODevice &device, const QString &type, const QString &name)
{
    if (device.size() > largestFont) {
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is larger than %2 MB. Every learner would wait for it. Take the font "
                        "as WOFF2, with the letters of your languages only.")
                         .arg(name)
                         .arg(largestFont / megabyte)};
    }
    return FileFacts{type, fontBody(forbidsEmbedding(device))};
}

} // namespace

Result<FileFacts> fileFacts(QIODevice &device, const QString &name)
{
    device.seek(0);
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    if (file && device.size() > 0 && device.peek(1).isEmpty())
        return fileError(ErrorCode::DriveError, file->fileName(), file->errorString());
    const QString type = fileTypeOf(device);
    if (type.isEmpty()) {
        return Error{ErrorCode::InvalidInput,
                     tr("“%1” is of no type that a course takes. It takes %2.")
                         .arg(name, acceptedFileTypes())};
    }
    if (isIsoMedia(type))
        return isoFacts(device, type);
    if (isFont(type))
        return fontFacts(device, type, name);
    QJsonObject body;
    const QSize size = imageSize(type, device);
    if (!size.isEmpty())
        body = {{u"width"_s, size.width()}, {u"height"_s, size.height()}};
    return FileFacts{type, body};
}

QString fileAdvice(const FileFacts &facts)
{
    return isFont(facts.type) ? fontAdvice(facts.body) : playbackAdvice(facts.type, facts.body);
}

} // namespace carrel
