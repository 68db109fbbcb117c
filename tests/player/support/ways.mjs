// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a learner answers a block of each kind: right, partly or wrong. One entry per kind that keeps something; who adds a
// kind adds an entry, or tests that go through all kinds fail and name it. An entry is
//     { put(learner, block, outcome), send(learner, block) }
// `put` gives an answer, which on a quiz page that is handed in is all there is to do; `send` has it checked. Work that
// nobody corrects has no `send`: "right" is done, "partly" begun, and nothing is wrong. `outcomes` where a kind has fewer.

import { loadEngine } from './engine.mjs';

const engine = loadEngine();

/** @returns {string} the words of HTML */
export const words = (html) => html.replace(/<\/p><p>/g, ' ').replace(/<[^>]*>/g, '').replace(/&quot;/g, '"').replace(/&#39;/g, "'").replace(/&amp;/g, '&').replace(/\s+/g, ' ').trim();

const formOf = (learner, block) => learner.course.locator(`#b-${block.id}`);

async function check(learner, block) {
    await formOf(learner, block).locator('button[type=submit]').click();
    await formOf(learner, block).locator('.verdict').waitFor();
}

/** Which of `count` parts are answered right: all, the first, none. */
const isRight = (outcome, i) => outcome === 'right' || (outcome === 'partly' && i === 0);

/** Options in the author's order, by whether they are to be chosen. */
function toChoose(options, outcome) {
    const right = options.findIndex((option) => option.correct);
    const wrong = options.findIndex((option) => !option.correct);
    return options.map((option, i) => (outcome === 'right' ? option.correct === true : i === (outcome === 'partly' ? right : wrong)));
}

async function chooseOptions(learner, block, outcome) {
    const form = formOf(learner, block);
    const isClaim = block.kind === 'truefalse';
    const wanted = toChoose(isClaim ? [{ correct: block.correct }, { correct: !block.correct }] : block.options, outcome);
    const texts = (await form.locator('.option-text').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
    for (const [i, isWanted] of wanted.entries()) {
        const place = isClaim ? i : texts.indexOf(words(block.options[i].html));
        if (place < 0) {
            throw new Error(`${block.id}: ${words(block.options[i].html)} is not among ${texts}`);
        }
        if (block.kind === 'multiple' || isWanted) {
            await form.locator('input').nth(place).setChecked(isWanted);
        }
    }
}

async function choosePicture(learner, block, outcome) {
    const { alt } = block.options[toChoose(block.options, outcome).indexOf(true)];
    await formOf(learner, block).getByRole('radio', { name: alt }).check();
}

async function typeAnswer(learner, block, outcome) {
    const right = block.answers.find((answer) => answer.correct);
    const unit = block.unitNeeded ? ` ${block.units[0].text}` : '';
    const [good, bad] = block.kind === 'numeric' ? [`${right.from || 0}${unit}`, `-98765${unit}`] : [right.text, 'nothing of the kind'];
    await formOf(learner, block).locator('input[type=text]').fill(outcome === 'right' ? good : bad);
}

/** Types a number that counts, one that counts half, or the end of the scale that is neither. */
async function estimate(learner, block, outcome) {
    const kind = engine.kinds.slider;
    const places = [...Array(kind.last(block) + 1).keys()];
    const wanted = { right: kind.steps(block), partly: 1, wrong: 0 }[outcome];
    const place = places.find((one) => kind.score(block, { place: one }) === wanted);
    await formOf(learner, block).locator('input[type=text]').fill(String(kind.number(block, place)));
}

/** What to choose for a line: its own choice, or the next one. */
const choiceOf = (right, count, outcome, i) => String(((right || 0) + (isRight(outcome, i) ? 0 : 1)) % count);

async function matchLines(learner, block, outcome) {
    for (const [i, line] of block.lines.entries()) {
        await formOf(learner, block).locator('select').nth(i).selectOption(choiceOf(line.right, block.choices.length, outcome, i));
    }
}

async function sortLines(learner, block, outcome) {
    for (const [i, line] of block.lines.entries()) {
        const row = formOf(learner, block).locator('.pair', { hasText: words(line.html) });
        await row.locator(`input[value="${choiceOf(line.right, block.choices.length, outcome, i)}"]`).check();
    }
}

/** Moves every line up to its place: in order, one line misplaced, or all the other way round. */
async function putInOrder(learner, block, outcome) {
    const form = formOf(learner, block);
    const lines = block.lines.map((line) => words(line.html));
    const wanted = { right: lines, partly: [...lines.slice(1), lines[0]], wrong: [...lines].reverse() }[outcome];
    const places = async () => (await form.locator('.order-text').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
    const moveUp = (text) => form.locator('.order-row', { hasText: text }).locator('.order-buttons button').first().click();
    let moves = 0;
    for (const [place, text] of wanted.entries()) {
        for (let at = (await places()).indexOf(text); at > place; --at) {
            await moveUp(text);
            ++moves;
        }
    }
    if (moves === 0) { // the shuffle had that order: what nobody touches is not answered
        await moveUp(wanted[1]);
        await moveUp(wanted[0]);
    }
}

async function fillGaps(learner, block, outcome) {
    for (const [i, gap] of block.gaps.entries()) {
        const field = formOf(learner, block).locator('.gap input, .gap select').nth(i);
        await (block.kind === 'cloze' ? field.fill(isRight(outcome, i) ? gap.answers[0] : `amiss ${i}`)
            : field.selectOption(choiceOf(gap.right, gap.choices.length, outcome, i)));
    }
}

/** Takes up a word and puts it into its gap, one after the other; wrong are those that belong elsewhere or nowhere. */
async function putWords(learner, block, outcome) {
    const used = [];
    for (const [i, gap] of block.gaps.entries()) {
        const fits = [gap.right, ...(gap.also || [])];
        used.push(isRight(outcome, i) ? fits[0] : block.choices.findIndex((word, n) => !fits.includes(n) && !used.includes(n)));
    }
    await learner.putWords(block.id, used.map((n) => block.choices[n]));
}

/** Marks what is right, a part of it, or something else. */
async function markPlaces(learner, block, outcome) {
    const wrong = engine.kinds.markwords.places(block).findIndex((place, i) => !block.rights.includes(i));
    await learner.mark(block.id, { right: block.rights, partly: block.rights.slice(0, 1), wrong: [wrong] }[outcome]);
}

/** The shortest path to an end that is worth all points, some of them, or none: choices by place. */
export function pathTo(block, outcome) {
    const kind = engine.kinds.scenario;
    const isWanted = { right: (m) => m === kind.steps(block), partly: (m) => m > 0 && m < kind.steps(block), wrong: (m) => m === 0 }[outcome];
    for (let paths = [[]]; paths.length > 0;) {
        const path = paths.shift();
        const { place } = kind.walk(block, path);
        if (kind.isComplete(block, { path }) && isWanted(kind.score(block, { path }))) {
            return path;
        }
        paths = paths.concat((block.situations[place].choices || []).map((choice, i) => [...path, i])).slice(0, 10000);
    }
    throw new Error(`${block.id}: no path ends ${outcome}`);
}

async function walkStory(learner, block, outcome) {
    for (const choice of pathTo(block, outcome)) {
        await formOf(learner, block).locator('.story-way').nth(choice).click();
    }
}

/** Marks places by the list below the picture. */
async function findPlaces(learner, block, outcome) {
    const list = formOf(learner, block).locator('.spot-list');
    if (!(await list.evaluate((details) => details.open))) {
        await list.locator('summary').click();
    }
    for (const [i, isWanted] of toChoose(block.areas, outcome).entries()) {
        await list.locator('.option input').nth(i).setChecked(isWanted);
    }
}

async function writeText(learner, block, outcome) {
    const form = formOf(learner, block);
    await form.locator('textarea').fill(outcome === 'right' ? words(block.modelHtml) : 'Short');
    if (outcome === 'right') {
        await form.locator('button[type=submit]').click();
        await tick(form.locator('.look-for input'));
    }
}

async function tick(boxes) {
    for (const box of await boxes.all()) {
        await box.check();
    }
}

async function knowCards(learner, block, outcome) {
    const form = formOf(learner, block);
    for (let i = 0; i < (outcome === 'right' ? block.cards.length : 1); ++i) {
        await form.locator('.cards-buttons > .primary').click();
        await form.locator('.cards-judgement .primary').click();
    }
}

async function tickItems(learner, block, outcome) {
    const boxes = formOf(learner, block).locator('.tick input');
    await (outcome === 'right' ? tick(boxes) : boxes.first().check());
}

/** Answers statements with the last level, and sends. */
async function sendSurvey(learner, block, outcome) {
    const form = formOf(learner, block);
    for (const line of block.lines.slice(0, outcome === 'right' ? undefined : 1)) {
        await form.getByRole('radiogroup', { name: words(line.html) }).getByRole('radio').last().check();
    }
    if (outcome === 'right') {
        await form.locator('button[type=submit]').click();
    }
}

/** Completes the first line of a plan, and says so. */
async function makePlan(learner, block, outcome) {
    const plan = formOf(learner, block);
    await plan.locator('textarea').nth(0).fill('I take over');
    if (outcome === 'right') {
        await plan.locator('textarea').nth(1).fill('ask what is open');
        await plan.locator('.primary').click();
    }
}

async function postDraft(learner, block, outcome) {
    const form = formOf(learner, block);
    await form.locator('textarea').fill('At six the cabinet was at 7 degrees.');
    if (outcome === 'right') {
        await tick(form.locator('.discussion-lines input'));
        await form.locator('.primary').click();
    }
}

/** Sees the first step of an example, or all of them, and judges each of the own ones. */
async function readExample(learner, block, outcome) {
    const form = formOf(learner, block);
    await form.locator('.example-foot button').nth(outcome === 'right' ? 1 : 0).click();
    for (const row of outcome === 'right' ? await form.locator('.judge-row').all() : []) {
        await row.locator('button').last().click();
    }
}

async function takePart(learner, block) {
    if (block.takesPart) {
        await formOf(learner, block).getByRole('button', { name: 'I took part' }).click();
    }
}

async function watch(learner, block) {
    if (block.askWatched) {
        await formOf(learner, block).getByRole('button', { name: 'I have watched it' }).click();
    }
}

/** Ticks all steps and judges oneself, best everywhere. */
async function doWork(learner, block, outcome) {
    const form = formOf(learner, block);
    if (outcome !== 'right') {
        await form.locator('.tick input').first().check();
        return;
    }
    await tick(form.locator('.tick input'));
    for (const criterion of await form.locator('.criterion').filter({ has: learner.page.locator('input') }).all()) {
        await criterion.getByRole('radio').last().check();
    }
    await form.locator('button.primary').click();
}

const waitForVerdict = (learner, block) => formOf(learner, block).locator('.verdict').waitFor();
const checked = (put) => ({ put, send: check });

export const ways = {
    single: checked(chooseOptions), multiple: checked(chooseOptions), truefalse: checked(chooseOptions), imagechoice: checked(choosePicture),
    shorttext: checked(typeAnswer), numeric: checked(typeAnswer), slider: checked(estimate), matching: checked(matchLines), categorise: checked(sortLines),
    ordering: checked(putInOrder), cloze: checked(fillGaps), clozelist: checked(fillGaps), dragwords: checked(putWords), markwords: checked(markPlaces),
    hotspot: checked(findPlaces),
    scenario: { put: walkStory, send: waitForVerdict },
    longtext: { put: writeText }, flashcards: { put: knowCards }, checklist: { put: tickItems }, survey: { put: sendSurvey },
    plan: { put: makePlan }, discussion: { put: postDraft }, practical: { put: doWork },
    workedexample: { put: readExample }, virtualclass: { put: takePart, outcomes: ['right'] }, video: { put: watch, outcomes: ['right'] },
};

/** @returns {string[]} how a block can be answered */
export function outcomesOf(block) {
    const kind = engine.kinds[block.kind];
    const own = ways[block.kind] && ways[block.kind].outcomes;
    return own || (kind.isWork ? ['right', 'partly'] : kind.steps(block) > 1 ? ['right', 'partly', 'wrong'] : ['right', 'wrong']);
}

/** Answers a block, and has the answer checked where there is a button for it. */
export async function answerBlock(learner, block, outcome) {
    if (!ways[block.kind]) {
        throw new Error(`tests/player/support/ways.mjs does not say how a block of kind "${block.kind}" is answered`);
    }
    await ways[block.kind].put(learner, block, outcome);
    if (ways[block.kind].send) {
        await ways[block.kind].send(learner, block);
    }
}

/** What a block shows of an answer: enough to see that it is the same one. `options` do not stand in a fixed order. */
export function lookOf(learner, block) {
    return formOf(learner, block).evaluate((element) => {
        const all = (selector) => [...element.querySelectorAll(selector)];
        const text = (one) => one.textContent.replace(/\s+/g, ' ').trim();
        const name = (control) => {
            const row = control.closest('tr, .pair, .criterion, fieldset fieldset');
            return `${row ? text(row).slice(0, 60) : ''} ${control.closest('label') ? text(control.closest('label')) : ''}`.trim();
        };
        return {
            options: all('input[type=checkbox], input[type=radio]').map((box) => `${name(box)}: ${box.checked ? 'yes' : 'no'}`).sort(),
            typed: all('input[type=text], input[type=date], select, textarea').map((field) => field.value),
            order: all('.order-text').map(text),
            marked: all('.is-marked').map(text),
            words: all('.gap-drop .gap-word').map(text),
            path: all('.story-past, .story-passed, .story-made').map(text),
            verdict: all('.verdict').map((verdict) => `${verdict.className}: ${text(verdict.querySelector('.verdict-words'))}`),
            marks: all('.is-right, .is-wrong, .is-found, .is-missed').map((mark) => mark.className).sort(),
            cards: all('.cards-progress').map(text),
            seen: all('.example-step.is-seen').length,
            pressed: all('[aria-pressed=true]').map(text),
            isDone: all('.work-done, .film-seen').length > 0,
            locked: all('input:disabled, input:read-only, select:disabled').length,
        };
    });
}
