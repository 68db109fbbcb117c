// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a browser asks for until the first page can be read: its title and text stand in the document.

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of index.html
 * @returns {Promise<{first: string[], all: string[]}>} paths relative to the folder of index.html, in order
 */
export async function firstScreen(browser, address) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
        new MutationObserver((changes, observer) => {
            if (document.querySelector('h1')) {
                window.firstScreenAt = performance.now();
                observer.disconnect();
            }
        }).observe(document, { childList: true, subtree: true });
    });
    await page.goto(address);
    await page.locator('.pager').waitFor();
    const asked = await page.evaluate(() => performance.getEntriesByType('resource')
        .filter((entry) => !entry.name.startsWith('data:')).map((entry) => [entry.name, entry.startTime <= window.firstScreenAt]));
    await context.close();
    const base = new URL('.', address).href;
    const name = ([url]) => url.slice(base.length);
    return { first: ['index.html', ...asked.filter(([, isFirst]) => isFirst).map(name)], all: ['index.html', ...asked.map(name)] };
}
