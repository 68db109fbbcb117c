// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proof/proofresult.h"

#include <QString>

namespace carrel {

// All translated, for people.

/// What is asserted, by its number in docs/package-contract.md.
QString assertionTitle(const QString &assertion);
/// What happened, with what the author can do about it where that is known.
QString faultSentence(const ProofFault &fault);

} // namespace carrel
