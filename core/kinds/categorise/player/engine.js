// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Lines, and the group that each belongs to. The answer: see Carrel.pairing.

Carrel.kinds.categorise = Carrel.pairing;
