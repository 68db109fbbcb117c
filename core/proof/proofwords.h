// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proof/proofresult.h"

#include <QString>
#include <QStringList>

namespace carrel {

// All translated, for people.

QString profileTitle(const QString &profile); ///< "Moodle".
QString learnerTitle(const QString &learner); ///< "Knows everything".
QString learnerStory(const QString &learner); ///< What this learner does, a sentence.
QString statusWord(const QString &status); ///< "passed"; as it is where it is no word of ours.
QString timeWords(double seconds); ///< "0:12:05".
/// "passed · score 80 · 12 answers · 0:12:05", as the LMS shows it.
QString outcomeWords(const ProofOutcome &outcome);
/// What the proof could not do, and what it left out: sentences.
QStringList noteWords(const LearnerProof &proof);
/// What no proof of this sort shows, so that nobody relies on it.
QString limitsOfProof();

/// What an element of SCORM is, such as "score"; the element itself where it has no words.
QString elementWords(const QString &element);

/// The places %1, %2 … in one go: what stands in an argument is left alone.
QString filledIn(const QString &text, const QStringList &args);

} // namespace carrel
