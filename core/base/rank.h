// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace carrel {

/// A rank is the sort key of a node among its siblings: ASCII letters and digits, compared byte by
/// byte, never ending in '0'. Between two ranks there is always another, so moving a node writes
/// one row and two people who move different nodes do not collide.

/// A rank strictly between `before` and `after`; an empty text means "no neighbour on that side".
/// `before` < `after` is a contract.
QString rankBetween(const QString &before, const QString &after);

/// `count` ranks in order, short and evenly spread: for a list that is built at once.
QStringList evenRanks(int count);

/// True for a text that rankBetween can have made.
bool isRank(QStringView text);

} // namespace carrel
