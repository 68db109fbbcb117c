// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/weightreport.h"
#include "ui/package/fact.h"

#include <optional>

namespace carrel::ui {

/// The largest files of a package and what would make them lighter. Nothing for a package so small
/// that no LMS minds.
std::optional<FactGroup> weightFacts(const WeightReport &report);

} // namespace carrel::ui
