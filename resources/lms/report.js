// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The panel beside the course: in plain words, what the LMS has been told so far.

Lms.report = (function () {
    'use strict';

    const callsMost = 300;

    /** @param {string} tag with classes @param {Object<string, any> | null} attributes @param {...any} children @returns {any} */
    function el(tag, attributes, ...children) {
        const parts = tag.split('.');
        const element = document.createElement(parts[0]);
        element.className = parts.slice(1).join(' ');
        Object.keys(attributes || {}).forEach((name) => {
            const value = attributes[name];
            if (name.startsWith('on')) {
                element.addEventListener(name.slice(2), value);
            } else if (value !== false && value !== null && value !== undefined) {
                element.setAttribute(name, value === true ? '' : String(value));
            }
        });
        children.flat().filter((child) => child !== null && child !== undefined && child !== false).forEach((child) => element.append(child));
        return element;
    }

    /** @param {number} sum seconds @param {any} t @returns {string} */
    function duration(sum, t) {
        const whole = Math.floor(sum);
        if (whole >= 3600) {
            return Lms.say(t.hours, Math.floor(whole / 3600), Math.floor(whole / 60) % 60);
        }
        return whole >= 60 ? Lms.say(t.minutes, Math.floor(whole / 60), whole % 60) : Lms.say(t.seconds, whole);
    }

    /** @param {string} number with a point @param {string} language @returns {string} */
    function numberText(number, language) {
        return Number(number).toLocaleString(language, {maximumFractionDigits: 2});
    }

    class Report {
        /** @param {any} t strings @param {string} language */
        constructor(t, language) {
            this.t = t;
            this.language = language;
            this.calls = [];
            this.refusals = [];
            this.facts = {};
            this.list = el('ol.answers', null);
            this.noAnswers = el('p.quiet', null, t.noQuestions);
            this.refusalList = el('ul', null);
            this.refusalBox = el('div.refusals', {role: 'alert', hidden: true}, el('h3', null, t.refused), this.refusalList);
            this.callList = el('ol.calls', null);
            this.callState = el('p.quiet', null, t.noCalls);
            this.summary = el('span.summary', null);
            this.toggle = el('button.toggle', {type: 'button', 'aria-expanded': 'false', 'aria-controls': 'report-body', onclick: () => this.expand()},
                el('span.toggle-name', null, t.report), this.summary, el('span.chevron', {'aria-hidden': 'true'}));
            this.element = el('aside.report', {'aria-labelledby': 'report-title'},
                el('h2', {id: 'report-title'}, t.report), this.toggle, this.body());
        }

        body() {
            const t = this.t;
            const rows = ['status', 'score', 'progress', 'place', 'time', 'visit', 'memory'].map((name) => {
                this.facts[name] = el('dd', {'data-fact': name});
                return el('div.fact', null, el('dt', null, t[name]), this.facts[name]);
            });
            return el('div.report-body', {id: 'report-body'},
                el('p.nothing', null, el('span.sign', {'aria-hidden': 'true'}, 'i'), el('span', null, t.nothing)),
                el('dl', null, rows), this.refusalBox,
                el('h3', null, t.questions), this.noAnswers, this.list,
                el('details', null, el('summary', null, t.calls), this.callState, this.callList));
        }

        /** Only in narrow windows, where it lies below the course. */
        expand() {
            const isOpen = this.element.classList.toggle('is-open');
            this.toggle.setAttribute('aria-expanded', String(isOpen));
        }

        /** A new learner: nothing has been told yet. */
        clear() {
            this.calls = [];
            this.refusals = [];
            this.list.textContent = '';
            this.callList.textContent = '';
            this.refusalList.textContent = '';
            this.refusalBox.hidden = true;
            this.noAnswers.hidden = false;
            this.callState.textContent = this.t.noCalls;
        }

        /** @param {any} visit @param {{progress: string, place: string}} seen what only the learner sees */
        refresh(visit, seen) {
            const t = this.t;
            const values = visit.values;
            const status = values['cmi.core.lesson_status'] || 'not attempted';
            const raw = values['cmi.core.score.raw'];
            const score = raw ? Lms.say(t.scoreOf, numberText(raw, this.language), numberText(values['cmi.core.score.max'] || '100', this.language)) : t.noScore;
            const now = Lms.api.seconds(values['cmi.core.session_time']);
            const before = visit.state === 'ended' ? visit.learner.total - now : visit.learner.total;
            this.put('status', el('span.state', {'data-status': status}, t.statusWords[status] || status));
            this.put('score', score);
            this.put('progress', seen.progress || '–', seen.progress ? el('small', null, t.progressNote) : null);
            this.put('place', seen.place || '–');
            this.put('time', Lms.say(t.timeNow, duration(now, t)), visit.learner.visits > 1 ? el('small', null, Lms.say(t.timeAll, duration(before + now, t))) : null);
            const state = {waiting: t.visitWaiting, running: t.visitRunning, ended: t.visitEnded}[visit.state];
            this.put('visit', Lms.say(state, visit.learner.visits));
            this.put('memory', Lms.say(t.memoryOf, (values['cmi.suspend_data'] || '').length, numberText('4096', this.language)));
            this.summary.textContent = (t.statusWords[status] || status) + (raw ? ' · ' + score : '');
        }

        /** @param {string} name @param {...any} content */
        put(name, ...content) {
            const place = this.facts[name];
            const wanted = el('dd', null, content);
            if (place.innerHTML !== wanted.innerHTML) {
                place.replaceChildren(...wanted.childNodes);
            }
        }

        /** @param {{name: string, args: string[], answer: string, error: number}} call */
        addCall(call) {
            const words = call.name + '(' + call.args.map((arg) => JSON.stringify(arg)).join(', ') + ')';
            const answer = call.error ? this.t.errors[call.error] + ' (' + call.error + ')' : call.answer;
            this.callList.append(el('li' + (call.error ? '.is-refused' : ''), null, el('code', null, words), el('span', null, ' → ' + answer)));
            while (this.callList.childElementCount > callsMost) {
                this.callList.firstElementChild.remove();
            }
            // Asking for what is not there is allowed; only what was to be told and was not is worth a word.
            if (call.error && call.name !== 'LMSGetValue') {
                this.addRefusal(call);
            }
            this.callState.textContent = this.refusals.length === 0 ? this.t.noneRefused : '';
        }

        addRefusal(call) {
            const t = this.t;
            const reason = t.errors[call.error] || String(call.error);
            const words = call.name === 'LMSSetValue' ? Lms.say(t.refusedSet, call.args[1], call.args[0], reason) : Lms.say(t.refusedCall, call.name, reason);
            if (this.refusals.includes(words)) {
                return;
            }
            this.refusals.push(words);
            this.refusalBox.hidden = false;
            this.refusalList.append(el('li', null, words));
        }

        /** @param {any} answer see page.js: values of one record, with the words for it @returns {string} one sentence */
        addAnswer(answer) {
            const t = this.t;
            const isPart = /^[0-9.]+$/.test(answer.result);
            const result = isPart ? Lms.say(t.results.partly, Math.round(Number(answer.result) * 100) + ' %') : t.results[answer.result] || answer.result;
            const points = Number(answer.weighting) === 1 ? t.points.one : Lms.say(t.points.other, numberText(answer.weighting || '0', this.language));
            this.noAnswers.hidden = true;
            this.list.prepend(el('li', {'data-result': isPart ? 'partly' : answer.result},
                el('p.question', null, answer.question),
                el('p', null, Lms.say(t.answered, answer.words || t.noAnswerText)),
                el('p.verdict', null, el('span.badge', null, result), el('span.quiet', null, ' ' + attemptText(answer.attempt, t) + ' · ' + (Number(answer.weighting) ? points : t.practice)))));
            return answer.question + ' ' + result;
        }
    }

    /** @param {string} label of the record: "2", or "2_1" for the second attempt at a quiz @param {any} t */
    function attemptText(label, t) {
        const parts = /^(?:(\d+)_)?(\d+)/.exec(label) || ['', '', '1'];
        return parts[1] ? Lms.say(t.quizAttempt, parts[1], parts[2]) : Lms.say(t.attempt, parts[2]);
    }

    return {Report: Report, el: el};
})();
