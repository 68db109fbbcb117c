// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Calls of an LMS that speaks SCORM, of either version. Nothing that the LMS answers may stop the course: reads can come
// back empty, writes can be refused, every call can throw.

Carrel.scormCall = (function () {
    'use strict';

    const beginning = 1; // the height of "incomplete", see engine/status.js

    /** @param {Course} course @param {string} state as the LMS has kept it @returns {boolean} more than the beginning */
    function wasReached(course, state) {
        const memory = state === '' ? null : Carrel.state.decode(state, course, Carrel.slots.expand(course)).memory;
        return memory !== null && memory.floor > beginning;
    }

    class Caller {
        /** @param {any} api @param {string} prefix of the names of its calls */
        constructor(api, prefix) {
            this.api = api;
            this.prefix = prefix;
            this.isTracked = true;
            /** @type {string[]} calls that the LMS refused, for whoever looks for a fault */
            this.refused = [];
            /** @type {Object<string, string>} what the LMS has taken */
            this.written = {};
            this.nextInteraction = 0;
            /** @type {string[] | null} names of the objectives that the LMS has, by their number; null: not asked yet */
            this.objectives = null;
            this.keepsObjectives = true;
            /** @type {Opened | null} */
            this.opened = null;
        }

        /** @param {string} name @param {string[]} values @returns {any} undefined if it threw */
        call(name, values) {
            try {
                return values.length === 2 ? this.api[this.prefix + name](values[0], values[1])
                    : values.length === 1 ? this.api[this.prefix + name](values[0]) : this.api[this.prefix + name]();
            } catch (broken) {
                this.refused.push(this.prefix + name + ': ' + broken);
                return null;
            }
        }

        /** @returns {number} 0: none, or the LMS does not say */
        lastError() {
            return parseInt(this.call('GetLastError', []), 10) || 0;
        }

        /** @param {string} name @param {string[]} values @returns {boolean} false without an error counts as done */
        isDone(name, values) {
            const threw = this.refused.length;
            const answer = this.call(name, values);
            if (this.refused.length > threw) {
                return false;
            }
            if (answer === true || answer === 1 || String(answer).toLowerCase() === 'true' || answer === '1') {
                return true;
            }
            const error = this.lastError();
            if (error !== 0) {
                this.refused.push(this.prefix + name + '(' + values.join(', ') + '): error ' + error);
            }
            return error === 0;
        }

        /** @param {string} element @returns {string} empty if there is none */
        get(element) {
            const value = this.call('GetValue', [element]);
            return value === undefined || value === null ? '' : String(value);
        }

        /** @param {string} element @param {string} value @returns {boolean} */
        set(element, value) {
            return this.isDone('SetValue', [element, value]);
        }

        /** Writes a value that the LMS does not have yet. @returns {boolean} */
        update(element, value) {
            if (this.written[element] === value) {
                return true;
            }
            const isDone = this.set(element, value);
            if (isDone) {
                this.written[element] = value;
            }
            return isDone;
        }

        /**
         * Said at once on a first launch: an LMS that hears no status takes a launch that ends for a course that is done. One that
         * gives back no status may have heard more before: then what it has kept says so.
         * @param {Course} course
         */
        beginFirst(course) {
            const opened = /** @type {any} */ (this).open();
            if (/^(not attempted)?$/.test(opened.status) && !/^(review|browse)$/.test(opened.mode) && !wasReached(course, opened.state)) {
                /** @type {any} */ (this).begin('incomplete');
            }
        }

        /** @returns {boolean} */
        commit() {
            return this.isDone('Commit', ['']);
        }

        /** An LMS need not keep objectives: one that does not say how many it has keeps none. @returns {string[]} */
        readObjectives() {
            const count = this.get('cmi.objectives._count');
            this.keepsObjectives = /^\d{1,3}$/.test(count);
            const names = [];
            for (let n = 0; this.keepsObjectives && n < Number(count); ++n) {
                names.push(this.get('cmi.objectives.' + n + '.id'));
            }
            return names;
        }

        /** @param {ObjectiveRecord} objective @returns {string} the beginning of its elements' names; empty: it is not kept */
        placeOf(objective) {
            const known = this.objectives = this.objectives || this.readObjectives();
            if (!this.keepsObjectives) {
                return '';
            }
            const found = known.indexOf(objective.id);
            const base = 'cmi.objectives.' + (found < 0 ? known.length : found) + '.';
            if (found < 0 && !this.set(base + 'id', objective.id)) {
                this.keepsObjectives = false;
                return '';
            }
            if (found < 0) {
                known.push(objective.id);
            }
            return base;
        }

        /**
         * @param {Packet} packet interactions that are written (or refused for good) are taken out of it
         * @param {(record: InteractionRecord) => void} write
         */
        writeInteractions(packet, write) {
            while (packet.interactions.length > 0) {
                write(packet.interactions[0]);
                packet.interactions.shift();
            }
        }
    }

    /**
     * How a course comes to an LMS of one version.
     * @param {string} apiName of the object that is looked for in the windows around the course
     * @param {new (api: any) => any} Backend that speaks with it
     */
    function entry(apiName, Backend) {
        /** @param {any} api as discovery found it */
        function create(api) {
            return new Backend(api);
        }

        /** Looks for the LMS. @param {any} own window @param {Environment} env @param {(backend: any) => void} done with one that is open, or null */
        function connect(own, env, done) {
            Carrel.discovery.wait(own, apiName, env, function (api) {
                const backend = api && create(api);
                done(backend && backend.open() ? backend : null);
            });
        }

        return {create: create, connect: connect};
    }

    return {Caller: Caller, entry: entry};
})();
