// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/scenario/graph.h"

#include "core/kinds/questionfields.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::scenario {

namespace {

constexpr int mostKept = 30; // decisions; nobody remembers a longer way either
constexpr int roundsKept = 2; // of all decisions: room for going back

Ending endingOf(const QString &name)
{
    if (name == u"good")
        return Ending::Good;
    if (name == u"middling")
        return Ending::Middling;
    return name == u"bad" ? Ending::Bad : Ending::None;
}

QList<Choice> choicesOf(const JsonView &entries, const QHash<QString, qsizetype> &places)
{
    QList<Choice> choices;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString to = entries[i]["to"_L1].toString();
        if (places.contains(to))
            choices << Choice{i, places.value(to), entries[i]["points"_L1].toInt()};
    }
    return choices;
}

/// Marks everything that can be walked to from what is marked already.
void spread(const Graph &graph, QList<bool> &marked)
{
    QList<qsizetype> open;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked[i])
            open << i;
    }
    while (!open.isEmpty()) {
        const qsizetype at = open.takeLast();
        for (const Choice &choice : graph[at].choices) {
            if (!marked[choice.to]) {
                marked[choice.to] = true;
                open << choice.to;
            }
        }
    }
}

QList<bool> reachedFrom(const Graph &graph, qsizetype start)
{
    QList<bool> marked(graph.size(), false);
    if (start < marked.size())
        marked[start] = true;
    spread(graph, marked);
    return marked;
}

/// For each situation the first one of its circle: those that lead to each other.
QList<qsizetype> circlesOf(const Graph &graph)
{
    QList<QList<bool>> from;
    for (qsizetype i = 0; i < graph.size(); ++i)
        from << reachedFrom(graph, i);
    QList<qsizetype> circles;
    for (qsizetype i = 0; i < graph.size(); ++i) {
        qsizetype first = 0;
        while (!from[i][first] || !from[first][i])
            ++first;
        circles << first;
    }
    return circles;
}

} // namespace

Graph graphOf(const JsonView &body)
{
    const JsonView entries = body["situations"_L1].toArray();
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < entries.size(); ++i)
        places.insert(entries[i]["id"_L1].toString(), i);
    Graph graph;
    for (const JsonView &entry : entries) {
        Situation situation{.ending = endingOf(entry["ending"_L1].toString())};
        if (situation.ending == Ending::None)
            situation.choices = choicesOf(entry["choices"_L1].toArray(), places);
        graph << situation;
    }
    return graph;
}

QList<bool> reached(const Graph &graph)
{
    return reachedFrom(graph, 0);
}

QList<bool> leadingOut(const Graph &graph)
{
    QList<bool> marked;
    for (const Situation &situation : graph)
        marked << situation.isLast();
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (qsizetype i = 0; i < graph.size(); ++i) {
            const auto leadsOut = [&](const Choice &choice) { return marked[choice.to]; };
            if (!marked[i] && std::ranges::any_of(graph[i].choices, leadsOut)) {
                marked[i] = true;
                isGrowing = true;
            }
        }
    }
    return marked;
}

int bestPoints(const Graph &graph)
{
    constexpr int unreached = -1;
    const QList<bool> leadsOut = leadingOut(graph);
    if (graph.isEmpty() || !leadsOut[0])
        return 0;
    const QList<qsizetype> circles = circlesOf(graph);
    QList<int> inside(graph.size(), 0); // by circle: what can be earned in it
    for (qsizetype i = 0; i < graph.size(); ++i) {
        for (const Choice &choice : graph[i].choices)
            inside[circles[i]] += circles[choice.to] == circles[i] ? choice.points : 0;
    }
    QList<int> most(graph.size(), unreached); // by circle: with all that lies before it
    most[circles[0]] = inside[circles[0]];
    for (bool isGrowing = true; isGrowing;) {
        isGrowing = false;
        for (qsizetype i = 0; i < graph.size(); ++i) {
            for (const Choice &choice : graph[i].choices) {
                const qsizetype from = circles[i];
                const qsizetype to = circles[choice.to];
                const int points = most[from] + choice.points + inside[to];
                if (from == to || !leadsOut[to] || most[from] == unreached || points <= most[to])
                    continue;
                most[to] = points;
                isGrowing = true;
            }
        }
    }
    int best = 0;
    for (qsizetype i = 0; i < graph.size(); ++i) {
        if (graph[i].isLast())
            best = std::max(best, most[i]); // a last situation is a circle of its own
    }
    return best;
}

KeptWay keptWay(const Graph &graph)
{
    int deciding = 0;
    qsizetype widest = 0;
    for (const Situation &situation : graph) {
        deciding += situation.isLast() ? 0 : 1;
        widest = std::max(widest, situation.choices.size());
    }
    return {.decisions = std::min(roundsKept * deciding, mostKept),
            .width = bitsForOneOf(int(widest))};
}

} // namespace carrel::kinds::scenario
