// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Brings in the script of one module when it is needed.

Carrel.loader = (function () {
    'use strict';

    /** @type {Object<string, ((data: ModuleData | null) => void)[]>} by module id */
    const waiting = {};

    /** Called by the module's own script. @param {ModuleData} data */
    function arrived(data) {
        settle(data.id, data);
    }

    /** @param {string} id @param {ModuleData | null} data */
    function settle(id, data) {
        const tasks = waiting[id] || [];
        delete waiting[id];
        tasks.forEach(function (task) {
            task(data);
        });
    }

    /**
     * @param {CourseModule} module @param {(data: ModuleData | null) => void} done null: it did not come
     */
    function load(module, done) {
        if (waiting[module.id]) {
            waiting[module.id].push(done);
            return;
        }
        waiting[module.id] = [done];
        const script = document.createElement('script');
        script.src = String(module.file);
        script.onload = script.onerror = function () {
            script.remove();
            settle(module.id, null);
        };
        document.head.appendChild(script);
    }

    return {arrived: arrived, load: load};
})();
