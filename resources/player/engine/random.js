// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Random orders that can be repeated: the same seed gives the same order in every engine and browser.

Carrel.random = (function () {
    'use strict';

    /**
     * 32-bit FNV-1a over the UTF-16 code units.
     * @param {string} text @returns {number} 0 .. 2^32-1
     */
    function hash(text) {
        let value = 0x811c9dc5;
        for (let i = 0, length = text.length; i < length; ++i) {
            const unit = text.charCodeAt(i);
            value = Math.imul(value ^ (unit & 0xff), 0x01000193);
            value = Math.imul(value ^ (unit >>> 8), 0x01000193);
        }
        return value >>> 0;
    }

    /**
     * The generator "mulberry32".
     * @param {number} seed 32 bits @returns {() => number} 0 <= x < 1
     */
    function generator(seed) {
        let state = seed >>> 0;
        return function () {
            state = (state + 0x6d2b79f5) >>> 0;
            let mixed = Math.imul(state ^ (state >>> 15), state | 1);
            mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
            return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
        };
    }

    /**
     * The order in which to show `pinned.length` options: pinned ones keep their place.
     * @param {boolean[]} pinned @param {number} seed @returns {number[]} indexes
     */
    function order(pinned, seed) {
        const next = generator(seed);
        const loose = [];
        for (let i = 0; i < pinned.length; ++i) {
            if (!pinned[i]) {
                loose.push(i);
            }
        }
        for (let i = loose.length - 1; i > 0; --i) {
            const j = Math.floor(next() * (i + 1));
            const other = loose[j];
            loose[j] = loose[i];
            loose[i] = other;
        }
        let taken = 0;
        return pinned.map(function (isPinned, i) {
            return isPinned ? i : loose[taken++];
        });
    }

    return {hash: hash, generator: generator, order: order};
})();
