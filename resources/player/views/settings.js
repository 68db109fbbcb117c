// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The window in which the learner chooses how the course looks.

Carrel.settings = (function () {
    'use strict';

    const el = Carrel.dom.el;

    /** @param {string} label @param {string} name @param {string[]} words */
    function group(label, name, words) {
        return el('fieldset.choices', null, el('legend', null, label), words.map(function (word, i) {
            const input = el('input', {type: 'radio', name: 'carrel-' + name, checked: i === Carrel.look.chosen[name],
                onchange: function () {
                    /** @type {Object<string, number>} */
                    const wanted = {};
                    wanted[name] = i;
                    Carrel.look.choose(wanted);
                }});
            return el('label', null, input, el('span', null, word));
        }));
    }

    /** @param {any} t strings */
    function open(t) {
        Carrel.dom.dialog(t.settings, t, el('div.settings', null, group(t.textSize, 'size', t.sizes), group(t.width, 'width', t.widths),
            group(t.spacing, 'spacing', t.spacings), group(t.theme, 'theme', t.themes), group(t.contrast, 'contrast', t.contrasts)));
    }

    return {open: open};
})();
