// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Talks to an LMS in SCORM 1.2.

Carrel.scorm12 = (function () {
    'use strict';

    const alreadyInitialised = 101;

    class Backend extends Carrel.scormCall.Caller {
        /** @param {any} api */
        constructor(api) {
            super(api, 'LMS');
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

        /**
         * Score, skills, interactions, status, place, state and time, in this order; without sending them.
         * @param {Packet} packet interactions that are written (or refused for good) are taken out of it
         * @returns {boolean} false: something that matters was refused
         */
        write(packet) {
            let isDone = packet.score === '' || this.writeScore(packet.score);
            packet.objectives.forEach((objective) => this.writeObjective(objective));
            this.writeInteractions(packet, (record) => this.writeInteraction(record));
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

        /** Nothing of it keeps a step from counting as saved. @param {ObjectiveRecord} objective */
        writeObjective(objective) {
            const base = this.placeOf(objective);
            if (base === '') {
                return;
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
            return this.isDone('Finish', ['']) && isWritten;
        }
    }

    return Carrel.scormCall.entry('API', Backend);
})();
