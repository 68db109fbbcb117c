// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course that is corrected and exported again while learners are in it: what they have done stays, and they are told.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { noBrowser } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { loadEngine } from '../support/engine.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
import { withProgram } from '../support/samplepackage.mjs';
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

/** A question has four right options where it had three, and the package remembers that. */
function scoredOtherwise() {
    const { state, slots } = loadEngine();
    const course = fullCourse();
    const block = course.modules[0].pages[3].blocks.find((each) => each.id === 'qseveral');
    const print = state.fingerprint(course.course).slice(4);
    const before = slots.expand(course.course);
    course.course.slots = before.widths.map((width, n) => [1, width, before.points[n], n === block.n ? 4 : before.steps[n]]);
    block.steps = 4;
    block.options = [...block.options, { id: 'added', html: '<p>One more</p>', correct: true }];
    course.course.earlier = [{ print, steps: [[block.n, before.steps[block.n]]] }];
    return { course, block };
}

test('a question that was all right stays all right when it is divided otherwise', usual, async () => {
    const { course, block } = scoredOtherwise();
    buildPackage(folder, fullCourse());
    const learner = await stage.learner();
    await learner.launch();
    await learner.turnTo(3);
    await learner.answer(block.id);
    await learner.course.locator(`#b-${block.id} .verdict.right`).waitFor();
    await learner.untilCommitted((values) => Boolean(values['cmi.interactions.0.id']));
    await learner.closeTab();
    await learner.lmsAfterwards();

    buildPackage(folder, course);
    await learner.launch();
    await learner.title('Try it');
    await learner.course.locator(`#b-${block.id} .verdict.right`).waitFor();
    await learner.closeTab();
    Learner.assertClean((await learner.lmsAfterwards()).log);
    await learner.context.close();
});

const twoQuestions = {
    format: 'carrel-course', version: 1, id: 'course000000', title: 'Handing over', settings: { language: 'en' },
    children: [{ id: 'module000000', title: 'One', children: [
        { id: 'page00000000', title: 'Read', children: [{ id: 'text00000000', kind: 'text', text: 'Some text.' }] },
        { id: 'page00000001', title: 'Try it', children: [
            { id: 'first0000000', kind: 'clozelist', stem: 'Who?', text: 'Call [Noor|nobody] at [noon|night].', tries: 2 },
            { id: 'second000000', kind: 'clozelist', stem: 'Where?', text: 'Look at the [board|wall].', tries: 2 }] }] }],
};

test('what the program says of a correction is what the learner meets', withProgram, async () => {
    const file = join(temporary, 'two.carrel');
    const out = join(temporary, 'two');
    const run = (...args) => execFileSync(process.env.CARREL_PROGRAM, args, { stdio: 'pipe', encoding: 'utf8' });
    const exported = () => JSON.parse(run('export', file, '--format', 'scorm12', '-o', out, '--remember', '--json'));
    writeFileSync(join(temporary, 'two.json'), JSON.stringify(twoQuestions));
    run('load', join(temporary, 'two.json'), '-o', file);
    assert.equal(exported().sinceLast, undefined);
    const own = await openStage(out);
    const learner = await own.learner();
    await learner.launch();
    await learner.next();
    await learner.title('Try it');
    await learner.fill('first0000000', [0, 0]);
    await learner.fill('second000000', [0]);
    await learner.untilCommitted((values) => Boolean(values['cmi.interactions.1.id']));
    await learner.closeTab();
    await learner.lmsAfterwards();

    run('replace', file, 'nobody', 'no one');
    rmSync(out, { recursive: true });
    const told = exported().sinceLast.differences;
    assert.deepEqual(told.map(({ impact, aspect, page, question }) => [impact, aspect, page, question]), [['resets', 'answer', 'Try it', 1]]);
    assert.equal(JSON.parse(readFileSync(join(out, 'letters.json'), 'utf8')).format, 1);

    await learner.launch();
    await learner.title('Try it');
    const chosen = (id) => learner.course.locator(`#b-${id} .gap select`).evaluateAll((fields) => fields.map((field) => field.value));
    await learner.course.locator('#b-second000000 .verdict.right').waitFor();
    await learner.course.locator('#b-first0000000 .verdict.right').waitFor();
    assert.deepEqual(await chosen('second000000'), ['0']);
    assert.notDeepEqual(await chosen('first0000000'), ['0', '0']);
    await learner.closeTab();
    Learner.assertClean((await learner.lmsAfterwards()).log);
    await learner.context.close();
    await own.close();
});
