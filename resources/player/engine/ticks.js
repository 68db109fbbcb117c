// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Lists whose entries a learner ticks: one bit each; and work of which only that it is done is kept.

Carrel.ticks = (function () {
    'use strict';

    /** @param {{id: string}[] | undefined} entries @returns {string[]} */
    function ids(entries) {
        return (entries || []).map(function (entry) {
            return entry.id;
        });
    }

    /** @param {object[] | undefined} entries @returns {boolean[]} nothing ticked */
    function none(entries) {
        return (entries || []).map(function () {
            return false;
        });
    }

    /** @param {boolean[]} ticks @returns {string} of '0' and '1' */
    function encode(ticks) {
        return ticks.map(function (tick) {
            return tick ? '1' : '0';
        }).join('');
    }

    /** @param {string} bits @returns {boolean[]} */
    function decode(bits) {
        return bits.split('').map(function (bit) {
            return bit === '1';
        });
    }

    /** @param {string} word what the LMS is told @returns {KindEngine} of work without an answer: the learner says that it is done */
    function saidDone(word) {
        return {
            isWork: true,
            parts: function () {
                return [];
            },
            answerBits: function () {
                return 0;
            },
            steps: function () {
                return 0;
            },
            blank: function () {
                return {};
            },
            isComplete: function () {
                return true;
            },
            score: function () {
                return 0;
            },
            encode: function () {
                return '';
            },
            decode: function () {
                return {};
            },
            interaction12: function () {
                return Carrel.grammar.done12(word);
            },
        };
    }

    /**
     * @param {string} word what the LMS is told @param {(data: Block) => {id: string}[] | undefined} entries
     * @returns {KindEngine} of work with a list to tick. The answer: {ticks: a boolean for every entry}
     */
    function listToTick(word, entries) {
        return Object.assign(saidDone(word), {
            parts: function (/** @type {Block} */ data) {
                return ids(entries(data));
            },
            answerBits: function (/** @type {Block} */ data) {
                return ids(entries(data)).length;
            },
            blank: function (/** @type {Block} */ data) {
                return {ticks: none(entries(data))};
            },
            encode: function (/** @type {Block} */ data, /** @type {any} */ answer) {
                return encode(answer.ticks);
            },
            decode: function (/** @type {Block} */ data, /** @type {string} */ bits) {
                return {ticks: decode(bits)};
            },
        });
    }

    return {ids: ids, none: none, encode: encode, decode: decode, saidDone: saidDone, listToTick: listToTick};
})();
