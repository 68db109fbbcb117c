// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// True or false. The answer: {value: true, false or null}.

Carrel.kinds.truefalse = (function () {
    'use strict';

    /** @type {KindEngine} */
    const kind = {
        parts: function () {
            return [];
        },
        answerBits: function () {
            return 2;
        },
        steps: function () {
            return 1;
        },
        blank: function () {
            return {value: null};
        },
        isComplete: function (data, answer) {
            return answer.value !== null;
        },
        score: function (data, answer) {
            return answer.value === data.correct ? 1 : 0;
        },
        encode: function (data, answer) {
            return answer.value === null ? '00' : answer.value ? '01' : '10';
        },
        decode: function (data, bits) {
            return {value: bits === '01' ? true : bits === '10' ? false : null};
        },
        interaction12: function (data, answer, m) {
            return {
                type: 'true-false',
                pattern: data.correct ? 't' : 'f',
                response: answer.value ? 't' : 'f',
                result: m === 1 ? 'correct' : 'wrong',
            };
        },
    };
    return kind;
})();
