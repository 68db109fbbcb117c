// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/kind.h"
#include "core/model/finding.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace carrel {

// Notes to oneself that learners must not read: "TODO", "lorem ipsum", "???" and the like, in
// English and French; and gaps of a template that nobody has filled in (core/richtext/gaps.h).

/// The rule of every finding about gaps, on blocks, pages, modules and the course.
inline constexpr QLatin1StringView gapRule("course.gap");

/// One finding ("block.placeholder", gapRule) for each field of the body that holds one, list
/// entries included.
Findings placeholdersIn(const Kind &kind, const QJsonObject &body);

/// The finding about the gaps of one field, as they are written; at least one.
Finding gapFinding(const QStringList &gaps, const QString &field);

/// The title holds one, or is what a new page or module is called before somebody names it.
bool isPlaceholderTitle(const QString &title);

} // namespace carrel
