// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A text whose gaps have a list of words each. The answer: {chosen: index of the word for every gap, -1 for none}.

Carrel.kinds.clozelist = (function () {
    'use strict';

    const gaps = Carrel.gaps;

    /** @param {any} gap @returns {number} */
    function right(gap) {
        return gap.right || 0;
    }

    /** @param {any} gap @returns {number} bits for the word of one gap */
    function width(gap) {
        return Carrel.bits.widthFor(gap.choices.length + 1);
    }

    /** @param {Block} data @param {any} answer @returns {boolean[]} */
    function rights(data, answer) {
        return gaps.list(data).map(function (gap, i) {
            return answer.chosen[i] === right(gap);
        });
    }

    /** @type {KindEngine} */
    const kind = {
        rights: rights,
        parts: function (data) {
            return gaps.list(data).reduce(function (words, gap) {
                return words.concat(gap.choices);
            }, []);
        },
        answerBits: function (data) {
            return gaps.list(data).reduce(function (sum, gap) {
                return sum + width(gap);
            }, 0);
        },
        steps: gaps.steps,
        blank: function (data) {
            return {chosen: gaps.list(data).map(function () {
                return -1;
            })};
        },
        isComplete: function (data, answer) {
            return answer.chosen.indexOf(-1) < 0;
        },
        score: function (data, answer) {
            return gaps.score(data, rights(data, answer));
        },
        encode: function (data, answer) {
            return gaps.list(data).map(function (gap, i) {
                return Carrel.bits.binary(answer.chosen[i] + 1, width(gap));
            }).join('');
        },
        decode: function (data, bits) {
            let at = 0;
            return {chosen: gaps.list(data).map(function (gap) {
                const choice = Carrel.bits.value(bits.slice(at, at + width(gap))) - 1;
                at += width(gap);
                return choice < gap.choices.length ? choice : -1;
            })};
        },
        interaction12: function (data, answer, m) {
            const list = gaps.list(data);
            const words = function (/** @type {any} */ gap, /** @type {number} */ choice) {
                return choice < 0 ? '' : gap.choices[choice];
            };
            return Carrel.grammar.gaps12(
                list.map(function (gap) {
                    return words(gap, right(gap));
                }),
                list.map(function (gap, i) {
                    return words(gap, answer.chosen[i]);
                }), m, gaps.steps(data));
        },
    };
    return kind;
})();
