// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/outsidejson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace carrel::cli {

QJsonArray outsideJson(const QList<OutsideAddress> &addresses)
{
    QJsonArray json;
    for (const OutsideAddress &outside : addresses)
        json.append(QJsonObject{{u"address"_s, outside.address},
                                {u"use"_s, idOf(outside.use)},
                                {u"page"_s, outside.page},
                                {u"node"_s, outside.block.text()}});
    return json;
}

} // namespace carrel::cli
