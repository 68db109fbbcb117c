// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   node firstpaint.mjs PROGRAM ARGUMENT...
//
// Starts a program that says "ready", asks it with one line for a page, opens the address that it prints in a
// browser that runs already, and prints the milliseconds from the asking until the course's own first paint.

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { findChromium, launchBrowser } from './support/browser.mjs';

const [program, ...parameters] = process.argv.slice(2);
if (findChromium() === '' || !program) {
    console.error(program ? 'no Chromium on this machine' : 'usage: firstpaint.mjs PROGRAM ARGUMENT...');
    process.exit(1);
}
const browser = await launchBrowser();
const page = await browser.newPage();
// A browser that has just started is still busy with itself; an author's has been there all day.
await page.goto('data:text/html,<title>waiting</title>');
await page.waitForTimeout(2000);
const child = spawn(program, parameters, { stdio: ['pipe', 'pipe', 'inherit'] });
const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
try {
    await lines.next();
    const asked = Date.now();
    child.stdin.write('\n');
    const address = (await lines.next()).value;
    await page.goto(address, { waitUntil: 'commit' });
    let frame;
    while (!(frame = page.frames().find((one) => one !== page.mainFrame()))) {
        await page.waitForTimeout(2);
    }
    await frame.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, null, { polling: 5 });
    // When it was painted, by the browser's own clock: asking it takes time of its own.
    const painted = await frame.evaluate(() => performance.timeOrigin + performance.getEntriesByName('first-contentful-paint')[0].startTime);
    console.log((painted - asked).toFixed(1));
} finally {
    child.kill();
    await browser.close();
}
