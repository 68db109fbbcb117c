// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Lines, each with one of several choices: what matching and sorting have in common. The answer: {chosen: index of the
// choice for every line, -1 for none}.

Carrel.pairing = (function () {
    'use strict';

    /** @param {Block} data @returns {any[]} */
    function lines(data) {
        return data.lines || [];
    }

    /** @param {Block} data @returns {number} bits for the choice of one line */
    function width(data) {
        return Carrel.bits.widthFor((data.choices || []).length + 1);
    }

    /** @param {any} line @returns {number} */
    function right(line) {
        return line.right || 0;
    }

    /** @type {KindEngine} */
    const kind = {
        parts: function (data) {
            return lines(data).concat(data.choices || []).map(function (part) {
                return part.id;
            });
        },
        answerBits: function (data) {
            return lines(data).length * width(data);
        },
        steps: function (data) {
            return data.isByPart ? lines(data).length : 1;
        },
        blank: function (data) {
            return {chosen: lines(data).map(function () {
                return -1;
            })};
        },
        isComplete: function (data, answer) {
            return answer.chosen.indexOf(-1) < 0;
        },
        score: function (data, answer) {
            const matched = lines(data).filter(function (line, i) {
                return answer.chosen[i] === right(line);
            }).length;
            return data.isByPart ? matched : matched === lines(data).length ? 1 : 0;
        },
        encode: function (data, answer) {
            return answer.chosen.map(function (/** @type {number} */ choice) {
                return Carrel.bits.binary(choice + 1, width(data));
            }).join('');
        },
        decode: function (data, bits) {
            const each = width(data);
            return {chosen: lines(data).map(function (line, i) {
                const choice = Carrel.bits.value(bits.slice(i * each, (i + 1) * each)) - 1;
                return choice < (data.choices || []).length ? choice : -1;
            })};
        },
        interaction12: function (data, answer, m) {
            return Carrel.grammar.pairs12(lines(data).map(right), answer.chosen, (data.choices || []).length, m, this.steps(data));
        },
    };
    return kind;
})();
