// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/bodyreader.h"

#include "core/base/translate.h"
#include "core/exchange/coursejson/jsonplace.h"

using namespace Qt::StringLiterals;

namespace carrel::coursejson {

Result<QJsonObject> blockBody(const Kind &kind, QJsonObject body, IdSource &ids,
                              const QString &place)
{
    if (!body.contains(u"v"_s))
        body.insert(u"v"_s, kind.version);
    const qint64 version = body.value(u"v"_s).toInteger(0);
    if (version < 1)
        return errorAt(memberPlace(place, u"v"_s), tr("expected a whole number from 1"));
    if (version > kind.version)
        return body; // only the later version of the program knows what is right there
    body = upgradedBody(kind.id, body);
    CARREL_TRY(checkBodyTypes(kind, body, place));
    return completedBody(kind, body, ids);
}

} // namespace carrel::coursejson
