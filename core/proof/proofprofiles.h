// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

/// An LMS that stands in.
struct ProofProfile
{
    QString id; ///< Name on the command line.
    QString title; ///< For people.
    QStringList quirks; ///< As in resources/lms/proof/quirks.js.
};

/// All LMSs that record something (core/package/profile), the user's own among them as they were
/// when the program first asked, in the order in which they are offered.
const QList<ProofProfile> &proofProfiles();
/// Of that name, or null.
const ProofProfile *findProofProfile(const QString &id);

/// The learners, by name, in the order in which they are shown.
const QStringList &proofLearners();

} // namespace carrel
