// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// From launch to leaving: what is kept, and when it is sent. A page can die at any moment and may not send anything
// while it dies, so everything is on its way within three seconds of happening.

Carrel.session = (function () {
    'use strict';

    const quiet = 1200;         // after the last change
    const longestDelay = 2500;  // after the first one
    const retryPause = 2000;
    const retriesMost = 5;
    const dirtyInterval = 60000;
    const hiddenInterval = 5000;

    class Session {
        /** @param {Course} course @param {any} backend @param {Environment} env @param {any} unsent */
        constructor(course, backend, env, unsent) {
            this.course = course;
            this.unsent = unsent;
            this.backend = backend;
            this.env = env;
            /** @type {(sign: string) => void} told about every change of `sign` */
            this.onSign = function () {};
            this.sign = 'saved';
            this.isReadOnly = false;
            this.isEnded = false;
            this.isDirty = false;
            this.learner = '';
            this.raw = '';
            this.problem = '';
            this.began = 0;
            this.lastTime = 0;
            this.earlier = 0;
            this.lastSaved = 0;
            this.failures = 0;
            this.scoreFloor = -1;
            /** @type {InteractionRecord[]} */
            this.interactions = [];
            /** @type {InteractionRecord[]} not confirmed by the LMS, sent or not */
            this.unconfirmed = [];
            this.confirmed = '';
            this.isRecovered = false;
            this.isUpdated = false;
            this.sent = '';
            this.sentRecords = 0;
            this.hasRecord = false;
            /** @type {(isDone: boolean) => void} */
            this.onEnded = function () {};
            backend.onSettled = (/** @type {boolean} */ isDone) => this.settled(isDone);
            /** @type {any} */
            this.timer = null;
            this.timerEnd = Infinity;
            this.firstChange = 0;
        }

        /** @returns {boolean} false: this backend cannot be used, take another */
        start() {
            const opened = this.backend.open();
            if (!opened) {
                return false;
            }
            this.began = this.env.tick();
            this.isReadOnly = opened.mode === 'review' || opened.mode === 'browse';
            this.raw = opened.state;
            this.learner = opened.learner;
            this.earlier = opened.milliseconds || 0;
            this.confirmed = opened.state;
            this.unsent.open(this.backend.isTracked && !this.isReadOnly ? opened.learner : '');
            this.beginRun(opened);
            this.takeOver(opened);
            this.setSign(this.isReadOnly ? 'review' : 'saved');
            if (!this.isReadOnly) {
                const floor = this.run.memory.floor;
                const isNew = floor <= Carrel.status.height('incomplete');
                if (isNew) {
                    this.run.memory.floor = Carrel.status.height('incomplete');
                }
                if (!this.backend.begin(isNew ? 'incomplete' : '') || this.isRecovered) {
                    this.changed();
                }
            }
            return true;
        }

        /** From what the LMS has kept, or from what it never got. @param {Opened} opened */
        beginRun(opened) {
            const seed = Math.floor(this.env.random() * 65536);
            const kept = this.unsent.read();
            const late = kept && kept.base === opened.state ? Carrel.run.begin(this.course, kept.state, seed) : null;
            this.isRecovered = late !== null && late.problem === '';
            const begun = this.isRecovered ? /** @type {any} */ (late) : Carrel.run.begin(this.course, opened.state, seed);
            this.run = begun.run;
            this.problem = begun.problem;
            this.isUpdated = begun.isUpdated;
            if (this.isRecovered) {
                this.interactions = kept.interactions.slice();
                this.unconfirmed = kept.interactions.slice();
            } else if (kept) {
                this.unsent.clear();
            }
        }

        /** What the LMS remembers counts as much as what we do. @param {Opened} opened */
        takeOver(opened) {
            const memory = this.run.memory;
            const height = Carrel.status.height(opened.status);
            if (this.problem !== '' && Carrel.status.isDone(height)) {
                this.scoreFloor = opened.hundredths;
            }
            // "failed" of an LMS that applies a pass mark of its own after each launch says nothing about us.
            if (this.problem !== '' || Carrel.status.isDone(height)) {
                memory.floor = Math.max(memory.floor, height);
            }
            const next = opened.interactions >= 0 ? opened.interactions : memory.nextInteraction;
            memory.nextInteraction = Math.max(memory.nextInteraction, next);
            this.backend.nextInteraction = next;
        }

        /** @returns {number} milliseconds of this launch: never less than before */
        milliseconds() {
            this.lastTime = Math.max(this.lastTime, this.env.tick() - this.began);
            return this.lastTime;
        }

        /** @returns {number} this launch and those before it, as far as anybody knows */
        totalMilliseconds() {
            return this.earlier + this.milliseconds();
        }

        /** @param {string} sign */
        setSign(sign) {
            this.sign = sign;
            this.onSign(sign);
        }

        /** @returns {string} for a note kept in this browser: another learner here has another name */
        noteKey(/** @type {string} */ blockId) {
            const learner = this.learner === '' ? '' : '.' + Carrel.random.hash(this.learner);
            return 'carrel.note.' + this.course.id + learner + '.' + blockId;
        }

        /** @param {InteractionRecord | null} record @returns {void} */
        report(record) {
            if (record && !this.isReadOnly) {
                this.interactions.push(record);
                this.unconfirmed.push(record);
            }
        }

        /** Something is different from what was sent. */
        changed() {
            if (this.isReadOnly || this.isEnded) {
                return;
            }
            const floor = this.run.memory.floor;
            this.run.status();
            const now = this.env.tick();
            if (!this.isDirty || this.failures > 0) {
                this.firstChange = now;
            }
            if (this.failures === 0) {
                this.setSign(this.backend.isTracked ? 'saving' : 'saved');
            }
            this.isDirty = true;
            this.failures = 0;
            if (this.run.memory.floor > floor && this.run.memory.floor >= Carrel.status.height('failed')) {
                this.flush();
            } else {
                this.schedule(Math.min(quiet, Math.max(0, this.firstChange + longestDelay - now)));
            }
        }

        /** @param {number} delay milliseconds until the next flush, in place of any other */
        schedule(delay) {
            if (this.timer !== null) {
                this.env.cancel(this.timer);
            }
            this.timer = this.env.later(() => {
                this.timer = null;
                this.flush();
            }, delay);
        }

        /** @returns {Packet} everything as it is now */
        packet() {
            const run = this.run;
            const score = run.score();
            const hundredths = Carrel.scoring.hundredths(score);
            const hasScore = score.answered > 0 && hundredths >= this.scoreFloor;
            const status = run.status();
            const page = run.places[run.memory.current];
            return {
                score: hasScore ? Carrel.grammar.score12(hundredths) : '',
                objectives: Carrel.skills.records(run),
                interactions: this.interactions,
                status: status,
                location: page ? page.page.id : '',
                state: run.encoded(),
                progress: this.progress(),
                milliseconds: this.milliseconds(),
            };
        }

        /** @returns {number} the part of the pages that was seen, 0 .. 1 */
        progress() {
            const progress = this.run.progress();
            return progress.pages > 0 ? progress.visited / progress.pages : 0;
        }

        /** Sends what has changed. @returns {boolean} */
        flush() {
            if (this.timer !== null) {
                this.env.cancel(this.timer);
                this.timer = null;
            }
            if (this.isReadOnly || this.isEnded) {
                return true;
            }
            this.lastSaved = this.env.tick();
            const packet = this.packet();
            this.note(packet.state);
            const isDone = this.backend.save(packet);
            if (isDone === null) {
                this.isDirty = false; // On its way: settled() is told.
                return true;
            }
            return this.settled(isDone);
        }

        /** What is sent now. @param {string} state */
        note(state) {
            this.sent = state;
            this.sentRecords = this.unconfirmed.length;
        }

        /** @param {boolean} isDone everything sent so far has arrived @returns {boolean} isDone */
        settled(isDone) {
            if (this.isEnded) {
                this.settledAtEnd(isDone);
            } else if (isDone) {
                this.isDirty = this.isDirty && this.backend.isSlow === true;
                this.failures = 0;
                this.confirm();
                if (!this.isDirty) {
                    this.setSign('saved');
                }
            } else {
                this.isDirty = true;
                this.failures += 1;
                this.keepUnsent(this.sent);
                this.setSign('unsaved');
                this.schedule(this.failures <= retriesMost ? retryPause : dirtyInterval);
            }
            return isDone;
        }

        /** The LMS has what was sent, and all that came before. */
        confirm() {
            this.confirmed = this.sent;
            this.unconfirmed = this.unconfirmed.slice(this.sentRecords);
            this.unsent.clear();
        }

        /** @param {string} state as it should be there */
        keepUnsent(state) {
            this.unsent.write({base: this.confirmed, state: state, interactions: this.unconfirmed});
        }

        /** The page is out of sight, or may be about to go: it may never come back. */
        hide() {
            const isDue = this.isDirty || this.env.tick() - this.lastSaved > hiddenInterval;
            if (isDue && !this.isEnded) {
                this.flush();
            }
        }

        /** The learner asks to leave. @param {(isDone: boolean) => void} then told whether the LMS has everything */
        leave(then) {
            const isSaved = this.backend.commitsWithEnd || this.flush();
            this.backend.isLeaving = true;
            this.onEnded = function (/** @type {boolean} */ isDone) {
                then(isDone && isSaved);
            };
            const isDone = this.end();
            if (isDone !== null) {
                this.onEnded(isDone);
            }
        }

        /** The end of this launch, once. @returns {boolean | null} the LMS has everything; null: that will show */
        end() {
            if (this.isEnded) {
                return true;
            }
            if (this.timer !== null) {
                this.env.cancel(this.timer);
                this.timer = null;
            }
            const packet = this.isReadOnly ? null : this.packet();
            this.isEnded = true;
            this.hasRecord = packet !== null;
            if (packet) {
                this.note(packet.state);
            }
            const isDone = this.backend.finish(packet, this.milliseconds());
            if (packet && !isDone) {
                this.keepUnsent(packet.state);
            } else if (packet) {
                this.confirm();
            }
            this.setSign('ended');
            return isDone;
        }

        /** @param {boolean} isDone */
        settledAtEnd(isDone) {
            if (isDone && this.hasRecord) {
                this.confirm();
            }
            this.onEnded(isDone);
        }

        /** The browser brought the page back after its end: the LMS listens no more. */
        returned() {
            if (this.isEnded) {
                this.setSign('reload');
            }
        }
    }

    /** @param {Course} course @param {any} backend @param {Environment} env @param {any} [unsent] nowhere when left out */
    function create(course, backend, env, unsent) {
        return new Session(course, backend, env, unsent || Carrel.unsent.create(null, course.id));
    }

    return {create: create};
})();
