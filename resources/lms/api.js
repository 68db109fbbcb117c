// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The LMS's half of SCORM 1.2 (RTE 3.2 to 3.4), as strict as the strictest LMS: what is not in the standard's words is
// refused, and with the standard's number. It keeps what was committed and nothing else, as after a crash. No screen.

Lms.api = (function () {
    'use strict';

    const error = {none: 0, general: 101, argument: 201, noChildren: 202, noList: 203, notRunning: 301, unknown: 401, keyword: 402, readOnly: 403,
        writeOnly: 404, value: 405};
    const text = (most) => (value) => value.length <= most && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(value);
    const pattern = (expression) => (value) => expression.test(value);
    const decimal = (value) => /^-?\d{1,7}(\.\d{1,7})?$/.test(value);
    const percent = (value) => value === '' || (/^\d{1,3}(\.\d{1,7})?$/.test(value) && Number(value) <= 100);
    const timespan = pattern(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/);
    const identifier = pattern(/^[A-Za-z0-9_:.-]{1,255}$/);
    const status = pattern(/^(passed|completed|failed|incomplete|browsed)$/);

    /** Element -> who may do what, and what a value must be. Lists have an n in place of their numbers. */
    const elements = {
        'cmi.core.student_id': ['r'],
        'cmi.core.student_name': ['r'],
        'cmi.core.lesson_location': ['rw', text(255)],
        'cmi.core.credit': ['r'],
        'cmi.core.lesson_status': ['rw', status],
        'cmi.core.entry': ['r'],
        'cmi.core.score.raw': ['rw', percent],
        'cmi.core.score.min': ['rw', percent],
        'cmi.core.score.max': ['rw', percent],
        'cmi.core.total_time': ['r'],
        'cmi.core.lesson_mode': ['r'],
        'cmi.core.exit': ['w', pattern(/^(time-out|suspend|logout|)$/)],
        'cmi.core.session_time': ['w', timespan],
        'cmi.suspend_data': ['rw', text(4096)],
        'cmi.launch_data': ['r'],
        'cmi.comments': ['rw', text(4096)],
        'cmi.comments_from_lms': ['r'],
        'cmi.student_data.mastery_score': ['r'],
        'cmi.objectives.n.id': ['rw', identifier],
        'cmi.objectives.n.score.raw': ['rw', percent],
        'cmi.objectives.n.score.min': ['rw', percent],
        'cmi.objectives.n.score.max': ['rw', percent],
        'cmi.objectives.n.status': ['rw', status],
        'cmi.interactions.n.id': ['w', identifier],
        'cmi.interactions.n.objectives.n.id': ['w', identifier],
        'cmi.interactions.n.time': ['w', pattern(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/)],
        'cmi.interactions.n.type': ['w', pattern(/^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/)],
        'cmi.interactions.n.correct_responses.n.pattern': ['w', text(255)],
        'cmi.interactions.n.weighting': ['w', decimal],
        'cmi.interactions.n.student_response': ['w', text(255)],
        'cmi.interactions.n.result': ['w', (value) => /^(correct|wrong|unanticipated|neutral)$/.test(value) || decimal(value)],
        'cmi.interactions.n.latency': ['w', timespan],
    };
    const children = {
        'cmi.core': 'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
        'cmi.core.score': 'raw,min,max',
        'cmi.objectives': 'id,score,status',
        'cmi.objectives.n.score': 'raw,min,max',
        'cmi.interactions': 'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
    };
    const lists = /^cmi\.(objectives|interactions(\.n\.(objectives|correct_responses))?)$/;
    const choice = /^[a-z0-9](,[a-z0-9]){0,35}$/;

    /** @param {string} time as HHHH:MM:SS.ss @returns {number} seconds */
    function seconds(time) {
        const parts = String(time || '').split(':').map(Number);
        return parts.length === 3 ? parts[0] * 3600 + parts[1] * 60 + parts[2] : 0;
    }

    /** @param {number} sum seconds @returns {string} as HHHH:MM:SS.ss */
    function timeText(sum) {
        const two = (number) => String(number).padStart(2, '0');
        return String(Math.floor(sum / 3600)).padStart(4, '0') + ':' + two(Math.floor(sum / 60) % 60) + ':' + (sum % 60).toFixed(2).padStart(5, '0');
    }

    /** What the LMS knows of a learner who has never been here. @returns {any} */
    function newLearner() {
        return {values: {}, total: 0, visits: 0, interactions: 0};
    }

    /** One visit (launch) of a learner. */
    class Visit {
        /**
         * @param {any} learner as newLearner() or as an earlier visit left it; not changed
         * @param {{passMark: number | null, name: string}} facts `passMark`: that of the manifest, if it has one
         * @param {(what: string, detail: any) => void} tell 'call', 'kept', 'ended'
         */
        constructor(learner, facts, tell) {
            this.learner = JSON.parse(JSON.stringify(learner));
            this.learner.visits += 1;
            this.facts = facts;
            this.tell = tell;
            this.state = 'waiting';
            this.error = 0;
            this.values = Object.assign({}, this.learner.values);
            this.interactions = this.learner.interactions;
            this.entry = this.learner.visits === 1 ? 'ab-initio' : this.values['cmi.core.exit'] === 'suspend' ? 'resume' : '';
            delete this.values['cmi.core.exit'];
            delete this.values['cmi.core.session_time'];
            /** The object that the course finds as window.API. */
            this.api = {};
            ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit'].forEach((name) => {
                this.api[name] = (...args) => this.call(name, args);
            });
            this.api.LMSGetLastError = () => String(this.error);
            this.api.LMSGetErrorString = (code) => (Number(code) === 0 ? 'No error' : 'Error ' + code);
            this.api.LMSGetDiagnostic = (code) => String(code || this.error);
        }

        /** @param {string} name @param {any[]} args @returns {string} */
        call(name, args) {
            const answers = {LMSInitialize: () => this.initialize(args), LMSFinish: () => this.finish(args), LMSGetValue: () => this.get(String(args[0])),
                LMSSetValue: () => this.set(String(args[0]), String(args[1])), LMSCommit: () => this.commit(args)};
            this.error = 0;
            const answer = answers[name]();
            this.tell('call', {name: name, args: args.map(String), answer: answer, error: this.error});
            return answer;
        }

        /** @param {number} code @param {string} [answer] @returns {string} */
        fail(code, answer) {
            this.error = code;
            return answer === undefined ? 'false' : answer;
        }

        initialize(args) {
            if (args.length !== 1 || args[0] !== '') {
                return this.fail(error.argument);
            }
            if (this.state !== 'waiting') {
                return this.fail(error.general);
            }
            this.state = 'running';
            return 'true';
        }

        commit(args) {
            if (args.length !== 1 || args[0] !== '') {
                return this.fail(error.argument);
            }
            if (this.state !== 'running') {
                return this.fail(error.notRunning);
            }
            this.keep(0);
            return 'true';
        }

        finish(args) {
            if (args.length !== 1 || args[0] !== '') {
                return this.fail(error.argument);
            }
            if (this.state !== 'running') {
                return this.fail(error.notRunning);
            }
            this.state = 'ended';
            this.decideStatus();
            this.keep(seconds(this.values['cmi.core.session_time']));
            this.tell('ended', null);
            return 'true';
        }

        /** What the standard has an LMS do with the status of a visit that has ended (RTE 3.4.4, lesson_status). */
        decideStatus() {
            const raw = this.values['cmi.core.score.raw'];
            if (this.facts.passMark !== null && raw) {
                this.values['cmi.core.lesson_status'] = Number(raw) >= this.facts.passMark ? 'passed' : 'failed';
            } else if (!this.values['cmi.core.lesson_status']) {
                this.values['cmi.core.lesson_status'] = 'completed';
            }
        }

        /** From now on the learner's. @param {number} time seconds to add to the total */
        keep(time) {
            this.learner.values = Object.assign({}, this.values);
            this.learner.interactions = this.interactions;
            this.learner.total += time;
            this.tell('kept', this.learner);
        }

        /** @param {string} name @returns {string} */
        get(name) {
            if (this.state !== 'running') {
                return this.fail(error.notRunning, '');
            }
            const owner = name.replace(/\.[^.]*$/, '');
            const general = owner.replace(/\.\d+(?=\.|$)/g, '.n');
            if (name.endsWith('._children')) {
                return children[general] || this.fail(elements[general] ? error.noChildren : error.unknown, '');
            }
            if (name.endsWith('._count')) {
                return lists.test(general) ? this.count(owner) : this.fail(elements[general] || children[general] ? error.noList : error.unknown, '');
            }
            const element = elements[name.replace(/\.\d+(?=\.)/g, '.n')];
            if (!element) {
                return this.fail(error.unknown, '');
            }
            return element[0] === 'w' ? this.fail(error.writeOnly, '') : this.read(name);
        }

        /** @param {string} list @returns {string} */
        count(list) {
            if (list === 'cmi.interactions') {
                return String(this.interactions);
            }
            const entries = Object.keys(this.values).filter((name) => name.startsWith(list + '.')).map((name) => name.slice(list.length + 1).split('.')[0]);
            return String(new Set(entries).size);
        }

        /** @param {string} name @returns {string} */
        read(name) {
            const fixed = {
                'cmi.core.student_id': 'preview', 'cmi.core.student_name': this.facts.name, 'cmi.core.credit': 'credit', 'cmi.core.lesson_mode': 'normal',
                'cmi.core.entry': this.entry, 'cmi.core.total_time': timeText(this.learner.total),
                'cmi.student_data.mastery_score': this.facts.passMark === null ? '' : String(this.facts.passMark),
            };
            const otherwise = name === 'cmi.core.lesson_status' ? 'not attempted' : '';
            return fixed[name] !== undefined ? fixed[name] : this.values[name] || otherwise;
        }

        /** @param {string} name @param {string} value @returns {string} */
        set(name, value) {
            if (this.state !== 'running') {
                return this.fail(error.notRunning);
            }
            if (/\._(children|count|version)$/.test(name)) {
                return this.fail(error.keyword);
            }
            const element = elements[name.replace(/\.\d+(?=\.)/g, '.n')];
            if (!element) {
                return this.fail(error.unknown);
            }
            if (element[0] === 'r') {
                return this.fail(error.readOnly);
            }
            const isInteraction = /^cmi\.interactions\.(\d+)\.(.*)$/.exec(name);
            const isObjective = /^cmi\.objectives\.(\d+)\.(.*)$/.exec(name);
            const refusal = isInteraction ? this.interactionFault(Number(isInteraction[1]), isInteraction[2], value)
                : isObjective ? this.objectiveFault(Number(isObjective[1]), isObjective[2]) : 0;
            if (refusal || !element[1](value)) {
                return this.fail(refusal || error.value);
            }
            if (isInteraction && Number(isInteraction[1]) === this.interactions) {
                this.interactions += 1;
            }
            this.values[name] = value;
            return 'true';
        }

        /** Objectives begin with their id and follow each other. @returns {number} */
        objectiveFault(n, part) {
            const count = Number(this.count('cmi.objectives'));
            return n > count || (n === count && part !== 'id') ? error.argument : 0;
        }

        /** Records begin with their id and follow each other; answers are in the form of their type. @returns {number} */
        interactionFault(n, part, value) {
            if (n > this.interactions || (n === this.interactions && part !== 'id')) {
                return error.argument;
            }
            const type = this.values['cmi.interactions.' + n + '.type'];
            const isAnswer = part === 'student_response' || part.endsWith('.pattern');
            const isWrong = isAnswer && ((type === 'choice' && !choice.test(value)) || (type === 'true-false' && !/^[tf01]/.test(value)));
            return isWrong ? error.value : 0;
        }
    }

    return {Visit: Visit, newLearner: newLearner, seconds: seconds};
})();
