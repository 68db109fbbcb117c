// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a browser gives to the player: clock, timers, chance, windows, a store. Time passes only when it is told to.

Proof.stage = (function () {
    'use strict';

    const beginning = Date.UTC(2026, 2, 4, 9, 20, 30);

    /** @param {number} seed @returns {() => number} 0 <= x < 1; not the player's own generator */
    function generator(seed) {
        let state = (seed * 2654435761 + 12345) >>> 0;
        return function () {
            state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
            const mixed = Math.imul(state ^ (state >>> 16), 0x45d9f3b);
            return ((mixed ^ (mixed >>> 15)) >>> 0) / 4294967296;
        };
    }

    class Clock {
        /** @param {() => void} alive called now and then; it may throw to end everything */
        constructor(alive) {
            this.time = 0;
            this.timers = [];
            this.number = 0;
            this.alive = alive;
        }

        /** Timers of a page that is gone never run. @param {{isGone: boolean}} page */
        later(task, delay, page) {
            const timer = {at: this.time + Math.max(0, delay), number: ++this.number, task: task, page: page};
            this.timers.push(timer);
            return timer;
        }

        cancel(timer) {
            const at = this.timers.indexOf(timer);
            if (at >= 0) {
                this.timers.splice(at, 1);
            }
        }

        /** The timer that is next, if it is due. @param {number} end */
        next(end) {
            let first = null;
            this.timers = this.timers.filter((timer) => !timer.page.isGone);
            this.timers.forEach(function (timer) {
                const isEarlier = !first || timer.at < first.at || (timer.at === first.at && timer.number < first.number);
                first = timer.at <= end && isEarlier ? timer : first;
            });
            return first;
        }

        /** @param {number} milliseconds that pass; timers run at their time */
        pass(milliseconds) {
            const end = this.time + milliseconds;
            this.alive();
            for (let timer = this.next(end); timer; timer = this.next(end)) {
                this.cancel(timer);
                this.time = Math.max(this.time, timer.at);
                timer.task();
            }
            this.time = end;
        }
    }

    class Store {
        constructor() {
            this.items = {};
        }

        getItem(key) {
            return Object.prototype.hasOwnProperty.call(this.items, key) ? this.items[key] : null;
        }

        setItem(key, text) {
            this.items[key] = String(text);
        }

        removeItem(key) {
            delete this.items[key];
        }
    }

    /**
     * The environment of one page of the player.
     * @param {Clock} clock @param {{isGone: boolean}} page @param {() => number} random
     * @param {(request: any, done: (status: number, text: string) => void) => void} [request]
     */
    function environment(clock, page, random, request) {
        const opened = clock.time;
        return {
            now: () => new Date(beginning + clock.time),
            tick: () => clock.time - opened + 1000,
            later: (task, delay) => clock.later(task, delay, page),
            cancel: (timer) => clock.cancel(timer),
            random: random,
            request: request || function (asked, done) {
                done(0, '');
            },
        };
    }

    /** A window of another site: whoever touches more of it than its parent is thrown out. @param {any} parent */
    function strangeWindow(parent) {
        const window = {parent: parent};
        ['API', 'API_1484_11', 'opener', 'location', 'document'].forEach(function (name) {
            Object.defineProperty(window, name, {get: function () {
                throw new Error('SecurityError: a window of another site');
            }});
        });
        return window;
    }

    /**
     * The windows around the player.
     * @param {{name: string, api: any, from: number, isBehindStranger: boolean}} lms `from`: when its object is there
     * @param {Clock} clock @param {string} search of the launch address
     */
    function windows(lms, clock, search) {
        const outer = {};
        outer.parent = outer;
        Object.defineProperty(outer, lms.name, {get: function () {
            return clock.time >= lms.from ? lms.api : undefined;
        }});
        const own = {parent: lms.isBehindStranger ? strangeWindow(outer) : outer, opener: null, top: outer,
            location: {search: search, href: 'https://lms.example/index.html' + search, hash: ''}, sessionStorage: new Store(),
            addEventListener: function () {}};
        own.self = own.window = own;
        own.document = {addEventListener: function () {}, documentElement: {}};
        return own;
    }

    return {Clock: Clock, Store: Store, generator: generator, environment: environment, windows: windows};
})();
