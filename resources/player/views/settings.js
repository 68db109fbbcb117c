// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What the learner chooses for the eye: text size and colours. Kept in this browser.

Carrel.settings = (function () {
    'use strict';

    const key = 'carrel.settings';
    const sizes = [90, 100, 115, 135];
    const themes = ['system', 'light', 'dark'];
    let chosen = {size: 1, theme: 0};

    /** @returns {Storage | null} null where the browser allows none */
    function storage() {
        try {
            return window.localStorage;
        } catch (refused) {
            return null;
        }
    }

    function apply() {
        const root = document.documentElement;
        root.style.fontSize = sizes[chosen.size] + '%';
        root.setAttribute('data-theme', themes[chosen.theme]);
    }

    function load() {
        try {
            const place = storage();
            const kept = JSON.parse((place && place.getItem(key)) || '{}');
            chosen = {size: sizes[kept.size] ? kept.size : 1, theme: themes[kept.theme] ? kept.theme : 0};
        } catch (unreadable) {
            chosen = {size: 1, theme: 0};
        }
        apply();
    }

    /** @param {'size' | 'theme'} name @param {number} value */
    function choose(name, value) {
        chosen[name] = value;
        apply();
        try {
            const place = storage();
            if (place) {
                place.setItem(key, JSON.stringify(chosen));
            }
        } catch (full) {
            return;
        }
    }

    /** @param {string} label @param {'size' | 'theme'} name @param {string[]} words */
    function group(label, name, words) {
        const el = Carrel.dom.el;
        return el('fieldset.choices', null, el('legend', null, label), words.map(function (word, i) {
            const input = el('input', {type: 'radio', name: 'carrel-' + name, checked: i === chosen[name], onchange: function () {
                choose(name, i);
            }});
            return el('label', null, input, el('span', null, word));
        }));
    }

    /** @param {any} t strings */
    function open(t) {
        Carrel.dom.dialog(t.settings, t, group(t.textSize, 'size', t.sizes), group(t.theme, 'theme', t.themes));
    }

    return {load: load, open: open, storage: storage};
})();
