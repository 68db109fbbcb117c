// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/coursejson/bodyreader.h"

#include "core/base/translate.h"
#include "core/exchange/coursejson/jsonplace.h"

using namespace Qt::StringLiterals;

namespace carrel::coursejson {

namespace {

/// The version of a body; today's where a hand-written one leaves it out, 0 if it is no version.
qint64 versionOf(const Kind &kind, const QJsonObject &body)
{
    const QJsonValue version = body.value(u"v"_s);
    return version.isUndefined() ? kind.version : version.toInteger(0);
}

QJsonObject inTodaysForm(const Kind &kind, QJsonObject body)
{
    if (!body.contains(u"v"_s))
        body.insert(u"v"_s, kind.version);
    return upgradedBody(kind.id, body);
}

} // namespace

Result<> checkBody(const Kind &kind, QJsonObject body, const QString &place)
{
    if (versionOf(kind, body) < 1)
        return errorAt(memberPlace(place, u"v"_s), tr("expected a whole number from 1"));
    if (isNewerBody(kind, body))
        return {}; // only the later version of the program knows what is right there
    return checkBodyTypes(kind, inTodaysForm(kind, std::move(body)), place);
}

QJsonObject storedBody(const QString &kindId, QJsonObject body, IdSource &ids)
{
    const Kind *kind = findKind(kindId);
    if (!kind || isNewerBody(*kind, body))
        return body;
    return completedBody(*kind, inTodaysForm(*kind, std::move(body)), ids);
}

} // namespace carrel::coursejson
