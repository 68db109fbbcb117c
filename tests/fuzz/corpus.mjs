// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inputs that take a fuzz target further than the seeds made of the repository, all of a target in one file:
// tests/fuzz/corpus/TARGET.json. Parts of archives that several inputs share stand there once. What broke a reader lies
// beside, as it is, in tests/fuzz/corpus/TARGET/.
//
//   node tests/fuzz/corpus.mjs TARGET FOLDER [BYTES]    packs the inputs of a folder, smallest first, up to so many bytes

import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

const here = join(dirname(fileURLToPath(import.meta.url)), 'corpus');
const shortestPiece = 150;

function stored(bytes) {
    const packed = deflateRawSync(bytes, { level: 9 }).toString('base64');
    if (Buffer.from(bytes.toString()).equals(bytes)) {
        return packed.length < bytes.length / 2 ? { deflated: packed } : bytes.toString();
    }
    return packed.length < bytes.length ? { deflated: packed } : { base64: bytes.toString('base64') };
}

function restored(piece) {
    if (typeof piece === 'string') {
        return Buffer.from(piece);
    }
    return piece.deflated ? inflateRawSync(Buffer.from(piece.deflated, 'base64')) : Buffer.from(piece.base64, 'base64');
}

/** The passages of an archive as a text (targets/fuzz.h): a line with its name, what follows, and so on. */
function passages(bytes) {
    return bytes.toString('latin1').split(/(?<=^=== .*\n)|(?=^=== )/m).map((text) => Buffer.from(text, 'latin1'));
}

function pack(target, folder, most) {
    const names = readdirSync(folder).map((name) => join(folder, name)).sort((a, b) => statSync(a).size - statSync(b).size);
    const pieces = [];
    const inputs = [];
    let size = 0;
    for (const name of names) {
        const input = [];
        for (const passage of passages(readFileSync(name))) {
            const text = stored(passage);
            const key = JSON.stringify(text);
            if (passage.length < shortestPiece) {
                input.push(text);
                size += key.length;
                continue;
            }
            let at = pieces.findIndex((piece) => JSON.stringify(piece) === key);
            if (at < 0) {
                at = pieces.push(text) - 1;
                size += key.length;
            }
            input.push(at);
        }
        if (size > most) {
            break;
        }
        inputs.push(input);
    }
    writeFileSync(join(here, `${target}.json`), `{"pieces": [\n${pieces.map((piece) => JSON.stringify(piece)).join(',\n')}\n], "inputs": [\n`
        + `${inputs.map((input) => JSON.stringify(input)).join(',\n')}\n]}\n`);
    console.log(target, inputs.length, 'of', names.length, size);
}

/** Writes all packed inputs, a folder for each target. Packages are read by three of them. */
export function unpackAll(out) {
    for (const file of existsSync(here) ? readdirSync(here).filter((name) => name.endsWith('.json')) : []) {
        const { pieces, inputs } = JSON.parse(readFileSync(join(here, file), 'utf8'));
        const target = file.replace('.json', '');
        for (const reader of target === 'package' ? ['package', 'delivered', 'editable'] : [target]) {
            const folder = join(out, reader);
            mkdirSync(folder, { recursive: true });
            inputs.forEach((input, i) => writeFileSync(join(folder, `${target}-${i}`),
                Buffer.concat(input.map((part) => restored(typeof part === 'number' ? pieces[part] : part)))));
        }
    }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    pack(process.argv[2], process.argv[3], Number(process.argv[4] ?? 30000));
}
