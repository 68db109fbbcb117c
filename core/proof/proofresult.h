// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

/// Something that an LMS would not stand, or a learner would not forgive.
struct ProofFault
{
    QString code; ///< As resources/lms/proof names it.
    QStringList args;
    int launch = 0; ///< From 1; 0: of all together.
    qint64 at = 0; ///< Milliseconds after that launch began.
};

/// One assertion of docs/package-contract.md that was looked at.
struct ProofCheck
{
    QString assertion; ///< Its number; "2.7" is the outcome itself.
    bool isKept = true;
    int count = 0; ///< Of all faults; the first few are in `faults`.
    QList<ProofFault> faults = {};
};

/// One call that the player made, or one request.
struct ProofCall
{
    qint64 at = 0; ///< Milliseconds after its launch began.
    QString name; ///< Without "LMS" before it.
    QStringList args;
    QString answer;
    int error = 0;
};

struct ProofLaunch
{
    bool isReview = false;
    QString leftBy; ///< button, close or kill.
    QList<ProofCall> calls = {};
};

/// What the LMS shows in the end, or has to.
struct ProofOutcome
{
    QString status;
    QString score; ///< Percent; empty: none.
    int answers = 0;
    double seconds = 0;
};

/// One learner in one LMS.
struct LearnerProof
{
    QString profile;
    QString learner;
    QString part; ///< Title of the part of a split package, else empty.
    ProofOutcome shown;
    ProofOutcome expected;
    QList<ProofCheck> checks = {};
    QList<ProofLaunch> launches = {}; ///< Without calls where nobody asked for them.
    QHash<QString, QStringList> notes = {}; ///< By code: kinds that are concerned.
    int pages = 0; ///< That this learner went through,
    int allPages = 0; ///< of so many.

    bool isKept() const;
};

/// From what the proof's script gives; nothing of it is trusted to have the right shape.
LearnerProof learnerProofFrom(const QByteArray &json);

} // namespace carrel
