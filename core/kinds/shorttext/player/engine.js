// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A word or a few, typed. The answer: {text: as it was typed}. It is compared with the accepted answers and with the
// mistakes that the author expects.

Carrel.kinds.shorttext = (function () {
    'use strict';

    /** @param {Block} data @param {{text: string}} answer @returns {{index: number, isSlip: boolean}} see Carrel.typed.match */
    function match(data, answer) {
        return Carrel.typed.match(data.answers || [], data, answer.text);
    }

    /** @param {Block} data @returns {string} a right answer as one may read it, or empty */
    function model(data) {
        return Carrel.typed.model((data.answers || []).filter(function (/** @type {any} */ entry) {
            return entry.correct;
        }).map(function (/** @type {any} */ entry) {
            return entry.text;
        }));
    }

    /** @type {KindEngine} */
    const kind = {
        match: match,
        model: model,
        parts: function () {
            return [];
        },
        answerBits: function () {
            return 0;
        },
        steps: function () {
            return 1;
        },
        blank: function () {
            return {text: ''};
        },
        isComplete: function (data, answer) {
            return answer.text.trim() !== '';
        },
        score: function (data, answer) {
            const index = match(data, answer).index;
            return index >= 0 && data.answers[index].correct ? 1 : 0;
        },
        encode: function () {
            return '';
        },
        decode: function (data) {
            return this.blank(data);
        },
        interaction12: function (data, answer, m) {
            return {
                type: 'fill-in', pattern: Carrel.grammar.line(model(data)), response: Carrel.grammar.line(answer.text),
                result: Carrel.grammar.result12(m, 1),
            };
        },
    };
    return kind;
})();
