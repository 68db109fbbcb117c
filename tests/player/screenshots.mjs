// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node tests/player/screenshots.mjs [package folder]
// Pictures of the player into build/screenshots: desktop, Moodle's frame and phone, light and dark.
// CARREL_THEME: the look of the own course. CARREL_SHOTS: a pattern of "desktop-light" and the like.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from './support/build-package.mjs';
import { launchBrowser, serve } from './support/browser.mjs';
import { fullCourse, key } from './support/fullcourse.mjs';
import { Learner } from './support/stage.mjs';
import { root } from './support/tree.mjs';

const out = join(root, 'build/screenshots');
const temporary = mkdtempSync(join(tmpdir(), 'carrel-shots-'));
const own = process.argv[2] === undefined;
const theme = process.env.CARREL_THEME || 'paper';
const folder = own ? buildPackage(join(temporary, 'package'), { ...fullCourse(), theme }) : process.argv[2];
mkdirSync(out, { recursive: true });

const sizes = { desktop: [1280, 860], frame: [650, 666], phone: [375, 760] };
const only = process.env.CARREL_SHOTS ? new RegExp(process.env.CARREL_SHOTS) : /./;

const next = (page) => page.locator('.pager .primary').click();

/** Steps through the own course; each named stop is a picture. */
async function walk(learner, shot) {
    const { page } = learner;
    await shot('1-text');
    await next(page);
    await page.locator('#b-acfolds .fold-button').first().click();
    await shot('2-image');
    await page.locator('#b-imgboard .zoom-button').click();
    await shot('2-zoom', false);
    await page.keyboard.press('Escape');
    await next(page);
    await shot('3-video');
    await next(page);
    await page.waitForTimeout(100);
    await shot('4-questions');
    await learner.answer('qpractise', [0]);
    await learner.answer('qseveral', [0, 3]);
    await learner.answer('qclaim', [0]);
    await learner.type('qword', 'open');
    await learner.type('qcount', '4');
    await learner.type('qestimate', '45');
    await learner.match('qpairs', [0, 3, 2]);
    await learner.sort('qsort', { 'Lift B': 'Say', 'Job 1': 'Say', trolleys: 'Skip', Noor: 'Say' });
    await learner.fill('qfill', ['normal', 'closed', 'smiles']);
    await learner.fill('qlists', [0, 0, 2]);
    await learner.check('qorder');
    await learner.write('qopen', 'What is open?');
    await learner.choosePicture('qpicture', 'all quiet');
    await learner.decide('qstory', 'Ask for');
    await learner.point('qspot', [0.6, 0.25], [0.25, 0.7]);
    await learner.putWords('qdrag', ['normal', 'quiet', 'by when', 'somebody']);
    await learner.check('qdrag');
    await page.locator('#b-qdrag .gap-drop').first().click();
    await page.locator('#b-qdrag .word').filter({ hasText: 'normal' }).click();
    await learner.mark('qmark', [3, 10, 12]);
    await learner.mark('qpassages', [1, 2]);
    await shot('5-feedback');
    for (const id of ['qmark', 'qmark', 'qpassages', 'qpassages']) {
        await learner.check(id);
    }
    await learner.putWords('qdrag', ['normal', 'quiet', 'by when', 'who']);
    await learner.check('qdrag');
    await learner.answer('qpractise', key.qpractise);
    await learner.answer('qseveral', [1, 4]);
    await learner.type('qword', 'wacth');
    await learner.type('qcount', '60 min');
    await learner.type('qcount', '4 days');
    await learner.type('qestimate', '80');
    await learner.match('qpairs', [0, 3, 1]);
    await learner.sort('qsort', { 'Lift B': 'Say', 'Job 1': 'Skip', trolleys: 'Skip', Noor: 'Say' });
    await learner.fill('qfill', ['normel', 'open', 'smiles']);
    await learner.fill('qlists', [0, 1, 2]);
    await learner.check('qorder');
    await learner.write('qopen', 'What is open, and when do I have to look at it again? Quiet is no number.');
    await page.getByLabel('It asks for a time.').check();
    await learner.choosePicture('qpicture', 'one of six');
    await learner.decide('qstory', 'Thanks');
    for (let i = 0; i < 2; ++i) {
        await learner.check('qspot');
    }
    await shot('6-closed');
    await next(page);
    await page.locator('.practical').waitFor();
    await learner.judgeCards('fcwords', false, true);
    await page.getByRole('button', { name: 'Turn the card' }).click();
    await page.getByLabel('My colleague has said it back.').check();
    await page.getByRole('button', { name: 'Why?' }).last().click();
    await page.locator('#b-svshift').getByRole('radio', { name: 'Mostly' }).first().check();
    await page.locator('#b-svshift button').click();
    await page.locator('#b-plshift textarea').first().fill('Somebody says: “I have a bus to catch.”');
    await page.getByLabel('Your draft').fill('At six the cabinet was at 7 degrees, and nobody had written who looks next.');
    await page.getByLabel('One thing that fell through').check();
    await learner.decide('wesolved', 'Show the first', 'Next step', 'Next step');
    await shot('7-practical');
    await next(page);
    await learner.answer('qzone', key.qzone);
    await learner.answer('qztwo', [0, 2]);
    await learner.answer('qzthree', key.qzthree);
    await shot('8-quiz');
    await next(page);
    await shot('9-result');
    await page.getByRole('button', { name: 'Settings' }).click();
    await shot('a-settings', false);
    await page.keyboard.press('Escape');
    if (await page.locator('.menu-button').isVisible()) {
        await page.locator('.menu-button').click();
        await page.waitForTimeout(300);
        await shot('b-menu', false);
    }
}

/** Every page of a package we know nothing about. */
async function leaf({ page }, shot) {
    for (let i = 1; i < 60; ++i) {
        await page.waitForTimeout(150);
        await shot(String(i).padStart(2, '0'));
        if (!(await page.locator('.pager .next').isVisible())) {
            return;
        }
        await next(page);
    }
}

const browser = await launchBrowser();
const server = await serve({ '/': folder });
for (const [name, [width, height]] of Object.entries(sizes)) {
    for (const scheme of ['light', 'dark']) {
        const prefix = `${own ? (theme === 'paper' ? '' : theme + '-') : 'export-'}${name}-${scheme}`;
        if (!only.test(prefix)) {
            continue;
        }
        const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: name === 'phone' ? 2 : 1 });
        const learner = new Learner(null, context);
        const page = await context.newPage();
        Object.assign(learner, { page, course: page });
        const shot = async (stop, fullPage = true) => {
            if (fullPage) {
                await page.evaluate(() => window.scrollTo(0, 0));
            }
            await page.screenshot({ path: join(out, `${prefix}-${stop}.png`), fullPage });
        };
        await page.goto(`${server.origin}/index.html`);
        await page.locator('.pager').waitFor();
        await (own ? walk : leaf)(learner, shot);
        await context.close();
    }
}
server.close();
await browser.close();
rmSync(temporary, { recursive: true });
console.log(`pictures in ${out}`);
