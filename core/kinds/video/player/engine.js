// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A video. Nothing is answered; where the author wants it, that it was watched is kept.

Carrel.kinds.video = (function () {
    'use strict';

    /** @type {KindEngine} */
    const kind = {
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
            return Carrel.grammar.done12('watched');
        },
    };
    return kind;
})();
