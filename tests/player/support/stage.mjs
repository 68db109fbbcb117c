// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the browser tests share: one server with a package and an LMS, contexts that note everything suspicious.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackage } from './build-package.mjs';
import { launchBrowser, serve } from './browser.mjs';
import { judge } from './fakelms.mjs';
import { judge2004 } from './fakelms2004.mjs';
import { fullCourse, key, titles } from './fullcourse.mjs';
import { lmsRoutes } from './lmspage.mjs';

/** Opens a server for the package in `folder`, or for the full course, and the browser. */
export async function openStage(folder) {
    const temporary = mkdtempSync(join(tmpdir(), 'carrel-e2e-'));
    const stage = new Stage();
    stage.temporary = temporary;
    stage.folder = folder || buildPackage(join(temporary, 'package'), fullCourse());
    stage.server = await serve(lmsRoutes(stage.folder));
    stage.browser = await launchBrowser();
    return stage;
}

class Stage {
    async close() {
        await this.browser.close();
        this.server.close();
        rmSync(this.temporary, { recursive: true, force: true });
    }

    /** A learner's browser. `problems` collects console errors, exceptions and requests that leave this machine. */
    async learner(options = {}) {
        const context = await this.browser.newContext({ viewport: { width: 1200, height: 800 }, ...options });
        context.setDefaultTimeout(8000);
        const learner = new Learner(this, context);
        context.on('page', (page) => learner.watch(page));
        // The browser's own pages (chrome-extension: shows PDF files) are neither the course's nor outside.
        const isOwn = (url) => /^(file|data|chrome|chrome-extension):$/.test(url.protocol) || /^(127\.0\.0\.1|localhost)$/.test(url.hostname);
        await context.route((url) => !isOwn(url),
            (route) => {
                learner.outside.push(route.request());
                return learner.answerOutside(route);
            });
        await context.addInitScript(() => {
            window.listenersSeen = [];
            const add = EventTarget.prototype.addEventListener;
            EventTarget.prototype.addEventListener = function (type, ...rest) {
                window.listenersSeen.push(type);
                return add.call(this, type, ...rest);
            };
        });
        return learner;
    }

    /** A learner on the package itself, without an LMS, at its first page. */
    async visit(options = {}, address = `${this.server.origin}/package/index.html`) {
        const learner = await this.learner(options);
        learner.page = await learner.context.newPage();
        learner.course = learner.page;
        await learner.page.goto(address);
        await learner.page.locator('.pager').waitFor();
        return learner;
    }
}

class Learner {
    constructor(stage, context) {
        this.stage = stage;
        this.context = context;
        this.problems = [];
        this.outside = [];
        /** What the rest of the world answers: a page, or nothing. */
        this.answerOutside = (route) => route.fulfill({ contentType: 'text/html', body: '<!DOCTYPE html><title>video</title><p>video</p>' });
    }

    watch(page) {
        page.on('pageerror', (error) => this.problems.push(`exception: ${error.message}`));
        page.on('console', (message) => {
            if (message.type() === 'error' || /Content Security Policy/.test(message.text())) {
                this.problems.push(`console: ${message.text()}`);
            }
        });
    }

    /** Launches the course in the LMS; `query` for lmspage.mjs. The content's frame is `this.course`. */
    async launch(query = '') {
        this.page = await this.context.newPage();
        await this.page.goto(`${this.stage.server.origin}/lms.html?${query}`);
        this.course = this.page.frameLocator('#content');
        await this.course.locator('.pager').waitFor();
        return this.course;
    }

    /** Closes the tab as a learner does, and waits until it is gone: only then has the course said its last words. */
    async closeTab() {
        const gone = this.page.waitForEvent('close');
        await this.page.close({ runBeforeUnload: true });
        await gone;
    }

    /** The LMS's own view, from a page that is still open. */
    async lms(page = this.page) {
        return page.evaluate(() => ({
            values: JSON.parse(localStorage.getItem('lms.values') || '{}'), log: JSON.parse(localStorage.getItem('lms.log') || '[]'),
        }));
    }

    /** The same after the course's page is gone. */
    async lmsAfterwards() {
        const page = await this.context.newPage();
        await page.goto(`${this.stage.server.origin}/empty.html`);
        const lms = await this.lms(page);
        await page.evaluate(() => localStorage.setItem('lms.log', '[]'));
        await page.close();
        return lms;
    }

    /** Every call of one launch was taken, in order, in the grammar. */
    static assertClean(log) {
        const refused = log.filter(([, , answer, error]) => answer !== 'true' || error !== 0);
        assert.deepEqual(refused, []);
        assert.deepEqual((/^LMS/.test(log[0][0]) ? judge : judge2004)(log), []);
    }

    async next() {
        await this.course.locator('.pager .next').click();
    }

    /** Continues until the page of the full course with this number (0 …) is shown. */
    async turnTo(number) {
        for (let n = 1; n <= number; ++n) {
            await this.next();
            await this.title(titles[n]);
        }
    }

    /** Waits for the page of that title, complete: the first screen has its title and texts only, and no place for the focus. */
    async title(text) {
        await this.course.locator('h1[tabindex]', { hasText: text }).waitFor();
    }

    /** Ticks options of a question by their place in the author's order, and checks. */
    async answer(id, places = key[id]) {
        const block = question(id);
        const form = this.course.locator(`#b-${id}`);
        for (const ticked = form.locator('input[type=checkbox]:checked'); await ticked.count() > 0;) {
            await ticked.first().uncheck();
        }
        for (const place of places) {
            const words = block.options ? block.options[place].html.replace(/<[^>]*>/g, '') : ['True', 'False'][place];
            await form.locator('label.option', { hasText: words }).locator('input').check();
        }
        await form.locator('button[type=submit]').click();
        await form.locator('.verdict').waitFor();
    }

    /** Chooses a choice for every line by its place in the author's order, and checks. */
    async match(id, places) {
        const form = this.course.locator(`#b-${id}`);
        for (const [i, place] of places.entries()) {
            await form.locator('select').nth(i).selectOption(String(place));
        }
        await form.locator('button[type=submit]').click();
    }

    /** Puts every line, by a part of its text, into the group of that name, and checks. */
    async sort(id, groups) {
        const form = this.course.locator(`#b-${id}`);
        for (const [text, group] of Object.entries(groups)) {
            await form.getByRole('radiogroup', { name: text }).getByText(group, { exact: true }).click();
        }
        await form.locator('button[type=submit]').click();
    }

    /** Puts lines, by the beginning of their text, in this order, and checks. */
    async order(id, wanted) {
        const form = this.course.locator(`#b-${id}`);
        for (const [place, text] of wanted.entries()) {
            const texts = await form.locator('.order-text').allInnerTexts();
            for (let at = texts.findIndex((one) => one.trim().startsWith(text)); at > place; --at) {
                await form.getByRole('button', { name: `Move up: ${text}` }).click();
            }
        }
        await form.locator('button[type=submit]').click();
    }

    /** Fills the gaps of a text in order (words, or values of its lists), and checks. */
    async fill(id, words) {
        const form = this.course.locator(`#b-${id}`);
        for (const [i, word] of words.entries()) {
            const field = form.locator('.gap input, .gap select').nth(i);
            await (typeof word === 'number' ? field.selectOption(String(word)) : field.fill(word));
        }
        await form.locator('button[type=submit]').click();
    }

    /** Puts words into the gaps of a text in order, each taken up and then put; what was there is taken out first. */
    async putWords(id, words) {
        const form = this.course.locator(`#b-${id}`);
        for (const filled = form.locator('.gap-drop:not(.is-empty)'); await filled.count() > 0;) {
            await filled.first().click();
        }
        for (const [i, word] of words.entries()) {
            await form.locator('.word-pool').getByRole('button', { name: word, exact: true }).first().click();
            await form.locator('.gap-drop').nth(i).click();
        }
    }

    /** Marks these places of a text, and no others. */
    async mark(id, places) {
        const all = this.course.locator(`#b-${id} .mark-text .markable`);
        for (const marked = all.and(this.course.locator('.is-marked')); await marked.count() > 0;) {
            await marked.first().click();
        }
        for (const place of places) {
            await all.nth(place).click();
        }
    }

    /** Presses buttons of a block, as the choices of a scenario or the next step, by a part of their words. */
    async decide(id, ...choices) {
        for (const words of choices) {
            await this.course.locator(`#b-${id}`).getByRole('button', { name: words }).click();
        }
    }

    /** Points at places of a picture, in parts of its width and height. */
    async point(id, ...places) {
        const picture = this.course.locator(`#b-${id} .spot-frame img`);
        const box = await picture.boundingBox();
        for (const [x, y] of places) {
            await picture.click({ position: { x: x * box.width, y: y * box.height } });
        }
    }

    /** Sends an answer off. */
    async check(id) {
        await this.course.locator(`#b-${id} button[type=submit]`).click();
    }

    /** Types an answer and sends it off; a verdict comes only if it is one. */
    async type(id, text) {
        const form = this.course.locator(`#b-${id}`);
        await form.locator('input[type=text]').fill(text);
        await form.locator('button[type=submit]').click();
    }

    /** Chooses a picture by its description, and checks. */
    async choosePicture(id, alt) {
        const form = this.course.locator(`#b-${id}`);
        await form.getByRole('radio', { name: alt }).check();
        await form.locator('button[type=submit]').click();
        await form.locator('.verdict').waitFor();
    }

    /** Writes an answer to an open question and asks for the model answer; it comes only if the text is long enough. */
    async write(id, text) {
        const form = this.course.locator(`#b-${id}`);
        await form.locator('textarea').fill(text);
        await form.locator('button[type=submit]').click();
    }

    /** Turns the next cards of a pile, and says of each whether it was known. */
    async judgeCards(id, ...known) {
        const form = this.course.locator(`#b-${id}`);
        for (const isKnown of known) {
            await form.getByRole('button', { name: 'Turn the card' }).click();
            await form.getByRole('button', { name: isKnown ? 'I knew it' : 'Again', exact: true }).click();
        }
    }

    /** Until the LMS has committed what `condition` looks for in its values, at most `limit` ms. */
    async untilCommitted(condition, limit = 3000) {
        await this.page.waitForFunction((source) => {
            const values = JSON.parse(localStorage.getItem('lms.values') || '{}');
            return new Function('values', `return (${source})(values)`)(values);
        }, String(condition), { timeout: limit, polling: 50 });
    }

    /** Nothing suspicious happened. */
    assertCalm(allowed = /^$/) {
        assert.deepEqual(this.problems.filter((problem) => !allowed.test(problem)), []);
    }
}

export { Learner };

/** @returns a block of the full course */
export function question(id) {
    return fullCourse().modules.flatMap((module) => module.pages).flatMap((page) => page.blocks).find((block) => block.id === id);
}
