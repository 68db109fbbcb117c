// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Pictures that open larger in a window.

Carrel.picture = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    /** @param {any} data src, alt, w, h @param {any} t @returns {any} as large as it is; the window scrolls */
    function large(data, t) {
        return el('div.zoom', {tabindex: 0, role: 'group', 'aria-label': data.alt || t.enlarge},
            el('img', {src: data.src, alt: data.alt || '', width: data.w, height: data.h}));
    }

    /** @param {string} title @param {any} t @param {...any} content @returns {any} the window, open */
    function open(title, t, ...content) {
        const box = dom.dialog(title, t, content);
        box.classList.add('is-wide');
        return box;
    }

    return {large: large, open: open};
})();
