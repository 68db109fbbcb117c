// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/counting.h"

#include "core/kinds/kind.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel {

bool countsForScore(const Kind &kind, const QJsonObject &body, bool isQuizPage)
{
    if (!kind.scoreSteps || kind.scoreSteps(body) <= 0)
        return false;
    const QString counts = body.value("counts"_L1).toString();
    return counts == "yes"_L1 || (counts != "no"_L1 && isQuizPage);
}

bool isRequired(const Kind &kind, const QJsonObject &body)
{
    return kind.asks(body) && body.value("required"_L1).toBool();
}

int pointsOf(const QJsonObject &body)
{
    return std::max(0, body.value("points"_L1).toInt(1));
}

int penaltyOf(const QJsonObject &body)
{
    static const QHash<QString, int> sixtieths{
        {u"quarter"_s, 15}, {u"third"_s, 20}, {u"half"_s, 30}};
    return sixtieths.value(body["penalty"_L1].toString());
}

int stopsOf(const QJsonObject &body)
{
    return int(body["stops"_L1].toArray().size());
}

} // namespace carrel
