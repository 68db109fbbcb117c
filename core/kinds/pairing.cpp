// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/pairing.h"

#include "core/base/translate.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

int scoreSteps(const JsonView &body, const Pairing &pairing)
{
    const qsizetype lines = pairing.lines.size();
    return isScoredByPart(body, lines) ? int(lines) : 1;
}

int answerBits(const Pairing &pairing)
{
    return int(pairing.lines.size()) * bitsForOneOf(int(pairing.choices.size()));
}

PlayerObject pairingPlayerData(const JsonView &body, const Pairing &pairing, PlayerContext &context)
{
    QJsonArray choices;
    for (const Pairing::Choice &choice : pairing.choices)
        choices.append(QJsonObject{{u"id"_s, choice.id}, {u"text"_s, choice.text}});

    PlayerList lines;
    for (const Pairing::Line &each : pairing.lines) {
        PlayerObject line;
        line.put(u"id"_s, each.id);
        line.put(u"html"_s, context.html(each.text));
        line.putNumber(u"right"_s, each.right);
        line.put(u"feedbackHtml"_s, context.html(each.feedback));
        lines.append(line);
    }

    PlayerObject data;
    data.put(u"stemHtml"_s, context.html(body["stem"_L1]));
    data.put(u"lines"_s, lines);
    data.put(u"choices"_s, choices);
    data.put(u"feedback"_s, overallFeedback(body, context));
    data.putIf(u"isByPart"_s, isScoredByPart(body, pairing.lines.size()));
    return data;
}

void checkPairingCounts(FindingList &findings, const JsonView &body, const QString &list,
                        qsizetype choices)
{
    const qsizetype lines = body[list].toArray().size();
    if (lines > mostSteps && body["scoring"_L1].toString() == u"partial") {
        findings.error(u"many-lines"_s, u"scoring"_s,
                       tr("There are more than %1 lines: scoring part by part is not possible "
                          "then, and the question is scored all or nothing. Split it into several.")
                           .arg(mostSteps));
    }
    if (std::max(lines, choices) > mostNamed) {
        findings.suggest(u"many-choices"_s, list,
                         tr("There are more than %1 lines or choices. Learners will not weigh them "
                            "all, and a SCORM 1.2 report can name only %1 by a letter.")
                             .arg(mostNamed));
    }
}

void checkPairingFeedback(FindingList &findings, const JsonView &body, const Pairing &pairing)
{
    const bool hasOwn = std::ranges::all_of(
        pairing.lines, [](const Pairing::Line &line) { return !richtext::isBlank(line.feedback); });
    if (pairing.lines.isEmpty() || hasOwn)
        return;
    checkFeedback(findings, body, u"feedbackCorrect"_s,
                  tr("Who answers right is not told why it is right: it may have been a guess. "
                     "Write feedback for the right answer or for every line."));
    checkFeedback(findings, body, u"feedbackWrong"_s,
                  tr("Who is wrong is not told what to look at. Write feedback for every line or "
                     "for wrong answers."));
}

} // namespace carrel
