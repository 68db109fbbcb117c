// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A contribution that is drafted here and posted elsewhere. The answer: {ticks: what it contains}; the draft stays in the
// browser. It gives no score, and whether anything was posted only the learner can say.

Carrel.kinds.discussion = (function () {
    'use strict';

    /** @type {KindEngine} */
    const kind = {
        isWork: true,
        parts: function (data) {
            return Carrel.ticks.ids(data.contains);
        },
        answerBits: function (data) {
            return Carrel.ticks.ids(data.contains).length;
        },
        steps: function () {
            return 0;
        },
        blank: function (data) {
            return {ticks: Carrel.ticks.none(data.contains)};
        },
        isComplete: function () {
            return true;
        },
        score: function () {
            return 0;
        },
        encode: function (data, answer) {
            return Carrel.ticks.encode(answer.ticks);
        },
        decode: function (data, bits) {
            return {ticks: Carrel.ticks.decode(bits)};
        },
        interaction12: function () {
            return {type: 'performance', pattern: '', response: 'posted', result: 'neutral'};
        },
    };
    return kind;
})();
