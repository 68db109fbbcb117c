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

    /** @param {any} gap @param {number} choice -1 for none @returns {string} */
    function word(gap, choice) {
        return choice < 0 ? '' : gap.choices[choice];
    }

    /** @param {Block} data @returns {string[]} */
    function rightWords(data) {
        return gaps.list(data).map(function (gap) {
            return word(gap, right(gap));
        });
    }

    /** @param {Block} data @param {any} answer @returns {string[]} */
    function givenWords(data, answer) {
        return gaps.list(data).map(function (gap, i) {
            return word(gap, answer.chosen[i]);
        });
    }

    /** @type {KindEngine} */
    const kind = Object.assign(gaps.chosen(function (data, gap) {
        return gap.choices.length;
    }), {
        rights: rights,
        parts: function (data) {
            return gaps.list(data).map(function (gap) {
                return gap.choices.join('\n');
            });
        },
        steps: gaps.steps,
        score: function (data, answer) {
            return gaps.score(data, rights(data, answer));
        },
        interaction12: function (data, answer, m) {
            return Carrel.grammar.gaps12(rightWords(data), givenWords(data, answer), m, gaps.steps(data));
        },
        interaction2004: function (data, answer, m) {
            return Carrel.grammar2004.gaps(rightWords(data), givenWords(data, answer), this.interaction12(data, answer, m));
        },
    });
    return kind;
})();
