// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The letter key of an exported package: every letter that the player's engine reports of any answer is in it, and says
// what was chosen. The course has the sample of every kind.
//   CARREL_PROGRAM   the command line that makes packages

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Scorm2004API } from 'scorm-again/scorm2004';
import { modulesOf } from '../support/answers.mjs';
import { loadEngine } from '../support/engine.mjs';
import { keepingKinds } from '../support/everykind.mjs';
import { LetterKey, lettered, textOf } from '../support/letterkey.mjs';
import { kindsFolder, root } from '../support/tree.mjs';
import { words } from '../support/ways.mjs';

const program = process.env.CARREL_PROGRAM;
const usual = { skip: !(program && existsSync(program)) && 'CARREL_PROGRAM names nothing', timeout: 120000 };
const engine = loadEngine();
const temporary = mkdtempSync(join(tmpdir(), 'carrel-letters-'));
const when = { latency: 0, time: '10:00:00' };
let folder;
let key;
let blocks;

/** A course file with every kind that keeps something; questions also ask how sure the learner is. */
function courseOfSamples() {
    const path = join(temporary, 'course.json');
    const sample = (kind) => JSON.parse(readFileSync(join(kindsFolder, kind, 'sample.json'), 'utf8'));
    const handover = join(root, 'resources/samples/handover');
    const { media } = JSON.parse(readFileSync(join(handover, 'course.en.json'), 'utf8'));
    mkdirSync(join(temporary, 'media'));
    cpSync(join(handover, 'media'), join(temporary, 'media'), { recursive: true });
    const used = [...new Set(JSON.stringify(keepingKinds.map(sample)).match(/"media":"[^"]+"/g))].map((text) => text.split('"')[3]);
    writeFileSync(path, JSON.stringify({
        format: 'carrel-course', version: 1, id: 'letters00000', kind: 'course', title: 'Every kind', settings: { language: 'en', passMark: 80 },
        media: used.map((id, i) => ({ ...media[i % media.length], id })),
        children: [{
            kind: 'module', title: 'All of them',
            children: keepingKinds.map((kind) => ({
                kind: 'page', title: `About ${kind}`,
                children: [{ kind, title: 'A block', ...sample(kind), ...(kind === 'single' ? { confidence: true } : {}), ...(kind === 'virtualclass' ? { takesPart: true } : {}), ...(kind === 'video' ? { askWatched: true } : {}) }],
            })),
        }],
    }));
    return path;
}

before(() => {
    if (usual.skip) {
        return;
    }
    folder = join(temporary, 'package');
    const file = join(temporary, 'letters.carrel');
    execFileSync(program, ['load', courseOfSamples(), '-o', file], { stdio: 'pipe' });
    execFileSync(program, ['export', file, '--format', 'scorm12', '-o', folder], { stdio: 'pipe' });
    key = new LetterKey(folder);
    blocks = modulesOf(folder).flatMap((module) => module.pages).flatMap((page) => page.blocks);
});

after(() => rmSync(temporary, { recursive: true, force: true }));

/** All of the first numbers, one after the other. */
const range = (count) => Array.from({ length: count }, (unused, i) => i);

/** Answers of one kind that between them choose everything that can be chosen, each with what it says then: texts by letter or place. */
const answers = {
    options: (block, saidBy) => range(block.options.length).map((i) => ({ answer: { choice: i }, said: [saidBy(block.options[i])] })),
    pairs: (block) => range(block.choices.length).map((shift) => {
        const chosen = block.lines.map((line, i) => (i + shift) % block.choices.length);
        return { answer: { chosen }, said: chosen.map((choice, i) => `${words(block.lines[i].html)} → ${block.choices[choice].text}`) };
    }),
    single: (block) => answers.options(block, (option) => words(option.html)),
    imagechoice: (block) => answers.options(block, (option) => option.alt),
    multiple: (block) => range(block.options.length).map((last) => ({
        answer: { chosen: block.options.map((option, i) => i <= last) }, said: block.options.slice(0, last + 1).map((option) => words(option.html)),
    })),
    truefalse: () => [true, false].map((value) => ({ answer: { value }, said: [value ? 'True' : 'False'] })),
    matching: (block) => answers.pairs(block),
    categorise: (block) => answers.pairs(block),
    ordering: (block) => range(block.lines.length).map((shift) => {
        const order = block.lines.map((line, i) => (i + shift) % block.lines.length);
        return { answer: { order }, said: order.map((i) => words(block.lines[i].html)) };
    }),
    hotspot: (block) => block.areas.map((area, i) => ({ answer: { marks: [{ area: i, x: 0, y: 0 }] }, said: [area.name] })),
    scenario: (block) => block.situations.flatMap((situation, at) => (situation.choices || []).map((choice, i) => {
        const path = [...wayTo(block, at), i];
        const passed = engine.kinds.scenario.walk(block, path).passed;
        return { answer: { path }, said: passed.map((step) => block.situations[step.place].choices[step.choice].text || 'Continue') };
    })),
    practical: (block) => range((block.levels || []).length).map((level) => ({
        answer: { ...engine.kinds.practical.blank(block), levels: block.criteria.map(() => level) },
        said: block.criteria.map((criterion) => `${criterion.title} → ${block.levels[level].title}`),
    })),
    workedexample: (block) => range(3).map((how) => ({
        answer: { seen: block.steps.length, judged: block.steps.map((step) => (step.isTurn ? how + 1 : 0)) },
        said: block.steps.filter((step) => step.isTurn).map((step) => `${step.title || words(step.html)} → ${['Not yet', 'Partly', 'I had it'][how]}`),
    })),
    survey: (block) => range(block.choices.length).map((level) => ({
        answer: { chosen: block.lines.map(() => level), text: '' }, said: block.lines.map(() => block.choices[level].text), parts: block.lines.map((line) => words(line.html)),
    })),
    // A gap says the words that are right in it.
    dragwords: (block) => range(block.choices.length).map((shift) => {
        const chosen = block.gaps.map((gap, i) => (i + shift) % block.choices.length);
        const right = ({ right: first, also }) => [first || 0, ...(also || [])].map((i) => block.choices[i]).join(' / ');
        return { answer: { chosen }, said: chosen.map((choice, i) => `${right(block.gaps[i])} → ${block.choices[choice]}`) };
    }),
    markwords: (block) => placesIn(block).map((place, i) => ({ answer: { marks: [i] }, said: [place] })),
    video: (block) => [{ answer: engine.kinds.video.blank(block), said: ['watched'] }],
    checklist: (block) => [{ answer: engine.kinds.checklist.blank(block), said: ['done'] }],
    plan: (block) => [{ answer: engine.kinds.plan.blank(block), said: ['done'] }],
    virtualclass: (block) => [{ answer: engine.kinds.virtualclass.blank(block), said: ['done'] }],
    discussion: (block) => [{ answer: engine.kinds.discussion.blank(block), said: ['posted'] }],
};

/** Kinds whose answers are words or counts: the key says what counts as right. */
const inWords = {
    shorttext: (block, right) => assert.ok(right[0].split(' / ').includes(block.answers.find((answer) => answer.correct).text)),
    numeric: (block, right) => assert.ok(right[0].includes(String(block.answers.find((answer) => answer.correct).from || 0))),
    cloze: (block, right) => assert.equal(right.join(), block.gaps.map((gap) => gap.answers.join(' / ')).join()),
    clozelist: (block, right) => assert.equal(right.join(), block.gaps.map((gap) => gap.choices[gap.right || 0]).join()),
    slider: (block, right) => assert.equal(right[0], `${block.right[0]}..${block.right[1]} ${block.unit}`),
    longtext: () => {},
    flashcards: () => {},
};

/** What stands at each place of a text with places to mark. */
const placesIn = (block) => block.textHtml.split('\ue002').slice(1).map((piece) => words(piece.split('\ue003')[0]));

/** An answer of each of them. */
const typed = {
    shorttext: (block) => ({ text: block.answers[0].text }),
    numeric: (block) => ({ text: String(block.answers[0].to || 0) }),
    slider: () => ({ place: 3 }),
    cloze: (block) => ({ texts: block.gaps.map((gap) => gap.answers[0]) }),
    clozelist: (block) => ({ chosen: block.gaps.map(() => 0) }),
    longtext: () => ({ text: '{order_matters=true} is how I would begin.\n\nThen [,] the rest.', ticks: [] }),
    flashcards: (block) => engine.kinds.flashcards.blank(block),
};

/** The shortest path to a situation. */
function wayTo(block, at) {
    for (let paths = [[]]; paths.length > 0;) {
        const path = paths.shift();
        if (engine.kinds.scenario.walk(block, path).place === at) {
            return path;
        }
        paths = paths.concat((block.situations[engine.kinds.scenario.walk(block, path).place].choices || []).map((choice, i) => [...path, i])).slice(0, 5000);
    }
    throw new Error(`${block.id}: nobody comes to situation ${at + 1}`);
}

/** What the engine reports of an answer, by the names that the records get. */
function reported(block, answer) {
    const kind = engine.kinds[block.kind];
    const named = (label) => engine.grammar.identifier(`q_${block.id}_${label}`);
    return kind.parts12 ? kind.parts12(block, answer).map(({ part, interaction }) => ({ name: named(`1_${part}`), interaction }))
        : [{ name: named('1'), interaction: kind.interaction12(block, answer, 0) }];
}

test('whatever is chosen in any kind, the key says what each letter of the report means', usual, () => {
    let letters = 0;
    for (const block of blocks.filter((each) => answers[each.kind])) {
        const given = answers[block.kind](block);
        assert.ok(given.length > 0, block.kind);
        for (const { answer, said, parts } of given) {
            const told = reported(block, answer);
            told.forEach(({ name, interaction }, i) => {
                const record = key.recordNamed(name);
                assert.equal(record.kind, block.kind);
                assert.equal(record.type, interaction.type, block.kind);
                assert.ok(!parts || record.question === parts[i], block.kind);
                const read = key.read(name, interaction.type, interaction.response);
                assert.deepEqual([...read].sort(), (told.length > 1 ? [said[i]] : [...said]).sort(), `${block.kind}: ${interaction.response}`);
                letters += read.length;
            });
        }
    }
    assert.ok(letters > 60, `${letters} letters`);
});

test('what the key calls right is what the engine calls right', usual, () => {
    for (const block of blocks.filter(({ kind }) => answers[kind] && !engine.kinds[kind].isWork && kind !== 'scenario')) {
        const { pattern } = reported(block, answers[block.kind](block)[0].answer)[0].interaction;
        const { letters } = key.recordNamed(`q_${block.id}_1`);
        const right = { true: ({ letter }) => letter, string: ({ right: pair }) => pair };
        const told = block.kind === 'ordering' ? letters.map(({ letter }) => letter)
            : letters.filter((entry) => entry.right === true || typeof entry.right === 'string').map((entry) => right[entry.right === true ? 'true' : 'string'](entry));
        assert.equal(told.join(','), pattern, block.kind);
    }
});

test('answers in words have a row with what counts as right', usual, () => {
    for (const [kind, check] of Object.entries(inWords)) {
        const block = blocks.find((each) => each.kind === kind);
        const { letters, question } = key.recordNamed(`q_${block.id}_1`);
        assert.ok(letters.length > 0 && letters.every(({ letter }) => letter === undefined), kind);
        assert.ok(question, kind);
        check(block, letters.map(({ text }) => text));
    }
});

test('every kind that keeps something is looked up here', usual, () => {
    assert.deepEqual(keepingKinds.filter((kind) => !answers[kind] && !inWords[kind]), [], 'give these kinds an entry in this file');
    assert.deepEqual([...new Set(blocks.map(({ kind }) => kind))].sort(), [...keepingKinds].sort());
});

test('in SCORM 2004 an LMS takes every answer of every kind, and the letters are the same', usual, () => {
    const api = new Scorm2004API({ autocommit: false, logLevel: 5 });
    const { translated, interaction } = engine.grammar2004;
    assert.equal(api.Initialize(''), 'true');
    let count = 0;
    const send = (name, told) => {
        const parts = [['id', name], ['type', told.type], ['correct_responses.0.pattern', told.pattern], ['learner_response', told.response], ['result', told.result]];
        for (const [part, value] of parts.filter(([, text]) => text !== '')) {
            assert.equal(api.SetValue(`cmi.interactions.${count}.${part}`, value), 'true', `${name}: ${part} = ${value}: ${api.GetLastError()}`);
        }
        count += 1;
    };
    for (const block of blocks) {
        const kind = engine.kinds[block.kind];
        const given = answers[block.kind] ? answers[block.kind](block).map(({ answer }) => answer) : [typed[block.kind](block)];
        for (const answer of given) {
            const told = reported(block, answer);
            const later = kind.parts12 ? told.map((one) => translated(one.interaction)) : [interaction(kind, block, answer, 0)];
            told.forEach(({ name, interaction: { type, response } }, i) => {
                send(`${name}_${count}`, later[i]);
                if (lettered.includes(type) && type !== 'true-false' && type !== 'performance') {
                    assert.equal(later[i].response.replace(/\[([,.])\]/g, '$1'), response, name);
                }
            });
        }
    }
    assert.ok(count > 60, `${count} answers`);
    assert.equal(api.Terminate(''), 'true');
});

test('how sure a learner was is in the key as well', usual, () => {
    const block = blocks.find(({ kind }) => kind === 'single');
    const record = key.recordNamed(engine.grammar.identifier(`q_${block.id}_1_sure`));
    assert.equal(record.type, 'likert');
    assert.deepEqual(range(3).map((level) => textOf(record, engine.grammar.likert12(level).response, 'level')), ['I am guessing', 'Fairly sure', 'Sure']);
});

test('the table has the same rows, and no page of the player asks for either file', usual, () => {
    const table = readFileSync(join(folder, 'letters.csv'), 'utf8');
    assert.equal(table.charCodeAt(0), 0xfeff);
    assert.equal(table.trimEnd().split('\r\n').length, 1 + key.records.reduce((sum, { letters }) => sum + letters.length, 0));
    for (const { letters } of key.records) {
        for (const { letter } of letters) {
            assert.ok(letter === undefined || table.includes(`,${letter},`), letter);
        }
    }
    const manifest = readFileSync(join(folder, 'imsmanifest.xml'), 'utf8');
    for (const name of ['letters.json', 'letters.csv']) {
        assert.ok(manifest.includes(`href="${name}"`), name);
        assert.ok(!['index.html', 'carrel.js', 'carrel-rest.js', 'course.js'].some((file) => readFileSync(join(folder, file), 'utf8').includes(name)));
    }
});
