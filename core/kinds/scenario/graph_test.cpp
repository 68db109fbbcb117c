// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/scenario/graph.h"

#include "tests/support/catch.h"

#include <QSet>

#include <algorithm>
#include <random>

namespace carrel::kinds::scenario {

namespace {

/// A choice that leads to a situation and gives points.
Choice way(qsizetype to, int points = 0)
{
    return {.entry = 0, .to = to, .points = points};
}

Situation between(const QList<Choice> &choices)
{
    return {.ending = Ending::None, .choices = choices};
}

const Situation end{.ending = Ending::Good, .choices = {}};

/// The most points by trying every walk: slow, and without any thought.
int bestByTrying(const Graph &graph)
{
    using Made = QSet<std::pair<qsizetype, qsizetype>>;
    struct Place
    {
        qsizetype at;
        Made made;
        int points;
    };
    QList<Place> open{{0, {}, 0}};
    QList<std::pair<qsizetype, Made>> seen;
    int best = 0;
    while (!open.isEmpty()) {
        const Place now = open.takeLast();
        if (seen.contains(std::pair(now.at, now.made)))
            continue;
        seen << std::pair(now.at, now.made);
        const QList<Choice> &choices = graph[now.at].choices;
        if (choices.isEmpty())
            best = std::max(best, now.points);
        for (qsizetype i = 0; i < choices.size(); ++i) {
            Place next{choices[i].to, now.made, now.points};
            if (!next.made.contains({now.at, i}))
                next.points += choices[i].points;
            next.made.insert({now.at, i});
            open << next;
        }
    }
    return best;
}

Graph randomGraph(std::mt19937 &random, int situations, int ways)
{
    const auto below = [&](int count) {
        return std::uniform_int_distribution(0, count - 1)(random);
    };
    Graph graph(situations);
    for (int i = 0; i < ways; ++i)
        graph[below(situations - 1)].choices
            << way(below(situations), below(4)); // none from the last
    graph.last().ending = Ending::Good;
    return graph;
}

} // namespace

TEST_CASE("The best way through a scenario")
{
    struct Example
    {
        const char *what;
        Graph graph;
        int best;
    };
    const QList<Example> examples{
        {"nothing at all", {}, 0},
        {"an end only", {end}, 0},
        {"the dearer of two choices", {between({way(1, 3), way(1, 5)}), end}, 5},
        {"the longer way, when it gives more",
         {between({way(2, 3), way(1, 2)}), between({way(2, 2)}), end},
         4},
        {"every round of questions once, before one goes on",
         {between({way(1, 2), way(2, 1), way(3)}), between({way(0, 1)}), between({way(0)}), end},
         4},
        {"a choice that leads back to itself, once", {between({way(0, 4), way(1, 1)}), end}, 5},
        {"nothing where nobody can come out",
         {between({way(1, 9), way(2, 1)}), between({way(1, 9)}), end},
         1},
        {"nothing at all without a way out", {between({way(0, 9)}), end}, 0},
        {"a story that stops without an end", {between({way(1, 2)}), between({})}, 2}};
    for (const Example &example : examples) {
        INFO(example.what);
        CHECK(bestPoints(example.graph) == example.best);
    }
}

TEST_CASE("The best way is the best of all that can be walked, in any graph")
{
    std::mt19937 random(20261126);
    for (int i = 0; i < 400; ++i) {
        const Graph graph = randomGraph(random, 2 + i % 5, 1 + i % 8);
        CHECK(bestPoints(graph) == bestByTrying(graph));
    }
}

TEST_CASE("Which situations are reached, and which lead out")
{
    const Graph graph{between({way(1), way(3)}), between({way(2)}), between({way(1)}), end,
                      between({way(3)})};
    CHECK(reached(graph) == QList<bool>{true, true, true, true, false});
    CHECK(leadingOut(graph) == QList<bool>{true, false, false, true, true});
    CHECK(reached({}).isEmpty());
}

TEST_CASE("Decisions that are kept of a walk")
{
    CHECK(keptWay({end}).decisions == 0);
    const KeptWay kept = keptWay({between({way(1), way(1), way(1), way(1)}), end});
    CHECK(kept.decisions == 2);
    CHECK(kept.width == 3); // one of four, or none
    CHECK(keptWay(Graph(16, between({way(0)}))).decisions == 30);
}

} // namespace carrel::kinds::scenario
