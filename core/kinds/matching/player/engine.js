// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Lines, and what belongs with each. The answer: see Carrel.pairing.

Carrel.kinds.matching = Carrel.pairing;
