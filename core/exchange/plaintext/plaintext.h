// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"

namespace carrel {

/// Questions as people type them: numbered, options with letters, bullets or boxes, the right one
/// marked or named below; what text2qti reads is read as well.
Importer plainTextImporter();

} // namespace carrel
