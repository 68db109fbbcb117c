// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node tests/player/contactsheets.mjs [kind ...]
// One picture per kind into build/contactsheets: the block untouched, answered right, partly and wrong, on a desktop and
// on a phone, light and dark. To look at, side by side, what nobody sees at once otherwise.
//   CARREL_SHEETS   another folder

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from './support/build-package.mjs';
import { launchBrowser, serve } from './support/browser.mjs';
import { everyKind } from './support/everykind.mjs';
import { kindsWithPlayer, root } from './support/tree.mjs';
import { Learner } from './support/stage.mjs';
import { answerBlock, outcomesOf, ways } from './support/ways.mjs';

const out = process.env.CARREL_SHEETS || join(root, 'build/contactsheets');
const temporary = mkdtempSync(join(tmpdir(), 'carrel-sheets-'));
const screens = { desktop: [1100, 900], phone: [375, 760] };
const asked = process.argv.slice(2);
const kinds = kindsWithPlayer().filter((kind) => asked.length === 0 || asked.includes(kind));
const course = everyKind(kinds);
const folder = buildPackage(join(temporary, 'package'), course);

/** What can become of a block: how it is named on the sheet. */
const states = (block) => ['untouched', ...(ways[block.kind] ? outcomesOf(block) : [])];

/** Pictures of all blocks in all their states on one kind of screen, as [kind, state, PNG]. */
async function pictures(browser, server, screen, scheme) {
    const [width, height] = screens[screen];
    const context = await browser.newContext({
        viewport: { width, height }, colorScheme: scheme, reducedMotion: 'reduce', isMobile: screen === 'phone', hasTouch: screen === 'phone',
    });
    const taken = [];
    for (const state of ['untouched', 'right', 'partly', 'wrong']) {
        const learner = new Learner(null, context);
        const page = await context.newPage();
        Object.assign(learner, { page, course: page });
        for (const { n, blocks: [block] } of course.modules[0].pages.filter(({ blocks }) => states(blocks[0]).includes(state))) {
            await page.setViewportSize({ width, height });
            await page.goto(`${server.origin}/empty.html`);
            await page.evaluate(() => localStorage.clear());
            await page.goto(`${server.origin}/package/index.html#page-${n}`);
            await page.locator(`#b-${block.id}`).waitFor();
            if (state !== 'untouched') {
                await answerBlock(learner, block, state);
            }
            await page.mouse.move(0, 0);
            await page.setViewportSize({ width, height: 3000 }); // what lies outside is not always painted
            await page.evaluate(() => {
                document.querySelector('.top').style.position = 'static'; // or it lies over what is taller than the screen
                return Promise.all([...document.images].map((image) => image.decode().catch(() => null)));
            });
            taken.push([block.kind, state, await page.locator(`#b-${block.id}`).screenshot({ animations: 'disabled' })]);
        }
        await page.close();
    }
    await context.close();
    return taken;
}

const style = `body{margin:0;padding:24px;font:15px/1.4 sans-serif;background:#8a8f94;width:max-content}h1{margin:0 0 16px;font-size:22px}
.row{display:flex;gap:20px;align-items:flex-start;margin-bottom:24px}figure{margin:0}figcaption{margin-bottom:6px}img{display:block}`;

/** A page with all pictures of a kind: a row for each screen and scheme. */
function sheet(kind, rows) {
    const row = ([name, cells]) => `<div class="row">${cells.map(([state, png]) => `<figure><figcaption>${name}, ${state}</figcaption>
        <img src="data:image/png;base64,${png.toString('base64')}"></figure>`).join('')}</div>`;
    return `<!DOCTYPE html><meta charset="utf-8"><title>${kind}</title><style>${style}</style><h1>${kind}</h1>${rows.map(row).join('')}`;
}

const browser = await launchBrowser();
const server = await serve({ '/package/': folder, '/empty.html': ['text/html', '<!DOCTYPE html><title>empty</title>'] });
const rows = {};
for (const screen of Object.keys(screens)) {
    for (const scheme of ['light', 'dark']) {
        for (const [kind, state, png] of await pictures(browser, server, screen, scheme)) {
            const own = rows[kind] = rows[kind] || {};
            (own[`${screen}, ${scheme}`] = own[`${screen}, ${scheme}`] || []).push([state, png]);
        }
    }
}
mkdirSync(out, { recursive: true });
const page = await browser.newPage();
for (const [kind, own] of Object.entries(rows)) {
    writeFileSync(join(temporary, 'sheet.html'), sheet(kind, Object.entries(own)));
    await page.goto(`file://${join(temporary, 'sheet.html')}`);
    const size = await page.evaluate(() => [document.body.offsetWidth, document.body.offsetHeight]);
    await page.setViewportSize({ width: size[0], height: 800 });
    await page.screenshot({ path: join(out, `${kind}.png`), fullPage: true });
}
server.close();
await browser.close();
rmSync(temporary, { recursive: true });
console.log(`${Object.keys(rows).length} sheets in ${out}`);
