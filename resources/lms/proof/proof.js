// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The proof that a package tracks: scripted learners, the player of the package, and LMSs that stand in for real ones. No
// screen and no network; clock, timers and chance are its own. It runs in Qt's script engine and in Node.

/** The one global name of the proof. */
var Proof = {};
