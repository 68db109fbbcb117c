// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Finds the object through which an LMS listens. Frames of other sites in between throw at the slightest touch:
// they are passed over, not stumbled over.

Carrel.discovery = (function () {
    'use strict';

    /** By the name of the object: a call that it must have. */
    const firstCalls = {API: 'LMSInitialize', API_1484_11: 'Initialize'};
    const framesMost = 500;
    const pause = 200;
    const patience = 5000;

    /** @param {any} object @param {string} key @returns {any} undefined if it must not be touched */
    function peek(object, key) {
        try {
            return object[key];
        } catch (refused) {
            return undefined;
        }
    }

    /** @param {any} start a window @param {string} name @returns {any} null if there is none */
    function climb(start, name) {
        let frame = start;
        for (let i = 0; i < framesMost && frame; ++i) {
            const api = peek(frame, name);
            if (api && peek(api, firstCalls[name])) {
                return api;
            }
            const parent = peek(frame, 'parent');
            if (!parent || parent === frame) {
                return null;
            }
            frame = parent;
        }
        return null;
    }

    /** @param {any} own the window of the player @param {string} name @returns {any} null if there is none */
    function find(own, name) {
        const top = peek(own, 'top');
        return climb(own, name) || climb(peek(own, 'opener'), name) || climb(peek(top, 'opener'), name);
    }

    /** @param {any} own @returns {boolean} a page of its own, opened by nobody: no LMS can be near */
    function isAlone(own) {
        return peek(own, 'parent') === own && !peek(own, 'opener');
    }

    /**
     * Looks until it finds one or patience ends: some LMSs come after their content.
     * @param {any} own @param {string} name @param {Environment} env @param {(api: any) => void} done
     */
    function wait(own, name, env, done) {
        const began = env.tick();
        const look = function () {
            const api = find(own, name);
            if (api || isAlone(own) || env.tick() - began >= patience) {
                done(api);
            } else {
                env.later(look, pause);
            }
        };
        look();
    }

    return {find: find, wait: wait};
})();
