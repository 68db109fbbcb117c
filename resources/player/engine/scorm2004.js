// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Talks to an LMS in SCORM 2004, 3rd or 4th edition.

Carrel.scorm2004 = (function () {
    'use strict';

    const alreadyInitialised = 103;
    const locationMost = 1000;

    /** The word of the course, as completion and success. */
    const words = {
        incomplete: {completion: 'incomplete', success: ''},
        failed: {completion: 'completed', success: 'failed'},
        completed: {completion: 'completed', success: ''},
        passed: {completion: 'completed', success: 'passed'},
    };

    /** @param {string} completion @param {string} success as an LMS gives them @returns {string} one word for both */
    function oneWord(completion, success) {
        if (success === 'passed' || success === 'failed') {
            return success;
        }
        return completion === 'unknown' ? '' : completion;
    }

    /** @param {number} value 0 .. 1 @returns {string} */
    function part(value) {
        return Carrel.numbers.decimal(Math.max(0, Math.min(1, value)), 4);
    }

    class Backend extends Carrel.scormCall.Caller {
        /** @param {any} api */
        constructor(api) {
            super(api, '');
            this.isLeaving = false;
            /** Some LMSs refuse a Commit that is followed by the end. */
            this.commitsWithEnd = true;
        }

        /** @returns {Opened | null} the same every time; null if the LMS does not want us */
        open() {
            if (this.opened) {
                return this.opened;
            }
            if (!this.isDone('Initialize', ['']) && !this.wasInitialised()) {
                return null;
            }
            const count = this.get('cmi.interactions._count');
            this.opened = {
                mode: this.get('cmi.mode').toLowerCase(),
                status: oneWord(this.get('cmi.completion_status').toLowerCase(), this.get('cmi.success_status').toLowerCase()),
                location: this.get('cmi.location'),
                state: this.get('cmi.suspend_data'),
                learner: this.get('cmi.learner_id'),
                hundredths: this.readScore(),
                interactions: /^\d+$/.test(count) ? Number(count) : -1,
                milliseconds: Carrel.numbers.durationMilliseconds(this.get('cmi.total_time')),
            };
            return this.opened;
        }

        /** @returns {number} hundredths of a percent; -1: none */
        readScore() {
            const raw = this.get('cmi.score.raw');
            const scaled = raw === '' ? this.get('cmi.score.scaled') : '';
            const isNumber = /^\d+(\.\d+)?$/.test(raw || scaled);
            return isNumber ? Math.round(raw === '' ? Number(scaled) * 10000 : Number(raw) * 100) : -1;
        }

        /** @returns {boolean} a reload inside the same player of the LMS: the session goes on */
        wasInitialised() {
            if (this.lastError() !== alreadyInitialised) {
                return false;
            }
            return this.get('cmi.completion_status') !== '' && this.lastError() === 0;
        }

        /** The first words of a launch: whatever happens now, the LMS keeps what it is told. */
        begin(/** @type {string} */ status) {
            if (this.written['cmi.exit'] && (status === '' || this.written['cmi.completion_status'])) {
                return true;
            }
            const exit = this.update('cmi.exit', 'suspend');
            const word = status === '' || this.writeStatus(status);
            return this.commit() && exit && word;
        }

        /** @param {string} status @returns {boolean} */
        writeStatus(status) {
            const word = words[status];
            if (!word) {
                return true;
            }
            const success = word.success === '' || this.update('cmi.success_status', word.success);
            return this.update('cmi.completion_status', word.completion) && success;
        }

        /**
         * Score, skills, interactions, status, place, state and time, in this order; without sending them.
         * @param {Packet} packet interactions that are written (or refused for good) are taken out of it
         * @returns {boolean} false: something that matters was refused
         */
        write(packet) {
            let isDone = packet.score === '' || this.writeScore('cmi.score.', packet.score);
            this.update('cmi.progress_measure', part(packet.progress));
            packet.objectives.forEach((objective) => this.writeObjective(objective));
            this.writeInteractions(packet, (record) => this.writeInteraction(record));
            isDone = this.writeStatus(packet.status) && isDone;
            if (packet.location !== '') {
                this.update('cmi.location', Carrel.grammar.lineWithin(packet.location, locationMost));
            }
            isDone = this.update('cmi.suspend_data', packet.state) && isDone;
            this.writeTime(packet.milliseconds);
            return isDone;
        }

        /** @param {number} milliseconds @returns {boolean} */
        writeTime(milliseconds) {
            return this.set('cmi.session_time', Carrel.numbers.duration(milliseconds));
        }

        /** @param {string} base @param {string} raw percent @returns {boolean} */
        writeScore(base, raw) {
            const bounds = this.update(base + 'min', '0') && this.update(base + 'max', '100');
            const isRaw = this.update(base + 'raw', raw);
            return this.update(base + 'scaled', part(Number(raw) / 100)) && isRaw && bounds;
        }

        /** Nothing of it keeps a step from counting as saved. @param {ObjectiveRecord} objective */
        writeObjective(objective) {
            const base = this.placeOf(objective);
            if (base === '') {
                return;
            }
            const word = words[objective.status];
            this.writeScore(base + 'score.', objective.score);
            if (word.success !== '') {
                this.update(base + 'success_status', word.success);
            }
            this.update(base + 'completion_status', word.completion);
        }

        /** Refused parts are left out; without its name a record is nothing. @param {InteractionRecord} record */
        writeInteraction(record) {
            const base = 'cmi.interactions.' + this.nextInteraction + '.';
            if (!this.set(base + 'id', record.id)) {
                return;
            }
            this.nextInteraction += 1;
            this.set(base + 'type', record.type);
            this.set(base + 'timestamp', record.time);
            if (record.pattern !== '') {
                this.set(base + 'correct_responses.0.pattern', record.pattern);
            }
            this.set(base + 'weighting', record.weighting);
            if (record.response !== '') {
                this.set(base + 'learner_response', record.response);
            }
            this.set(base + 'result', record.result);
            this.set(base + 'latency', record.latency);
            if (record.description) {
                this.set(base + 'description', record.description);
            }
        }

        /** @param {Packet} packet @returns {boolean} the LMS has it */
        save(packet) {
            const isWritten = this.write(packet);
            return this.commit() && isWritten;
        }

        /** @param {Packet | null} packet null: only the time @param {number} milliseconds @returns {boolean} */
        finish(packet, milliseconds) {
            const isWritten = packet ? this.write(packet) : this.writeTime(milliseconds);
            this.set('cmi.exit', 'suspend');
            if (this.isLeaving) {
                this.set('adl.nav.request', 'suspendAll'); // Closes the frame around us.
            }
            return this.isDone('Terminate', ['']) && isWritten;
        }
    }

    return Carrel.scormCall.entry('API_1484_11', Backend);
})();
