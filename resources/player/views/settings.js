// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The window in which the learner chooses text size and colours.

Carrel.settings = (function () {
    'use strict';

    const el = Carrel.dom.el;

    /** @param {string} label @param {'size' | 'theme'} name @param {string[]} words */
    function group(label, name, words) {
        return el('fieldset.choices', null, el('legend', null, label), words.map(function (word, i) {
            const input = el('input', {type: 'radio', name: 'carrel-' + name, checked: i === Carrel.look.chosen[name],
                onchange: function () {
                    Carrel.look.choose(name === 'size' ? {size: i} : {theme: i});
                }});
            return el('label', null, input, el('span', null, word));
        }));
    }

    /** @param {any} t strings */
    function open(t) {
        Carrel.dom.dialog(t.settings, t, group(t.textSize, 'size', t.sizes), group(t.theme, 'theme', t.themes));
    }

    return {open: open};
})();
