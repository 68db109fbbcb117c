// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every kind that keeps something, answered right, partly, wrong or not at all, resumed after the tab was closed, in an
// LMS, on a web server and as a file: everywhere the same is shown, kept and scored. Every day the LMS is asked for right
// and wrong; the whole table runs at night (CARREL_NIGHT=1).

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { violations } from '../support/axe.mjs';
import { noBrowser } from '../support/browser.mjs';
import { buildPackage } from '../support/build-package.mjs';
import { loadEngine } from '../support/engine.mjs';
import { everyKind, keepingKinds } from '../support/everykind.mjs';
import { places } from '../support/places.mjs';
import { openStage } from '../support/stage.mjs';
import { answerBlock, lookOf, outcomesOf, ways } from '../support/ways.mjs';

const isNight = Boolean(process.env.CARREL_NIGHT);
const usual = { skip: noBrowser, timeout: isNight ? 600000 : 120000 };
const outcomes = isNight ? ['right', 'partly', 'wrong', 'skipped'] : ['right', 'wrong'];
const temporary = mkdtempSync(join(tmpdir(), 'carrel-matrix-'));
const { course, modules: [{ pages }], ...files } = everyKind(keepingKinds.filter((kind) => ways[kind]));
const engine = loadEngine();
let stage;

before(async () => {
    stage = noBrowser ? null : await openStage(buildPackage(join(temporary, 'package'), { course, modules: [{ id: course.modules[0].id, pages }], ...files }));
});

after(async () => {
    if (stage) {
        await stage.close();
    }
    rmSync(temporary, { recursive: true, force: true });
});

async function turnTo(learner, title) {
    await learner.course.locator('.menu .page-link', { hasText: title }).click();
    await learner.title(title);
}

/** The figures of the last page, in words. */
async function resultOf(learner) {
    await learner.course.locator('.menu .result .page-link').click();
    return (await learner.course.locator('.figures').innerText()).replace(/\s+/g, ' ');
}

/** Answers all kinds in one place. @returns what they showed then, by kind */
async function answerAll(learner, outcome, where) {
    const shown = {};
    for (const [i, { title, blocks: [block] }] of pages.entries()) {
        const canBe = outcomesOf(block).includes(outcome);
        await learner.title(title);
        if (canBe) {
            await answerBlock(learner, block, outcome);
        }
        const look = shown[block.kind] = await lookOf(learner, block);
        const wanted = canBe && outcomesOf(block).includes('wrong') ? [outcome] : [];
        assert.deepEqual(look.verdict.map((verdict) => verdict.split(/[ :]+/)[1]), wanted, `${block.kind}, ${where}`);
        assert.ok(outcome !== 'right' || look.isDone || look.verdict.length > 0 || block.kind === 'longtext', `${block.kind}, ${where}: done`);
        if (i < pages.length - 1) {
            await learner.next();
        }
    }
    return shown;
}

/** Answers all kinds in one place, closes the tab, comes back. */
async function walk(place, outcome) {
    const where = `${outcome}, ${place.name}`;
    const learner = await stage.learner({ reducedMotion: 'reduce' });
    await place.open(stage, learner);
    const shown = await answerAll(learner, outcome, where);
    await place.close(learner);
    await place.open(stage, learner);
    await learner.title(pages[pages.length - 1].title);
    for (const { title, blocks: [block] } of pages) {
        await turnTo(learner, title);
        assert.deepEqual(await lookOf(learner, block), shown[block.kind], `${block.kind}, ${where}: resumed`);
        if (isNight && place === places[1]) {
            assert.deepEqual(await violations(learner.page), [], `${block.kind}, ${where}: resumed`);
        }
    }
    const [figures, told] = (await resultOf(learner)).split(' What your platform gets ');
    await place.close(learner);
    learner.assertCalm();
    assert.deepEqual(learner.outside, []);
    const { memory } = engine.state.decode(await place.state(stage, learner, course), course, engine.slots.expand(course));
    const values = place.values(learner);
    await learner.context.close();
    return { shown, figures, told, values, results: [...memory.results] };
}

/** What an LMS must have been told of it. */
function assertTold({ figures, told, values }, outcome) {
    const [status, words] = { right: ['passed', 'passed'], wrong: ['failed', 'not passed'] }[outcome] || ['incomplete', 'in progress'];
    const score = values['cmi.core.score.raw'];
    assert.equal(values['cmi.core.lesson_status'], status, outcome);
    assert.equal(told, (score === undefined ? '' : `score ${score} %, `) + words, outcome);
    assert.ok(score === undefined || figures.includes(`→ ${score} %`), `${outcome}: ${figures}`);
    const expected = { right: '100', wrong: '0', skipped: undefined };
    assert.ok(outcome in expected ? score === expected[outcome] : Number(score) > 0 && Number(score) < 100, `${outcome}: ${score}`);
    assert.equal(values['cmi.interactions.0.id'] === undefined, outcome === 'skipped');
}

/** Without what hangs on the order that a learner gets. */
function comparable({ shown }) {
    return Object.fromEntries(Object.entries(shown).map(([kind, look]) => [kind, look.verdict.length > 0 ? look : { ...look, order: [] }]));
}

test('every kind that keeps something can be answered by the tests', () => {
    assert.deepEqual(keepingKinds.filter((kind) => !ways[kind]), [], 'give these kinds an entry in tests/player/support/ways.mjs');
    assert.deepEqual(Object.keys(ways).filter((kind) => !keepingKinds.includes(kind)), []);
    everyKind(); // names a kind that the full course lacks
});

for (const outcome of outcomes) {
    test(`every kind, ${outcome}: shown, kept, told and resumed, and no call refused (41-43, 45, 46, 48, 60)`, usual, async () => {
        const inLms = await walk(places[0], outcome);
        assertTold(inLms, outcome);
        for (const place of isNight ? places.slice(1) : []) {
            const here = await walk(place, outcome);
            assert.deepEqual(comparable(here), comparable(inLms), place.name);
            assert.deepEqual([here.figures, here.results], [inLms.figures, inLms.results], place.name);
        }
    });
}
