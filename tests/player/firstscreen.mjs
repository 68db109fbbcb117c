// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node firstscreen.mjs FOLDER: prints the files of an exported package that a browser asks for until the first
// page is shown, one per line. Ends with 2 where there is no Chromium.

import { launchBrowser, noBrowser, serve } from './support/browser.mjs';

if (noBrowser) {
    console.error(noBrowser);
    process.exit(2);
}
const server = await serve({ '/': process.argv[2] });
const browser = await launchBrowser();
try {
    const page = await browser.newPage();
    const asked = [];
    page.on('request', (request) => {
        if (request.url().startsWith(server.origin)) {
            asked.push(new URL(request.url()).pathname.slice(1));
        }
    });
    await page.goto(`${server.origin}/index.html`);
    await page.locator('h1, h2').first().waitFor();
    await page.waitForLoadState('networkidle');
    console.log([...new Set(asked)].join('\n'));
} finally {
    await browser.close();
    server.close();
}
