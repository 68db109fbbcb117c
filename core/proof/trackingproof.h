// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/proof/proofcourse.h"
#include "core/proof/proofresult.h"

#include <QStringList>

namespace carrel {

/// Which learners go where.
struct ProofChoice
{
    QStringList profiles; ///< Ids of proofProfiles(); at least one.
    QStringList learners = {}; ///< Of proofLearners(); empty: all of them.
    int seed = 1; ///< Of all that happens by chance: the same seed, the same proof.
    bool keepsCalls = true; ///< What was called stays in the result.
    int mostPages = 200; ///< That a learner goes through, from the first one on,
    int mostQuestions = 200; ///< as long as there are not more blocks to answer on them.
    int mostParts = 3; ///< Of a package with a part per module, the longest ones.
};

struct TrackingProof
{
    QString way; ///< As ProofCourse::way.
    QList<LearnerProof> learners; ///< Profile by profile.
    int parts = 0; ///< That were gone through,
    int allParts = 0; ///< of so many.

    bool isKept() const;
};

/// Runs the package's own player in a script engine, against LMSs that stand in. On any thread;
/// what a script does is cut off after 30 seconds without a sign of life. Errors: Cancelled,
/// Refused (a learner or LMS that is not known), Damaged (the player cannot be run).
Result<TrackingProof> proveTracking(const ProofCourse &course, const ProofChoice &choice,
                                    const Progress &progress = {});

} // namespace carrel
