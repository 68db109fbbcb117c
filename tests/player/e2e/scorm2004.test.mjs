// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample course as a SCORM 2004 package of each edition in an LMS: launch, answer, close the tab, resume, finish.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { answerPage, modulesOf } from '../support/answers.mjs';
import { lettered, LetterKey } from '../support/letterkey.mjs';
import { exportSample, withProgram as usual } from '../support/samplepackage.mjs';
import { Learner, openStage } from '../support/stage.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'carrel-scorm2004-'));
const folder = join(temporary, 'third');
let stage;

before(async () => {
    if (usual.skip) {
        return;
    }
    exportSample(temporary, 'scorm2004-3', 'third');
    exportSample(temporary, 'scorm2004-4', 'fourth');
    stage = await openStage(folder);
});

after(async () => {
    if (stage) {
        await stage.close();
    }
    rmSync(temporary, { recursive: true, force: true });
});

test('all right, with the tab closed in the middle: it is resumed, completed and passed, and every call was taken (41-43, 45, 48, 63)', usual, async () => {
    const learner = await stage.learner();
    const pages = modulesOf(folder).flatMap((module) => module.pages);
    const half = Math.floor(pages.length / 2);
    await learner.launch('version=2004');
    for (const [i, page] of pages.entries()) {
        await learner.title(page.title);
        await answerPage(learner, page);
        if (i === half) {
            await learner.page.waitForTimeout(1500);
            await learner.closeTab();
            Learner.assertClean((await learner.lmsAfterwards()).log);
            await learner.launch('version=2004');
            await learner.title(page.title);
            await learner.course.locator('.verdict.right').first().waitFor();
        }
        await learner.next();
    }
    await learner.title('Your result');
    assert.match(await learner.course.locator('.figures').innerText(), /→ 100 %[^]*score 100 %, passed/);
    await learner.course.locator('.exit').click();
    await learner.course.getByText('Everything is saved').waitFor();
    const { log, values } = await learner.lms();
    Learner.assertClean(log);
    assert.deepEqual(['completion_status', 'success_status', 'score.raw', 'score.scaled', 'progress_measure', 'exit'].map((name) => values[`cmi.${name}`]),
        ['completed', 'passed', '100', '1', '1', 'suspend']);
    assert.equal(values['adl.nav.request'], 'suspendAll');
    assert.ok(Buffer.byteLength(JSON.stringify(JSON.stringify(values)), 'utf8') < 60000, 'fits into a beacon');
    assert.ok(explained(values) > 10);
    learner.assertCalm();
    assert.deepEqual(learner.outside, []);
    await learner.context.close();
});

/** Looks up in the letter key what the LMS has recorded. @returns {number} records whose letters say something */
function explained(values) {
    const key = new LetterKey(folder);
    let count = 0;
    for (let i = 0; values[`cmi.interactions.${i}.id`] !== undefined; ++i) {
        const [id, type, response] = ['id', 'type', 'learner_response'].map((name) => values[`cmi.interactions.${i}.${name}`]);
        const { letters } = key.recordNamed(id);
        if (lettered.includes(type) && type !== 'true-false' && letters.some(({ letter }) => letter !== undefined)) {
            key.read(id, type, response.replace('task[.]', '').split('[,]').join().split('[.]').join('.'));
            count += 1;
        }
    }
    return count;
}

test('without an LMS of its own sort the course says that it is not tracked (53)', usual, async () => {
    const learner = await stage.learner();
    learner.page = await learner.context.newPage();
    await learner.page.goto(`${stage.server.origin}/lms.html`);
    await learner.page.frameLocator('#content').locator('.notice', { hasText: 'Not tracked' }).waitFor({ timeout: 15000 });
    assert.deepEqual((await learner.lms()).log, []);
    await learner.context.close();
});

test('both editions play alike: only the manifest differs', usual, () => {
    const read = (edition, name) => readFileSync(join(temporary, edition, name), 'utf8');
    for (const name of ['index.html', 'carrel.js', 'carrel-rest.js', 'course.js']) {
        assert.ok(read('third', name) === read('fourth', name), name);
    }
    assert.notEqual(read('third', 'imsmanifest.xml'), read('fourth', 'imsmanifest.xml'));
});
