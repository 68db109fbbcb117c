// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proof/proofcourse.h"
#include "core/proof/proofresult.h"

#include <QList>
#include <QString>

namespace carrel {

/// One line of what the LMS hears, in plain words.
struct TraceLine
{
    enum class Sort { Visit, Told, Kept, Saved, Refused };

    int launch = 1;
    qint64 at = 0; ///< Milliseconds after the launch began.
    Sort sort = Sort::Told;
    QString text; ///< Translated; holds texts of the course: plain text.
};

/// All launches of one learner, in order; what belongs together is one line.
QList<TraceLine> traceOf(const LearnerProof &proof, const ProofCourse &course);

/// "0:00:01", and the text behind it.
QString traceText(const TraceLine &line);
/// A whole trace as text, with what the verdict is.
QString traceText(const LearnerProof &proof, const ProofCourse &course);

} // namespace carrel
