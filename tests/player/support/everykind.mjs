// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two courses made of the blocks of the full course, one block of every kind that keeps something: a page for each, and
// quiz pages that are handed in as a whole.

import { loadEngine } from './engine.mjs';
import { fullCourse } from './fullcourse.mjs';
import { single } from './smallcourse.mjs';
import { keepsSomething, kindsWithPlayer } from './tree.mjs';

const engine = loadEngine();

/** Kinds of which something is kept, in alphabetical order. */
export const keepingKinds = kindsWithPlayer().filter(keepsSomething);

/** The first block of a kind in the full course. */
function sample(kind) {
    const all = fullCourse().modules.flatMap((module) => module.pages).flatMap((page) => page.blocks);
    const found = all.find((block) => block.kind === kind);
    if (!found) {
        throw new Error(`tests/player/support/fullcourse.mjs has no block of kind "${kind}"`);
    }
    return !engine.kinds[kind] || engine.kinds[kind].isWork ? found : { ...found, counts: true, points: 1, tries: 1 };
}

/** What the table of a course says of a block. */
function slotOf(block) {
    const kind = engine.kinds[block.kind];
    const steps = kind.steps(block);
    return kind.isWork ? [1, 2, 0, 0] : [1, steps === 1 ? 3 : 6, block.points, steps];
}

/** Pages with their blocks as a course: the export indexes of pages come first. */
function courseOf(id, title, pages, more = () => ({})) {
    const blocks = pages.flatMap((page) => page.blocks).filter((block) => keepsSomething(block.kind));
    pages.forEach((page, n) => Object.assign(page, { id: `pg${n}`, n }));
    blocks.forEach((block, i) => Object.assign(block, { n: pages.length + i }));
    return {
        course: {
            format: 1, id, title, language: 'en', dir: 'ltr', interfaceLanguage: 'en', passMark: 50, completion: 'both',
            finishedAs: 'passed', minutes: 10, fingerprint: '', stateLimit: 4096,
            slots: [[pages.length, 4, 0, 0], ...blocks.map(slotOf)],
            modules: [{ id: 'mall', title, file: 'modules/m-mall.js', depth: 0, pages: pages.map((page) => page.n), questions: blocks.length }],
            ...more(pages),
        },
        modules: [{ id: 'mall', pages }], media: fullCourse().media, hosts: fullCourse().hosts,
    };
}

/** A page for every kind, named by it; every question counts, and has one try. Kinds that keep nothing can be asked for. */
export function everyKind(kinds = keepingKinds) {
    return courseOf('kinds0000001', 'Every kind', kinds.map((kind) => ({ title: `About ${kind}.`, blocks: [sample(kind)] })));
}

/** A quiz page with a question of every kind that can be handed in, and one that draws two of four. */
export function handedIn() {
    const bank = [1, 2, 3, 4].map((n) => ({ ...single(`qbank${n}`, 0), tries: 1, stemHtml: `<p>One of four, number ${n}?</p>` }));
    const pages = [
        {
            title: 'Every question', quiz: true, attempts: 1, answers: 'end',
            blocks: keepingKinds.filter((kind) => !engine.kinds[kind].isWork && kind !== 'scenario').map(sample), // a story is not kept open
        },
        { title: 'Two of four', quiz: true, attempts: 1, answers: 'end', blocks: bank },
    ];
    const indexes = (page) => page.blocks.map((block) => block.n);
    return courseOf('handin000001', 'Handed in', pages, ([all, drawn]) => ({
        quizzes: [{ n: all.n, handIn: indexes(all) }, { n: drawn.n, draw: 2, questions: indexes(drawn), handIn: indexes(drawn) }],
    }));
}
