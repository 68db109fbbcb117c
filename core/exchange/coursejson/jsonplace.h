// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/kinds/fieldcheck.h" // memberPlace, entryPlace

#include <QString>

namespace carrel::coursejson {

/// InvalidInput whose message is the place, as core/kinds/fieldcheck.h writes places, and a
/// translated sentence about it. The empty place is the document itself.
Error errorAt(const QString &place, const QString &what);

} // namespace carrel::coursejson
