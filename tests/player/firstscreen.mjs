// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node tests/player/firstscreen.mjs PACKAGE-FOLDER
// Prints the files that Chromium asks for until the first page can be read, one per line. Exit 1: no Chromium.

import { findChromium, launchBrowser, serve } from './support/browser.mjs';
import { firstScreen } from './support/firstscreen.mjs';

if (findChromium() === '' || !process.argv[2]) {
    console.error(process.argv[2] ? 'no Chromium on this machine' : 'usage: firstscreen.mjs PACKAGE-FOLDER');
    process.exit(1);
}
const server = await serve({ '/': process.argv[2] });
const browser = await launchBrowser();
const { first } = await firstScreen(browser, `${server.origin}/index.html`);
await browser.close();
server.close();
console.log(first.join('\n'));
