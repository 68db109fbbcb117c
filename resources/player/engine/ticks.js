// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Lists whose entries a learner ticks: one bit each.

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

    return {ids: ids, none: none, encode: encode, decode: decode};
})();
