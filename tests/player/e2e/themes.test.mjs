// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The built-in looks: each can be read by everyone, in light and dark, with high contrast, on small screens, on paper.

import { after, before, describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { violations } from '../support/axe.mjs';
import { findChromium, launchBrowser, noBrowser, serve } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { firstScreen } from '../support/firstscreen.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
import { playerFolder } from '../support/tree.mjs';

const themes = readdirSync(join(playerFolder, 'theme/looks')).map((name) => name.replace('.css', ''));
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40" width="120" height="40"><path fill="#c22" d="M4 4h32v32H4z"/></svg>';

/** The text between the braces of a rule, without its indent. */
function rule(css, selector) {
    const at = css.indexOf(selector + ' {');
    assert.ok(at >= 0, `${selector} is there`);
    return css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at)).replace(/^ +/gm, '').trim();
}

describe('the styles of a theme', () => {
    for (const theme of themes) {
        const css = readFileSync(join(playerFolder, 'theme/looks', `${theme}.css`), 'utf8');

        test(`${theme}: dark looks the same whether the system or the learner asks for it`, () => {
            assert.equal(rule(css, ':root:not([data-theme="light"])'), rule(css, '\n:root[data-theme="dark"]'));
            assert.equal(rule(css, ':root[data-contrast="high"]:not([data-theme="light"])'),
                rule(css, '\n:root[data-contrast="high"][data-theme="dark"]'));
        });
        test(`${theme}: sets what the others set, and asks nobody for anything`, () => {
            const names = (text) => [...text.matchAll(/(--[\w-]+):/g)].map((match) => match[1]);
            const paper = readFileSync(join(playerFolder, 'theme/looks/paper.css'), 'utf8');
            for (const selector of ['\n:root', '\n:root[data-theme="dark"]', '\n:root[data-contrast="high"]']) {
                const own = names(rule(css, selector));
                assert.deepEqual(names(rule(paper, selector)).filter((name) => !own.includes(name)), []);
            }
            assert.doesNotMatch(css, /url\(|@import|@font-face/);
        });
    }
});

describe('the look of a course', { skip: findChromium() === '' && 'no Chromium on this machine' }, () => {
    let browser;
    let server;
    const temporary = mkdtempSync(join(tmpdir(), 'carrel-themes-'));

    before(async () => {
        browser = await launchBrowser();
        const folders = {};
        for (const theme of themes) {
            const full = fullCourse();
            full.course.logo = { src: 'media/logo.svg', alt: 'Logo of Acme', w: 120, h: 40 };
            folders[`/${theme}/`] = buildPackage(join(temporary, theme),
                { ...full, theme, media: [...(full.media || []), ['media/logo.svg', logo]] });
        }
        server = await serve(folders);
    });
    after(async () => {
        await browser.close();
        server.close();
        rmSync(temporary, { recursive: true });
    });

    async function open(theme, settings = {}, options = {}) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
        const page = await context.newPage();
        await page.addInitScript((kept) => localStorage.setItem('carrel.settings', JSON.stringify(kept)), settings);
        await page.goto(`${server.origin}/${theme}/index.html`);
        await page.locator('.pager').waitFor();
        return { context, page };
    }

    /** Calls `look` on every page of the course. */
    async function leaf(page, look) {
        for (let i = 0; i < 40; ++i) {
            await look();
            if (!(await page.locator('.pager .next').isVisible())) {
                return;
            }
            await page.locator('.pager .next').click();
            await page.waitForTimeout(150);
        }
    }

    for (const theme of themes) {
        for (const [scheme, chosen] of [['light', 1], ['dark', 2]]) {
            for (const contrast of [0, 1]) {
                test(`${theme}, ${scheme}${contrast ? ', high contrast' : ''}: no page has an accessibility fault`, async () => {
                    const { context, page } = await open(theme, { theme: chosen, contrast }, { reducedMotion: 'reduce' });
                    await page.locator('.exit').evaluate((exit) => exit.removeAttribute('hidden')); // as with an LMS
                    await leaf(page, async () => {
                        assert.deepEqual(await violations(page), []);
                        const option = page.locator('.option').first();
                        if (await option.isVisible()) {
                            await option.click();
                            assert.deepEqual(await violations(page), []);
                        }
                    });
                    await context.close();
                });
            }
        }

        test(`${theme}: nothing is wider than a screen of 320 px`, async () => {
            const { context, page } = await open(theme, {}, { viewport: { width: 320, height: 640 } });
            await leaf(page, async () => {
                assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= 320);
            });
            await context.close();
        });

        test(`${theme}: in forced colours the title is in the colour of text`, async () => {
            const { context, page } = await open(theme, {}, { forcedColors: 'active' });
            const shown = await page.locator('.course-title').evaluate((title) => {
                const box = document.createElement('p');
                box.style.color = 'CanvasText';
                document.body.append(box);
                const same = getComputedStyle(title).color === getComputedStyle(box).color;
                box.remove();
                return same;
            });
            assert.ok(shown, 'the title has the colour of text');
            assert.deepEqual(await violations(page), []);
            await context.close();
        });

        test(`${theme}: logo and title stand in the header and on paper, in ink on white also from dark with high contrast`, async () => {
            const { context, page } = await open(theme, { theme: 2, contrast: 1 });
            const image = page.getByRole('img', { name: 'Logo of Acme' });
            await image.waitFor();
            assert.ok((await image.boundingBox()).height < 48);
            await page.emulateMedia({ media: 'print' });
            assert.ok(await image.isVisible());
            assert.ok(await page.locator('.course-title').isVisible());
            assert.ok(!(await page.locator('.settings-button').isVisible()));
            const colours = await page.evaluate(() => ['h1', '.course-title', '.crumb', '.rich p'].map((name) => {
                const parts = getComputedStyle(document.querySelector(name)).color.match(/\d+/g).map(Number);
                return Math.max(...parts.slice(0, 3));
            }));
            assert.ok(colours.every((most) => most <= 0x40), `dark ink on paper: ${colours}`);
            await context.close();
        });

        test(`${theme}: the logo is no part of the first screen, which stays small`, async () => {
            const { first, all } = await firstScreen(browser, `${server.origin}/${theme}/index.html`);
            const size = first.reduce((sum, name) => sum + gzipSync(readFileSync(join(temporary, theme, name)), { level: 9 }).length, 0);
            assert.ok(first.length <= 5, first.join(' '));
            assert.ok(size <= 25 * 1024, `${size} bytes`);
            assert.ok(!first.includes('media/logo.svg'));
            assert.ok(all.includes('media/logo.svg'));
        });
    }
});

const program = process.env.CARREL_PROGRAM;
const fonts = '/usr/share/fonts/truetype/dejavu';
const cannotWrite = noBrowser || (!(program && existsSync(program)) && 'CARREL_PROGRAM names no program')
    || (!existsSync(join(fonts, 'DejaVuSerif.ttf')) && 'no DejaVu fonts on this machine (fonts-dejavu-core)');

describe('the typeface of a course, as the program exports it', { skip: cannotWrite }, () => {
    const temporary = mkdtempSync(join(tmpdir(), 'carrel-typeface-'));
    let browser;
    let server;

    /** A package with these settings, in a folder. */
    function exported(name, settings, files = []) {
        const media = files.map(([id, file]) => ({ id, name: file, file }));
        files.forEach(([, file]) => writeFileSync(join(temporary, file), readFileSync(join(fonts, file))));
        const block = { kind: 'text', text: 'Say what is **open**, and what you wait for.' };
        const pages = [{ kind: 'page', title: 'Four sentences', children: [block] }];
        const course = { format: 'carrel-course', version: 1, title: 'A handover that holds', settings, media, children: [{ kind: 'module', title: 'Words', children: pages }] };
        writeFileSync(join(temporary, `${name}.json`), JSON.stringify(course));
        const run = (...words) => execFileSync(program, words, { cwd: temporary, stdio: 'pipe' });
        run('load', `${name}.json`, '-o', `${name}.carrel`);
        run('export', `${name}.carrel`, '--format', 'scorm12', '-o', name);
        run('export', `${name}.carrel`, '--format', 'scorm12', '-o', `${name}.zip`);
        run('check-package', `${name}.zip`);
        return join(temporary, name);
    }

    before(async () => {
        const regular = ['mdfont000000', 'DejaVuSerif.ttf'];
        const bold = ['mdbold000000', 'DejaVuSerif-Bold.ttf'];
        browser = await launchBrowser();
        server = await serve({
            '/look/': exported('look', {}),
            '/wide/': exported('wide', { typeface: 'wide' }),
            '/own/': exported('own', { typeface: 'own', font: 'mdfont000000' }, [regular]),
            '/bold/': exported('bold', { typeface: 'own', font: 'mdfont000000', boldFont: 'mdbold000000' }, [regular, bold]),
        });
    });
    after(async () => {
        await browser.close();
        server.close();
        rmSync(temporary, { recursive: true });
    });

    /** The page once its fonts have come, and what it asked for. */
    async function open(name) {
        const page = await browser.newPage();
        const asked = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(`${server.origin}/${name}/index.html`);
        await page.locator('.pager').waitFor();
        await page.evaluate(() => document.fonts.ready);
        return { page, asked };
    }

    /** The fonts that the browser really draws an element's letters with. */
    async function drawnWith(page, selector) {
        const client = await page.context().newCDPSession(page);
        await client.send('DOM.enable');
        await client.send('CSS.enable');
        const { root } = await client.send('DOM.getDocument');
        const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
        const { fonts: used } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
        await client.detach();
        return used.map((font) => `${font.familyName}${font.isCustomFont ? ', of the package' : ''}`);
    }

    const isFont = (url) => /\.(woff2?|ttf|otf)$/.test(url);

    test('a font of the author draws headings and text, and nothing is asked for elsewhere', async () => {
        const { page, asked } = await open('own');
        for (const selector of ['h1', '.rich p', '.course-title', '.pager button']) {
            assert.deepEqual(await drawnWith(page, selector), ['DejaVu Serif, of the package'], selector);
        }
        assert.ok(await page.evaluate(() => document.fonts.check('1em "Course font"')));
        assert.deepEqual(await page.evaluate(() => [...document.fonts].map((font) => [font.status, font.display])), [['loaded', 'swap']]);
        assert.equal(asked.filter(isFont).length, 1);
        assert.deepEqual(asked.filter((url) => !url.startsWith(server.origin) && !url.startsWith('data:')), []);
        assert.deepEqual(await violations(page), []);
        await page.close();
    });
    test('a second file draws what is bold', async () => {
        const { page, asked } = await open('bold');
        await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
        assert.equal(asked.filter(isFont).length, 2);
        const widths = await page.evaluate(() => [400, 700].map((weight) => {
            const word = document.createElement('span');
            word.textContent = 'Handover';
            word.style.cssText = `position:absolute;font:${weight} 100px "Course font"`;
            document.body.append(word);
            return word.getBoundingClientRect().width;
        }));
        assert.ok(widths[1] > widths[0] * 1.05, `a bold of its own is wider: ${widths}`);
        await page.close();
    });
    test('text can be read before the font has come', async () => {
        const page = await browser.newPage();
        let release;
        const held = new Promise((resolve) => {
            release = resolve;
        });
        await page.route((url) => isFont(url.pathname), async (route) => {
            await held;
            await route.continue();
        });
        await page.goto(`${server.origin}/own/index.html`, { waitUntil: 'commit' });
        await page.locator('h1').waitFor();
        await page.waitForTimeout(300);
        assert.ok((await drawnWith(page, 'h1')).every((name) => !name.includes('of the package')));
        release();
        await page.evaluate(() => document.fonts.ready);
        assert.deepEqual(await drawnWith(page, 'h1'), ['DejaVu Serif, of the package']);
        await page.close();
    });
    test('fonts of the learner\'s system cost no request', async () => {
        for (const [name, heading] of [['look', /Palladio|Palatino|Georgia|Noto Serif/], ['wide', /^Verdana/]]) {
            const { page, asked } = await open(name);
            const { first } = await firstScreen(browser, `${server.origin}/${name}/index.html`);
            assert.ok(first.length <= 5, first.join(' '));
            assert.ok(!asked.some(isFont));
            assert.match(await page.locator('h1').evaluate((title) => getComputedStyle(title).fontFamily), heading);
            await page.close();
        }
        const { first } = await firstScreen(browser, `${server.origin}/own/index.html`);
        assert.ok(first.length <= 6, first.join(' '));
    });
});
