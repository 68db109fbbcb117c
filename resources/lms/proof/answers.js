// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a learner answers each kind: right by the key in the course's data, wrong, or by chance. Answers are in the kinds' own form
// (core/kinds/<kind>/player/engine.js), and what they are worth says the kind itself.

Proof.answers = (function () {
    'use strict';

    const mostWalks = 4000;
    const mostSteps = 30;
    const nonsense = 'Zqxj';

    /** @param {number} count @returns {number[]} 0, 1, 2 … */
    function numbers(count) {
        const list = [];
        for (let i = 0; i < count; ++i) {
            list.push(i);
        }
        return list;
    }

    /** @param {any[] | undefined} list @param {(entry: any, i: number) => any} make @returns {any[]} */
    function each(list, make) {
        return (list || []).map(make);
    }

    /** @param {number} count @param {() => number} random @returns {number} */
    function one(count, random) {
        return Math.min(count - 1, Math.floor(random() * count));
    }

    const choice = {
        right: (block) => ({choice: block.options.map((option) => option.correct === true).indexOf(true)}),
        wrong: (block) => numbers(block.options.length).map((i) => ({choice: i})),
        any: (block, random) => ({choice: one(block.options.length, random)}),
    };

    const pairs = {
        right: (block) => ({chosen: each(block.lines, (line) => line.right || 0)}),
        wrong: (block) => [1, 2].map((by) => ({chosen: each(block.lines, (line) => ((line.right || 0) + by) % Math.max(1, (block.choices || []).length))})),
        any: (block, random) => ({chosen: each(block.lines, () => one((block.choices || []).length, random))}),
    };

    const words = {
        right: (block, kind) => ({text: kind.model(block)}),
        wrong: () => [nonsense, 'Qwzz 7', '§'].map((text) => ({text: text})),
        any: (block, random, kind) => ({text: random() < 0.5 ? kind.model(block) : nonsense}),
    };

    /** @param {any} block @param {number} value @returns {any} with its unit */
    function typed(block, value) {
        const unit = (block.units || [])[0];
        return {text: String(value) + (unit ? ' ' + unit.text : '')};
    }

    const number = {
        right: function (block, kind) {
            const model = kind.model(block) || {};
            return typed(block, ((model.from || 0) + (model.to || 0)) / 2);
        },
        wrong: function (block, kind) {
            const model = kind.model(block) || {};
            return [17, -31, 4321, 99991].map((more) => typed(block, (model.to || 0) * 3 + more));
        },
        any: (block, random, kind) => (random() < 0.5 ? number.right(block, kind) : typed(block, one(1000, random))),
    };

    const slider = {
        right: (block, kind) => ({place: kind.places(block, block.right).first}),
        wrong: (block, kind) => [0, kind.last(block), Math.floor(kind.last(block) / 2), Math.floor(kind.last(block) / 3)].map((place) => ({place: place})),
        any: (block, random, kind) => ({place: one(kind.last(block) + 1, random)}),
    };

    const gapTexts = {
        right: (block, kind) => ({texts: each(block.gaps, (gap) => kind.model(gap))}),
        wrong: (block) => [{texts: each(block.gaps, () => nonsense)}],
        any: (block, random, kind) => ({texts: each(block.gaps, (gap) => (random() < 0.5 ? kind.model(gap) : nonsense))}),
    };

    const gapLists = {
        right: (block) => ({chosen: each(block.gaps, (gap) => gap.right || 0)}),
        wrong: (block) => [{chosen: each(block.gaps, (gap) => ((gap.right || 0) + 1) % gap.choices.length)}],
        any: (block, random) => ({chosen: each(block.gaps, (gap) => one(gap.choices.length, random))}),
    };

    const gapWords = {
        right: (block) => ({chosen: each(block.gaps, (gap) => gap.right)}),
        wrong: (block) => [1, 2].map((by) => ({chosen: each(block.gaps, (gap) => (gap.right + by) % block.choices.length)})),
        any: (block, random) => ({chosen: each(block.gaps, () => one(block.choices.length, random))}),
    };

    /** @param {any} kind @param {any} area @param {number} i @returns {any} a mark in it */
    function mark(kind, area, i) {
        const place = kind.middle(area);
        return {area: i, x: place[0], y: place[1]};
    }

    const hotspot = {
        right: (block, kind) => ({marks: each(block.areas, (area, i) => (area.correct === true ? mark(kind, area, i) : null)).filter(Boolean)}),
        wrong: () => [{marks: [{area: -1, x: 0.001, y: 0.001}]}],
        any: (block, random, kind) => ({marks: each(block.areas, (area, i) => mark(kind, area, i)).filter(() => random() < 0.5).slice(0, kind.most(block))}),
    };

    const markWords = {
        right: (block, kind) => ({marks: kind.rights(block).slice()}),
        wrong: (block, kind) => numbers(kind.places(block).length).filter((place) => kind.rights(block).indexOf(place) < 0).map((place) => ({marks: [place]})),
        any: (block, random, kind) => ({marks: numbers(kind.places(block).length).filter(() => random() < 0.3)}),
    };

    /** Ways through a story, best or worst first found: as many as can be tried. @param {any} block @param {any} kind @param {boolean} isBest */
    function way(block, kind, isBest) {
        let found = null;
        let score = 0;
        let left = mostWalks;
        const waiting = [[]];
        while (waiting.length > 0 && left > 0) {
            const path = waiting.shift();
            const here = kind.walk(block, path);
            const choices = block.situations[here.place].choices || [];
            left -= 1;
            if (here.isOver) {
                const m = kind.score(block, {path: path});
                const isBetter = !found || (isBest ? m > score : m < score);
                found = isBetter ? {path: path} : found;
                score = isBetter ? m : score;
                left = isBest && m === kind.steps(block) ? 0 : left;
            } else if (path.length < mostSteps) {
                choices.forEach((unused, i) => waiting.push(path.concat(i)));
            }
        }
        return found || {path: []};
    }

    const scenario = {
        right: (block, kind) => way(block, kind, true),
        wrong: (block, kind) => [way(block, kind, false)],
        any: function (block, random, kind) {
            const path = [];
            for (let here = kind.walk(block, path); !here.isOver && path.length < mostSteps; here = kind.walk(block, path)) {
                path.push(one((block.situations[here.place].choices || []).length, random));
            }
            return kind.isComplete(block, {path: path}) ? {path: path} : way(block, kind, true);
        },
    };

    const ordering = {
        right: (block) => ({order: numbers((block.lines || []).length)}),
        wrong: (block) => [{order: numbers((block.lines || []).length).reverse()}],
        any: function (block, random) {
            const left = numbers((block.lines || []).length);
            return {order: each(block.lines, () => left.splice(one(left.length, random), 1)[0])};
        },
    };

    const multiple = {
        right: (block) => ({chosen: block.options.map((option) => option.correct === true)}),
        wrong: (block) => [false, true].map((isRight) => ({chosen: block.options.map((option) => (option.correct === true) === isRight)}))
            .concat(block.options.map((unused, i) => ({chosen: block.options.map((other, k) => k === i)}))),
        any: (block, random) => ({chosen: block.options.map(() => random() < 0.5)}),
    };

    const trueFalse = {
        right: (block) => ({value: block.correct === true}),
        wrong: (block) => [{value: block.correct !== true}],
        any: (block, random) => ({value: random() < 0.5}),
    };

    /** Of work: one way to be done with it. @param {(block: any) => any} done @param {string} [by] the call that hands it in */
    function work(done, by) {
        return {right: done, wrong: (block) => [done(block)], any: done, by: by || 'work'};
    }

    const ticks = (list) => each(list, () => true);

    const kinds = {
        single: choice, imagechoice: choice, multiple: multiple, truefalse: trueFalse, shorttext: words, numeric: number, slider: slider,
        matching: pairs, categorise: pairs, ordering: ordering, cloze: gapTexts, clozelist: gapLists, dragwords: gapWords, hotspot: hotspot,
        markwords: markWords, scenario: scenario,
        checklist: work((block) => ({ticks: ticks(block.items)})),
        discussion: work((block) => ({ticks: ticks(block.contains)})),
        flashcards: work((block) => ({known: ticks(block.cards), again: each(block.cards, () => false)})),
        longtext: work((block) => ({text: each(numbers(Math.max(3, block.fewestWords || 0)), (i) => String(i + 1)).join(' '), ticks: ticks(block.lookFor)}), 'handIn'),
        plan: work(() => ({lines: [{when: '1', then: '2', by: ''}], text: ''})),
        practical: work((block) => ({steps: ticks(block.steps), checklist: ticks(block.checklist),
            levels: each(block.criteria, () => Math.max(0, (block.levels || []).length - 1))})),
        survey: work((block) => ({chosen: each(block.lines, () => ((block.choices || []).length > 0 ? 0 : -1)), text: '5'}), 'handInParts'),
        video: work(() => ({})),
        virtualclass: work(() => ({})),
        workedexample: work((block) => ({seen: each(block.steps, () => 0).length, judged: each(block.steps, (step) => (step.isTurn ? 3 : 0))})),
    };

    /**
     * @param {any} engine of the player @param {any} block @param {'right' | 'wrong' | 'any'} how @param {() => number} random
     * @returns {{answer: any, m: number, isWanted: boolean} | null} what it is worth; null: nobody can answer this. isWanted: it is as right or as
     *     wrong as was asked for
     */
    function make(engine, block, how, random) {
        const kind = engine.kinds[block.kind];
        const own = kinds[block.kind];
        if (!own) {
            return null;
        }
        const isDone = (answer) => kind.isComplete(block, answer);
        const made = how === 'right' ? [own.right(block, kind)] : how === 'any' ? [own.any(block, random, kind)].concat(own.right(block, kind)) : own.wrong(block, kind);
        const complete = made.filter(isDone);
        if (complete.length === 0) {
            return null;
        }
        const worth = complete.map((answer) => kind.score(block, answer));
        const best = how === 'wrong' ? worth.indexOf(Math.min.apply(null, worth)) : 0;
        const isWanted = how === 'any' || kind.isWork || (how === 'right' ? worth[best] === kind.steps(block) : worth[best] < kind.steps(block));
        return {answer: complete[best], m: worth[best], isWanted: isWanted};
    }

    /** @param {string} kind @returns {'check' | 'work' | 'handIn' | 'handInParts'} the player's call for it */
    function call(kind) {
        return kinds[kind] && kinds[kind].by ? kinds[kind].by : 'check';
    }

    return {make: make, call: call, kinds: Object.keys(kinds)};
})();
