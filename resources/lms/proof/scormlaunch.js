// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One launch of a course in an LMS that speaks SCORM: what it takes, what it refuses and with which number, what it answers.

Proof.scormLaunch = (function () {
    'use strict';

    const grammar = Proof.grammar;
    const finals = Proof.scormWords.finals;
    const bytesOf = Proof.scormWords.bytesOf;
    const seconds = Proof.scormWords.seconds;

    class Launch {
        constructor(lms, page) {
            this.lms = lms;
            this.page = page;
            this.version = lms.version;
            this.quirks = lms.quirks;
            this.state = 'waiting';
            this.error = 0;
            this.calls = [];
            this.began = lms.clock.time;
            this.entry = lms.launches.length === 0 || this.quirks['wrong-entry'] ? 'ab-initio' : 'resume';
            this.isReview = Boolean(this.quirks['review-when-done']) && lms.isFinal();
            this.forgetUnlessSuspended();
            this.values = Object.assign({}, lms.values);
            this.interactions = lms.interactions;
            this.objectives = lms.objectives;
            this.pending = {};
            this.sent = {};
            this.sentBytes = 0;
            this.mostBytes = 0;
            this.time = 0;
            this.namesOf = {};
            if (this.quirks['status-reset']) {
                delete this.values[this.version.status];
                delete this.values['cmi.success_status'];
            }
            delete this.values[this.version.exit];
            delete this.values[this.version.time];
            this.api = this.makeApi();
        }

        /** A new attempt, where the last launch was not left to be resumed. */
        forgetUnlessSuspended() {
            const lms = this.lms;
            if (lms.launches.length > 0 && lms.values[this.version.exit] !== 'suspend') {
                this.entry = this.quirks['needs-suspend'] ? 'ab-initio' : '';
                if (this.quirks['needs-suspend']) {
                    lms.values = {};
                    lms.interactions = 0;
                    lms.objectives = 0;
                }
            }
        }

        makeApi() {
            const api = {};
            const prefix = this.version.prefix;
            const acts = {Initialize: (args) => this.initialize(args), GetValue: (args) => this.get(args[0]),
                SetValue: (args) => this.set(args[0], args[1]), Commit: (args) => this.commit(args)};
            acts[this.version.end] = (args) => this.end(args);
            Object.keys(acts).forEach((name) => {
                api[prefix + name] = (...args) => this.call(prefix + name, acts[name], args);
            });
            api[prefix + 'GetLastError'] = () => String(this.error);
            api[prefix + 'GetErrorString'] = (code) => 'Error ' + code;
            api[prefix + 'GetDiagnostic'] = (code) => String(code || this.error);
            return api;
        }

        /** Every call is written down with its answer. */
        call(name, act, args) {
            this.error = 0;
            const call = {at: this.lms.clock.time - this.began, name: name.replace(/^LMS/, ''), args: args, answer: '', error: 0,
                phase: this.page.phase, isMeant: false};
            this.calls.push(call);
            this.current = call;
            try {
                call.answer = act(args);
            } finally {
                call.error = this.error;
            }
            return call.answer;
        }

        /** The fault is the LMS's own. */
        failOnPurpose() {
            this.current.isMeant = true;
            return this.fail('failed');
        }

        /** @param {string} why of the version's errors @param {string} [answer] */
        fail(why, answer) {
            this.error = this.version.errors[why];
            return answer === undefined ? 'false' : answer;
        }

        /** @returns {string} why a call is out of place, or nothing */
        misplaced() {
            return this.state === 'running' ? '' : this.state === 'waiting' ? 'early' : 'late';
        }

        initialize(args) {
            if (args.length !== 1 || args[0] !== '') {
                return this.fail('argument');
            }
            if (this.state !== 'waiting') {
                return this.fail(this.state === 'running' ? 'twice' : 'ended');
            }
            this.state = 'running';
            return 'true';
        }

        // --- reading ---

        get(element) {
            const version = this.version;
            if (this.misplaced()) {
                return this.fail(this.misplaced(), '');
            }
            const list = /^cmi\.(interactions|objectives)\._count$/.exec(element);
            const isVague = this.quirks['empty-reads'] && !/suspend_data|location|(student|learner)_(id|name)/.test(element);
            if (isVague) {
                return '';
            }
            if (list) {
                return String(list[1] === 'interactions' ? this.interactions : this.objectives);
            }
            if (version.writeOnly.test(element)) {
                return this.fail('writeOnly', '');
            }
            return version.readOnly.test(element) ? this.fixed(element) : this.read(element);
        }

        fixed(element) {
            const last = element.slice(element.lastIndexOf('.') + 1);
            const total = this.lms.total;
            const two = (value) => (value < 10 ? '0' : '') + value;
            const whole = Math.floor(total);
            const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
            const facts = {
                credit: this.isReview ? 'no-credit' : 'credit', entry: this.entry, student_id: 'learner', learner_id: 'learner',
                student_name: 'Learner, A', learner_name: 'Learner, A',
                total_time: this.version.prefix ? '00' + two(parts[0]) + ':' + two(parts[1]) + ':' + two(parts[2]) : 'PT' + parts[0] + 'H' + parts[1] + 'M' + parts[2] + 'S',
            };
            if (element === this.version.mode) {
                return this.quirks['empty-mode'] ? '' : this.isReview ? 'review' : 'normal';
            }
            return facts[last] === undefined ? '' : facts[last];
        }

        read(element) {
            if (!grammar.elements[this.lms.name][grammar.general(element)]) {
                return this.fail('unknown', '');
            }
            const value = this.values[element];
            if (value === undefined && element === this.version.status) {
                return this.lms.name === '1.2' ? 'not attempted' : 'unknown';
            }
            if (value === undefined) {
                return this.fail('unset', '');
            }
            const isStatus = element === this.version.status || element === 'cmi.success_status';
            return isStatus && this.quirks['capitalised-status'] ? value[0].toUpperCase() + value.slice(1) : value;
        }

        // --- writing ---

        set(element, value) {
            const refusal = this.refusal(element, value);
            if (refusal) {
                return this.fail(refusal);
            }
            const isState = element === 'cmi.suspend_data' && this.quirks['limit-4096'];
            this.note(element, isState ? String(value).slice(0, 4096) : value);
            return this.quirks['false-without-error'] ? 'false' : 'true';
        }

        /** @returns {string} why a value is refused, or nothing */
        refusal(element, value) {
            if (this.misplaced()) {
                return this.misplaced();
            }
            if (typeof element !== 'string' || typeof value !== 'string') {
                return 'argument';
            }
            if (/\._(children|count|version)$/.test(element)) {
                return 'keyword';
            }
            if (this.version.readOnly.test(element)) {
                return 'readOnly';
            }
            const pattern = grammar.elements[this.lms.name][grammar.general(element)];
            if (!pattern) {
                return 'unknown';
            }
            const mayBeLong = element === 'cmi.suspend_data' && this.quirks['limit-4096'];
            return this.listRefusal(element, value) || (pattern.test(value) || mayBeLong ? '' : 'value');
        }

        /** Entries of lists follow each other; answers begin with their name and their type. */
        listRefusal(element, value) {
            const part = /^cmi\.(interactions|objectives)\.(\d+)\.(.*)$/.exec(element);
            if (!part) {
                return '';
            }
            const n = Number(part[2]);
            const count = part[1] === 'interactions' ? this.interactions : this.objectives;
            if (n > count) {
                return 'skipped';
            }
            if (n === count && part[3] !== 'id') {
                return 'order';
            }
            if (part[3] === 'id') {
                return n < count && this.values[element] !== undefined && this.values[element] !== value ? 'skipped' : '';
            }
            return part[1] === 'interactions' ? this.answerRefusal(part[2], part[3], value) : '';
        }

        answerRefusal(n, part, value) {
            const type = this.values['cmi.interactions.' + n + '.type'];
            if (part !== 'type' && type === undefined) {
                return 'order';
            }
            const isPattern = /\.pattern$/.test(part);
            const isAnswer = isPattern || part === this.version.response;
            return isAnswer && !grammar.isAnswer(this.lms.name, type, value, isPattern) ? 'value' : '';
        }

        /** The value is taken. */
        note(element, value) {
            const lms = this.lms;
            const added = /^cmi\.(interactions|objectives)\.(\d+)\.id$/.exec(element);
            if (added && added[1] === 'interactions' && Number(added[2]) === this.interactions) {
                this.interactions += 1;
            } else if (added && added[1] === 'objectives' && Number(added[2]) === this.objectives) {
                this.objectives += 1;
            }
            const isStatus = element === this.version.status || element === 'cmi.success_status';
            if (this.quirks['score-first'] && isStatus && finals.indexOf(value) >= 0 && this.values[this.version.raw] === undefined) {
                lms.isScoreLost = true;
            }
            if (/score\./.test(element) && !/objectives/.test(element) && lms.isScoreLost) {
                return;
            }
            this.values[element] = value;
            this.pending[element] = value;
            this.weigh(element, value);
        }

        /** What a request would carry: what is new, or all that this launch has written. */
        weigh(element, value) {
            const bytes = bytesOf(element) + bytesOf(value) + 6;
            this.sentBytes += bytes - (this.sent[element] || 0);
            this.sent[element] = bytes;
            this.mostBytes = Math.max(this.mostBytes, this.sentBytes);
        }

        // --- keeping ---

        commit(args) {
            if (args.length !== 1 || args[0] !== '') {
                return this.fail('argument');
            }
            if (this.misplaced()) {
                return this.fail(this.misplaced());
            }
            const isGoing = this.page.phase !== 'open';
            if (this.lms.isUnreachable || (isGoing && this.quirks['commit-in-unload-fails']) || this.isExpiring()) {
                return this.failOnPurpose();
            }
            this.keep();
            return 'true';
        }

        /** The first commit with an answer in it, once. @returns {boolean} */
        isExpiring() {
            if (this.lms.hasExpired || this.interactions === 0 || this.page.phase !== 'open') {
                return false;
            }
            this.lms.hasExpired = true;
            return true;
        }

        keep() {
            const lms = this.lms;
            if (this.page.phase === 'pagehide' && this.quirks['beacon-at-leaving']) {
                return;
            }
            Object.assign(lms.values, this.pending);
            this.pending = {};
            if (!this.quirks['resends-everything']) {
                this.sent = {};
                this.sentBytes = 0;
            }
            lms.interactions = this.interactions;
            lms.objectives = this.objectives;
            lms.total += this.newSeconds();
            if (this.quirks['grade-frozen'] && !lms.frozen && lms.isFinal()) {
                lms.frozen = {status: lms.status(), score: lms.values[this.version.raw] || ''};
            }
        }

        /** The time of this launch is added once: what it is more than at the last commit. */
        newSeconds() {
            const now = seconds(this.values[this.version.time] || '');
            const more = Math.max(0, now - this.time);
            this.time = Math.max(this.time, now);
            return more;
        }

        end(args) {
            if (args.length !== 1 || args[0] !== '') {
                return this.fail('argument');
            }
            if (this.misplaced()) {
                return this.fail(this.misplaced());
            }
            const asked = this.values['adl.nav.request'] || '';
            this.state = 'ended';
            if (this.lms.isUnreachable) {
                return this.failOnPurpose();
            }
            this.decide();
            this.keep();
            this.lms.entered = {status: this.lms.status(), score: this.lms.values[this.version.raw] || ''};
            if (this.quirks['navigation-throws'] && /^(exitAll|abandonAll)$/.test(asked)) {
                throw new Error('SyntaxError: JSON.parse');
            }
            return this.quirks['navigation-throws'] && /^(exit|abandon)$/.test(asked) ? this.fail('failed') : 'true';
        }

        /** What the LMS makes of the status by itself. */
        decide() {
            const status = this.version.status;
            const passMark = this.lms.facts.passMark;
            const raw = this.values[this.version.raw];
            if (this.quirks['mastery-overrides'] && passMark !== null && raw !== undefined) {
                const word = Number(raw === '' ? 0 : raw) >= passMark ? 'passed' : 'failed';
                this.note(this.lms.name === '1.2' ? status : 'cmi.success_status', word);
            } else if (this.quirks['auto-completes'] && this.values[status] === undefined) {
                this.note(status, 'completed');
            }
        }
    }

    return {Launch: Launch};
})();
