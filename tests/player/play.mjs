// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   node play.mjs PACKAGE.zip
//
// Puts a package on the LMS of the tests, answers every question right, finishes, and prints what the LMS holds then
// as one JSON object. Ends with 1 if a call was refused or the browser complained.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerPage, modulesOf } from './support/answers.mjs';
import { Learner, openStage } from './support/stage.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'carrel-play-'));
const folder = join(temporary, 'package');
execFileSync('unzip', ['-q', process.argv[2], '-d', folder]);
const stage = await openStage(folder);
try {
    const learner = await stage.learner();
    await learner.launch();
    for (const page of modulesOf(folder).flatMap((module) => module.pages)) {
        await learner.title(page.title);
        await answerPage(learner, page);
        await learner.next();
    }
    await learner.course.locator('.exit').click();
    await learner.course.getByText('Everything is saved').waitFor();
    const { log, values } = await learner.lms();
    Learner.assertClean(log);
    learner.assertCalm();
    assert.deepEqual(learner.outside, []);
    console.log(JSON.stringify(values));
} finally {
    await stage.close();
    rmSync(temporary, { recursive: true, force: true });
}
