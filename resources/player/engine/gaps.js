// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A text with gaps: what those have in common that are typed, chosen from lists or filled from a pool of words.

Carrel.gaps = (function () {
    'use strict';

    /** @param {Block} data @returns {any[]} */
    function list(data) {
        return data.gaps || [];
    }

    /** @param {Block} data @returns {number} */
    function steps(data) {
        return data.isByPart ? list(data).length : 1;
    }

    /** @param {Block} data @param {boolean[]} rights which gaps are right @returns {number} */
    function score(data, rights) {
        const count = rights.filter(Boolean).length;
        return data.isByPart ? count : count > 0 && count === rights.length ? 1 : 0;
    }

    /**
     * What kinds have in common whose answer is {chosen: index of the word for every gap, -1 for none}.
     * @param {(data: Block, gap: any) => number} countOf how many words a gap offers
     */
    function chosen(countOf) {
        /** @param {Block} data @param {any} gap @returns {number} bits for the word of one gap */
        const width = function (data, gap) {
            return Carrel.bits.widthFor(countOf(data, gap) + 1);
        };
        return {
            answerBits: function (/** @type {Block} */ data) {
                return list(data).reduce(function (sum, gap) {
                    return sum + width(data, gap);
                }, 0);
            },
            blank: function (/** @type {Block} */ data) {
                return {chosen: list(data).map(function () {
                    return -1;
                })};
            },
            isComplete: function (/** @type {Block} */ data, /** @type {any} */ answer) {
                return answer.chosen.indexOf(-1) < 0;
            },
            encode: function (/** @type {Block} */ data, /** @type {any} */ answer) {
                return list(data).map(function (gap, i) {
                    return Carrel.bits.binary(answer.chosen[i] + 1, width(data, gap));
                }).join('');
            },
            decode: function (/** @type {Block} */ data, /** @type {string} */ bits) {
                let at = 0;
                return {chosen: list(data).map(function (gap) {
                    const each = width(data, gap);
                    const choice = Carrel.bits.value(bits.slice(at, at + each)) - 1;
                    at += each;
                    return choice < countOf(data, gap) ? choice : -1;
                })};
            },
        };
    }

    return {list: list, steps: steps, score: score, chosen: chosen};
})();
