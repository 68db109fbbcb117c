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

    /** @param {Block} data @param {any} answer @returns {boolean[]} */
    function rights(data, answer) {
        return gaps.list(data).map(function (gap, i) {
            return answer.chosen[i] === right(gap);
        });
    }

    /** @type {KindEngine} */
    const kind = Object.assign(gaps.chosen(function (data, gap) {
        return gap.choices.length;
    }), {
        rights: rights,
        parts: function (data) {
            return gaps.list(data).reduce(function (words, gap) {
                return words.concat(gap.choices);
            }, []);
        },
        steps: gaps.steps,
        score: function (data, answer) {
            return gaps.score(data, rights(data, answer));
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
    });
    return kind;
})();
