// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course of hostile texts in a browser, page by page, in everything that a learner, a reviewer or an author opens.
// Nothing of it runs, and nobody is asked: `hit` is a server that must stay silent. By night each text in each field.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { withProgram } from '../support/samplepackage.mjs';
import { openStage } from '../support/stage.mjs';

const isNight = Boolean(process.env.CARREL_NIGHT);
const usual = { ...withProgram, timeout: isNight ? 4 * 3600 * 1000 : 300000 };
const temporary = mkdtempSync(join(tmpdir(), 'carrel-hostile-'));
const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const carrel = (...args) => run(process.env.CARREL_PROGRAM, ...args);
/** Those of `hostilecourse` that can stand in each field of a course. @type {string[]} */
const vectors = JSON.parse(readFileSync(new URL('../../hostile/vectors.json', import.meta.url), 'utf8'))
    .filter((/** @type {string} */ text) => text.length <= 300);
/** By night each place meets each text, in as many courses as that takes. @type {{copies: number, first?: number}[]} */
const courses = isNight ? eachInEach(10) : [{ copies: 4 }];
const asked = [];
let hit;
let stage;

/** @param {number} copies blocks of each kind in one course: with more it would not fit into a file for reviewers */
function eachInEach(copies) {
    return Array.from({ length: Math.ceil(vectors.length / copies) }, (_, n) => ({ copies, first: n * copies }));
}

before(async () => {
    if (usual.skip) {
        return;
    }
    hit = createServer((request, response) => {
        asked.push(request.url);
        response.end();
    });
    await new Promise((resolve) => hit.listen(0, '127.0.0.1', resolve));
    hit.unref();
});

after(() => {
    hit?.close();
    rmSync(temporary, { recursive: true, force: true });
});

/** The course as a file and as a SCORM package on a stage. */
async function makeCourse({ copies, first }) {
    const folder = mkdtempSync(join(temporary, 'course-'));
    const course = join(folder, 'hostile.carrel');
    const origin = `http://127.0.0.1:${hit.address().port}`;
    const from = first === undefined ? [] : [String(first)];
    run(join(dirname(process.env.CARREL_PROGRAM), 'hostilecourse'), course, origin, String(copies), ...from);
    carrel('export', course, '--format', 'scorm12', '-o', join(folder, 'scorm12'));
    stage = await openStage(join(folder, 'scorm12'));
    return { folder, course };
}

/** A browser in which a text that runs is noted. */
async function victim() {
    const learner = await stage.learner({ reducedMotion: 'reduce' });
    learner.hits = [];
    learner.requests = [];
    await learner.context.exposeBinding('__hit', (source) => {
        learner.hits.push(source.frame.url());
    });
    learner.context.on('request', (request) => learner.requests.push(request.url()));
    learner.context.on('page', (page) => page.on('dialog', (dialog) => dialog.accept()));
    return learner;
}

/**
 * In the page of a frame: opens what is closed, asks for hints and answers, touches everything, and says what stands
 * there that a text has no right to.
 */
function touchEverything() {
    const own = /^(https?:|file:)/.test(location.protocol) ? location.href.replace(/[^/]*([?#].*)?$/, '') : '';
    for (const details of document.querySelectorAll('details')) {
        details.open = true;
    }
    const notHere = '.pager, .block-video, .block-audio, .block-webpage, .menu, header, nav, dialog, .review-bar';
    const main = document.querySelector('main') || document.body;
    for (let round = 0; round < 2; ++round) {
        for (const input of main.querySelectorAll('input[type=radio], input[type=checkbox]')) {
            input.click();
        }
        for (const field of main.querySelectorAll('input:not([type]), input[type=text], textarea')) {
            field.value = 'x';
            field.dispatchEvent(new Event('input', { bubbles: true }));
        }
        for (const button of main.querySelectorAll('button')) {
            if (!button.closest(notHere) && !button.disabled && button.offsetParent !== null && !/print|save|file/i.test(button.textContent)) {
                button.click();
            }
        }
    }
    for (const dialog of document.querySelectorAll('dialog[open]')) {
        dialog.close();
    }
    const found = [];
    for (const element of document.querySelectorAll('*')) {
        for (const name of ['mouseover', 'mouseenter', 'focus', 'error', 'load', 'begin', 'toggle', 'animationstart']) {
            element.dispatchEvent(new Event(name));
        }
        for (const attribute of element.attributes) {
            if (/^on/i.test(attribute.name) || ['srcdoc', 'ping', 'background', 'formaction'].includes(attribute.name)) {
                found.push(`${element.localName} ${attribute.name}`);
            }
            const address = /^(src|href|xlink:href|action|data|poster|srcset)$/.test(attribute.name) ? attribute.value.replace(/[\u0000-\u0020]/g, '') : '';
            const isLink = ['a', 'area'].includes(element.localName) && /^(https?:|mailto:|tel:)/i.test(address);
            if (/^([a-z][a-z0-9+.-]*:|[\\/]{2})/i.test(address) && !isLink && !/^(blob:|data:image\/)/.test(address)
                && !(own && element[attribute.name] && String(element[attribute.name]).startsWith(own))) {
                found.push(`${element.localName} ${attribute.name}=${attribute.value.slice(0, 80)}`);
            }
        }
        const isOwn = element.localName !== 'script' || element.closest('head, body > script') !== null || element.parentElement === document.body;
        if (!isOwn || ['iframe', 'object', 'embed', 'applet', 'base', 'math', 'foreignobject', 'marquee', 'frameset'].includes(element.localName.toLowerCase())) {
            found.push(element.localName);
        }
    }
    return found;
}

/** Page after page to the end. @returns {Promise<number>} how many there were */
async function walk(learner, frame) {
    let pages = 0;
    for (;;) {
        await frame.locator('h1[tabindex]').waitFor();
        const found = await frame.locator('html').evaluate(touchEverything);
        assert.deepEqual(found, [], `page ${pages + 1}`);
        ++pages;
        const next = frame.locator('.pager .next');
        if (await next.count() === 0) {
            return pages;
        }
        const former = await frame.locator('.pager .next').elementHandle();
        await former.evaluate((element) => element.click());
        await former.waitForElementState('hidden');
    }
}

/** What has come of it; requests to `home` are the course's own. */
async function assertSilent(learner, home) {
    const isOwn = (url) => /^(data|blob|about):/.test(url) || home.some((start) => url.startsWith(start));
    assert.deepEqual(learner.hits, []);
    assert.deepEqual(learner.requests.filter((url) => !isOwn(url)), []);
    assert.deepEqual(learner.problems, []);
    assert.deepEqual(asked, []);
    await learner.context.close();
}

for (const wanted of courses) {
    describe(wanted.first === undefined ? 'a course of hostile texts' : `a course of hostile texts from ${wanted.first}`, () => {
        /** @type {{folder: string, course: string}} */
        let made;
        before(async () => {
            if (!usual.skip) {
                made = await makeCourse(wanted);
            }
        });
        after(() => stage?.close());

        test('hostile texts are words in a SCORM package', usual, async () => {
            const learner = await victim();
            await learner.launch();
            assert.ok(await walk(learner, learner.course) >= 30);
            await assertSilent(learner, [stage.server.origin]);
        });

        test('hostile texts are words in one HTML file', usual, async () => {
            const file = join(made.folder, 'course.html');
            carrel('export', made.course, '--format', 'html', '-o', file);
            const learner = await victim();
            learner.page = await learner.context.newPage();
            await learner.page.goto(`file://${file}`);
            assert.ok(await walk(learner, learner.page) >= 30);
            await assertSilent(learner, [`file://${made.folder}`]);
        });

        test('hostile texts are words in the file for reviewers', usual, async () => {
            const file = join(made.folder, 'review.html');
            carrel('review', made.course, '-o', file);
            const learner = await victim();
            learner.page = await learner.context.newPage();
            await learner.page.goto(`file://${file}`);
            assert.ok(await walk(learner, learner.page) >= 30);
            await assertSilent(learner, [`file://${made.folder}`]);
        });

        test('hostile texts are words in the preview', usual, async () => {
            const preview = spawn(process.env.CARREL_PROGRAM, ['preview', made.course, '--no-browser'], { stdio: ['ignore', 'pipe', 'ignore'] });
            const address = await new Promise((resolve) => preview.stdout.once('data', (bytes) => resolve(String(bytes).trim())));
            const learner = await victim();
            learner.page = await learner.context.newPage();
            await learner.page.goto(address);
            const frame = learner.page.frameLocator('#course');
            assert.ok(await walk(learner, frame) >= 30);
            const outside = await learner.page.evaluate(() => [...document.querySelectorAll('*')].flatMap((element) =>
                [...element.attributes].filter(({ name }) => /^on/i.test(name)).map(({ name }) => name)));
            assert.deepEqual(outside, []);
            await assertSilent(learner, [new URL(address).origin]);
            preview.kill('SIGINT');
        });

        test('a text that runs or asks would be noticed', usual, async () => {
            const learner = await victim();
            learner.page = await learner.context.newPage();
            await learner.page.goto(`${stage.server.origin}/empty.html`);
            await learner.page.evaluate((origin) => {
                document.body.innerHTML = `<img src="${origin}/noticed" onerror="__hit()"><b onclick="x">x</b>`;
            }, `http://127.0.0.1:${hit.address().port}`);
            await learner.page.waitForTimeout(500);
            assert.equal(learner.hits.length, 1);
            assert.deepEqual(asked.splice(0), ['/noticed']);
            assert.ok((await learner.page.evaluate(touchEverything)).length >= 3);
            await learner.context.close();
        });
    });
}
