// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/audio/address.h"

#include "core/kinds/recording.h"
#include "core/kinds/webaddress.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace carrel::kinds::audio {

std::optional<AudioAddress> parseAudioAddress(const QString &address)
{
    static const QHash<QString, QString> types{{u"mp3"_s, u"audio/mpeg"_s},
                                               {u"m4a"_s, u"audio/mp4"_s},
                                               {u"ogg"_s, u"audio/ogg"_s},
                                               {u"oga"_s, u"audio/ogg"_s},
                                               {u"wav"_s, u"audio/wav"_s}};
    const auto url = parseWebAddress(address);
    if (!url)
        return {};
    const QString type = types.value(url->path().section(u'.', -1).toLower());
    if (type.isEmpty())
        return {};
    return AudioAddress{.file = encodedAddress(playedFrom(*url, startOf(*url))),
                        .origin = originOf(*url),
                        .type = type};
}

} // namespace carrel::kinds::audio
