// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/scenario/checks.h"

#include "core/base/translate.h"
#include "core/kinds/fieldcheck.h"
#include "core/kinds/questionfields.h"
#include "core/kinds/scenario/graph.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::kinds::scenario {

namespace {

/// Where a finding about a situation or one of its choices leads to.
QString placeOf(qsizetype situation, const QString &key)
{
    return memberPlace(entryPlace(u"situations"_s, situation), key);
}

QString placeOf(qsizetype situation, qsizetype choice, const QString &key)
{
    return memberPlace(entryPlace(placeOf(situation, u"choices"_s), choice), key);
}

QString wordsOf(const JsonView &choice)
{
    return choice["text"_L1].toString().simplified();
}

void checkChoice(FindingList &findings, const JsonView &choices, qsizetype i, qsizetype situation)
{
    const QString words = wordsOf(choices[i]);
    if (words.isEmpty() && choices.size() > 1) {
        findings.error(u"empty-choice"_s, placeOf(situation, i, u"text"_s),
                       tr("Choice %1 of situation %2 is empty. Write what one can do there.")
                           .arg(i + 1)
                           .arg(situation + 1));
    }
    const QJsonArray all = choices.toJson().toArray();
    const auto first = std::ranges::find_if(all, [&](const QJsonValue &other) {
        return wordsOf(other).compare(words, Qt::CaseInsensitive) == 0;
    });
    if (!words.isEmpty() && first - all.begin() < i) {
        findings.error(u"equal-choices"_s, placeOf(situation, i, u"text"_s),
                       tr("Choices %1 and %2 of situation %3 say the same. Change one of them or "
                          "take it out.")
                           .arg(first - all.begin() + 1)
                           .arg(i + 1)
                           .arg(situation + 1));
    }
    if (!words.isEmpty() && choices.size() > 1 && richtext::isBlank(choices[i]["consequence"_L1])) {
        findings.suggest(u"no-consequence"_s, placeOf(situation, i, u"consequence"_s),
                         tr("Choice %1 of situation %2 has no consequence. Say what comes of it: "
                            "that is what one learns from.")
                             .arg(i + 1)
                             .arg(situation + 1));
    }
}

void checkTarget(FindingList &findings, const Situation &walked, qsizetype i, qsizetype situation)
{
    const bool leadsOn = std::ranges::any_of(
        walked.choices, [&](const Choice &choice) { return choice.entry == i; });
    if (!leadsOn) {
        findings.error(u"nowhere"_s, placeOf(situation, i, u"to"_s),
                       tr("Choice %1 of situation %2 leads nowhere, so learners do not get it. "
                          "Choose what comes next.")
                           .arg(i + 1)
                           .arg(situation + 1));
    }
}

void checkChoices(FindingList &findings, const JsonView &choices, const Situation &walked,
                  qsizetype situation)
{
    const QString place = placeOf(situation, u"choices"_s);
    if (choices.isEmpty()) {
        findings.error(u"dead-end"_s, place,
                       tr("Situation %1 goes on but offers no choice, so the story stops there. "
                          "Add choices, or make it an end.")
                           .arg(situation + 1));
    }
    if (choices.size() == 1 && !wordsOf(choices[0]).isEmpty()) {
        findings.suggest(u"one-choice"_s, place,
                         tr("Situation %1 has only one choice, so there is nothing to decide. Add "
                            "another, or leave its text empty: learners then get “Continue”.")
                             .arg(situation + 1));
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        checkChoice(findings, choices, i, situation);
        checkTarget(findings, walked, i, situation);
    }
}

void checkSituations(FindingList &findings, const JsonView &situations, const Graph &graph)
{
    if (situations.isEmpty()) {
        findings.error(u"no-situation"_s, u"situations"_s,
                       tr("There is no situation, so there is nothing to decide. Add one: the "
                          "story begins with the first."));
    }
    for (qsizetype i = 0; i < situations.size(); ++i) {
        if (richtext::isBlank(situations[i]["text"_L1])) {
            findings.error(u"empty-situation"_s, placeOf(i, u"text"_s),
                           tr("Situation %1 is empty. Write what happens there.").arg(i + 1));
        }
        if (graph[i].ending == Ending::None)
            checkChoices(findings, situations[i]["choices"_L1].toArray(), graph[i], i);
    }
}

void checkWays(FindingList &findings, const Graph &graph)
{
    const QList<bool> isReached = reached(graph);
    const QList<bool> leadsOut = leadingOut(graph);
    for (qsizetype i = 0; i < graph.size(); ++i) {
        if (!isReached[i]) {
            findings.error(u"unreachable"_s, placeOf(i, u"name"_s),
                           tr("No way leads to situation %1, so nobody will ever see it. Let a "
                              "choice lead there, or take the situation out.")
                               .arg(i + 1));
        } else if (!leadsOut[i]) {
            findings.error(u"no-exit"_s, placeOf(i, u"choices"_s),
                           tr("From situation %1 no way leads to an end: who comes there walks in "
                              "a circle for ever. Let a choice lead out of it.")
                               .arg(i + 1));
        }
    }
}

void checkEnds(FindingList &findings, const Graph &graph, bool needsGood)
{
    const QList<bool> isReached = reached(graph);
    bool hasEnd = false;
    bool reachesGood = false;
    for (qsizetype i = 0; i < graph.size(); ++i) {
        hasEnd = hasEnd || graph[i].ending != Ending::None;
        reachesGood = reachesGood || (isReached[i] && graph[i].ending == Ending::Good);
    }
    if (graph.isEmpty())
        return;
    if (graph.first().ending != Ending::None) {
        findings.error(u"start-ends"_s, placeOf(0, u"ending"_s),
                       tr("The story begins with situation 1, and that is an end already. Let it "
                          "go on and give it choices."));
    }
    if (!hasEnd) {
        findings.error(u"no-end"_s, u"situations"_s,
                       tr("No situation is an end, so no way can be judged. Say of the last "
                          "situation of each way whether it is a good, a middling or a bad end."));
    } else if (needsGood && !reachesGood) {
        findings.error(u"no-good-end"_s, u"situations"_s,
                       tr("No way leads to a good end, so nobody can reach all points. Make one "
                          "of the ends a good one and let a choice lead there."));
    }
}

void checkPointsOnTheWay(FindingList &findings, const Graph &graph)
{
    const int best = bestPoints(graph);
    if (best == 0) {
        findings.error(u"no-points-on-the-way"_s, u"scoring"_s,
                       tr("No choice on a way to an end gives points, so the end reached decides. "
                          "Give points to choices, or choose the end here."));
    } else if (best > mostSteps) {
        findings.error(u"many-steps"_s, u"scoring"_s,
                       tr("The best way gives %1 points. More than %2 cannot be kept one by one: "
                          "scores are rounded down to fifteenths then. Give fewer points.")
                           .arg(best)
                           .arg(mostSteps));
    }
    for (qsizetype i = 0; i < graph.size(); ++i) {
        const QList<Choice> &choices = graph[i].choices;
        const auto isLikeFirst = [&](const Choice &choice) {
            return choice.points == choices[0].points;
        };
        if (choices.size() > 1 && choices[0].points > 0
            && std::ranges::all_of(choices, isLikeFirst)) {
            findings.suggest(u"equal-points"_s, placeOf(i, u"choices"_s),
                             tr("All choices of situation %1 give the same points, so the score "
                                "does not tell them apart. Change some of them.")
                                 .arg(i + 1));
        }
    }
}

} // namespace

bool isByPoints(const JsonView &body, int best)
{
    return body["scoring"_L1].toString() == u"points" && best > 0;
}

void checkStory(FindingList &findings, const JsonView &body)
{
    const Graph graph = graphOf(body);
    const JsonView situations = body["situations"_L1].toArray();
    const bool wantsPoints = body["scoring"_L1].toString() == u"points";
    checkSituations(findings, situations, graph);
    checkWays(findings, graph);
    checkEnds(findings, graph, !wantsPoints);
    if (wantsPoints)
        checkPointsOnTheWay(findings, graph);
}

} // namespace carrel::kinds::scenario
