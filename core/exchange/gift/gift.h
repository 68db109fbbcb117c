// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/importer.h"

namespace carrel {

/// GIFT, Moodle's text format of questions, read as Moodle reads it (question/format/gift); what
/// Moodle would refuse but people write is read with a notice.
Importer giftImporter();

} // namespace carrel
