// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/trackingproof.h"

#include "core/base/contract.h"
#include "core/base/translate.h"
#include "core/proof/proofengine.h"
#include "core/proof/proofprofiles.h"

#include <QJsonArray>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// The parts with the most pages, in the order of the course.
QList<ProofCourse::Part> longest(const QList<ProofCourse::Part> &parts, int most)
{
    QList<qsizetype> order;
    for (qsizetype i = 0; i < parts.size(); ++i)
        order.append(i);
    std::ranges::stable_sort(order, std::greater(), [&](qsizetype i) { return parts[i].pages; });
    order = order.first(std::min(order.size(), qsizetype(most)));
    std::ranges::sort(order);
    QList<ProofCourse::Part> chosen;
    for (const qsizetype i : std::as_const(order))
        chosen.append(parts[i]);
    return chosen;
}

struct Work
{
    const ProofChoice &choice;
    QStringList learners;
    Progress progress;
    qint64 done = 0;
    qint64 total = 0;
    double passMark = -1;
    QString way = {};

    bool goesOn() const { return !progress || progress(done, total); }
};

QJsonObject howOf(const Work &work, const ProofProfile &profile, const QString &learner)
{
    const QJsonValue passMark =
        work.passMark < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(work.passMark);
    return {{u"way"_s, work.way},
            {u"quirks"_s, QJsonArray::fromStringList(profile.quirks)},
            {u"facts"_s, QJsonObject{{u"passMark"_s, passMark}}},
            {u"learner"_s, learner},
            {u"seed"_s, work.choice.seed},
            {u"mostPages"_s, work.choice.mostPages},
            {u"mostQuestions"_s, work.choice.mostQuestions},
            {u"keepsCalls"_s, work.choice.keepsCalls}};
}

Result<> provePart(ProofEngine &engine, const ProofProfile &profile, const QString &title,
                   Work &work, TrackingProof &proof)
{
    for (const QString &learner : std::as_const(work.learners)) {
        CARREL_TRY_VALUE(one, engine.prove(howOf(work, profile, learner)));
        one.profile = profile.id;
        one.part = title;
        proof.learners.append(one);
        ++work.done;
        if (!work.goesOn())
            return Error{ErrorCode::Cancelled, tr("Cancelled. Nothing was changed.")};
    }
    return {};
}

Result<> checkChoice(const ProofChoice &choice)
{
    contract(!choice.profiles.isEmpty());
    for (const QString &id : choice.profiles) {
        if (!findProofProfile(id))
            //: %1 is a name that somebody typed
            return Error{ErrorCode::Refused, tr("No learning platform is called “%1”.").arg(id)};
    }
    for (const QString &learner : choice.learners) {
        if (!proofLearners().contains(learner))
            //: %1 is a name that somebody typed
            return Error{ErrorCode::Refused, tr("No learner is called “%1”.").arg(learner)};
    }
    return {};
}

} // namespace

bool TrackingProof::isKept() const
{
    return std::ranges::all_of(learners, &LearnerProof::isKept);
}

Result<TrackingProof> proveTracking(const ProofCourse &course, const ProofChoice &choice,
                                    const Progress &progress)
{
    CARREL_TRY(checkChoice(choice));
    const auto parts = longest(course.parts, choice.mostParts);
    Work work{choice, choice.learners.isEmpty() ? proofLearners() : choice.learners, progress};
    work.total = parts.size() * choice.profiles.size() * work.learners.size();
    work.passMark = course.passMark;
    work.way = course.way;
    TrackingProof proof{course.way, {}, int(parts.size()), int(course.parts.size())};
    ProofEngine engine([&work] { return work.goesOn(); });
    CARREL_TRY(engine.load(course.player));
    for (const QString &id : choice.profiles) {
        for (const ProofCourse::Part &part : parts) {
            const QString title = course.parts.size() > 1 ? part.title : QString();
            CARREL_TRY(engine.open(part));
            CARREL_TRY(provePart(engine, *findProofProfile(id), title, work, proof));
        }
    }
    return proof;
}

} // namespace carrel
