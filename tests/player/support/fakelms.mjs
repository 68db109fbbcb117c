// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An LMS in SCORM 1.2 that keeps values as they come, writes down every call and judges them: the value grammar and
// the order of the package contract (docs/package-contract.md).

import { Proof } from './proof.mjs';

const { elements, general, isAnswer, place: orderOf } = Proof.grammar;

/** What is wrong with a sequence of [name, arguments] calls; nothing: an empty list. */
export function judge(calls) {
    const faults = [];
    const types = {};
    const named = new Set();
    let place = 0;
    calls.forEach(([name, args], i) => {
        if (name !== 'LMSSetValue') {
            place = name === 'LMSCommit' ? 0 : place;
            return;
        }
        const [element, value] = args;
        const rule = elements['1.2'][general(element)];
        if (typeof value !== 'string' || !rule || !rule.test(value)) {
            faults.push(`call ${i}: ${element} = ${JSON.stringify(value)}`);
        }
        const interaction = /^cmi\.interactions\.(\d+)\.(.*)$/.exec(element);
        if (interaction) {
            faults.push(...judgeInteraction(types, interaction[1], interaction[2], value, i));
        }
        const objective = /^cmi\.objectives\.(\d+)\.(.*)$/.exec(element);
        if (objective && objective[2] === 'id' && named.has(objective[1])) {
            faults.push(`call ${i}: objective ${objective[1]} gets another id`);
        }
        if (objective && objective[2] === 'id') {
            named.add(objective[1]);
        }
        const order = orderOf(element);
        if (order !== 0 && order < place) {
            faults.push(`call ${i}: ${element} after what must follow it`);
        }
        place = Math.max(place, order);
    });
    return faults.concat(judgeFrame(calls));
}

function judgeInteraction(types, n, part, value, i) {
    const known = Object.keys(types).map(Number);
    const isSkipped = known.length > 0 && !types[n] && Number(n) !== Math.max(...known) + 1; // a launch may go on at any number
    const record = types[n] = types[n] || { parts: [] };
    const expected = ['id', 'type'][record.parts.length];
    const faults = expected && expected !== part ? [`call ${i}: interaction ${n} has ${part} before ${expected}`] : [];
    if (isSkipped) {
        faults.push(`call ${i}: interaction ${n} does not follow the last one`);
    }
    if (part === 'id' && record.parts.includes('id')) {
        faults.push(`call ${i}: interaction ${n} gets another id`);
    }
    record.parts.push(part);
    if (part === 'type') {
        record.type = value;
    }
    if ((part === 'student_response' || part.endsWith('pattern')) && !isAnswer('1.2', record.type, value, part.endsWith('pattern'))) {
        faults.push(`call ${i}: ${part} ${JSON.stringify(value)} is not of type ${record.type}`);
    }
    return faults;
}

function judgeFrame(calls) {
    const faults = calls.filter(([name, args]) => /Initialize|Commit|Finish/.test(name) && (args.length !== 1 || args[0] !== ''))
        .map(([name, args]) => `${name}(${JSON.stringify(args)}) does not have the empty text as its argument`);
    const names = calls.map(([name]) => name);
    const count = (wanted) => names.filter((name) => name === wanted).length;
    if (count('LMSInitialize') !== 1 || names[0] !== 'LMSInitialize' || calls[0][1][0] !== '') {
        faults.push('not exactly one LMSInitialize("") before everything');
    }
    if (count('LMSFinish') > 1 || (count('LMSFinish') === 1 && names[names.length - 1] !== 'LMSFinish')) {
        faults.push('calls after LMSFinish, or two of them');
    }
    return faults;
}

/** `values` of an earlier launch make it a resumed one. */
export class FakeLms {
    constructor(values = {}) {
        this.values = { 'cmi.core.lesson_status': 'not attempted', ...values };
        this.committed = { ...this.values };
        this.calls = [];
        this.error = 0;
        /** (name, args) -> { answer, error } to fail a call, null to let it pass; may throw. */
        this.interfere = () => null;
        for (const name of ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit']) {
            this[name] = (...args) => this.take(name, args);
        }
        this.LMSGetLastError = () => String(this.error);
    }

    take(name, args) {
        if (name !== 'LMSGetValue') {
            this.calls.push([name, args]);
        }
        this.error = 0;
        const interference = this.interfere(name, args);
        if (interference) {
            this.error = interference.error;
            return interference.answer;
        }
        if (name === 'LMSGetValue') {
            return this.read(args[0]);
        }
        if (name === 'LMSSetValue') {
            this.values[args[0]] = args[1];
        }
        if (name === 'LMSCommit' || name === 'LMSFinish') {
            this.committed = { ...this.values };
        }
        return 'true';
    }

    read(element) {
        const list = /^(cmi\.(interactions|objectives))\._count$/.exec(element);
        if (list) {
            return String(Object.keys(this.values).filter((name) => name.startsWith(`${list[1]}.`) && /^\d+\.id$/.test(name.slice(list[1].length + 1))).length);
        }
        return this.values[element] === undefined ? '' : this.values[element];
    }

    /** Another launch by the same learner: what had been committed, nothing else. */
    relaunch() {
        return new FakeLms(this.committed);
    }

    /** Values written to one element, in order. */
    written(element) {
        return this.calls.filter(([name, args]) => name === 'LMSSetValue' && args[0] === element).map(([, args]) => args[1]);
    }

    names() {
        return this.calls.map(([name]) => name);
    }
}
