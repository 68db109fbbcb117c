// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/settings.h"

namespace carrel {

class EditSession;

// What an author can do with the course as a whole. Each is one step that can be undone.

Result<> renameCourse(EditSession &session, const QString &title);

/// Stores what differs; changing one setting within 3 s is one step. Settings this version does not
/// know stay. InvalidInput for a pass mark outside 0..100, negative minutes, a text that is no
/// language tag ("en", "fr-CH") or no colour, a logo that is no picture, a font that is none.
Result<> changeSettings(EditSession &session, const CourseSettings &settings);

} // namespace carrel
