// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample course, exported by the program.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { noBrowser } from './browser.mjs';
import { root } from './tree.mjs';

const program = process.env.CARREL_PROGRAM;

/** Options of tests that want a browser and the program. */
export const withProgram = { skip: noBrowser || (!(program && existsSync(program)) && 'CARREL_PROGRAM names no program'), timeout: 180000 };

/** Exports the sample into `folder` as `out` (a name there). @returns {string} where it is */
export function exportSample(folder, format, out, ...more) {
    const file = join(folder, 'sample.carrel');
    const run = (...args) => execFileSync(program, args, { stdio: 'pipe' });
    if (!existsSync(file)) {
        run('load', join(root, 'resources/samples/handover/course.en.json'), '-o', file);
    }
    run('export', file, '--format', format, '-o', join(folder, out), ...more);
    return join(folder, out);
}
