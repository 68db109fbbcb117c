// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace carrel {

/// What the table of `course.js` says of one export index.
struct DeliveredSlot
{
    int points = 0;
    int steps = 0;
    int penalty = 0;
};

/// What `course.js`, or that of each part, says by export index.
struct DeliveredTables
{
    QHash<int, DeliveredSlot> slotOf;
    QSet<int> held; ///< Count once their page is handed in.
    QSet<int> required; ///< Blocks.
    QHash<int, QJsonObject> quizzes; ///< By page.
};

/// Adds what the object of a `course.js` says. False: more indexes than any course has.
bool takeTables(const QJsonObject &course, DeliveredTables &tables);

} // namespace carrel
