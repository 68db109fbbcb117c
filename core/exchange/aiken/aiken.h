// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"

namespace carrel {

/// Aiken: a question, options in capital letters, "ANSWER: B". Read more kindly than Moodle does:
/// questions of several lines, small letters, no blank behind the letter.
Importer aikenImporter();

} // namespace carrel
