// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample course with one part per module, each launched by the LMS for itself.

import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { answerPage, courseOf, modulesOf } from '../support/answers.mjs';
import { exportSample, withProgram as usual } from '../support/samplepackage.mjs';
import { Learner, openStage } from '../support/stage.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'carrel-permodule-'));
const versions = [['scorm12', '', 'cmi.core.lesson_status'], ['scorm2004-3', 'version=2004&', 'cmi.success_status']];
const folders = {};
const stages = {};

before(async () => {
    if (usual.skip) {
        return;
    }
    for (const [format] of versions) {
        folders[format] = exportSample(temporary, format, format, '--per-module');
        stages[format] = await openStage(folders[format]);
    }
});

after(async () => {
    for (const stage of Object.values(stages)) {
        await stage.close();
    }
    rmSync(temporary, { recursive: true, force: true });
});

/** Names of the parts' data files. */
function partsOf(format) {
    return readdirSync(folders[format]).filter((name) => /^course-.*\.js$/.test(name));
}

/** A learner who knows everything goes through the course of one data file, and leaves once on the way. @returns {Promise<object>} what the LMS has */
async function playThrough(stage, folder, data, launch) {
    const pages = modulesOf(folder, data).flatMap((module) => module.pages);
    const course = courseOf(folder, data);
    const learner = await stage.learner();
    await learner.launch(launch);
    assert.equal(await learner.course.locator('.course-title').innerText(), course.title);
    for (const [i, page] of pages.entries()) {
        await learner.title(page.title);
        await answerPage(learner, page);
        if (i === pages.length - 2) {
            const right = await learner.course.locator('.verdict.right').count();
            await learner.page.waitForTimeout(1500);
            await learner.closeTab();
            Learner.assertClean((await learner.lmsAfterwards()).log);
            await learner.launch(launch);
            await learner.title(page.title);
            assert.equal(await learner.course.locator('.verdict.right').count(), right);
        }
        await learner.next();
    }
    await learner.title('Your result');
    assert.match(await learner.course.locator('.figures').innerText(), new RegExp(`${pages.length} of ${pages.length}`));
    await learner.course.locator('.exit').click();
    await learner.course.getByText('Everything is saved').waitFor();
    const { log, values } = await learner.lms();
    Learner.assertClean(log);
    assert.match(values['cmi.suspend_data'], /^2\./);
    learner.assertCalm();
    assert.deepEqual(learner.outside, []);
    await learner.context.close();
    return values;
}

for (const [format, query, word] of versions) {
    test(`${format}: each part goes on where it was left, is passed or completed by itself, and every call is taken (41-43, 48)`, usual, async () => {
        const stage = stages[format];
        const parts = partsOf(format);
        assert.ok(parts.length >= 3, parts.join());
        const ends = [];
        for (const data of parts) {
            const launch = `${query}content=/package/${data.replace('course-', 'part-').replace('.js', '.html')}`;
            const values = await playThrough(stage, folders[format], data, launch);
            ends.push(values[word] || values['cmi.completion_status']);
        }
        assert.ok(ends.includes('passed'), ends.join());
        assert.ok(ends.every((end) => end === 'passed' || end === 'completed'), ends.join());
    });
}

test('one module alone goes on where it was left and is finished by itself', usual, async () => {
    const folder = exportSample(temporary, 'scorm12', 'alone', '--module', '2', '--ungraded', 'passed', '--not-reached', 'failed');
    const course = courseOf(folder);
    assert.ok(course.own.length > 0);
    assert.deepEqual([course.ungradedAs, course.notReachedAs], ['passed', 'failed']);
    const stage = await openStage(folder);
    const values = await playThrough(stage, folder, 'course.js', 'content=/package/index.html');
    await stage.close();
    assert.equal(values['cmi.core.lesson_status'], 'passed');
});

test('what a part keeps is a part of what the course keeps', usual, () => {
    const [whole] = [exportSample(temporary, 'scorm12', 'whole')].map((folder) => courseOf(folder));
    const own = partsOf('scorm12').flatMap((name) => courseOf(folders.scorm12, name).own.flatMap(([first, count]) => Array.from({ length: count }, (none, i) => first + i)));
    assert.equal(new Set(own).size, own.length);
    assert.ok(own.length <= whole.slots.reduce((sum, [count]) => sum + count, 0));
    const pages = partsOf('scorm12').flatMap((name) => courseOf(folders.scorm12, name).modules[0].pages);
    const inOrder = (numbers) => numbers.sort((a, b) => a - b).join();
    assert.equal(inOrder(pages), inOrder(whole.modules.flatMap((module) => module.pages)));
});
