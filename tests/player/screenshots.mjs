// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node tests/player/screenshots.mjs [package folder]
// Pictures of the player into build/screenshots: desktop, Moodle's frame and phone, light and dark.

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from './support/build-package.mjs';
import { launchBrowser, serve } from './support/browser.mjs';
import { fullCourse, key } from './support/fullcourse.mjs';
import { root } from './support/tree.mjs';

const out = join(root, 'build/screenshots');
const temporary = mkdtempSync(join(tmpdir(), 'carrel-shots-'));
const own = process.argv[2] === undefined;
const folder = own ? buildPackage(join(temporary, 'package'), fullCourse()) : process.argv[2];
mkdirSync(out, { recursive: true });

const sizes = { desktop: [1280, 860], frame: [650, 666], phone: [375, 760] };
const only = process.env.CARREL_SHOTS ? new RegExp(process.env.CARREL_SHOTS) : /./;

/** Ticks options by their place in the author's order, by way of their text. */
async function answer(page, block, places) {
    const form = page.locator(`#b-${block.id}`);
    for (const place of places) {
        const words = block.options ? block.options[place].html.replace(/<[^>]*>/g, '') : ['True', 'False'][place];
        await form.locator('label.option', { hasText: words }).locator('input').check();
    }
    await form.getByRole('button', { name: 'Check' }).click();
}

/** Types an answer and sends it off. */
async function type(page, id, text) {
    await page.locator(`#b-${id} input[type=text]`).fill(text);
    await page.locator(`#b-${id}`).getByRole('button', { name: 'Check' }).click();
}

/** Chooses for every line by the places of the choices in the author's order. */
async function match(page, id, places) {
    for (const [i, place] of places.entries()) {
        await page.locator(`#b-${id} select`).nth(i).selectOption(String(place));
    }
    await page.locator(`#b-${id}`).getByRole('button', { name: 'Check' }).click();
}

/** Chooses a group for every line, both by their places in the author's order. */
async function sort(page, id, groups) {
    for (const [i, line] of block(id).lines.entries()) {
        const words = line.html.replace(/<[^>]*>/g, '');
        await page.locator(`#b-${id} .pair`, { hasText: words }).locator(`input[value="${groups[i]}"]`).check();
    }
    await page.locator(`#b-${id}`).getByRole('button', { name: 'Check' }).click();
}

const block = (id) => fullCourse().modules.flatMap((module) => module.pages).flatMap((page) => page.blocks).find((one) => one.id === id);
const next = (page) => page.locator('.pager .primary').click();

/** Fills the gaps of a text with words, or with values of its lists. */
async function fill(page, id, words) {
    const form = page.locator(`#b-${id}`);
    for (const [i, word] of words.entries()) {
        const field = form.locator('.gap input, .gap select').nth(i);
        await (typeof word === 'number' ? field.selectOption(String(word)) : field.fill(word));
    }
    await form.locator('button[type=submit]').click();
}

/** Marks places of a picture, in parts of its width and height. */
async function point(page, id, places) {
    const picture = page.locator(`#b-${id} .spot-frame img`);
    const box = await picture.boundingBox();
    for (const [x, y] of places) {
        await picture.click({ position: { x: x * box.width, y: y * box.height } });
    }
}

/** Steps through the own course; each named stop is a picture. */
async function walk(page, shot) {
    await shot('1-text');
    await next(page);
    await shot('2-image');
    await page.getByRole('button', { name: 'Enlarge the picture' }).click();
    await shot('2-zoom', false);
    await page.keyboard.press('Escape');
    await next(page);
    await shot('3-video');
    await next(page);
    await page.waitForTimeout(100);
    await shot('4-questions');
    await answer(page, block('qpractise'), [0]);
    await answer(page, block('qseveral'), [0, 3]);
    await answer(page, block('qclaim'), [0]);
    await type(page, 'qword', 'open');
    await type(page, 'qcount', '4');
    await match(page, 'qpairs', [0, 3, 2]);
    await sort(page, 'qsort', [0, 0, 2, 0]);
    await fill(page, 'qfill', ['normal', 'closed', 'smiles']);
    await fill(page, 'qlists', [0, 0, 2]);
    await page.locator('#b-qorder').getByRole('button', { name: 'Check' }).click();
    await page.locator('#b-qopen textarea').fill('What is open?');
    await page.getByRole('button', { name: 'Compare with the model answer' }).click();
    await page.locator('#b-qpicture').getByRole('radio', { name: 'all quiet' }).check();
    await page.locator('#b-qpicture').getByRole('button', { name: 'Check' }).click();
    await page.locator('#b-qstory').getByRole('button', { name: 'Ask for' }).click();
    await point(page, 'qspot', [[0.6, 0.25], [0.25, 0.7]]);
    await shot('5-feedback');
    await answer(page, block('qpractise'), key.qpractise);
    await answer(page, block('qseveral'), [1, 4]);
    await type(page, 'qword', 'wacth');
    await type(page, 'qcount', '60 min');
    await type(page, 'qcount', '4 days');
    await match(page, 'qpairs', [0, 3, 1]);
    await sort(page, 'qsort', [0, 2, 2, 0]);
    await fill(page, 'qfill', ['normel', 'open', 'smiles']);
    await fill(page, 'qlists', [0, 1, 2]);
    await page.locator('#b-qorder').getByRole('button', { name: 'Check' }).click();
    await page.locator('#b-qopen textarea').fill('What is open, and when do I have to look at it again? Quiet is no number.');
    await page.getByRole('button', { name: 'Compare with the model answer' }).click();
    await page.getByLabel('It asks for a time.').check();
    await page.getByRole('radio', { name: 'one of six' }).check();
    await page.locator('#b-qpicture').getByRole('button', { name: 'Check' }).click();
    await page.locator('#b-qstory').getByRole('button', { name: 'Thanks' }).click();
    for (let i = 0; i < 2; ++i) {
        await page.locator('#b-qspot').getByRole('button', { name: 'Check' }).click();
    }
    await shot('6-closed');
    await next(page);
    await page.locator('.practical').waitFor();
    await shot('7-practical');
    await next(page);
    await answer(page, block('qzone'), key.qzone);
    await answer(page, block('qztwo'), [0, 2]);
    await answer(page, block('qzthree'), key.qzthree);
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
async function leaf(page, shot) {
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
        const prefix = `${own ? '' : 'export-'}${name}-${scheme}`;
        if (!only.test(prefix)) {
            continue;
        }
        const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, deviceScaleFactor: name === 'phone' ? 2 : 1 });
        const page = await context.newPage();
        const shot = async (stop, fullPage = true) => {
            if (fullPage) {
                await page.evaluate(() => window.scrollTo(0, 0));
            }
            await page.screenshot({ path: join(out, `${prefix}-${stop}.png`), fullPage });
        };
        await page.goto(`${server.origin}/index.html`);
        await page.locator('.pager').waitFor();
        await (own ? walk : leaf)(page, shot);
        await context.close();
    }
}
server.close();
await browser.close();
rmSync(temporary, { recursive: true });
console.log(`pictures in ${out}`);
