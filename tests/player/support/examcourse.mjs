// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course of quiz pages: one that draws its questions, has a clock and is handed in as a whole; one that shows its score
// only; one on which a further try costs something, with hints.

import { cloze, matching, multiple, ordering, scenario, shorttext, single, truefalse } from './smallcourse.mjs';

const named = (block, name) => ({ ...block, stemHtml: `<p>${name}</p>`, counts: true, points: 1 });

const bank = [1, 2, 3, 4].map((n) => named(single(`qbank${n}`, 10 + n), `One of four, number ${n}?`));
const exam = {
    id: 'pgexam', n: 1, title: 'The exam', quiz: true, attempts: 3, answers: 'end', timeLimit: 10, moreTime: true,
    blocks: [{ id: 'txcase', kind: 'text', html: '<p>Read the sheet of bay 4 first.</p>' }, ...bank],
};
const kinds = {
    id: 'pgkinds', n: 2, title: 'Every way to answer', quiz: true, attempts: 1, answers: 'end',
    blocks: [
        named(multiple('qkmany', 20, { steps: 2 }), 'Which two?'), named(truefalse('qktrue', 21), 'Is it so?'),
        named(shorttext('qkword', 22), 'Which word?'), named(matching('qkpairs', 23), 'Which belong together?'),
        named(ordering('qkorder', 24), 'In which order?'), named(cloze('qkgaps', 25), 'Which words?'),
        named(scenario('qkstory', 26), 'What do you do?'),
    ],
};
const silent = {
    id: 'pgsilent', n: 3, title: 'Only the score', quiz: true, attempts: 2, answers: 'never',
    blocks: [named(single('qs1', 30), 'First?'), named(single('qs2', 31), 'Second?')],
};
const tries = {
    id: 'pgtries', n: 4, title: 'Tries that cost', quiz: true, attempts: 1,
    blocks: [{ ...named(single('qt1', 40), 'Which one?'), tries: 3, points: 3, penalty: 20, hints: ['Not the first.', 'The one in the middle.'] },
        { ...named(single('qt2', 41), 'And which here?'), tries: 2, points: 1, confidence: true }],
};
const pages = [{ id: 'pgstart', n: 0, title: 'Start', blocks: [{ id: 'txstart', kind: 'text', html: '<p>Four quizzes follow.</p>' }] }, exam, kinds, silent, tries];

export function examCourse() {
    return {
        course: {
            format: 1, id: 'exam00000001', title: 'Quizzes', language: 'en', dir: 'ltr', interfaceLanguage: 'en', passMark: 60,
            completion: 'score', finishedAs: 'passed', minutes: 10, fingerprint: '', stateLimit: 4096,
            slots: [[5, 4, 0, 0], [6, 0, 0, 0], [4, 3, 1, 1], [5, 0, 0, 0], [1, 6, 1, 2], [1, 3, 1, 1], [1, 3, 1, 1], [1, 6, 1, 3], [1, 6, 1, 4],
                [1, 6, 1, 3], [1, 6, 1, 2], [3, 0, 0, 0], [2, 3, 1, 1], [8, 0, 0, 0], [1, 3, 3, 1, 20], [1, 3, 1, 1]],
            quizzes: [
                { n: 1, draw: 2, questions: [11, 12, 13, 14], handIn: [11, 12, 13, 14] },
                { n: 2, handIn: [20, 21, 22, 23, 24, 25] }, { n: 3, handIn: [30, 31] },
            ],
            modules: [{ id: 'mexam', title: 'Quizzes', file: 'modules/m-mexam.js', depth: 0, pages: [0, 1, 2, 3, 4], questions: 15 }],
        },
        modules: [{ id: 'mexam', pages: structuredClone(pages) }], media: [], hosts: [],
    };
}
