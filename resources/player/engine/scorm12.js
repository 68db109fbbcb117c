// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Talks to an LMS in SCORM 1.2. Nothing that the LMS answers may stop the course: reads can come back empty, writes
// can be refused, every call can throw.

Carrel.scorm12 = (function () {
    'use strict';

    const alreadyInitialised = 101;

    class Backend {
        /** @param {any} api */
        constructor(api) {
            this.api = api;
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
                return values.length === 2 ? this.api[name](values[0], values[1])
                    : values.length === 1 ? this.api[name](values[0]) : this.api[name]();
            } catch (broken) {
                this.refused.push(name + ': ' + broken);
                return null;
            }
        }

        /** @returns {number} 0: none, or the LMS does not say */
        lastError() {
            return parseInt(this.call('LMSGetLastError', []), 10) || 0;
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
                this.refused.push(name + '(' + values.join(', ') + '): error ' + error);
            }
            return error === 0;
        }

        /** @param {string} element @returns {string} empty if there is none */
        get(element) {
            const value = this.call('LMSGetValue', [element]);
            return value === undefined || value === null ? '' : String(value);
        }

        /** @param {string} element @param {string} value @returns {boolean} */
        set(element, value) {
            return this.isDone('LMSSetValue', [element, value]);
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

        /** @returns {Opened | null} the same every time; null if the LMS does not want us */
        open() {
            if (this.opened) {
                return this.opened;
            }
            if (!this.isDone('LMSInitialize', ['']) && !this.wasInitialised()) {
                return null;
            }
            const count = this.get('cmi.interactions._count');
            const score = this.get('cmi.core.score.raw');
            this.opened = {
                mode: this.get('cmi.core.lesson_mode').toLowerCase(),
                status: this.get('cmi.core.lesson_status').toLowerCase(),
                location: this.get('cmi.core.lesson_location'),
                state: this.get('cmi.suspend_data'),
                learner: this.get('cmi.core.student_id'),
                hundredths: /^\d+(\.\d+)?$/.test(score) ? Math.round(Number(score) * 100) : -1,
                interactions: /^\d+$/.test(count) ? Number(count) : -1,
                milliseconds: Carrel.numbers.milliseconds(this.get('cmi.core.total_time')),
            };
            return this.opened;
        }

        /** @returns {boolean} a reload inside the same player of the LMS: the session goes on */
        wasInitialised() {
            if (this.lastError() !== alreadyInitialised) {
                return false;
            }
            return this.get('cmi.core.lesson_status') !== '' && this.lastError() === 0;
        }

        /** The first words of a launch: whatever happens now, the LMS knows that there is more to come. */
        begin(/** @type {string} */ status) {
            if (this.written['cmi.core.exit'] && (status === '' || this.written['cmi.core.lesson_status'] === status)) {
                return true;
            }
            const exit = this.update('cmi.core.exit', 'suspend');
            const word = status === '' || this.update('cmi.core.lesson_status', status);
            return this.commit() && exit && word;
        }

        /** @returns {boolean} */
        commit() {
            return this.isDone('LMSCommit', ['']);
        }

        /**
         * Score, skills, interactions, status, place, state and time, in this order; without sending them.
         * @param {Packet} packet interactions that are written (or refused for good) are taken out of it
         * @returns {boolean} false: something that matters was refused
         */
        write(packet) {
            let isDone = packet.score === '' || this.writeScore(packet.score);
            packet.objectives.forEach((objective) => this.writeObjective(objective));
            while (packet.interactions.length > 0) {
                this.writeInteraction(packet.interactions[0]);
                packet.interactions.shift();
            }
            isDone = (packet.status === '' || this.update('cmi.core.lesson_status', packet.status)) && isDone;
            if (packet.location !== '') {
                this.update('cmi.core.lesson_location', Carrel.grammar.line(packet.location));
            }
            isDone = this.update('cmi.suspend_data', packet.state) && isDone;
            this.set('cmi.core.session_time', Carrel.numbers.timespan(packet.milliseconds));
            return isDone;
        }

        /** @param {string} raw @returns {boolean} */
        writeScore(raw) {
            const bounds = this.update('cmi.core.score.min', '0') && this.update('cmi.core.score.max', '100');
            return this.update('cmi.core.score.raw', raw) && bounds;
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

        /** Nothing of it keeps a step from counting as saved. @param {ObjectiveRecord} objective */
        writeObjective(objective) {
            const known = this.objectives = this.objectives || this.readObjectives();
            if (!this.keepsObjectives) {
                return;
            }
            const found = known.indexOf(objective.id);
            const base = 'cmi.objectives.' + (found < 0 ? known.length : found) + '.';
            if (found < 0 && !this.set(base + 'id', objective.id)) {
                this.keepsObjectives = false;
                return;
            }
            if (found < 0) {
                known.push(objective.id);
            }
            this.update(base + 'score.min', '0');
            this.update(base + 'score.max', '100');
            this.update(base + 'score.raw', objective.score);
            this.update(base + 'status', objective.status);
        }

        /** Refused parts are left out; without its name a record is nothing. @param {InteractionRecord} record */
        writeInteraction(record) {
            const base = 'cmi.interactions.' + this.nextInteraction + '.';
            if (!this.set(base + 'id', record.id)) {
                return;
            }
            this.nextInteraction += 1;
            this.set(base + 'type', record.type);
            if (record.pattern !== '') {
                this.set(base + 'correct_responses.0.pattern', record.pattern);
            }
            if (record.response !== '') {
                this.set(base + 'student_response', record.response);
            }
            this.set(base + 'result', record.result);
            this.set(base + 'weighting', record.weighting);
            this.set(base + 'latency', record.latency);
            this.set(base + 'time', record.time);
        }

        /** @param {Packet} packet @returns {boolean} the LMS has it */
        save(packet) {
            const isWritten = this.write(packet);
            return this.commit() && isWritten;
        }

        /** @param {Packet | null} packet null: only the time @param {number} milliseconds @returns {boolean} */
        finish(packet, milliseconds) {
            const isWritten = packet ? this.write(packet)
                : this.set('cmi.core.session_time', Carrel.numbers.timespan(milliseconds));
            this.set('cmi.core.exit', 'suspend');
            return this.isDone('LMSFinish', ['']) && isWritten;
        }
    }

    /** @param {any} api as discovery found it */
    function create(api) {
        return new Backend(api);
    }

    /** Looks for the LMS. @param {any} own window @param {Environment} env @param {(backend: any) => void} done with one that is open, or null */
    function connect(own, env, done) {
        Carrel.discovery.wait(own, 'API', env, function (api) {
            const backend = api && create(api);
            done(backend && backend.open() ? backend : null);
        });
    }

    return {create: create, connect: connect};
})();
