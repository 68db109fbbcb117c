// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/counting.h"

#include "core/kinds/kind.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel {

bool countsForScore(const Kind &kind, const JsonView &body, bool isQuizPage)
{
    if (!kind.scoreSteps || kind.scoreSteps(body) <= 0)
        return false;
    const JsonView counts = body["counts"_L1];
    return counts.isText("yes"_L1) || (isQuizPage && !counts.isText("no"_L1));
}

bool isRequired(const Kind &kind, const JsonView &body)
{
    return kind.asks(body) && body.value("required"_L1).toBool();
}

int pointsOf(const JsonView &body)
{
    return std::max(0, body.value("points"_L1).toInt(1));
}

int penaltyOf(const JsonView &body)
{
    static constexpr std::pair<QLatin1StringView, int> sixtieths[] = {
        {"quarter"_L1, 15}, {"third"_L1, 20}, {"half"_L1, 30}};
    const JsonView penalty = body["penalty"_L1];
    const auto found = std::ranges::find_if(
        sixtieths, [&](const auto &known) { return penalty.isText(known.first); });
    return found == std::end(sixtieths) ? 0 : found->second;
}

int stopsOf(const JsonView &body)
{
    return int(body["stops"_L1].toArray().size());
}

} // namespace carrel
