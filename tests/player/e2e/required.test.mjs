// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the course is not finished without: said at the block and on the last page, and told to the LMS when it is done.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { noBrowser } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
import { Learner, openStage, question } from '../support/stage.mjs';

const usual = { skip: noBrowser, timeout: 90000 };
const temporary = mkdtempSync(join(tmpdir(), 'carrel-required-'));
const film = question('vidown');
const claim = question('qclaim');
/** Of the course: the LMS's own page is not ours. */
const frameOf = (learner) => learner.page.frames().find((frame) => frame.url().includes('/package/'));
let stage;

before(async () => {
    const course = fullCourse({ id: 'required0001', completion: 'required', required: [[2, film.n], [3, claim.n]] });
    stage = noBrowser ? null : await openStage(buildPackage(join(temporary, 'package'), course));
});

after(async () => {
    if (stage) {
        await stage.close();
    }
    rmSync(temporary, { recursive: true, force: true });
});

test('the course is finished once what is required was done, whatever was not seen', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    const { course } = learner;
    await course.locator('.menu .result .page-link').click();
    await course.getByText('Required tasks not done yet: 2.').waitFor();
    assert.deepEqual(await violations(frameOf(learner)), []);
    await course.locator('.advice', { hasText: 'Required' }).getByRole('button').click();
    await learner.title('One minute, six things');

    const note = course.locator('#b-vidown .required');
    assert.equal(await note.innerText(), 'Required to finish the course');
    assert.equal(await course.locator('.required').count(), 1);
    await course.locator('#b-vidown').getByRole('button', { name: 'I have watched it' }).click();
    assert.equal(await note.innerText(), 'Required: done');
    await course.getByText('Watched. Your platform has been told.').waitFor();
    assert.deepEqual(await violations(frameOf(learner)), []);
    await learner.untilCommitted((values) => values['cmi.interactions.0.id'] === 'q_vidown_1');

    await learner.next();
    assert.equal(await course.locator('#b-qclaim .required').innerText(), 'Required to finish the course');
    await learner.answer('qclaim');
    assert.equal(await course.locator('#b-qclaim .required').innerText(), 'Required: done');
    await learner.untilCommitted((values) => values['cmi.core.lesson_status'] === 'completed');
    await course.locator('.menu .result .page-link').click();
    assert.equal(await course.getByText('Required').count(), 0);
    await learner.closeTab();

    const { log, values } = await learner.lmsAfterwards();
    Learner.assertClean(log);
    assert.deepEqual([values['cmi.interactions.0.student_response'], values['cmi.interactions.0.result']], ['watched', 'neutral']);
    await learner.launch();
    await learner.course.locator('.menu .page-link', { hasText: 'One minute' }).click();
    await learner.title('One minute, six things');
    assert.equal(await learner.course.locator('#b-vidown .required').innerText(), 'Required: done');
    await learner.course.locator('#b-vidown').getByText('Watched.', { exact: true }).waitFor();
    await learner.context.close();
});
