// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sample course as a cmi5 package, launched by an LMS on another origin. Numbers in brackets: assertions of
// docs/package-contract.md.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { answerPage, modulesOf } from '../support/answers.mjs';
import { serveLrs } from '../support/lrsserver.mjs';
import { exportSample, withProgram as usual } from '../support/samplepackage.mjs';
import { openStage } from '../support/stage.mjs';

const temporary = mkdtempSync(join(tmpdir(), 'carrel-cmi5-'));
let stage;
let pages;

before(async () => {
    if (usual.skip) {
        return;
    }
    const folder = exportSample(temporary, 'cmi5', 'package');
    pages = modulesOf(folder).flatMap((module) => module.pages);
    stage = await openStage(folder);
});

after(async () => {
    if (stage) {
        await stage.close();
    }
    rmSync(temporary, { recursive: true, force: true });
});

/** A launch in a tab of its own. */
async function launch(learner, lrs) {
    learner.page = learner.course = await learner.context.newPage();
    await learner.page.goto(`${stage.server.origin}/package/index.html${lrs.launchQuery()}`);
    await learner.page.locator('.pager').waitFor();
}

async function until(condition, limit = 5000) {
    const start = Date.now();
    while (!condition()) {
        assert.ok(Date.now() - start < limit, String(condition));
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
}

test('all right, with the tab closed in the middle: it goes on there, passed, everything in order (67-69)', usual, async () => {
    const { lrs, close } = await serveLrs({ returnURL: `${stage.server.origin}/empty.html` });
    const learner = await stage.learner();
    const half = Math.floor(pages.length / 2);
    await launch(learner, lrs);
    for (const [i, page] of pages.entries()) {
        await learner.title(page.title);
        await answerPage(learner, page);
        if (i === half) {
            await learner.closeTab();
            await until(() => lrs.verbs(1).at(-1) === 'terminated');
            assert.deepEqual(lrs.judge(), []);
            await launch(learner, lrs);
            await learner.title(page.title);
            await learner.course.locator('.verdict.right').first().waitFor();
        }
        await learner.next();
    }
    await learner.title('Your result');
    assert.match(await learner.course.locator('.figures').innerText(), /→ 100 %[^]*score 100 %, passed/);
    await learner.course.locator('.exit').click();
    await learner.page.waitForURL('**/empty.html');
    assert.deepEqual(lrs.judge(), []);
    assert.deepEqual(lrs.one('passed').result.score, { scaled: 1, raw: 100, min: 0, max: 100 });
    assert.equal(lrs.verbs(2).at(-1), 'terminated');
    assert.ok(lrs.verbs().filter((verb) => verb === 'answered').length > 10);
    assert.ok(JSON.parse(lrs.documents['carrel.resume']).state.length <= 32000);
    learner.assertCalm(/status of 404/); // what was never kept is not there: the browser says so, too
    assert.deepEqual(learner.outside, []);
    await learner.context.close();
    close();
});

test('while the LMS is away the learner sees it and goes on; nothing is lost (58)', usual, async () => {
    const { lrs, close } = await serveLrs();
    const learner = await stage.learner();
    await launch(learner, lrs);
    lrs.interfere = () => 0;
    await learner.next();
    await learner.course.locator('.sign.is-unsaved').waitFor();
    await learner.next();
    await learner.title(pages[2].title);
    lrs.interfere = () => null;
    await learner.course.locator('.sign.is-saved').waitFor({ timeout: 15000 });
    await learner.closeTab();
    await until(() => lrs.verbs().at(-1) === 'terminated');
    assert.deepEqual(lrs.judge(), []);
    learner.assertCalm(/ERR_EMPTY_RESPONSE|Failed to load resource/);
    await learner.context.close();
    close();
});

test('a reload ends the launch: the learner is asked to open the course again', usual, async () => {
    const { lrs, close } = await serveLrs();
    // Of a page that looks into requests on their way, those of a document that is left do not get out.
    const context = await stage.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${stage.server.origin}/package/index.html${lrs.launchQuery()}`);
    await page.locator('.pager .next').click();
    await page.locator('h1[tabindex]', { hasText: pages[1].title }).waitFor();
    await page.reload();
    await page.getByText('This launch has ended').waitFor();
    await until(() => lrs.verbs().at(-1) === 'terminated');
    await page.close({ runBeforeUnload: true });
    assert.deepEqual(lrs.judge(), []);
    await context.close();
    close();
});

test('opened without a launch the course says that it is not tracked', usual, async () => {
    const learner = await stage.visit();
    await learner.page.getByText('Not tracked: no learning platform was found').waitFor();
    learner.assertCalm();
    await learner.context.close();
});
