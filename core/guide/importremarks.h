// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/finding.h"
#include "core/model/records.h"

#include <QList>

namespace carrel {

// What an import left for the author to look at: open remarks of kind importRemark. Each is a
// suggestion until it is set to done.

/// Those of these remarks that are still to be looked at.
Findings importFindings(const QList<Comment> &remarks);

} // namespace carrel
