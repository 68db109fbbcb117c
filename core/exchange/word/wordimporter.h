// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"

namespace carrel {

/// Word documents, by readWord(). Other papers that people take for one (.doc, .odt, .rtf, PDF) are
/// its matter, too, if nobody else's: it says what they are and what to do.
Importer wordImporter();

} // namespace carrel
