// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is in an exported package, and a learner who knows all the answers from there.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { keepsSomething } from './tree.mjs';
import { answerBlock } from './ways.mjs';

/** What a data script hands over. */
function dataOf(path, name) {
    let data;
    const context = createContext({ [name]: (value) => { data = value; } });
    runInContext(readFileSync(path, 'utf8'), context);
    return data;
}

/** The course's own data of the package in `folder`. */
export function courseOf(folder) {
    return dataOf(join(folder, 'course.js'), 'CARREL_COURSE');
}

/** The data of its modules, in order. */
export function modulesOf(folder) {
    return courseOf(folder).modules.map((module) => dataOf(join(folder, module.file), 'CARREL_MODULE'));
}

const words = (html) => html.replace(/<[^>]*>/g, '').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&').trim();

/** Types what counts as right into a question that asks for it. */
async function typeAnswer(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    const right = block.answers.find((answer) => answer.correct);
    const unit = block.unitNeeded ? ` ${block.units[0].text}` : '';
    await form.locator('input[type=text]').fill(block.kind === 'numeric' ? `${right.from || 0}${unit}` : right.text);
    await form.locator('button[type=submit]').click();
    await form.locator('.verdict').waitFor();
}

/** Chooses what belongs to every line. */
async function matchLines(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    for (const [i, line] of block.lines.entries()) {
        await form.locator('select').nth(i).selectOption(String(line.right || 0));
    }
    await form.locator('button[type=submit]').click();
    await form.locator('.verdict').waitFor();
}

/** Chooses the group of every line. */
async function sortLines(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    for (const line of block.lines) {
        const row = form.locator('.pair', { hasText: words(line.html) });
        await row.locator(`input[value="${line.right || 0}"]`).check();
    }
    await form.locator('button[type=submit]').click();
    await form.locator('.verdict').waitFor();
}

/** Moves every line up to its place. */
async function putInOrder(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    for (const [place, line] of block.lines.entries()) {
        const row = form.locator('.order-row', { hasText: words(line.html) });
        const places = async () => (await form.locator('.order-text').allInnerTexts()).map((text) => text.trim());
        for (let at = (await places()).indexOf(words(line.html)); at > place; --at) {
            await row.locator('.order-buttons button').first().click();
        }
    }
    await form.locator('button[type=submit]').click();
    await form.locator('.verdict').waitFor();
}

/** Fills every gap of a text. */
async function fillGaps(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    for (const [i, gap] of block.gaps.entries()) {
        const field = form.locator('.gap input, .gap select').nth(i);
        await (block.kind === 'cloze' ? field.fill(gap.answers[0]) : field.selectOption(String(gap.right || 0)));
    }
    await form.locator('button[type=submit]').click();
    await form.locator('.verdict').waitFor();
}

/** Chooses the right picture by its description. */
async function choosePicture(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    await form.getByRole('radio', { name: block.options.find((option) => option.correct).alt }).check();
    await form.locator('button[type=submit]').click();
    await form.locator('.verdict').waitFor();
}

/** Writes the model answer, and finds everything in it. */
async function writeText(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    await form.locator('textarea').fill(words(block.modelHtml));
    await form.locator('button[type=submit]').click();
    for (const box of await form.locator('.look-for input').all()) {
        await box.check();
    }
}

/** Goes through the steps of an example, comparing what is left to the learner. */
async function solveExample(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    for (const [i, step] of block.steps.entries()) {
        await form.locator('.example-foot .primary').click();
        if (step.isTurn) {
            await form.locator('.example-step').nth(i).locator('.step-room .primary').click();
            await form.locator('.example-step').nth(i).locator('.judge').first().click();
        }
    }
    await form.locator('.work-done').waitFor();
}

/** The shortest path to an end that gives all points: choices by place. */
export function bestPath(block) {
    const kind = loadEngine().kinds.scenario;
    for (let paths = [[]]; paths.length > 0;) {
        const path = paths.shift();
        const { place } = kind.walk(block, path);
        if (kind.isComplete(block, { path }) && kind.score(block, { path }) === kind.steps(block)) {
            return path;
        }
        paths = paths.concat((block.situations[place].choices || []).map((choice, i) => [...path, i])).slice(0, 10000);
    }
    return [];
}

/** Walks to an end that gives all points. */
async function walkStory(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    for (const choice of bestPath(block)) {
        await form.locator('.story-way').nth(choice).click();
    }
    await form.locator('.verdict').waitFor();
}

/** Marks every right place in the picture. */
async function findPlaces(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    await form.locator('summary').click();
    for (const [i, area] of block.areas.entries()) {
        if (area.correct) {
            await form.locator('.option input').nth(i).check();
        }
    }
    await form.locator('button[type=submit]').click();
    await form.locator('.verdict').waitFor();
}

/** Knows every card. */
async function knowCards(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    for (let i = 0; i < block.cards.length; ++i) {
        await form.locator('.cards-buttons > .primary').click();
        await form.locator('.cards-judgement .primary').click();
    }
    await form.locator('.cards-done .work-done').waitFor();
}

/** Ticks every item of a list. */
async function tickItems(learner, block) {
    for (const box of await learner.course.locator(`#b-${block.id} .tick input`).all()) {
        await box.check();
    }
}

/** Answers every statement with its last level, and sends. */
async function sendSurvey(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    for (const line of block.lines) {
        await form.getByRole('radiogroup', { name: words(line.html) }).getByRole('radio').last().check();
    }
    await form.locator('button[type=submit]').click();
}

/** Completes the first line of a plan, and says so. */
async function makePlan(learner, block) {
    const plan = learner.course.locator(`#b-${block.id}`);
    await plan.locator('textarea').nth(0).fill('I take over');
    await plan.locator('textarea').nth(1).fill('ask what is open');
    await plan.locator('.primary').click();
}

/** Ticks what is right. */
async function chooseOptions(learner, block) {
    const form = learner.course.locator(`#b-${block.id}`);
    const options = block.kind === 'truefalse' ? [{ correct: block.correct }, { correct: !block.correct }] : block.options;
    for (const [i, option] of options.entries()) {
        if (!option.correct) {
            continue;
        }
        const texts = await form.locator('.option-text').allInnerTexts();
        const place = block.kind === 'truefalse' ? i : texts.findIndex((text) => text.replace(/\s+/g, ' ').trim() === words(option.html).replace(/\s+/g, ' '));
        assert.ok(place >= 0, `${block.id}: ${words(option.html || '')} is not among ${texts}`);
        await form.locator('input').nth(place).check();
    }
    await form.locator('button[type=submit]').click();
    await form.locator('.verdict').waitFor();
}

const ways = {
    single: chooseOptions, multiple: chooseOptions, truefalse: chooseOptions, imagechoice: choosePicture, shorttext: typeAnswer,
    numeric: typeAnswer, matching: matchLines, categorise: sortLines, ordering: putInOrder, cloze: fillGaps, clozelist: fillGaps,
    hotspot: findPlaces, longtext: writeText, scenario: walkStory, flashcards: knowCards, checklist: tickItems, survey: sendSurvey,
    plan: makePlan, workedexample: solveExample,
};

/** Answers every question on the page, and right. */
/** Answers everything on the page, and right. */
export async function answerPage(learner, page) {
    for (const block of page.blocks.filter((one) => keepsSomething(one.kind))) {
        await answerBlock(learner, block, 'right');
    }
}
