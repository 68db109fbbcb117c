// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small course by hand: four pages, of which the last is a quiz page.

export function single(id, n, more = {}) {
    return {
        id, n, kind: 'single', points: 1, tries: 2, counts: true, stemHtml: '<p>?</p>', steps: 1, shuffle: true,
        options: [
            { id: id + 'a', html: 'a' }, { id: id + 'b', html: 'b', correct: true }, { id: id + 'c', html: 'c' },
        ],
        ...more,
    };
}

export function imagechoice(id, n, more = {}) {
    return {
        ...single(id, n), kind: 'imagechoice',
        options: ['a', 'b', 'c'].map((name, i) => ({ id: id + name, src: `media/${name}.png`, alt: `Picture ${name}`, ...(i === 1 && { correct: true }) })),
        ...more,
    };
}

export function multiple(id, n, more = {}) {
    return {
        id, n, kind: 'multiple', points: 2, tries: 1, counts: true, stemHtml: '<p>?</p>', steps: 2, scoring: 'partial',
        shuffle: true,
        options: [
            { id: id + 'a', html: 'a', correct: true }, { id: id + 'b', html: 'b', correct: true },
            { id: id + 'c', html: 'c' }, { id: id + 'd', html: 'd' },
        ],
        ...more,
    };
}

export function truefalse(id, n, more = {}) {
    return { id, n, kind: 'truefalse', points: 1, tries: 1, counts: true, stemHtml: '<p>?</p>', correct: true, ...more };
}

export function shorttext(id, n, more = {}) {
    return {
        id, n, kind: 'shorttext', points: 1, tries: 2, counts: true, stemHtml: '<p>?</p>',
        answers: [{ text: 'Watch', correct: true }], ...more,
    };
}

export function numeric(id, n, more = {}) {
    return {
        id, n, kind: 'numeric', points: 1, tries: 2, counts: true, stemHtml: '<p>?</p>',
        answers: [{ from: 5, to: 5, correct: true }], ...more,
    };
}

/** 0 to 10 in steps of a half; from 2.5 to 3.5 is right, from 2 to 4.5 close. */
export function slider(id, n, more = {}) {
    return {
        id, n, kind: 'slider', points: 1, tries: 2, counts: true, stemHtml: '<p>?</p>', to: 10, step: 0.5, unit: 'min',
        right: [2.5, 3.5], close: [2, 4.5], ...more,
    };
}

export function matching(id, n, more = {}) {
    return {
        id, n, kind: 'matching', points: 1, tries: 2, counts: true, stemHtml: '<p>?</p>', isByPart: true,
        lines: ['a', 'b', 'c'].map((line, i) => ({ id: line, html: line, ...(i > 0 && { right: i }) })),
        choices: ['A', 'B', 'C', 'D'].map((text) => ({ id: `x${text}`, text })), ...more,
    };
}

export function ordering(id, n, more = {}) {
    return {
        id, n, kind: 'ordering', points: 1, tries: 2, counts: true, stemHtml: '<p>?</p>', isByPart: true,
        lines: ['a', 'b', 'c', 'd'].map((line) => ({ id: line, html: line })), ...more,
    };
}

export function categorise(id, n, more = {}) {
    return { ...matching(id, n), kind: 'categorise', ...more };
}

export function cloze(id, n, more = {}) {
    return {
        id, n, kind: 'cloze', points: 1, tries: 2, counts: true, stemHtml: '<p>?</p>', textHtml: '<p>\ue001 \ue001 \ue001</p>', isByPart: true,
        gaps: [{ answers: ['aloud', 'out loud'] }, { answers: ['call *'] }, { answers: ['b'] }], ...more,
    };
}

export function clozelist(id, n, more = {}) {
    return {
        id, n, kind: 'clozelist', points: 1, tries: 2, counts: true, stemHtml: '<p>?</p>', textHtml: '<p>\ue001 \ue001 \ue001</p>', isByPart: true,
        gaps: [{ choices: ['a', 'b'] }, { choices: ['c', 'd', 'e'], right: 2 }, { choices: ['c', 'd', 'e', 'f'], right: 1 }], ...more,
    };
}

/** The first word belongs into two gaps, and the third one into the second gap as well. */
export function dragwords(id, n, more = {}) {
    return {
        id, n, kind: 'dragwords', points: 1, tries: 2, counts: true, stemHtml: '<p>?</p>', textHtml: '<p>\ue001 \ue001 \ue001</p>', isByPart: true,
        gaps: [{ right: 0 }, { right: 1, also: [2] }, { right: 0 }], choices: ['a', 'b', 'c', 'd'], ...more,
    };
}

/** Six places, of which the second and the fifth are right; the third reaches over a bold word. */
export function markwords(id, n, more = {}) {
    return {
        id, n, kind: 'markwords', points: 1, tries: 2, counts: true, stemHtml: '<p>?</p>', isByPart: true, rights: [1, 4],
        textHtml: '<p>\ue002a\ue003 \ue002b\ue003, \ue002c <strong>d\ue003</strong> \ue002e\ue003</p><p>\ue002f\ue003 \ue002g\ue003.</p>', ...more,
    };
}

export function longtext(id, n, more = {}) {
    return {
        id, n, kind: 'longtext', stemHtml: '<p>?</p>', modelHtml: '<p>model</p>', rows: 6,
        lookFor: ['a', 'b', 'c'].map((line) => ({ id: line, html: line })), ...more,
    };
}

export function flashcards(id, n, more = {}) {
    return {
        id, n, kind: 'flashcards', shuffle: true,
        cards: ['a', 'b', 'c', 'd', 'e'].map((card) => ({ id: card, frontHtml: `<p>${card}?</p>`, backHtml: `<p>${card}!</p>` })), ...more,
    };
}

/** From 0 on to 1 or 2; from 1 to the good end, or back; from 2 to the middling or the bad end. */
export function scenario(id, n, more = {}) {
    const choice = (name, to, points) => ({ id: name, text: name, ...(to > 0 && { to }), ...(points > 0 && { points }) });
    return {
        id, n, kind: 'scenario', points: 1, tries: 2, counts: true,
        situations: [
            { id: 's0', html: 'start', choices: [choice('a', 1, 2), choice('b', 2, 1)] },
            { id: 's1', html: 'one', choices: [choice('c', 3, 2), choice('d', 0, 1), choice('e', 2, 0)] },
            { id: 's2', html: 'two', choices: [choice('f', 4, 1), choice('g', 5, 0)] },
            { id: 's3', html: 'good', ending: 'good' }, { id: 's4', html: 'so so', ending: 'middling' },
            { id: 's5', html: 'bad', ending: 'bad' },
        ],
        ...more,
    };
}

export function hotspot(id, n, more = {}) {
    return {
        id, n, kind: 'hotspot', points: 1, tries: 2, counts: true, stemHtml: '<p>?</p>', isByPart: true, src: 'media/x.png', w: 400, h: 200, alt: 'x',
        areas: [
            { id: 'a', name: 'A', shape: 'rectangle', corners: [[0.3, 0.5], [0.1, 0.1]], correct: true },
            { id: 'b', name: 'B', shape: 'circle', centre: [0.5, 0.5], radius: 0.1, correct: true },
            { id: 'c', name: 'C', shape: 'polygon', corners: [[0.7, 0.1], [0.9, 0.1], [0.9, 0.9], [0.85, 0.9], [0.85, 0.3], [0.7, 0.3]] },
        ],
        ...more,
    };
}

/** Two steps shown, then two of the learner's. */
export function workedexample(id, n, more = {}) {
    return {
        id, n, kind: 'workedexample', problemHtml: '<p>?</p>',
        steps: ['a', 'b', 'c', 'd'].map((step, i) => ({ id: step, title: step, html: step, ...(i > 1 && { isTurn: true }) })), ...more,
    };
}

/** 3 December 2026, 14:00 to 14:45 in Paris. */
export function virtualclass(id, n, more = {}) {
    return {
        id, n, kind: 'virtualclass', minutes: 45, link: 'https://meet.example.org/handover',
        start: { utc: '2026-12-03T13:00:00Z', zone: 'Europe/Paris', offset: 60 },
        agenda: [{ text: 'One', minutes: 10 }, { text: 'Two; or, more', minutes: 35 }], ...more,
    };
}

export function practical(id, n, more = {}) {
    return {
        id, n, kind: 'practical', briefHtml: '<p>do</p>', minutes: 20, selfAssessment: true, note: true,
        steps: [{ id: 's1', html: 'one' }, { id: 's2', html: 'two' }], checklist: [{ id: 'k1', html: 'check' }],
        levels: [{ id: 'l1', title: 'Not yet', points: 0 }, { id: 'l2', title: 'Partly', points: 1 },
            { id: 'l3', title: 'Fully', points: 2 }],
        criteria: [{ id: 'c1', title: 'Clear', weight: 1, descriptions: ['x', 'y', 'z'] },
            { id: 'c2', title: 'Complete', weight: 1, descriptions: ['x', 'y', 'z'] }],
        ...more,
    };
}

export function checklist(id, n, more = {}) {
    return { id, n, kind: 'checklist', introHtml: '<p>do</p>', items: ['a', 'b', 'c'].map((item) => ({ id: item, html: item })), ...more };
}

export function survey(id, n, more = {}) {
    return {
        id, n, kind: 'survey', lines: ['a', 'b', 'c'].map((line) => ({ id: line, html: line })), questionHtml: '<p>?</p>',
        choices: ['not', 'a little', 'partly', 'mostly', 'all'].map((text, i) => ({ id: `v${i}`, text })), ...more,
    };
}

export function plan(id, n, more = {}) {
    return { id, n, kind: 'plan', promptHtml: '<p>plan</p>', lines: 2, ...more };
}

export function discussion(id, n, more = {}) {
    return {
        id, n, kind: 'discussion', promptHtml: '<p>?</p>', words: 80, replies: 2, where: 'in the forum', by: 'Friday',
        contains: ['a', 'b', 'c'].map((line) => ({ id: line, html: line })), ...more,
    };
}

/** Export indexes: pages 0 1 2 3, practice question 4, practical 5, quiz questions 6 7 8. */
export function smallCourse(more = {}, quiz = {}) {
    const course = {
        format: 1, id: 'c0urse000001', title: 'Small', language: 'en', dir: 'ltr', interfaceLanguage: 'en',
        passMark: 80, completion: 'both', finishedAs: 'passed', minutes: 10, fingerprint: '', stateLimit: 4096,
        slots: [[4, 4, 0, 0], [1, 3, 0, 1], [1, 2, 0, 0], [1, 3, 1, 1], [1, 6, 2, 2], [1, 3, 1, 1]],
        modules: [
            { id: 'm0dule000001', title: 'One', file: 'modules/m-m0dule000001.js', depth: 0, pages: [0, 1], questions: 1 },
            { id: 'm0dule000002', title: 'Two', file: 'modules/m-m0dule000002.js', depth: 0, pages: [2, 3], questions: 3 },
        ],
        ...more,
    };
    const modules = [
        {
            id: 'm0dule000001',
            pages: [
                { id: 'page00000001', n: 0, title: 'First', blocks: [{ id: 't1', kind: 'text', html: '<p>Hello</p>' }] },
                { id: 'page00000002', n: 1, title: 'Practise', blocks: [single('practice', 4, { counts: false, points: 0 })] },
            ],
        },
        {
            id: 'm0dule000002',
            pages: [
                { id: 'page00000003', n: 2, title: 'Do it', blocks: [practical('work', 5)] },
                {
                    id: 'page00000004', n: 3, title: 'Quiz', quiz: true, attempts: 2,
                    blocks: [single('qone', 6), multiple('qtwo', 7), truefalse('qthree', 8)],
                    ...quiz,
                },
            ],
        },
    ];
    return { course, modules };
}
