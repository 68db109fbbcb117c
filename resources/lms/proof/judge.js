// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a launch kept to the order that every LMS stands. It looks at the calls alone, so it holds for any player. Each fault:
// {contract, code, args, at}; `contract` is the number of the assertion in docs/package-contract.md.

Proof.judge = (function () {
    'use strict';

    const grammar = Proof.grammar;
    const mostBytes = 65536;

    class Judge {
        /** @param {any} launch of Proof.scorm @param {{isLeft: boolean, isByButton: boolean}} how the learner left it */
        constructor(launch, how) {
            this.launch = launch;
            this.version = launch.version;
            this.how = how;
            this.calls = launch.calls;
            this.faults = [];
        }

        say(contract, code, call, ...args) {
            this.faults.push({contract: contract, code: code, args: args.map(String), at: call ? call.at : 0});
        }

        all() {
            this.frame();
            this.errors();
            this.order();
            this.ending();
            if (this.launch.mostBytes >= mostBytes) {
                this.say('65', 'too-much', null, this.launch.mostBytes);
            }
            return this.faults;
        }

        /** Once at the beginning, once at the end, and the empty text. */
        frame() {
            const end = this.version.end;
            const begins = this.calls.filter((call) => call.name === 'Initialize');
            const ends = this.calls.filter((call) => call.name === end);
            this.calls.filter((call) => /^(Initialize|Commit|Finish|Terminate)$/.test(call.name)).forEach((call) => {
                if (call.args.length !== 1 || call.args[0] !== '') {
                    this.say('41', 'argument', call, call.name);
                }
            });
            if (begins.length !== 1 || this.calls[0].name !== 'Initialize') {
                this.say('41', 'not-begun-once', begins[1] || this.calls[0]);
            }
            if (ends.length > 1) {
                this.say('41', 'ended-twice', ends[1]);
            }
            const after = ends.length > 0 ? this.calls[this.calls.indexOf(ends[0]) + 1] : null;
            if (after && ends.length === 1) {
                this.say('41', 'after-end', after, after.name);
            }
            if (this.how.isLeft && ends.length === 0) {
                this.say('41', 'not-ended', this.calls[this.calls.length - 1]);
            }
        }

        /** Refusals, apart from those that the standard means by "nothing there". */
        errors() {
            const wrongValue = [this.version.errors.value, this.version.errors.order, this.version.errors.skipped];
            this.calls.forEach((call) => {
                const isRead = call.name === 'GetValue';
                const isNothing = isRead && (call.error === 403 || call.error === 401);
                const pattern = call.name === 'SetValue' ? grammar.elements[this.launch.lms.name][grammar.general(String(call.args[0]))] : null;
                const isOutside = call.name === 'SetValue' && (typeof call.args[1] !== 'string' || (pattern && !pattern.test(call.args[1])));
                if (isOutside || (call.name === 'SetValue' && wrongValue.indexOf(call.error) >= 0)) {
                    this.say('43', 'value', call, call.args[0], call.args[1], call.error);
                } else if (call.error !== 0 && !isNothing && !call.isMeant) {
                    this.say('42', 'refused', call, call.name, call.args.join(' = '), call.error);
                }
            });
        }

        /** From one commit to the next: score, skills, answers, status, place, state, time. */
        order() {
            let place = 0;
            let raw = null;
            const next = {};
            this.calls.forEach((call) => {
                if (call.name !== 'SetValue') {
                    place = call.name === 'Commit' ? 0 : place;
                    return;
                }
                const own = grammar.place(String(call.args[0]));
                if (own !== 0 && own < place) {
                    this.say(own === 1 ? '45' : '43', own === 1 ? 'score-after-status' : 'order', call, call.args[0]);
                }
                place = Math.max(place, own);
                raw = call.args[0] === 'cmi.score.raw' ? Number(call.args[1]) : raw;
                if (call.args[0] === 'cmi.score.scaled' && Math.abs(Number(call.args[1]) - raw / 100) > 1e-4) {
                    this.say('45', 'scaled', call, call.args[1], raw);
                }
                this.answer(call, next);
            });
        }

        /** Each answer: name, type, the rest. @param {any} call @param {Object<string, string[]>} records */
        answer(call, records) {
            const part = /^cmi\.interactions\.(\d+)\.(.*)$/.exec(String(call.args[0]));
            if (!part) {
                return;
            }
            const parts = records[part[1]] = records[part[1]] || [];
            const expected = ['id', 'type'][parts.length];
            const isAgain = parts.length > 1 && part[2] === 'id';
            if ((expected && expected !== part[2]) || isAgain) {
                this.say('60', 'answer-order', call, call.args[0]);
            }
            if (/response$/.test(part[2]) && call.args[1] === '') {
                this.say('60', 'empty-answer', call, call.args[0]);
            }
            parts.push(part[2]);
        }

        /** 2004: no commit right before the end, and a way out is asked for by the button only. */
        ending() {
            if (this.launch.lms.name !== '2004') {
                return;
            }
            const end = this.calls.map((call) => call.name).indexOf('Terminate');
            if (end > 0 && this.calls[end - 1].name === 'Commit') {
                this.say('63', 'commit-before-end', this.calls[end - 1]);
            }
            const asked = this.calls.filter((call) => call.name === 'SetValue' && call.args[0] === 'adl.nav.request');
            if (asked.length > 0 && !this.how.isByButton) {
                this.say('63', 'navigation', asked[0], asked[0].args[1]);
            }
            if (this.how.isByButton && this.launch.quirks['closes-when-asked'] && !asked.some((call) => /^(suspendAll|exitAll)$/.test(call.args[1]))) {
                this.say('63', 'stays-open', null);
            }
            asked.filter((call) => /^(exit|exitAll|abandon|abandonAll)$/.test(call.args[1]) && this.launch.quirks['navigation-throws']).forEach((call) => {
                this.say('63', 'navigation', call, call.args[1]);
            });
        }
    }

    /** @param {any} launch @param {{isLeft: boolean, isByButton: boolean}} how @returns {any[]} */
    function faults(launch, how) {
        return launch.calls.length === 0 ? [] : new Judge(launch, how).all();
    }

    return {faults: faults};
})();
