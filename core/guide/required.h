// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/finding.h"

#include <QJsonObject>

#include <optional>

namespace carrel {

struct Kind;

/// Why no learner can do a block that the course is not finished without; nothing where the block
/// is not required, or can be done. `found` is what the check of the block itself says.
std::optional<Finding> requiredInVain(const Kind &kind, const QJsonObject &body,
                                      const Findings &found);

} // namespace carrel
