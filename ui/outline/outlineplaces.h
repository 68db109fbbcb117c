// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/placing.h"
#include "ui/outline/outlinetree.h"

#include <optional>

namespace carrel::ui {

// Where things of the outline go, seen from one of its rows. Nothing where there is no such place.

/// One place up or down: past the sibling, or out of its module and into the next.
std::optional<Place> placeAbove(const OutlineItem &item);
std::optional<Place> placeBelow(const OutlineItem &item);
/// A module to the end of the module before it, which becomes a part.
std::optional<Place> placeIndented(const OutlineItem &item);
/// A module out of its part, right behind it.
std::optional<Place> placeOutdented(const OutlineItem &item);

/// For a new page: behind the current one, at the end of the current module, or of the last one.
std::optional<Place> placeForPage(const OutlineItem &current);
/// For a new module: behind the one at hand; at the end when the course is current.
Place placeForModule(const OutlineItem &current);
/// For a new part: behind the outermost module at hand.
Place placeForPart(const OutlineItem &current);

} // namespace carrel::ui
