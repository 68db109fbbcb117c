// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Items to tick. The answer: {ticks: one per item}. It gives no score: nobody but the learner knows what is true.

Carrel.kinds.checklist = (function () {
    'use strict';

    const ticks = Carrel.ticks;

    /** @type {KindEngine} */
    const kind = {
        isWork: true,
        parts: function (data) {
            return ticks.ids(data.items);
        },
        answerBits: function (data) {
            return ticks.ids(data.items).length;
        },
        steps: function () {
            return 0;
        },
        blank: function (data) {
            return {ticks: ticks.none(data.items)};
        },
        // An empty list is never gone through.
        isComplete: function (data, answer) {
            return answer.ticks.length > 0 && answer.ticks.every(Boolean);
        },
        score: function () {
            return 0;
        },
        encode: function (data, answer) {
            return ticks.encode(answer.ticks);
        },
        decode: function (data, bits) {
            return {ticks: ticks.decode(bits)};
        },
        interaction12: function () {
            return Carrel.grammar.done12('done');
        },
    };
    return kind;
})();
