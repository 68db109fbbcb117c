// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Cards to learn by heart. The answer: {known: of each card whether it is known, again: whether it had to come again}.
// What is known goes into the state; it gives no score, as learners judge themselves.

Carrel.kinds.flashcards = (function () {
    'use strict';

    /** @param {Block} data @returns {string[]} */
    function ids(data) {
        return (data.cards || []).map(function (/** @type {any} */ card) {
            return card.id;
        });
    }

    /** @param {Block} data @returns {boolean[]} */
    function none(data) {
        return ids(data).map(function () {
            return false;
        });
    }

    /** @type {KindEngine} */
    const kind = {
        isWork: true,
        parts: ids,
        answerBits: function (data) {
            return ids(data).length;
        },
        steps: function () {
            return 0;
        },
        blank: function (data) {
            return {known: none(data), again: none(data)};
        },
        isComplete: function (data, answer) {
            return ids(data).length > 0 && answer.known.indexOf(false) < 0;
        },
        score: function () {
            return 0;
        },
        encode: function (data, answer) {
            return ids(data).map(function (id, i) {
                return answer.known[i] ? '1' : '0';
            }).join('');
        },
        decode: function (data, bits) {
            return {known: ids(data).map(function (id, i) {
                return bits[i] === '1';
            }), again: none(data)};
        },
        /** @param {any} answer @param {number[]} order of all cards @returns {number[]} the pile: cards not known yet, the next one first */
        pile: function (answer, order) {
            return order.filter(function (i) {
                return !answer.known[i];
            });
        },
        /** The learner's word on the first card of the pile. @param {any} answer @param {number[]} pile @param {boolean} isKnown @returns {number[]} what is left of it */
        judge: function (answer, pile, isKnown) {
            const card = pile[0];
            answer.known[card] = isKnown;
            answer.again[card] = answer.again[card] || !isKnown;
            return pile.slice(1).concat(isKnown ? [] : [card]);
        },
        /** @param {any} answer @returns {number} cards known when they came for the first time */
        atOnce: function (answer) {
            return answer.known.filter(function (/** @type {boolean} */ isKnown, /** @type {number} */ i) {
                return isKnown && !answer.again[i];
            }).length;
        },
        // How many were known at once, of how many: "5/7".
        interaction12: function (data, answer) {
            return {type: 'performance', pattern: '', response: kind.atOnce(answer) + '/' + ids(data).length, result: 'neutral'};
        },
    };
    return kind;
})();
