// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What CSS cannot do for paper.

Carrel.printing = (function () {
    'use strict';

    /** Opens what is folded while the page is printed. @param {string} selector of details elements */
    function unfold(selector) {
        const each = function (/** @type {(details: any) => void} */ change) {
            document.querySelectorAll(selector).forEach(change);
        };
        window.addEventListener('beforeprint', function () {
            each(function (details) {
                details.toggleAttribute('data-open', details.open);
                details.open = true;
            });
        });
        window.addEventListener('afterprint', function () {
            each(function (details) {
                details.open = details.hasAttribute('data-open');
                details.removeAttribute('data-open');
            });
        });
    }

    /** Asks for pictures that were not seen yet. @param {string} selector of their images */
    function fetchAll(selector) {
        window.addEventListener('beforeprint', function () {
            document.querySelectorAll(selector).forEach(function (/** @type {any} */ image) {
                image.loading = 'eager';
            });
        });
    }

    return {unfold: unfold, fetchAll: fetchAll};
})();
