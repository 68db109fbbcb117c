// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node tests/player/speed.mjs RUNS SMALL-PACKAGE LARGE-PACKAGE
// How fast the player is in Chromium, as JSON: milliseconds from the address to the first screen of both packages, in turn;
// in the small one, from a click on Check to the painted feedback and to the commit at the LMS; bytes of JavaScript heap
// with the first page open. Exit 1: no Chromium.

import { findChromium, launchBrowser, serve } from './support/browser.mjs';

const [runs, small, large] = process.argv.slice(2);
if (findChromium() === '' || !large) {
    console.error(large ? 'no Chromium on this machine' : 'usage: speed.mjs RUNS SMALL-PACKAGE LARGE-PACKAGE');
    process.exit(1);
}

const median = (values) => values.slice().sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Runs in the page before the course: notes when its title stands, and is an LMS that notes when it is asked to commit. */
function prepare() {
    new MutationObserver((changes, observer) => {
        if (document.querySelector('h1')) {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => {
                window.firstScreenAt = performance.now();
            }));
        }
    }).observe(document, { childList: true, subtree: true });
    const values = { 'cmi.core.lesson_mode': 'normal', 'cmi.core.entry': 'ab-initio', 'cmi.core.student_id': 'ana', 'cmi.interactions._count': '0' };
    window.commits = [];
    window.API = {
        LMSInitialize: () => 'true', LMSFinish: () => 'true', LMSGetLastError: () => '0', LMSGetErrorString: () => '', LMSGetDiagnostic: () => '',
        LMSGetValue: (name) => values[name] || '',
        LMSSetValue: (name, value) => {
            values[name] = value;
            return 'true';
        },
        LMSCommit: () => {
            window.commits.push(performance.now());
            return 'true';
        },
    };
}

/** Runs in the page: answers a question and says when its feedback was painted. */
async function answer(form) {
    form.querySelector('input').click();
    const painted = new Promise((resolve) => {
        new MutationObserver((changes, observer) => {
            if (form.querySelector('.verdict')) {
                observer.disconnect();
                requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
            }
        }).observe(form, { childList: true, subtree: true });
    });
    const clicked = performance.now();
    form.querySelector('button[type=submit]').click();
    const feedback = await painted - clicked;
    while (!window.commits.some((at) => at > clicked)) {
        await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return { feedback, commit: window.commits.find((at) => at > clicked) - clicked };
}

async function open(browser, server) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(prepare);
    await page.goto(`${server.origin}/index.html`);
    await page.locator('.pager').waitFor();
    await page.waitForFunction(() => window.firstScreenAt);
    return page;
}

async function heapOf(page) {
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('HeapProfiler.collectGarbage');
    return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

const browser = await launchBrowser();
const servers = { small: await serve({ '/': small }), large: await serve({ '/': large }) };
const shown = { small: [], large: [] };
const heap = { small: [], large: [] };
const answers = [];
for (let run = 0; run <= Number(runs); ++run) {
    for (const size of ['small', 'large']) {
        const page = await open(browser, servers[size]);
        if (run > 0) { // the first one warms up
            shown[size].push(await page.evaluate(() => window.firstScreenAt));
            heap[size].push(await heapOf(page));
        }
        if (run > 0 && size === 'small') {
            for (const form of await page.locator('form.question').elementHandles()) {
                answers.push(await form.evaluate(answer));
            }
        }
        await page.context().close();
    }
}
await browser.close();
servers.small.close();
servers.large.close();
console.log(JSON.stringify({
    firstScreen: { small: median(shown.small), large: median(shown.large) }, heap: { small: median(heap.small), large: median(heap.large) },
    feedback: median(answers.map((one) => one.feedback)), slowestFeedback: Math.max(...answers.map((one) => one.feedback)),
    slowestCommit: Math.max(...answers.map((one) => one.commit)), answers: answers.length,
}));
