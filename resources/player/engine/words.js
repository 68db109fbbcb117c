// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// How many words a text has.

Carrel.words = (function () {
    'use strict';

    const signs = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/g; // scripts without spaces between words
    const letter = /[^\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f]/;

    /** @param {string} text @returns {number} words; signs alone are none, and in Chinese and Japanese each character is one */
    return function (text) {
        return text.replace(signs, ' $& ').split(/\s+/).filter(function (word) {
            return letter.test(word);
        }).length;
    };
})();
