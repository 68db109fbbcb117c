// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A problem solved step by step. The answer: {seen: how many steps the learner has seen, judged: for every step, 0 or how
// the learner's own went: 1 not yet, 2 partly, 3 had it}. What was written stays in the browser. It gives no score.

Carrel.kinds.workedexample = (function () {
    'use strict';

    const judgementBits = 2;

    /** @param {Block} data @returns {any[]} */
    function steps(data) {
        return data.steps || [];
    }

    /** @param {Block} data @returns {number} bits of how many steps were seen */
    function seenBits(data) {
        return Carrel.bits.widthFor(steps(data).length + 1);
    }

    /** @type {KindEngine} */
    const kind = {
        isWork: true,
        parts: function (data) {
            return steps(data).map(function (step) {
                return step.id + (step.isTurn ? '?' : '');
            });
        },
        answerBits: function (data) {
            return steps(data).reduce(function (sum, step) {
                return sum + (step.isTurn ? judgementBits : 0);
            }, seenBits(data));
        },
        steps: function () {
            return 0;
        },
        blank: function (data) {
            return {seen: 0, judged: steps(data).map(function () {
                return 0;
            })};
        },
        isComplete: function (data, answer) {
            return answer.seen === steps(data).length;
        },
        score: function () {
            return 0;
        },
        encode: function (data, answer) {
            return Carrel.bits.binary(answer.seen, seenBits(data)) + steps(data).map(function (step, i) {
                return step.isTurn ? Carrel.bits.binary(answer.judged[i], judgementBits) : '';
            }).join('');
        },
        decode: function (data, bits) {
            let at = seenBits(data);
            return {
                seen: Math.min(Carrel.bits.value(bits.slice(0, at)), steps(data).length),
                judged: steps(data).map(function (step) {
                    at += step.isTurn ? judgementBits : 0;
                    return step.isTurn ? Carrel.bits.value(bits.slice(at - judgementBits, at)) : 0;
                }),
            };
        },
        // How it went by step, "s3.1,s4.3": 1 not yet, 2 partly, 3 had it.
        interaction12: function (data, answer) {
            const told = answer.judged.map(function (/** @type {number} */ how, /** @type {number} */ i) {
                return how > 0 ? 's' + (i + 1) + '.' + how : '';
            }).filter(Boolean);
            return Carrel.grammar.done12(told.join(',') || 'done');
        },
    };
    return kind;
})();
