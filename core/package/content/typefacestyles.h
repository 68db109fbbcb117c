// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"
#include "core/package/content/mediafiles.h"

#include <QByteArray>
#include <QList>

namespace carrel {

/// The author's fonts that are there and in use: for text, then for bold if that is another file.
QList<Media> fontsOf(const CourseSettings &settings, const MediaFiles &files);

/// Style rules that put the author's typeface in the place of the look's own, for headings and
/// text. Empty if it is as the look has it, or its file is missing. Until a font has come, learners
/// read that of their system.
QByteArray typefaceStyles(const CourseSettings &settings, const MediaFiles &files);

} // namespace carrel
