// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Pictures, one of them right. The answer: see Carrel.choosing.

Carrel.kinds.imagechoice = Carrel.choosing;
