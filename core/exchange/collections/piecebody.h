// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

namespace carrel {

/// The page of a piece says in its body that it is there for its blocks only.
inline bool isPieceOfBlocks(const QJsonObject &body)
{
    return body.value(QLatin1StringView("piece")).toString() == QLatin1StringView("blocks");
}

inline QJsonObject asPieceOfBlocks(QJsonObject body)
{
    body.insert(QLatin1StringView("piece"), QStringLiteral("blocks"));
    return body;
}

inline QJsonObject asOrdinaryPage(QJsonObject body)
{
    body.remove(QLatin1StringView("piece"));
    return body;
}

} // namespace carrel
