// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A learning record store with the launch of cmi5 in front of it, and the judge of what it gets: the order and the
// contents that the package contract demands (67, 68). It answers requests {method, url, headers, body}.

const cmi5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const moveOn = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const mastery = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const defined = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
const duration = /^PT\d+H\d+M\d+(\.\d{1,2})?S$/;

export const actor = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'ada+1@x y' } };
const session = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

export class FakeLrs {
    constructor(origin = 'https://lrs.example', data = {}) {
        this.origin = origin;
        this.data = { launchMode: 'Normal', moveOn: 'CompletedAndPassed', masteryScore: 0.8, returnURL: '', ...data };
        this.statements = [];
        this.documents = {};
        this.tokens = new Set();
        this.used = new Set();
        this.faults = [];
        this.requests = [];
        this.launches = 0;
        this.registration = '11111111-2222-4333-8444-555555555555';
        this.activityId = 'https://lms.example/au/1';
        /** (request, name) -> status to fail a request, 0: no answer; null to let it pass. */
        this.interfere = () => null;
    }

    /** The query by which the course is launched, each time another one. */
    launchQuery() {
        this.launches += 1;
        const values = {
            endpoint: `${this.origin}/xapi`, fetch: `${this.origin}/fetch?n=${this.launches}`, actor: JSON.stringify(actor), registration: this.registration,
            activityId: this.activityId,
        };
        return '?' + Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
    }

    /** @returns {{status: number, text: string}} */
    handle(request) {
        const url = new URL(request.url);
        const name = `${request.method} ${url.pathname.replace('/xapi/', '')}${url.searchParams.get('stateId') ? ' ' + url.searchParams.get('stateId') : ''}`;
        this.requests.push(name);
        const failure = this.interfere(request, name);
        if (failure !== null) {
            return { status: failure, text: '' };
        }
        if (url.pathname === '/fetch') {
            return this.giveToken(request.url);
        }
        const header = Object.fromEntries(Object.entries(request.headers).map(([key, value]) => [key.toLowerCase(), value]));
        if (!this.tokens.has((header.authorization || '').replace(/^Basic /, ''))) {
            return { status: 401, text: '' };
        }
        if (header['x-experience-api-version'] !== '1.0.3') {
            return { status: 400, text: '' };
        }
        return this.answer(request, url, name);
    }

    giveToken(address) {
        if (this.used.has(address)) {
            return { status: 200, text: JSON.stringify({ 'error-code': '1', 'error-text': 'used' }) };
        }
        this.used.add(address);
        const token = `token${this.tokens.size}`;
        this.tokens.add(token);
        return { status: 200, text: JSON.stringify({ 'auth-token': token }) };
    }

    answer(request, url, name) {
        if (name === 'POST statements') {
            return this.takeStatements(JSON.parse(request.body));
        }
        if (url.pathname === '/xapi/agents/profile') {
            return { status: 404, text: '' };
        }
        const isOurs = url.searchParams.get('activityId') === this.activityId && url.searchParams.get('registration') === this.registration
            && JSON.stringify(JSON.parse(url.searchParams.get('agent'))) === JSON.stringify(actor);
        if (!isOurs) {
            return { status: 400, text: '' };
        }
        const id = url.searchParams.get('stateId');
        if (request.method === 'PUT') {
            this.documents[id] = request.body;
            return { status: 204, text: '' };
        }
        if (id === 'LMS.LaunchData') {
            return { status: 200, text: JSON.stringify(this.launchData()) };
        }
        return this.documents[id] === undefined ? { status: 404, text: '' } : { status: 200, text: this.documents[id] };
    }

    launchData() {
        return {
            ...this.data,
            contextTemplate: {
                contextActivities: { grouping: [{ id: 'https://publisher.example/au' }] }, extensions: { [session]: `session${this.launches}` },
            },
        };
    }

    /** All of a batch or nothing; what is there already is not there twice. */
    takeStatements(batch) {
        const refused = batch.filter((statement) => !statement.id || statement.verb.id.endsWith(`/${this.hates}`));
        if (refused.length > 0) {
            return { status: 400, text: '' };
        }
        for (const statement of batch) {
            const same = this.statements.find((one) => one.id === statement.id);
            if (same && JSON.stringify(same) !== JSON.stringify(statement)) {
                this.faults.push(`${statement.id} is sent again with another content`);
            }
            if (!same) {
                this.statements.push(statement);
            }
        }
        return { status: 200, text: JSON.stringify(batch.map(({ id }) => id)) };
    }

    /** Verbs in order, of one launch or all. */
    verbs(launch = 0) {
        return this.statements.filter(({ context }) => launch === 0 || context.extensions[session] === `session${launch}`).map(({ verb }) => verb.id.split('/').pop());
    }

    one(verb) {
        return this.statements.findLast((statement) => statement.verb.id.endsWith(`/${verb}`));
    }

    /** What is wrong with everything so far; nothing: an empty list. `isOver`: every launch has ended. */
    judge(isOver = true) {
        const faults = [...this.faults];
        for (let launch = 1; launch <= this.launches; ++launch) {
            faults.push(...this.judgeLaunch(launch, isOver));
        }
        const all = this.verbs();
        for (const verb of ['completed', 'passed']) {
            if (all.filter((one) => one === verb).length > 1) {
                faults.push(`${verb} is said twice`);
            }
        }
        if (all.includes('passed') && all.lastIndexOf('failed') > all.indexOf('passed')) {
            faults.push('failed after passed');
        }
        return faults.concat(this.statements.flatMap((statement) => this.judgeStatement(statement)));
    }

    judgeLaunch(launch, isOver) {
        const verbs = this.verbs(launch);
        if (verbs.length === 0) {
            return [];
        }
        const faults = [];
        if (verbs[0] !== 'initialized' || verbs.filter((verb) => verb === 'initialized').length !== 1) {
            faults.push(`launch ${launch}: not exactly one initialized, first: ${verbs}`);
        }
        const end = verbs.indexOf('terminated');
        if ((isOver && end < 0) || (end >= 0 && end !== verbs.length - 1)) {
            faults.push(`launch ${launch}: not exactly one terminated, last: ${verbs}`);
        }
        if (this.data.launchMode !== 'Normal' && verbs.some((verb) => verb !== 'initialized' && verb !== 'terminated')) {
            faults.push(`launch ${launch}: ${this.data.launchMode} says more than that it was there: ${verbs}`);
        }
        return faults;
    }

    judgeStatement(statement) {
        const { verb, object, context, result = {}, timestamp } = statement;
        const word = verb.id.replace('http://adlnet.gov/expapi/verbs/', '');
        const faults = [];
        const say = (isRight, what) => isRight || faults.push(`${word}: ${what}`);
        const categories = ((context.contextActivities || {}).category || []).map(({ id }) => id);
        const isDefined = defined.includes(word);
        say(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(statement.id), `id ${statement.id}`);
        say(JSON.stringify(statement.actor) === JSON.stringify(actor), 'another actor');
        say(context.registration === this.registration, 'another registration');
        say(/^session\d+$/.test(context.extensions[session]) && context.contextActivities.grouping.length === 1, 'not made from the template');
        say(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(timestamp), `timestamp ${timestamp}`);
        say(categories.includes(cmi5) === isDefined, 'category cmi5');
        say(categories.includes(moveOn) === ['completed', 'passed', 'failed'].includes(word), 'category moveon');
        say(isDefined ? object.id === this.activityId : object.id.startsWith(this.activityId + '#'), `object ${object.id}`);
        say(word === 'initialized' || duration.test(result.duration), `duration ${result.duration}`);
        say((word === 'passed' || word === 'failed') === (isDefined && result.success !== undefined), 'success');
        say((word === 'completed') === (result.completion === true), 'completion');
        say(!result.score || word === 'passed' || word === 'failed', 'a score');
        if (word === 'passed' || word === 'failed') {
            say(context.extensions[mastery] === this.data.masteryScore, 'mastery score');
            say(result.success === (word === 'passed'), 'success');
            say(!result.score || (result.score.scaled >= this.data.masteryScore) === result.success, `score ${JSON.stringify(result.score)}`);
            say(!result.score || (result.score.min === 0 && result.score.max === 100), 'raw without its bounds');
        }
        return faults;
    }
}
