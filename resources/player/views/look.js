// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What this browser keeps for the learner: how the course looks, before anything is shown, and what was written.

Carrel.look = (function () {
    'use strict';

    const key = 'carrel.settings';
    const sizes = [90, 100, 115, 135];
    /** @type {Object<string, string[]>} values of the attribute data-… of the page */
    const values = {
        theme: ['system', 'light', 'dark'], contrast: ['normal', 'high'], width: ['narrow', 'normal', 'wide'],
        spacing: ['normal', 'wide'],
    };
    /** @type {Object<string, number>} */
    const chosen = {size: 1, theme: 0, contrast: 0, width: 1, spacing: 0};

    /** @returns {Storage | null} null where the browser allows none */
    function storage() {
        try {
            return window.localStorage;
        } catch (refused) {
            return null;
        }
    }

    /** @param {any} wanted parts of `chosen`, perhaps nonsense */
    function apply(wanted) {
        chosen.size = sizes[wanted.size] ? wanted.size : chosen.size;
        const root = document.documentElement;
        root.style.fontSize = sizes[chosen.size] + '%';
        Object.keys(values).forEach(function (name) {
            chosen[name] = values[name][wanted[name]] ? wanted[name] : chosen[name];
            root.setAttribute('data-' + name, values[name][chosen[name]]);
        });
    }

    function load() {
        apply({});
        try {
            const place = storage();
            apply(JSON.parse((place && place.getItem(key)) || '{}'));
        } catch (unreadable) {
            return;
        }
    }

    /** @param {any} wanted parts of `chosen` */
    function choose(wanted) {
        apply(wanted);
        try {
            const place = storage();
            if (place) {
                place.setItem(key, JSON.stringify(chosen));
            }
        } catch (full) {
            return;
        }
    }

    /** What a learner wrote, kept in this browser only. @param {string} name Session.noteKey() @returns {string} */
    function note(name) {
        try {
            const place = storage();
            return (place && place.getItem(name)) || '';
        } catch (refused) {
            return '';
        }
    }

    /** @param {string} name @param {string} text @returns {boolean} false: this browser keeps nothing */
    function keepNote(name, text) {
        try {
            const place = storage();
            if (place) {
                place.setItem(name, text);
            }
            return Boolean(place);
        } catch (full) {
            return false;
        }
    }

    return {chosen: chosen, load: load, choose: choose, storage: storage, note: note, keepNote: keepNote};
})();
