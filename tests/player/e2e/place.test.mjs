// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An address that leads to a page, and to a block on it: index.html#page-<export index>-<block id>.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { noBrowser } from '../support/browser.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
import { openStage } from '../support/stage.mjs';

const usual = { skip: noBrowser, timeout: 60000 };
const pages = fullCourse().modules.flatMap((module) => module.pages);
const last = pages[pages.length - 1];
const practise = pages.find((page) => page.blocks.some((block) => block.id === 'qclaim'));
let stage;

before(async () => {
    if (!noBrowser) {
        stage = await openStage();
    }
});

after(() => stage && stage.close());

/** The title of the page at an address, and where the window is afterwards. */
async function opened(learner, address) {
    const page = await learner.context.newPage();
    await page.goto(address);
    await page.locator('.pager').waitFor();
    const at = { title: await page.locator('h1').innerText(), hash: new URL(page.url()).hash, page };
    return at;
}

test('it begins at the page and the block', usual, async () => {
    const learner = await stage.learner({ reducedMotion: 'reduce', viewport: { width: 900, height: 500 } });
    const base = `${stage.server.origin}/package/index.html`;
    const atPage = await opened(learner, `${base}#page-${last.n}`);
    assert.deepEqual([atPage.title, atPage.hash], [last.title, '']);
    const atBlock = await opened(learner, `${base}#page-${practise.n}-qclaim`);
    assert.equal(atBlock.title, practise.title);
    const block = await atBlock.page.locator('#b-qclaim').boundingBox();
    assert.ok(block.y >= 0 && block.y < 500, `${block.y}`);
    // A reload leads to where the learner is by then.
    await atBlock.page.locator('.pager .back').click();
    const before = pages[pages.indexOf(practise) - 1].title;
    await atBlock.page.locator('h1', { hasText: before }).waitFor();
    await atBlock.page.waitForTimeout(1500);
    await atBlock.page.reload();
    await atBlock.page.locator('h1', { hasText: before }).waitFor();
    learner.assertCalm();
    await learner.context.close();
});

test('anything else behind the # leads nowhere', usual, async () => {
    for (const hash of ['#page', '#page-', '#page-99999', '#page--1', `#page-${last.n}x`, `#page-${last.n}-<b>`, '#/page-1', `#xpage-${last.n}`]) {
        const learner = await stage.learner();
        const { title } = await opened(learner, `${stage.server.origin}/package/index.html${hash}`);
        assert.equal(title, pages[0].title, hash);
        learner.assertCalm();
        await learner.context.close();
    }
});

test('what the learner has done before stays, in an LMS and in a file opened by double click', usual, async () => {
    const learner = await stage.learner();
    await learner.launch();
    await learner.next();
    await learner.title(pages[1].title);
    await learner.course.locator('.exit').click();
    await learner.closeTab();
    await learner.launch(`content=${encodeURIComponent(`/package/index.html#page-${last.n}`)}`);
    await learner.title(last.title);
    await learner.page.waitForTimeout(2000);
    const { values } = await learner.lms();
    assert.equal(values['cmi.core.lesson_location'], last.id);
    assert.match(await learner.course.locator('.percent').innerText(), new RegExp(`${Math.floor((100 * 3) / pages.length)} %`));
    const fromFile = await opened(learner, `${pathToFileURL(join(stage.folder, 'index.html'))}#page-${last.n}`);
    assert.equal(fromFile.title, last.title);
    learner.assertCalm();
    await learner.context.close();
});
