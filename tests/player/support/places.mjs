// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a learner can have a course: in an LMS, on a web server without one, as a file opened by double click. Each place
// opens it in a browser of its own, opens it again after the tab was closed, and tells what came of it.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Learner } from './stage.mjs';

/** Without an LMS: the browser keeps the state. */
class Untracked {
    constructor(name, address) {
        this.name = name;
        this.addressOn = address;
    }

    async open(stage, learner) {
        learner.page = await learner.context.newPage();
        learner.course = learner.page;
        await learner.page.goto(this.addressOn(stage));
        await learner.page.locator('.pager').waitFor();
    }

    close(learner) {
        return learner.closeTab();
    }

    /** Nobody was told anything. */
    values() {
        return null;
    }

    /** What the browser keeps, once the tab is closed. */
    async state(stage, learner, course) {
        const page = await learner.context.newPage();
        await page.goto(this.addressOn(stage));
        const state = await page.evaluate((id) => localStorage.getItem(`carrel.${id}`), course.id);
        await page.close();
        return state;
    }
}

/** scorm-again behind the proxy that writes down every call. */
const lms = {
    name: 'LMS',
    open: (stage, learner) => learner.launch(),
    async close(learner) {
        await learner.closeTab();
        const { log, values } = await learner.lmsAfterwards();
        Learner.assertClean(log);
        learner.values = values;
    },
    values: (learner) => learner.values,
    state: (stage, learner) => learner.values['cmi.suspend_data'],
};

export const places = [
    lms,
    new Untracked('web folder', (stage) => `${stage.server.origin}/package/index.html`),
    new Untracked('local file', (stage) => pathToFileURL(join(stage.folder, 'index.html')).href),
];
