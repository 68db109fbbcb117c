// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// One right option. The answer: see Carrel.choosing.

Carrel.kinds.single = Carrel.choosing;
