// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The preview as an author sees it: `carrel preview` on the sample course, in the page that stands in for an LMS.
//   CARREL_PROGRAM   the command line
// Pictures of it go to build/screenshots.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { violations } from '../support/axe.mjs';
import { launchBrowser, noBrowser } from '../support/browser.mjs';
import { root } from '../support/tree.mjs';

const program = process.env.CARREL_PROGRAM;
const usual = { skip: noBrowser || (!(program && existsSync(program)) && 'CARREL_PROGRAM names no program'), timeout: 120000 };
const temporary = mkdtempSync(join(tmpdir(), 'carrel-preview-'));
const file = join(temporary, 'sample.carrel');
const pictures = join(root, 'build/screenshots');
let running;
let address;
let browser;
let modules;

/** Starts the preview; `address` is what it prints. */
async function startPreview() {
    running = spawn(program, ['preview', file, '--no-browser'], { stdio: ['ignore', 'pipe', 'ignore'] });
    return new Promise((resolve, reject) => {
        let text = '';
        running.stdout.on('data', (bytes) => {
            text += bytes;
            if (text.includes('\n')) {
                resolve(text.trim());
            }
        });
        running.on('exit', (code) => reject(new Error(`carrel preview ended with ${code}`)));
    });
}

async function dataOf(path, name) {
    let data;
    const script = await (await fetch(address + path)).text();
    runInContext(script, createContext({ [name]: (value) => { data = value; } }));
    return data;
}

before(async () => {
    if (usual.skip) {
        return;
    }
    mkdirSync(pictures, { recursive: true });
    execFileSync(program, ['load', join(root, 'resources/samples/handover/course.en.json'), '-o', file], { stdio: 'pipe' });
    address = await startPreview();
    const course = await dataOf('course/1/course.js', 'CARREL_COURSE');
    modules = await Promise.all(course.modules.map((module) => dataOf(`course/1/${module.file}`, 'CARREL_MODULE')));
    browser = await launchBrowser();
});

after(async () => {
    if (running) {
        running.removeAllListeners('exit');
        const ended = new Promise((resolve) => running.on('exit', resolve));
        running.kill('SIGINT');
        assert.equal(await ended, 0);
    }
    if (browser) {
        await browser.close();
    }
    rmSync(temporary, { recursive: true, force: true });
});

const words = (html) => html.replace(/<[^>]*>/g, '').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&').trim();

/** A browser with the preview; `problems` collects what an author must never see. */
async function openPreview(query = '', options = {}) {
    const context = await browser.newContext({ viewport: { width: 1366, height: 820 }, reducedMotion: 'reduce', ...options });
    context.setDefaultTimeout(15000);
    const page = await context.newPage();
    const problems = [];
    page.on('pageerror', (error) => problems.push(`exception: ${error.message}`));
    page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
            problems.push(`console: ${message.text()}`);
        }
    });
    page.on('request', (request) => {
        if (!request.url().startsWith(address) && !/^(data|blob|file|about):/.test(request.url())) {
            problems.push(`request: ${request.url()}`);
        }
    });
    // By way of a file, as the studio does it.
    const redirect = join(temporary, 'redirect.html');
    writeFileSync(redirect, `<!DOCTYPE html><meta http-equiv="refresh" content="0; url=${address}${query.replace(/&/g, '&amp;')}">`);
    await page.goto(`file://${redirect}`);
    await page.waitForURL(`${address}**`);
    const course = page.frameLocator('#course');
    await course.locator('.pager').waitFor();
    return { context, page, course, problems, fact: (name) => page.locator(`[data-fact=${name}]`) };
}

/** The first question with options, and its page. */
function firstQuestion() {
    const pages = modules.flatMap((module) => module.pages);
    const page = pages.find((one) => one.blocks.some((block) => block.kind === 'single'));
    return { page, block: page.blocks.find((block) => block.kind === 'single') };
}

async function choose(course, block, option) {
    const form = course.locator(`#b-${block.id}`);
    await form.locator('label.option', { hasText: words(option.html) }).locator('input').check();
    await form.locator('button[type=submit]').click();
    await form.locator('.verdict').waitFor();
}

test('an answer is told in words, and is still there after leaving and coming back', usual, async () => {
    const { page: wanted, block } = firstQuestion();
    const { context, page, course, problems, fact } = await openPreview(`?page=${wanted.n}&block=${block.id}`);
    await course.locator('h1', { hasText: wanted.title }).waitFor();
    await page.waitForFunction((id) => {
        const question = document.getElementById('course').contentDocument.getElementById(`b-${id}`);
        return Math.abs(question.getBoundingClientRect().top) < window.innerHeight;
    }, block.id);
    assert.equal(new URL(page.url()).search, '');
    assert.equal(new URL(await course.locator('body').evaluate(() => window.location.href)).hash, '');
    assert.equal(await fact('visit').innerText(), 'number 1, open now');

    const right = block.options.find((option) => option.correct);
    await choose(course, block, right);
    const answer = page.locator('.answers li').first();
    await answer.waitFor();
    assert.match(await answer.innerText(), /Right/);
    assert.ok((await answer.innerText()).includes(words(block.stemHtml)), await answer.innerText());
    assert.ok((await answer.innerText()).includes(`Answered: ${words(right.html)}`), await answer.innerText());
    await page.getByText('Nothing is recorded here').waitFor();
    await page.waitForFunction((title) => document.querySelector('[data-fact=place]').textContent === title, wanted.title);
    assert.match(await fact('status').innerText(), /In progress/);
    assert.equal(await page.locator('.refusals').isVisible(), false);
    await page.screenshot({ path: join(pictures, 'preview-desktop.png') });

    await page.getByRole('button', { name: 'Leave and come back' }).click();
    await page.waitForFunction(() => document.querySelector('[data-fact=visit]').textContent === 'number 2, open now');
    await course.locator(`#b-${block.id} .verdict`).waitFor();
    await page.reload();
    await page.waitForFunction(() => document.querySelector('[data-fact=visit]').textContent === 'number 3, open now');
    await course.locator(`#b-${block.id} .verdict`).waitFor();
    assert.equal(await page.locator('.answers li').count(), 1);
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.waitForFunction(() => document.querySelector('[data-fact=visit]').textContent === 'number 1, open now');
    await page.getByText('No question has been answered yet.').waitFor();
    await course.locator('h1', { hasText: modules[0].pages[0].title }).waitFor();
    assert.deepEqual(problems, []);
    await context.close();
});

test('it fits windows from a phone to a large screen, without accessibility faults', usual, async () => {
    for (const [width, colorScheme, query] of [[360, 'light', ''], [768, 'dark', '?lang=fr'], [1366, 'dark', '?lang=fr'], [1920, 'light', '']]) {
        const { context, page, problems } = await openPreview(query, { viewport: { width, height: 760 }, colorScheme });
        const toggle = page.locator('.toggle');
        if (await toggle.isVisible()) {
            assert.equal(await page.locator('dl').isVisible(), false);
            await toggle.click();
            assert.equal(await toggle.getAttribute('aria-expanded'), 'true');
        }
        await page.locator('dl').waitFor();
        await page.screenshot({ path: join(pictures, `preview-${width}-${colorScheme}.png`) });
        for (const name of query ? ['Téléphone', 'Tablette', 'Ordinateur'] : ['Phone', 'Tablet', 'Desktop']) {
            await page.getByRole('button', { name }).click();
            assert.equal(await page.getByRole('button', { name }).getAttribute('aria-pressed'), 'true');
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth) <= width, `${name} in ${width}`);
            const frame = await page.locator('#course').boundingBox();
            assert.ok(frame.x >= 0 && frame.x + frame.width <= width + 1, `${name} in ${width}`);
        }
        assert.deepEqual(await violations(page, { iframes: false }), [], `${width}`);
        assert.deepEqual(problems, []);
        await context.close();
    }
});

test('an open page goes along with the author, unless the reader has said that it stays', usual, async () => {
    const { page: wanted } = firstQuestion();
    const other = modules.flatMap((module) => module.pages).find((one) => one.n !== wanted.n && one.n > 0);
    const { context, page, course, problems } = await openPreview(`?page=${wanted.n}`);
    await course.locator('h1', { hasText: wanted.title }).waitFor();
    // The server's events as the studio sends them; the command line follows nobody.
    let place = other.n;
    await page.route('**/events', (route) => route.fulfill({
        contentType: 'text/event-stream',
        body: `retry: 200\n\nevent: selection\ndata: {"block":"","page":${place}}\n\n`,
    }));
    await page.reload();
    await course.locator('h1', { hasText: other.title }).waitFor();
    await page.getByLabel('Follow changes').uncheck();
    place = wanted.n;
    await page.waitForResponse('**/events');
    await page.waitForResponse('**/events');
    await course.locator('h1', { hasText: other.title }).waitFor();
    await page.getByLabel('Follow changes').check();
    await course.locator('h1', { hasText: wanted.title }).waitFor();
    assert.deepEqual(problems, []);
    await context.close();
});

test('an open page follows the file when it is saved anew', usual, async () => {
    const { page: wanted, block } = firstQuestion();
    const { context, page, course, problems, fact } = await openPreview(`?page=${wanted.n}`);
    await course.locator('h1', { hasText: wanted.title }).waitFor();
    await choose(course, block, block.options[0]);
    const document = JSON.parse(execFileSync(program, ['dump', file], { stdio: 'pipe', maxBuffer: 1 << 28 }));
    const find = (node) => (node.id === wanted.id ? node : (node.children || []).map(find).find(Boolean));
    find(document).title = 'Another title';
    document.media = [];
    const strip = (node) => {
        node.children = (node.children || []).filter((child) => child.id === wanted.id || /^(module|page)?$/.test(child.kind || ''));
        node.children.forEach((child) => child.id !== wanted.id && strip(child));
    };
    strip(document);
    find(document).children = find(document).children.filter((child) => /^(single|multiple|truefalse|text)$/.test(child.kind));
    writeFileSync(join(temporary, 'changed.json'), JSON.stringify(document));
    execFileSync(program, ['load', join(temporary, 'changed.json'), '-o', file, '--force'], { stdio: 'pipe' });
    await course.locator('h1', { hasText: 'Another title' }).waitFor();
    assert.equal(await fact('visit').innerText(), 'number 2, open now');
    assert.deepEqual(problems, []);
    await context.close();
});

test('a page that looks on says when the preview has ended', usual, async () => {
    const { context, page } = await openPreview();
    running.removeAllListeners('exit');
    const ended = new Promise((resolve) => running.on('exit', resolve));
    running.kill('SIGINT');
    assert.equal(await ended, 0);
    running = null;
    await page.getByText('The preview has ended').waitFor();
    await context.close();
});
