// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/picture.h"

#include "core/kinds/kind.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel {

bool looksLikeFileName(const QString &alt)
{
    static const QRegularExpression name(
        u"\\.(png|jpe?g|gif|svg|webp|avif|bmp)$|^(img|dsc|image|picture|photo|screenshot|capture)"
        "[ _-]*[0-9._ -]*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return name.match(alt).hasMatch();
}

void putPicture(PlayerObject &data, const MediaId &id, PlayerContext &context)
{
    if (id.isNull())
        return;
    data.put(u"src"_s, context.mediaHref(id));
    if (const auto media = context.media(id)) {
        data.putNumber(u"w"_s, media->body["width"_L1].toInt());
        data.putNumber(u"h"_s, media->body["height"_L1].toInt());
    }
}

} // namespace carrel
