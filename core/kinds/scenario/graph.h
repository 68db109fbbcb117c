// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/json/jsonview.h"

#include <QJsonObject>
#include <QList>

namespace carrel::kinds::scenario {

/// A choice that leads somewhere; others cannot be walked and the player does not get them.
struct Choice
{
    qsizetype entry = 0; ///< Its index in the situation's stored list.
    qsizetype to = 0; ///< Index of a situation.
    int points = 0;
};

enum class Ending { None, Good, Middling, Bad };

struct Situation
{
    Ending ending = Ending::None;
    QList<Choice> choices = {}; ///< None at an end, whatever is stored there.

    /// The walk is over here: at an end, or because nothing leads on.
    bool isLast() const { return choices.isEmpty(); }
};

/// Every situation of the body in its order; the first is the start.
using Graph = QList<Situation>;

Graph graphOf(const JsonView &body);

/// For each situation: a walk from the start can come there.
QList<bool> reached(const Graph &graph);

/// For each situation: a walk from there can be over some time.
QList<bool> leadingOut(const Graph &graph);

/// The most points that a walk from the start can earn. On one walk every choice gives its points
/// once, however often it is made. So whoever can walk in a circle can earn everything in it before
/// going on, and the rest is the dearest way through what is no circle: exact, and fast for any
/// graph.
int bestPoints(const Graph &graph);

/// Decisions of a walk that are kept, and bits for one of them.
struct KeptWay
{
    int decisions = 0;
    int width = 0;
};
KeptWay keptWay(const Graph &graph);

} // namespace carrel::kinds::scenario
