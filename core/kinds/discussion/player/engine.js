// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A contribution that is drafted here and posted elsewhere. The answer: {ticks: what it contains}; the draft stays in the
// browser. It gives no score, and whether anything was posted only the learner can say.

Carrel.kinds.discussion = Carrel.ticks.listToTick('posted', function (data) {
    return data.contains;
});
