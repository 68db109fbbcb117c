// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Brings in scripts and styles when they are needed.

Carrel.loader = (function () {
    'use strict';

    /** @type {Object<string, ((data: ModuleData | null) => void)[]>} by module id */
    const waiting = {};
    /** @type {Object<string, ModuleData>} */
    const here = {};

    /** Called by the module's own script. @param {ModuleData} data */
    function arrived(data) {
        here[data.id] = data;
        settle(data.id);
    }

    /** @param {string} id */
    function settle(id) {
        const tasks = waiting[id] || [];
        delete waiting[id];
        tasks.forEach(function (task) {
            task(here[id] || null);
        });
    }

    /** @param {string} tag 'script' or 'link' @param {string} address @param {() => void} then whether it came or not */
    function fetchPart(tag, address, then) {
        const part = /** @type {any} */ (document.createElement(tag));
        part.onload = part.onerror = then;
        if (tag === 'link') {
            part.rel = 'stylesheet';
            part.href = address;
        } else {
            part.src = address;
        }
        document.head.appendChild(part);
    }

    /** @param {CourseModule} module @param {(data: ModuleData | null) => void} done null: it did not come */
    function load(module, done) {
        const own = Carrel.embedded && Carrel.embedded.module(module.id);
        if (own) {
            here[module.id] = own;
        }
        if (here[module.id]) {
            done(here[module.id]);
        } else if (waiting[module.id]) {
            waiting[module.id].push(done);
        } else {
            waiting[module.id] = [done];
            fetchPart('script', String(module.file), function () {
                settle(module.id);
            });
        }
    }

    return {arrived: arrived, load: load, fetchPart: fetchPart};
})();
