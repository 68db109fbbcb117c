// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A text whose gaps are filled from a pool of words. The answer: {chosen: index of the word for every gap, -1 for none}.
// All is counted in the author's order, never as the words stand on the screen.

Carrel.kinds.dragwords = (function () {
    'use strict';

    const gaps = Carrel.gaps;

    /** @param {Block} data @returns {string[]} */
    function words(data) {
        return data.choices || [];
    }

    /** @param {Block} data @param {any} answer @returns {boolean[]} */
    function rights(data, answer) {
        return gaps.list(data).map(function (gap, i) {
            return answer.chosen[i] === gap.right || (gap.also || []).indexOf(answer.chosen[i]) >= 0;
        });
    }

    /** How many of each word there are: as many as gaps it belongs into, at least one. @param {Block} data @returns {number[]} */
    function supply(data) {
        return words(data).map(function (word, i) {
            const needed = gaps.list(data).filter(function (gap) {
                return gap.right === i;
            }).length;
            return data.isReusable ? Infinity : Math.max(1, needed);
        });
    }

    /** @type {KindEngine} */
    const kind = Object.assign(gaps.chosen(function (data) {
        return words(data).length;
    }), {
        rights: rights,
        supply: supply,
        parts: function (data) {
            return words(data).concat(gaps.list(data).map(function (gap) {
                return words(data)[gap.right];
            }));
        },
        steps: gaps.steps,
        score: function (data, answer) {
            return gaps.score(data, rights(data, answer));
        },
        interaction12: function (data, answer, m) {
            return Carrel.grammar.pairs12(gaps.list(data).map(function (gap) {
                return gap.right;
            }), answer.chosen, words(data).length, m, gaps.steps(data));
        },
    });
    return kind;
})();
