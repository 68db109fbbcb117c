// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Quiz pages that are handed in as a whole, with every kind of question and with drawn ones: left and resumed before
// they are handed in and after, in an LMS, on a web server and as a file. Every day the LMS; the rest at night.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { noBrowser } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { handedIn } from '../support/everykind.mjs';
import { places } from '../support/places.mjs';
import { openStage } from '../support/stage.mjs';
import { lookOf, outcomesOf, ways } from '../support/ways.mjs';

const isNight = Boolean(process.env.CARREL_NIGHT);
const usual = { skip: noBrowser, timeout: isNight ? 600000 : 120000 };
const temporary = mkdtempSync(join(tmpdir(), 'carrel-matrixquiz-'));
const [all, drawn] = handedIn().modules[0].pages;
let stage;

before(async () => {
    stage = noBrowser ? null : await openStage(buildPackage(join(temporary, 'package'), handedIn()));
});

after(async () => {
    if (stage) {
        await stage.close();
    }
    rmSync(temporary, { recursive: true, force: true });
});

/** What every question of a page shows, by its id; of drawn ones those that are there. */
async function looks(learner, page) {
    const shown = {};
    for (const block of page.blocks) {
        if (await learner.course.locator(`#b-${block.id}`).count() > 0) {
            shown[block.id] = await lookOf(learner, block);
        }
    }
    return shown;
}

/** Gives every question of the page an answer: nothing is sent, and nobody says what is right. */
async function fill(learner, page, outcome) {
    for (const block of page.blocks) {
        if (outcomesOf(block).includes(outcome) && await learner.course.locator(`#b-${block.id}`).count() > 0) {
            await ways[block.kind].put(learner, block, outcome);
        }
    }
    assert.equal(await learner.course.locator('.verdict, .is-right, .is-wrong').count(), 0);
}

async function turnTo(learner, page) {
    await learner.course.locator('.menu .page-link', { hasText: page.title }).click();
    await learner.title(page.title);
}

async function handIn(learner) {
    await learner.course.getByRole('button', { name: 'Hand in the quiz' }).click();
    const anyway = learner.course.getByRole('button', { name: 'Hand in anyway' });
    await anyway.or(learner.course.locator('.quiz-result .figure')).first().waitFor();
    if (await anyway.isVisible()) {
        await anyway.click();
    }
    await learner.course.locator('.quiz-result .figure').waitFor();
}

/** Closes the tab and comes back: both pages are as they were. */
async function resume(place, learner, shown, when) {
    await place.close(learner);
    await place.open(stage, learner);
    for (const page of [drawn, all]) {
        await turnTo(learner, page);
        assert.deepEqual(await looks(learner, page), shown[page.n], `${place.name}, ${page.title}, resumed ${when}`);
        if (isNight && place === places[1]) {
            assert.deepEqual(await violations(learner.page), [], `${page.title}, resumed ${when}`);
        }
    }
}

/** @returns {Promise<{shown: Object, figures: string, values: Object}>} of a learner who hands both pages in */
async function walk(place, outcome) {
    const learner = await stage.learner({ reducedMotion: 'reduce' });
    const shown = {};
    await place.open(stage, learner);
    for (const page of [all, drawn]) {
        await turnTo(learner, page);
        await fill(learner, page, outcome);
        shown[page.n] = await looks(learner, page);
    }
    assert.equal(Object.keys(shown[drawn.n]).length, 2);
    await resume(place, learner, shown, 'before it is handed in');
    for (const page of [drawn, all]) {
        await turnTo(learner, page);
        await handIn(learner);
        shown[page.n] = await looks(learner, page);
        for (const [id, look] of Object.entries(shown[page.n])) {
            const block = page.blocks.find((one) => one.id === id);
            const wanted = outcomesOf(block).includes(outcome) ? outcome : 'wrong';
            assert.equal(look.verdict.length === 1 && look.verdict[0].startsWith(`verdict ${wanted}`), true, `${block.kind}, ${outcome}: ${look.verdict}`);
        }
    }
    await resume(place, learner, shown, 'after it was handed in');
    await learner.course.locator('.menu .result .page-link').click();
    const figures = (await learner.course.locator('.figures').innerText()).replace(/\s+/g, ' ').split(' What your platform gets ')[0];
    await place.close(learner);
    learner.assertCalm();
    const values = place.values(learner);
    await learner.context.close();
    return { shown: shown[all.n], figures, values };
}

for (const outcome of isNight ? ['right', 'partly', 'wrong', 'skipped'] : ['partly']) {
    test(`quizzes handed in, ${outcome}: resumed before and after, told once, and no call refused (41-43, 48, 60)`, usual, async () => {
        const { shown, figures, values } = await walk(places[0], outcome);
        const ids = Object.keys(values).filter((name) => /interactions\.\d+\.id$/.test(name)).map((name) => values[name]);
        const answered = [...all.blocks, ...drawn.blocks.slice(0, 2)].filter((block) => outcomesOf(block).includes(outcome));
        assert.equal(ids.length, answered.length, ids.join());
        assert.equal(new Set(ids).size, ids.length);
        assert.equal(values['cmi.core.lesson_status'], { right: 'passed', wrong: 'failed', skipped: 'failed' }[outcome] || values['cmi.core.lesson_status']);
        assert.ok(figures.includes(`→ ${values['cmi.core.score.raw']} %`), figures);
        for (const place of isNight ? places.slice(1) : []) {
            const here = await walk(place, outcome);
            assert.equal(here.figures, figures, place.name);
            assert.deepEqual(Object.entries(here.shown).map(([id, look]) => [id, look.verdict, look.options]),
                Object.entries(shown).map(([id, look]) => [id, look.verdict, look.options]), place.name);
        }
    });
}
