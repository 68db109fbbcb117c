// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/kind.h"
#include "core/model/finding.h"

#include <QJsonObject>
#include <QString>

namespace carrel {

// Notes to oneself that learners must not read: "TODO", "lorem ipsum", "???" and the like, in
// English and French.

/// One finding ("block.placeholder") for each field of the body that holds one, list entries
/// included.
Findings placeholdersIn(const Kind &kind, const QJsonObject &body);

/// The title holds one, or is what a new page or module is called before somebody names it.
bool isPlaceholderTitle(const QString &title);

} // namespace carrel
