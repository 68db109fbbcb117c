// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Lines that a learner ticks: one bit each.

Carrel.ticks = (function () {
    'use strict';

    /** @param {{id: string}[]} [lines] @returns {string[]} */
    function ids(lines) {
        return (lines || []).map(function (line) {
            return line.id;
        });
    }

    /** @param {boolean[]} ticks @returns {string} */
    function encode(ticks) {
        return ticks.map(function (tick) {
            return tick ? '1' : '0';
        }).join('');
    }

    /** @param {{id: string}[] | undefined} lines @param {string} bits perhaps too few @returns {boolean[]} */
    function decode(lines, bits) {
        return ids(lines).map(function (id, i) {
            return bits[i] === '1';
        });
    }

    return {ids: ids, encode: encode, decode: decode};
})();
