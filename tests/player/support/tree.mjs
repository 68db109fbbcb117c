// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the player's files are, and in which order they go into a package.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
export const playerFolder = join(root, 'resources/player');
export const kindsFolder = join(root, 'core/kinds');

/** Paths and marks of files.txt: those in packages of one format, or all. */
export function fileList(way = '') {
    return readFileSync(join(playerFolder, 'files.txt'), 'utf8').split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => line.split(' '))
        .filter(([, , ...ways]) => way === '' || ways.length === 0 || ways.includes(way))
        .map(([path]) => path);
}

/** Kinds that have player files, in alphabetical order. */
export function kindsWithPlayer() {
    return readdirSync(kindsFolder).filter((name) => existsSync(join(kindsFolder, name, 'player'))).sort();
}

/** One kind's player file, or null if it has none of that name. */
export function kindFile(kind, name) {
    const path = join(kindsFolder, kind, 'player', name);
    return existsSync(path) ? path : null;
}

/** Something is kept of what a learner does with a block of that kind. */
export function keepsSomething(kind) {
    return !new RegExp(`^Carrel\\.kinds\\.${kind} = null;$`, 'm').test(readFileSync(kindFile(kind, 'engine.js'), 'utf8'));
}

/** Paths of the engine with the kinds' scoring: what runs without a page. */
export function engineFiles() {
    return fileList().filter((line) => line.startsWith('engine/')).map((line) => join(playerFolder, line))
        .concat(kindsWithPlayer().map((kind) => kindFile(kind, 'engine.js')).filter(Boolean));
}

/** Paths of every script of the player. */
export function allScripts() {
    const own = fileList().filter((line) => line.endsWith('.js')).map((line) => join(playerFolder, line));
    const strings = readdirSync(join(playerFolder, 'strings')).map((name) => join(playerFolder, 'strings', name));
    const kinds = kindsWithPlayer().flatMap((kind) => [kindFile(kind, 'engine.js'), kindFile(kind, 'view.js')]);
    return [...own, ...strings, ...kinds.filter(Boolean)];
}
