// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/read/packagesource.h"

namespace carrel {

/// The name under which a page without what stands in its elements is found.
inline constexpr auto pageFileName = "index.html";

/// A file that begins as an HTML page does.
bool isHtmlPage(const QString &path);

/// A page, and what a page of ours holds in elements with an id: modules, stored files (unpacked
/// from base64) and the course file. The script with the course's data is `course.js`.
/// Errors: NotFound, NotWritable, Refused (too large).
Result<std::unique_ptr<PackageSource>> openPageSource(const QString &path);

} // namespace carrel
