// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample course as the program exports it, in an LMS: launch, answer, close the tab, resume, finish.
//   CARREL_PACKAGE   a package (folder or zip) made from resources/samples/handover/course.en.json
//   CARREL_PROGRAM   the command line that makes one, where there is none yet

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { answerPage, courseOf, modulesOf } from '../support/answers.mjs';
import { violations } from '../support/axe.mjs';
import { noBrowser } from '../support/browser.mjs';
import { firstScreen } from '../support/firstscreen.mjs';
import { LetterKey, lettered } from '../support/letterkey.mjs';
import { Learner, openStage } from '../support/stage.mjs';
import { keepsSomething, kindsWithPlayer, root } from '../support/tree.mjs';

const program = process.env.CARREL_PROGRAM;
const hasPackage = process.env.CARREL_PACKAGE || (program && existsSync(program));
const usual = {
    skip: noBrowser || (!hasPackage && 'neither CARREL_PACKAGE nor CARREL_PROGRAM names anything'), timeout: 180000,
};
const temporary = mkdtempSync(join(tmpdir(), 'carrel-exported-'));
let folder;
let stage;
let course;
let modules;

/** The package as a folder. */
function unpacked() {
    const given = process.env.CARREL_PACKAGE;
    const out = join(temporary, 'package');
    if (given && statSync(given).isDirectory()) {
        return given;
    }
    if (given) {
        execFileSync('unzip', ['-q', given, '-d', out]);
        return out;
    }
    const file = join(temporary, 'sample.carrel');
    execFileSync(program, ['load', join(root, 'resources/samples/handover/course.en.json'), '-o', file], { stdio: 'pipe' });
    execFileSync(program, ['export', file, '--format', 'scorm12', '-o', out], { stdio: 'pipe' });
    return out;
}

before(async () => {
    if (usual.skip) {
        return;
    }
    folder = unpacked();
    course = courseOf(folder);
    modules = modulesOf(folder);
    stage = await openStage(folder);
});

after(async () => {
    if (stage) {
        await stage.close();
    }
    rmSync(temporary, { recursive: true, force: true });
});

/** Looks up in the letter key what an LMS has recorded. @returns {number} records whose letters say something */
function explained(values) {
    const key = new LetterKey(folder);
    let count = 0;
    for (let i = 0; values[`cmi.interactions.${i}.id`] !== undefined; ++i) {
        const [id, type, response] = ['id', 'type', 'student_response'].map((name) => values[`cmi.interactions.${i}.${name}`]);
        const { letters, type: told } = key.recordNamed(id);
        assert.equal(told, type, id);
        if (lettered.includes(type) && letters.some(({ letter }) => letter !== undefined)) {
            key.read(id, type, response);
            count += 1;
        }
    }
    return count;
}

test('the sample is what the player expects', usual, () => {
    assert.equal(course.format, 1);
    assert.ok(course.slots.length > 0 && course.modules.length >= 3);
    for (const module of modules) {
        for (const page of module.pages) {
            for (const block of page.blocks) {
                assert.ok(kindsWithPlayer().includes(block.kind), block.kind);
                assert.equal(block.n !== undefined, keepsSomething(block.kind), block.id);
            }
        }
    }
});

test('all right, with the tab closed in the middle: it is resumed, passed, and every call was taken (41-43, 48, 65)', usual, async () => {
    const learner = await stage.learner();
    const pages = modules.flatMap((module) => module.pages);
    const half = Math.floor(pages.length / 2);
    await learner.launch();
    for (const [i, page] of pages.entries()) {
        await learner.title(page.title);
        await answerPage(learner, page);
        if (i === half) {
            await learner.page.waitForTimeout(1500);
            const right = await learner.course.locator('.verdict.right').count();
            assert.ok(right > 0);
            await learner.closeTab();
            const { log } = await learner.lmsAfterwards();
            Learner.assertClean(log);
            await learner.launch();
            await learner.title(page.title);
            await learner.course.locator('.verdict.right').first().waitFor();
            assert.equal(await learner.course.locator('.verdict.right').count(), right);
        }
        await learner.next();
    }
    await learner.title('Your result');
    assert.match(await learner.course.locator('.figures').innerText(), /→ 100 %[^]*score 100 %, passed/);
    await learner.course.locator('.exit').click();
    await learner.course.getByText('Everything is saved').waitFor();
    const { log, values } = await learner.lms();
    Learner.assertClean(log);
    assert.deepEqual([values['cmi.core.score.raw'], values['cmi.core.lesson_status'], values['cmi.core.exit']], ['100', 'passed', 'suspend']);
    assert.ok(values['cmi.suspend_data'].length <= 4096);
    assert.ok(Buffer.byteLength(JSON.stringify(JSON.stringify(values)), 'utf8') < 65536, 'fits into a beacon');
    const results = Object.keys(values).filter((name) => name.endsWith('.result')).map((name) => values[name]);
    assert.ok(results.length > 10);
    assert.deepEqual([...new Set(results)].filter((result) => result !== 'neutral'), ['correct']); // what nobody corrects is neutral
    assert.ok(explained(values) > 10);
    learner.assertCalm();
    assert.deepEqual(learner.outside, []);
    await learner.context.close();
});

test('no page of the sample has an accessibility fault or is wider than a phone', usual, async () => {
    const learner = await stage.learner({ viewport: { width: 375, height: 700 }, reducedMotion: 'reduce' });
    learner.page = await learner.context.newPage();
    learner.course = learner.page;
    await learner.page.goto(`${stage.server.origin}/package/index.html`);
    for (const page of modules.flatMap((module) => module.pages)) {
        await learner.title(page.title);
        assert.deepEqual(await violations(learner.page), [], page.title);
        assert.ok(await learner.page.evaluate(() => document.documentElement.scrollWidth) <= 375, page.title);
        await learner.next();
    }
    learner.assertCalm();
    await learner.context.close();
});

test('its first screen takes five requests', usual, async () => {
    const { first } = await firstScreen(stage.browser, `${stage.server.origin}/package/index.html`);
    assert.equal(first.length, 5, first.join());
    assert.deepEqual(readdirSync(folder).filter((name) => name.endsWith('.js')).sort(), ['carrel-rest.js', 'carrel.js', 'course.js']);
});
