// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/nodestatus.h"

#include <QStringList>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

const QString statusKey = u"status"_s;

/// By the value of NodeStatus.
const QStringList &statusNames()
{
    static const QStringList names{QString(), u"draft"_s, u"review"_s, u"done"_s};
    return names;
}

} // namespace

NodeStatus statusOf(const QJsonObject &body)
{
    const auto index = statusNames().indexOf(body.value(statusKey).toString());
    return index < 0 ? NodeStatus::None : static_cast<NodeStatus>(index);
}

QJsonObject withStatus(const QJsonObject &body, NodeStatus status)
{
    QJsonObject changed = body;
    if (status == NodeStatus::None)
        changed.remove(statusKey);
    else
        changed.insert(statusKey, statusNames().at(int(status)));
    return changed;
}

} // namespace carrel
