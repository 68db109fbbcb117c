// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course that is corrected and exported again while learners are in it: what they have done stays, and they are told.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
import { single } from '../support/smallcourse.mjs';
import { Learner, openStage } from '../support/stage.mjs';

const usual = { skip: noBrowser, timeout: 60000 };
const temporary = mkdtempSync(join(tmpdir(), 'carrel-updated-'));
const folder = join(temporary, 'package');
const told = 'This course was updated since your last visit.';
let stage;

before(async () => {
    stage = noBrowser ? null : await openStage(buildPackage(folder, fullCourse()));
});

after(async () => {
    if (stage) {
        await stage.close();
    }
    rmSync(temporary, { recursive: true, force: true });
});

/** The same course with another question on its third page; its number comes after all others. */
function corrected() {
    const course = fullCourse();
    const numbers = course.course.slots.reduce((count, [more]) => count + more, 0);
    course.course.slots.push([1, 3, 0, 1]);
    course.modules[0].pages[3].blocks.unshift({ ...single('qadded', numbers), counts: false, stemHtml: '<p>Added later?</p>' });
    return course;
}

test('a learner in the middle keeps what was done, is told once, and goes on', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    assert.equal(await learner.course.getByText(told).count(), 0);
    await learner.turnTo(3);
    await learner.answer('qclaim');
    await learner.untilCommitted((values) => values['cmi.interactions.0.id'] === 'q_qclaim_1');
    await learner.closeTab();
    Learner.assertClean((await learner.lmsAfterwards()).log);

    buildPackage(folder, corrected());
    await learner.launch();
    await learner.title('Try it');
    await learner.course.getByText(told).waitFor();
    await learner.course.getByText('Added later?').waitFor();
    await learner.course.locator('#b-qclaim .verdict.right').waitFor();
    await learner.answer('qpractise');
    await learner.untilCommitted((values) => values['cmi.interactions.1.id'] === 'q_qpractise_1');
    await learner.closeTab();
    const { log } = await learner.lmsAfterwards();
    Learner.assertClean(log);

    await learner.launch();
    await learner.course.locator('#b-qpractise .verdict').waitFor();
    assert.equal(await learner.course.getByText(told).count(), 0);
    await learner.context.close();
});
