// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The proof's own files (resources/lms/proof) in Node, with the player's engine as a package has it, or with parts of it
// broken on purpose.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { engineFiles, root } from './tree.mjs';

const folder = join(root, 'resources/lms/proof');
const context = createContext({});
for (const name of readFileSync(join(folder, 'files.txt'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'))) {
    runInContext(readFileSync(join(folder, name), 'utf8'), context, { filename: name });
}

export const Proof = context.Proof;
const lmsFolder = join(root, 'resources/lms/profiles');
/** Quirks of each LMS that records something, by its id. */
export const profiles = Object.fromEntries(readdirSync(lmsFolder)
    .map((name) => JSON.parse(readFileSync(join(lmsFolder, name), 'utf8')))
    .filter((profile) => profile.tracked !== false)
    .map((profile) => [profile.id, profile.quirks]));
/** Named in profiles, and nothing to play: see quirks.js. */
export const unplayed = ['refuses-narrow-values', 'four-elements'];
export const ways = ['scorm12', 'scorm2004', 'cmi5'];

const texts = new Map(engineFiles().map((path) => [path.split('/').slice(-3).join('/'), readFileSync(path, 'utf8')]));

/** A player maker: `patches` are [end of a file's path, from, to], and each must apply. */
export function playerFor(way, patches = []) {
    const own = new Map(texts);
    for (const [file, from, to] of patches) {
        const name = [...own.keys()].find((key) => key.endsWith(file));
        if (!name || !own.get(name).includes(from)) {
            throw new Error(`${file} has no ${from}`);
        }
        own.set(name, own.get(name).replaceAll(from, to));
    }
    const others = ways.filter((other) => other !== way).map((other) => `delete Carrel.${other};`).join('');
    return runInContext(`(function (window) { ${[...own.values()].join('\n')}\n${others} return Carrel; })`, context);
}

/** `what`: {course, modules}; `how`: way, quirks, passMark, learner, seed, patches. */
export function prove(what, { way = 'scorm12', quirks = [], passMark = null, learner = 'perfect', seed = 3, patches = [], player = null } = {}) {
    const dialect = way === 'scorm12' ? {} : { dialect: '2004', stateLimit: 32000 };
    const course = { ...JSON.parse(JSON.stringify(what.course)), ...dialect };
    return Proof.prover.prove(course, JSON.parse(JSON.stringify(what.modules)), player || playerFor(way, patches),
        { way, quirks, facts: { passMark }, learner, seed });
}

/** Numbers of the assertions that were not kept. */
export function broken(result) {
    return [...result.checks].filter((check) => !check.isKept).map((check) => check.contract);
}

/** The faults in words, for messages of tests. */
export function story(result) {
    return JSON.stringify(result.checks.filter((check) => !check.isKept), null, 1);
}
