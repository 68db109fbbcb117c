// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/proofresult.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array)
        texts.append(value.isString() ? value.toString() : value.toVariant().toString());
    return texts;
}

ProofOutcome outcomeOf(const QJsonValue &value)
{
    return {value["status"_L1].toString(), value["score"_L1].toString(),
            value["answers"_L1].toInt(), value["seconds"_L1].toDouble()};
}

ProofCheck checkOf(const QJsonValue &value)
{
    ProofCheck check{value["contract"_L1].toString(), value["isKept"_L1].toBool(),
                     value["count"_L1].toInt()};
    const QJsonArray faults = value["faults"_L1].toArray();
    for (const QJsonValue &fault : faults)
        check.faults.append({fault["code"_L1].toString(), textsOf(fault["args"_L1]),
                             fault["launch"_L1].toInt(), qint64(fault["at"_L1].toDouble())});
    return check;
}

ProofLaunch launchOf(const QJsonValue &value)
{
    ProofLaunch launch{value["isReview"_L1].toBool(), value["leftBy"_L1].toString()};
    const QJsonArray calls = value["calls"_L1].toArray();
    for (const QJsonValue &call : calls)
        launch.calls.append({qint64(call["at"_L1].toDouble()), call["name"_L1].toString(),
                             textsOf(call["args"_L1]), call["answer"_L1].toString(),
                             call["error"_L1].toInt()});
    return launch;
}

} // namespace

bool LearnerProof::isKept() const
{
    return std::ranges::all_of(checks, &ProofCheck::isKept);
}

LearnerProof learnerProofFrom(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    LearnerProof proof;
    proof.learner = object.value("learner"_L1).toString();
    proof.shown = outcomeOf(object.value("report"_L1));
    proof.expected = outcomeOf(object.value("expected"_L1));
    const QJsonArray checks = object.value("checks"_L1).toArray();
    for (const QJsonValue &check : checks)
        proof.checks.append(checkOf(check));
    const QJsonArray launches = object.value("launches"_L1).toArray();
    for (const QJsonValue &launch : launches)
        proof.launches.append(launchOf(launch));
    const QJsonArray notes = object.value("notes"_L1).toArray();
    for (const QJsonValue &note : notes)
        proof.notes[note["code"_L1].toString()] += textsOf(note["args"_L1]);
    proof.pages = object.value("pages"_L1).toInt();
    proof.allPages = object.value("allPages"_L1).toInt();
    return proof;
}

} // namespace carrel
