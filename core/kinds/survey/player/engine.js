// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Statements, each answered with a level of one scale, and perhaps a text. The answer: {chosen: index of the level for
// every statement, -1 for none; text}. The text stays in the browser. Nothing is right or wrong.

Carrel.kinds.survey = (function () {
    'use strict';

    const pairing = Carrel.pairing;

    /** @param {Block} data @param {any} answer @returns {number[]} places of the statements without an answer */
    function missing(data, answer) {
        return answer.chosen.map(function (/** @type {number} */ level, /** @type {number} */ i) {
            return level < 0 && (data.choices || []).length > 0 ? i : -1;
        }).filter(function (/** @type {number} */ place) {
            return place >= 0;
        });
    }

    /** @param {any} answer @returns {boolean} */
    function isEmpty(answer) {
        return answer.text.trim() === '' && answer.chosen.every(function (/** @type {number} */ level) {
            return level < 0;
        });
    }

    /** @type {KindEngine} */
    const kind = {
        isWork: true,
        missing: missing,
        isEmpty: isEmpty,
        parts: pairing.parts,
        answerBits: pairing.answerBits,
        steps: function () {
            return 0;
        },
        blank: function (data) {
            return {chosen: pairing.blank(data).chosen, text: ''};
        },
        // Something is said, and all that has to be.
        isComplete: function (data, answer) {
            return !isEmpty(answer) && (data.optional === true || missing(data, answer).length === 0);
        },
        score: function () {
            return 0;
        },
        encode: pairing.encode,
        decode: function (data, bits) {
            return {chosen: pairing.decode(data, bits).chosen, text: ''};
        },
        interaction12: function () {
            return Carrel.grammar.done12('done');
        },
        // A record per statement that has an answer, and one for the text.
        parts12: function (data, answer) {
            const grammar = Carrel.grammar;
            const told = [];
            answer.chosen.forEach(function (/** @type {number} */ level, /** @type {number} */ i) {
                if (level >= 0) {
                    told.push({part: data.lines[i].id, interaction: grammar.likert12(level)});
                }
            });
            return answer.text.trim() === '' ? told : told.concat([{part: 'text', interaction: grammar.text12(answer.text)}]);
        },
    };
    return kind;
})();
