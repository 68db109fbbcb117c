// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letter key of an exported package, as a trainer's script would use it (docs/package-contract.md).

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Types of interaction whose responses are letters. */
export const lettered = ['choice', 'true-false', 'matching', 'sequencing', 'likert', 'performance'];

export class LetterKey {
    constructor(folder) {
        this.records = JSON.parse(readFileSync(join(folder, 'letters.json'), 'utf8')).records;
    }

    /** What the key says of the record of that name. */
    recordNamed(name) {
        const [longest] = this.records.filter(({ record }) => {
            const [start, end] = record.split('*');
            return name.startsWith(start) && name.endsWith(end);
        }).sort((one, other) => other.record.length - one.record.length);
        assert.ok(longest, `${name} is not in the key`);
        return longest;
    }

    /** What a response says, letter by letter. */
    read(name, type, response) {
        const record = this.recordNamed(name);
        return response.split(',').map((told) => {
            const [first, second] = told.split('.');
            if (type === 'performance' && second !== undefined && record.kind !== 'scenario') {
                return `${textOf(record, first, 'criterion', 'step')} → ${textOf(record, second, 'level')}`;
            }
            return type === 'matching' ? `${textOf(record, first, 'line', 'gap')} → ${textOf(record, second, 'choice')}`
                : textOf(record, told, 'option', 'area', 'line', 'choice', 'level', 'task');
        });
    }
}

/** What a letter that stands for one of those parts says. */
export function textOf(record, letter, ...parts) {
    const found = record.letters.filter((entry) => entry.letter === letter && parts.includes(entry.part));
    assert.equal(found.length, 1, `${record.record}: "${letter}" in ${JSON.stringify(record.letters)}`);
    assert.ok(found[0].text, `${record.record}: "${letter}" says nothing`);
    return found[0].text;
}
