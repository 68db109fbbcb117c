// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A learning record store with the launch of cmi5 before it, and what it has to say about what it gets (package contract 67 and
// 68). Requests come as {method, url, headers, body}.

Proof.records = (function () {
    'use strict';

    const cmi5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
    const moveOn = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
    const mastery = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
    const session = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
    const actor = {objectType: 'Agent', account: {homePage: 'https://lms.example', name: 'learner+1@x y'}};
    const registration = '11111111-2222-4333-8444-555555555555';
    const activity = 'https://lms.example/au/1';
    const endpoint = 'https://lrs.example/xapi';
    const defined = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
    const latency = 40;

    /** @param {string} url @returns {{path: string, query: Object<string, string>}} */
    function parts(url) {
        const at = url.indexOf('?');
        const query = {};
        (at < 0 ? '' : url.slice(at + 1)).split('&').forEach(function (pair) {
            const equals = pair.indexOf('=');
            if (equals > 0) {
                query[pair.slice(0, equals)] = decodeURIComponent(pair.slice(equals + 1).replace(/\+/g, ' '));
            }
        });
        return {path: (at < 0 ? url : url.slice(0, at)).replace(/^https?:\/\/[^/]+/, ''), query: query};
    }

    /** @param {any} statement @returns {string} */
    function verbOf(statement) {
        return String(statement.verb.id).split('/').pop();
    }

    class Lms {
        /** @param {string[]} quirks @param {{passMark: number | null}} facts the mastery score, percent @param {any} clock */
        constructor(quirks, facts, clock) {
            this.quirks = {};
            this.facts = facts;
            this.clock = clock;
            this.launches = [];
            this.statements = [];
            this.documents = {};
            this.isUnreachable = false;
        }

        launch(page) {
            const launch = new Launch(this, page, this.launches.length + 1);
            this.launches.push(launch);
            return launch;
        }

        verbs() {
            return this.statements.map(verbOf);
        }

        status() {
            const verbs = this.verbs();
            return ['passed', 'failed', 'completed'].filter((verb) => verbs.indexOf(verb) >= 0)[0] || (verbs.length > 0 ? 'incomplete' : 'not attempted');
        }

        report() {
            const judged = this.statements.filter((one) => /^(passed|failed)$/.test(verbOf(one)) && one.result && one.result.score).pop();
            return {status: this.status(), score: judged ? String(Math.round(judged.result.score.scaled * 10000) / 100) : '',
                answers: this.verbs().filter((verb) => verb === 'answered').length, seconds: this.seconds()};
        }

        seconds() {
            return this.statements.filter((one) => verbOf(one) === 'terminated').reduce(function (sum, one) {
                const time = /^PT(\d+)H(\d+)M([\d.]+)S$/.exec(one.result.duration) || [0, 0, 0, 0];
                return sum + Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3]);
            }, 0);
        }

        // --- for the verdict ---

        /** A score is told with "passed" and "failed" only. */
        showsScore(status) {
            return /^(passed|failed)$/.test(status);
        }

        holds(state, records) {
            const kept = JSON.parse(this.documents['carrel.resume'] || '{}');
            return kept.state === state && this.report().answers === records;
        }

        failures() {
            return this.launches[this.launches.length - 1].calls.filter((call) => call.isMeant).length;
        }

        attemptsIn(span) {
            const launch = this.launches[this.launches.length - 1];
            const from = this.clock.time - launch.began - span;
            return launch.calls.filter((call) => call.at > from && call.name !== 'State').length;
        }

        damage() {
            const kept = JSON.parse(this.documents['carrel.resume'] || '{}');
            kept.state = String(kept.state || '').slice(0, Math.ceil(String(kept.state || '').length / 2));
            this.documents['carrel.resume'] = JSON.stringify(kept);
        }

        faultsOf(launch, how) {
            return launch.faults.concat(launch.judge(how), launch.number === this.launches.length ? this.judgeAll() : []);
        }

        /** What is said once for all launches. */
        judgeAll() {
            const verbs = this.verbs();
            const faults = ['completed', 'passed'].filter((verb) => verbs.filter((one) => one === verb).length > 1)
                .map((verb) => ({contract: '67', code: 'said-twice', args: [verb], at: 0}));
            if (verbs.indexOf('passed') >= 0 && verbs.lastIndexOf('failed') > verbs.indexOf('passed')) {
                faults.push({contract: '67', code: 'failed-after-passed', args: [], at: 0});
            }
            return faults;
        }

        faultsOfBeginning() {
            return [];
        }

        writtenIn(launch) {
            return launch.verbs().filter((verb) => verb !== 'initialized' && verb !== 'terminated');
        }

        timesOf(launch) {
            return launch.statements.filter((one) => /^(completed|passed|failed|terminated)$/.test(verbOf(one))).map((one) => {
                const time = /^PT(\d+)H(\d+)M([\d.]+)S$/.exec(one.result.duration) || [0, 0, 0, 0];
                return Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3]);
            });
        }

        firstScoreIn() {
            return -1;
        }

        looksAt() {
            return ['67', '68', '69'];
        }
    }

    class Launch {
        constructor(lms, page, number) {
            this.lms = lms;
            this.page = page;
            this.number = number;
            this.version = {api: 'none'};
            this.quirks = {};
            this.api = null;
            this.began = lms.clock.time;
            this.token = '';
            this.calls = [];
            this.faults = [];
            this.statements = [];
            this.hasLaunchData = false;
            this.hasPreferences = false;
            this.search = '?' + [['endpoint', endpoint], ['fetch', 'https://lrs.example/fetch?n=' + number], ['actor', JSON.stringify(actor)],
                ['registration', registration], ['activityId', activity]].map((pair) => pair[0] + '=' + encodeURIComponent(pair[1])).join('&');
            this.request = (request, done) => this.take(request, done);
        }

        say(contract, code, ...args) {
            this.faults.push({contract: contract, code: code, args: args.map(String), at: this.lms.clock.time - this.began});
        }

        verbs() {
            return this.statements.map(verbOf);
        }

        /** What is sent arrives, even if the page is gone by then; the answer finds nobody. */
        take(request, done) {
            const answer = this.lms.isUnreachable ? {status: 0, text: ''} : this.answer(request);
            if (this.lms.isUnreachable) {
                this.calls.push({at: this.lms.clock.time - this.began, name: 'Lost', args: [request.method], answer: '', error: 0, phase: this.page.phase, isMeant: true});
            }
            this.lms.clock.later(function () {
                done(answer.status, answer.text);
            }, latency, this.page);
        }

        log(name, args) {
            this.calls.push({at: this.lms.clock.time - this.began, name: name, args: args, answer: 'true', error: 0, phase: this.page.phase, isMeant: false});
        }

        refuse(code, about) {
            this.say('42', 'refused', code, about, 400);
            return {status: 400, text: ''};
        }

        answer(request) {
            const address = parts(request.url);
            const headers = {};
            Object.keys(request.headers || {}).forEach((name) => {
                headers[name.toLowerCase()] = request.headers[name];
            });
            if (address.path === '/fetch') {
                return this.giveToken();
            }
            if (headers.authorization !== 'Basic ' + this.token || this.token === '') {
                this.say('67', 'no-token');
                return {status: 401, text: ''};
            }
            if (headers['x-experience-api-version'] !== '1.0.3') {
                return this.refuse('X-Experience-API-Version', String(headers['x-experience-api-version']));
            }
            if (address.path === '/xapi/statements') {
                return this.takeStatements(JSON.parse(request.body));
            }
            if (address.path === '/xapi/agents/profile') {
                this.hasPreferences = true;
                this.log('Preferences', []);
                return {status: 404, text: ''};
            }
            return this.document(request, address.query);
        }

        giveToken() {
            if (this.token !== '') {
                this.say('67', 'token-twice');
                return {status: 200, text: '{"error-code": "1", "error-text": "used"}'};
            }
            this.token = 'token' + this.number;
            this.log('Token', []);
            return {status: 200, text: JSON.stringify({'auth-token': this.token})};
        }

        document(request, query) {
            if (query.activityId !== activity || query.registration !== registration || JSON.stringify(JSON.parse(query.agent || '{}')) !== JSON.stringify(actor)) {
                return this.refuse('state', request.url);
            }
            if (request.method === 'PUT') {
                this.lms.documents[query.stateId] = request.body;
                this.log('State', [query.stateId, String(request.body.length)]);
                return {status: 204, text: ''};
            }
            if (query.stateId === 'LMS.LaunchData') {
                this.hasLaunchData = true;
                this.log('LaunchData', []);
                return {status: 200, text: JSON.stringify(this.launchData())};
            }
            const text = this.lms.documents[query.stateId];
            return text === undefined ? {status: 404, text: ''} : {status: 200, text: text};
        }

        launchData() {
            const passMark = this.lms.facts.passMark;
            const data = {launchMode: 'Normal', moveOn: 'CompletedAndPassed', returnURL: '', contextTemplate: {
                contextActivities: {grouping: [{id: 'https://publisher.example/au'}]}, extensions: {}}};
            data.contextTemplate.extensions[session] = 'session' + this.number;
            return passMark === null ? data : Object.assign(data, {masteryScore: passMark / 100});
        }

        /** All of a batch or nothing; what is there already is not there twice. */
        takeStatements(batch) {
            if (!this.hasLaunchData || !this.hasPreferences) {
                this.say('67', 'too-early');
            }
            batch.forEach((statement) => {
                const same = this.lms.statements.filter((one) => one.id === statement.id)[0];
                if (same && JSON.stringify(same) !== JSON.stringify(statement)) {
                    this.say('67', 'changed', verbOf(statement));
                }
                if (!same) {
                    this.lms.statements.push(statement);
                    this.statements.push(statement);
                    this.log('Statement', [verbOf(statement), this.about(statement)]);
                    this.judgeStatement(statement);
                }
            });
            return {status: 200, text: JSON.stringify(batch.map((one) => one.id))};
        }

        about(statement) {
            const result = statement.result || {};
            return result.score ? String(Math.round(result.score.scaled * 10000) / 100) : result.response || '';
        }

        judgeStatement(statement) {
            const verb = verbOf(statement);
            const result = statement.result || {};
            const categories = (((statement.context || {}).contextActivities || {}).category || []).map((one) => one.id);
            const isDefined = defined.indexOf(verb) >= 0;
            const demand = (isKept, contract, what) => isKept || this.say(contract, 'statement', verb, what);
            demand(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(statement.id), '67', 'id');
            demand(JSON.stringify(statement.actor) === JSON.stringify(actor), '67', 'actor');
            demand((statement.context || {}).registration === registration, '67', 'registration');
            demand(((statement.context || {}).extensions || {})[session] === 'session' + this.number, '67', 'session');
            demand(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(statement.timestamp), '67', 'timestamp');
            demand((categories.indexOf(cmi5) >= 0) === isDefined, '67', 'category');
            demand((categories.indexOf(moveOn) >= 0) === /^(completed|passed|failed)$/.test(verb), '67', 'moveOn');
            demand(isDefined ? statement.object.id === activity : statement.object.id.indexOf(activity + '#') === 0, '67', 'object');
            demand(verb === 'initialized' || Proof.grammar.duration.test(result.duration), '67', 'duration');
            demand(!(isDefined && result.score) || /^(passed|failed)$/.test(verb), '68', 'score');
            this.judgeMastery(verb, result, (statement.context || {}).extensions || {}, demand);
        }

        judgeMastery(verb, result, extensions, demand) {
            const passMark = this.lms.facts.passMark;
            if (!/^(passed|failed)$/.test(verb)) {
                return;
            }
            demand(result.success === (verb === 'passed'), '68', 'success');
            demand(passMark === null || extensions[mastery] === passMark / 100, '68', 'masteryScore');
            demand(passMark === null || !result.score || (result.score.scaled >= passMark / 100) === result.success, '68', 'score');
            demand(!result.score || (result.score.min === 0 && result.score.max === 100), '68', 'bounds');
        }

        /** First and last word of a launch. @returns {any[]} */
        judge(how) {
            const verbs = this.verbs();
            const fault = (contract, code) => ({contract: contract, code: code, args: [], at: 0});
            const faults = [];
            if (verbs.length > 0 && (verbs[0] !== 'initialized' || verbs.filter((verb) => verb === 'initialized').length !== 1)) {
                faults.push(fault('67', 'not-initialized-first'));
            }
            const end = verbs.indexOf('terminated');
            if (end >= 0 && end !== verbs.length - 1) {
                faults.push(fault('67', 'after-terminated'));
            }
            if (how.isLeft && end < 0) {
                faults.push(fault('69', 'not-terminated'));
            }
            return faults;
        }
    }

    return {Lms: Lms};
})();
