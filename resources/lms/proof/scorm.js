// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An LMS in SCORM 1.2 or 2004, as strict as the strictest: what is outside the common grammar or out of order is refused, with
// the standard's number. It keeps what was committed and nothing else, and has the quirks that it is given.

Proof.scorm = (function () {
    'use strict';

    const versions = Proof.scormWords.versions;
    const orders = Proof.scormWords.orders;
    const finals = Proof.scormWords.finals;
    const seconds = Proof.scormWords.seconds;

    /** What the LMS keeps of one learner in one course. */
    class Lms {
        /**
         * @param {'1.2' | '2004'} version @param {string[]} quirks
         * @param {{passMark: number | null}} facts the pass mark of the manifest, percent, if it has one
         * @param {Proof.stage.Clock} clock
         */
        constructor(version, quirks, facts, clock) {
            this.version = versions[version];
            this.name = version;
            this.quirks = Proof.quirks.of(quirks, version);
            this.facts = facts;
            this.clock = clock;
            this.values = {};
            this.interactions = 0;
            this.objectives = 0;
            this.total = 0;
            this.launches = [];
            this.reached = {};
            /** The grade book, once it is frozen or written by a launch that ended. */
            this.frozen = null;
            this.entered = null;
            this.isScoreLost = false;
            this.isUnreachable = false;
            this.hasExpired = !this.quirks['session-ends'];
        }

        /** @param {any} page of the player @returns {any} */
        launch(page) {
            const launch = new Proof.scormLaunch.Launch(this, page);
            this.launches.push(launch);
            return launch;
        }

        /** @returns {string} in one word */
        status() {
            const success = this.values['cmi.success_status'];
            return /^(passed|failed)$/.test(success || '') ? success : this.values[this.version.status] || 'not attempted';
        }

        /** @returns {boolean} */
        isFinal() {
            return finals.indexOf(this.status()) >= 0;
        }

        // --- for the verdict ---

        faultsOf(launch, how) {
            return Proof.judge.faults(launch, how).concat(this.downgrades(launch));
        }

        /** What was reached is never taken back (55), as long as anything tells the player that it was. */
        downgrades(launch) {
            const faults = [];
            const isBlind = launch.isDamaged && (this.quirks['empty-reads'] || this.quirks['status-reset']);
            launch.calls.filter((call) => call.name === 'SetValue' && orders[call.args[0]] && !isBlind).forEach((call) => {
                const order = orders[call.args[0]];
                const before = this.reached[call.args[0]] || '';
                const isLower = order.indexOf(call.args[1]) < order.indexOf(before);
                if (isLower) {
                    faults.push({contract: '55', code: 'lower', args: [String(call.args[1]), before], at: call.at});
                } else {
                    this.reached[call.args[0]] = call.args[1];
                }
            });
            return faults;
        }

        /** Within the first second: there is more to come (44). */
        faultsOfBeginning(launch, within) {
            const begin = launch.calls.filter((call) => call.name === 'Initialize')[0];
            const early = launch.calls.filter((call) => begin && call.at <= begin.at + within);
            const at = early.map((call) => call.name).indexOf('Commit');
            const told = {};
            early.slice(0, Math.max(0, at)).filter((call) => call.name === 'SetValue').forEach((call) => {
                told[call.args[0]] = call.args[1];
            });
            const missing = [[this.version.exit, 'suspend'], [this.version.status, 'incomplete']].filter((pair) => told[pair[0]] !== pair[1]);
            return missing.map((pair) => ({contract: '44', code: 'not-told-at-once', args: pair, at: 0}));
        }

        /** @returns {string[]} what a launch for review must leave alone */
        writtenIn(launch) {
            return launch.calls.filter((call) => call.name === 'SetValue' && /score|status|interactions|objectives/.test(call.args[0])).map((call) => call.args[0]);
        }

        timesOf(launch) {
            return launch.calls.filter((call) => call.name === 'SetValue' && call.args[0] === this.version.time).map((call) => seconds(call.args[1]));
        }

        firstScoreIn(launch) {
            const call = launch.calls.filter((one) => one.name === 'SetValue' && one.args[0] === this.version.raw)[0];
            return call ? call.at : -1;
        }

        /** @returns {string[]} assertions that this version or a quirk is about */
        looksAt() {
            const quirks = this.quirks;
            const is2004 = this.name === '2004';
            return [[is2004, '63'], [quirks['guarded-top'], '52'], [quirks['late-api'], '53'], [quirks['empty-reads'] || quirks['false-without-error'], '54'],
                [quirks['capitalised-status'] || quirks['status-reset'], '55']].filter((pair) => pair[0]).map((pair) => String(pair[1]));
        }

        showsScore() {
            return true;
        }

        /** @param {string} state @param {number} records @returns {boolean} all of it was committed */
        holds(state, records) {
            return this.values['cmi.suspend_data'] === state && this.interactions === records;
        }

        last() {
            return this.launches[this.launches.length - 1];
        }

        /** @returns {number} commits of this launch that came to nothing */
        failures() {
            return this.last().calls.filter((call) => call.isMeant).length;
        }

        /** @param {number} span milliseconds up to now @returns {number} commits in it */
        attemptsIn(span) {
            const launch = this.last();
            const from = this.clock.time - launch.began - span;
            return launch.calls.filter((call) => call.name === 'Commit' && call.at > from).length;
        }

        /** What was kept is cut in half. */
        damage() {
            const state = this.values['cmi.suspend_data'] || '';
            this.values['cmi.suspend_data'] = state.slice(0, Math.ceil(state.length / 2));
        }

        /** What a teacher sees. @returns {{status: string, score: string, answers: number, seconds: number}} */
        report() {
            const now = {status: this.status(), score: this.values[this.version.raw] || ''};
            const shown = this.quirks['finish-needed'] ? this.entered || {status: 'not attempted', score: ''} : this.frozen || now;
            return {status: shown.status, score: shown.score, answers: this.interactions, seconds: Math.round(this.total * 100) / 100};
        }
    }

    return {Lms: Lms};
})();
