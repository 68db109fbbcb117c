// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Items to tick. The answer: {ticks: one per item}. It gives no score: nobody but the learner knows what is true.

Carrel.kinds.checklist = Object.assign(Carrel.ticks.listToTick('done', function (data) {
    return data.items;
}), {
    // An empty list is never gone through.
    isComplete: function (/** @type {Block} */ data, /** @type {any} */ answer) {
        return answer.ticks.length > 0 && answer.ticks.every(Boolean);
    },
});
