// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A video. Nothing is answered; where the author wants it, that it was watched is kept.

Carrel.kinds.video = Carrel.ticks.saidDone('watched');
