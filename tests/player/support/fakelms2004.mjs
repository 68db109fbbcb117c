// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An LMS in SCORM 2004 that keeps values as they come, writes down every call and judges them: the value grammar and
// the order of the package contract (docs/package-contract.md), as strict as the strictest of the platforms.

import { Proof } from './proof.mjs';

const { elements, general, isAnswer, place: orderOf } = Proof.grammar;
const closing = /^(suspendAll|_none_)$/; // of the ways out, the one that all take

/** What is wrong with a sequence of [name, arguments] calls; nothing: an empty list. */
export function judge2004(calls) {
    const faults = [];
    const records = {};
    const named = {};
    let place = 0;
    calls.forEach(([name, args], i) => {
        if (name !== 'SetValue') {
            place = name === 'Commit' ? 0 : place;
            return;
        }
        const [element, value] = args;
        const rule = element === 'adl.nav.request' ? closing : elements['2004'][general(element)];
        if (typeof value !== 'string' || !rule || !rule.test(value)) {
            faults.push(`call ${i}: ${element} = ${JSON.stringify(value)}`);
        }
        const interaction = /^cmi\.interactions\.(\d+)\.(.*)$/.exec(element);
        if (interaction) {
            faults.push(...judgeInteraction(records, interaction[1], interaction[2], value, i));
        }
        const objective = /^cmi\.objectives\.(\d+)\.id$/.exec(element);
        if (objective && (named[objective[1]] || Object.values(named).includes(value))) {
            faults.push(`call ${i}: objective ${objective[1]} is named twice`);
        }
        if (objective) {
            named[objective[1]] = value;
        }
        const order = orderOf(element);
        if (order !== 0 && order < place) {
            faults.push(`call ${i}: ${element} after what must follow it`);
        }
        place = Math.max(place, order);
    });
    return faults.concat(judgeFrame(calls));
}

function judgeInteraction(records, n, name, value, i) {
    const known = Object.keys(records).map(Number);
    const isSkipped = known.length > 0 && !records[n] && Number(n) !== Math.max(...known) + 1; // a launch may go on at any number
    const record = records[n] = records[n] || { names: [] };
    const expected = ['id', 'type'][record.names.length];
    const faults = expected && expected !== name ? [`call ${i}: interaction ${n} has ${name} before ${expected}`] : [];
    if (isSkipped) {
        faults.push(`call ${i}: interaction ${n} does not follow the last one`);
    }
    if (name === 'id' && record.names.includes('id')) {
        faults.push(`call ${i}: interaction ${n} gets another id`);
    }
    record.names.push(name);
    if (name === 'type') {
        record.type = value;
    }
    if ((name === 'learner_response' || name.endsWith('pattern')) && !isAnswer('2004', record.type, value, name.endsWith('pattern'))) {
        faults.push(`call ${i}: ${name} ${JSON.stringify(value)} is not of type ${record.type}`);
    }
    return faults;
}

function judgeFrame(calls) {
    const faults = calls.filter(([name, args]) => /^(Initialize|Commit|Terminate)$/.test(name) && (args.length !== 1 || args[0] !== ''))
        .map(([name, args]) => `${name}(${JSON.stringify(args)}) does not have the empty text as its argument`);
    const names = calls.map(([name]) => name);
    const count = (wanted) => names.filter((name) => name === wanted).length;
    if (count('Initialize') !== 1 || names[0] !== 'Initialize') {
        faults.push('not exactly one Initialize("") before everything');
    }
    const end = names.indexOf('Terminate');
    if (count('Terminate') > 1 || (end >= 0 && end !== names.length - 1)) {
        faults.push('calls after Terminate, or two of them');
    }
    if (end > 0 && names[end - 1] === 'Commit') {
        faults.push('Commit directly before Terminate');
    }
    return faults;
}

/** `values` of an earlier launch make it a resumed one. */
export class FakeLms2004 {
    constructor(values = {}) {
        this.values = { ...values };
        this.committed = { ...this.values };
        this.calls = [];
        this.error = 0;
        /** (name, args) -> { answer, error } to fail a call, null to let it pass; may throw. */
        this.interfere = () => null;
        for (const name of ['Initialize', 'Terminate', 'GetValue', 'SetValue', 'Commit']) {
            this[name] = (...args) => this.take(name, args);
        }
        this.GetLastError = () => String(this.error);
    }

    take(name, args) {
        if (name !== 'GetValue') {
            this.calls.push([name, args]);
        }
        this.error = 0;
        const interference = this.interfere(name, args);
        if (interference) {
            this.error = interference.error;
            return interference.answer;
        }
        if (name === 'GetValue') {
            return this.read(args[0]);
        }
        if (name === 'SetValue') {
            this.values[args[0]] = args[1];
        }
        if (name === 'Commit' || name === 'Terminate') {
            this.committed = { ...this.values };
        }
        return 'true';
    }

    /** What was never set is no text and an error: the usual thing on a first launch. */
    read(element) {
        const all = /^(cmi\.(interactions|objectives))\._count$/.exec(element);
        if (all) {
            return String(Object.keys(this.values).filter((name) => name.startsWith(`${all[1]}.`) && /^\d+\.id$/.test(name.slice(all[1].length + 1))).length);
        }
        this.error = this.values[element] === undefined ? 403 : 0;
        return this.values[element] === undefined ? '' : this.values[element];
    }

    /** Another launch by the same learner: what had been committed, and only if it was left with "suspend". */
    relaunch() {
        return new FakeLms2004(this.committed['cmi.exit'] === 'suspend' ? this.committed : {});
    }

    /** Values written to one element, in order. */
    written(element) {
        return this.calls.filter(([name, args]) => name === 'SetValue' && args[0] === element).map(([, args]) => args[1]);
    }

    names() {
        return this.calls.map(([name]) => name);
    }
}
