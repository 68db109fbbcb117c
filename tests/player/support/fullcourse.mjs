// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A course with every kind of block, for the browser: short, but as real courses are.

import { join } from 'node:path';
import { hum } from './sound.mjs';
import { root } from './tree.mjs';

const samples = join(root, 'resources/samples/handover/media');

const text = (id, html) => ({ id, kind: 'text', html });

/** Every word of a text can be marked, as the exporter says it. */
const markable = (words) => words.replace(/[^\s.,;<>/]+(?=[\s.,;<]|$)(?![^<]*>)/g, (word) => `\ue002${word}\ue003`);

const blocks = {
    welcome: text('txwelcome', '<p>It is 06:05. You take over bay 4 from the night shift. Your colleague is already in the '
        + 'doorway, coat on: <em>“All quiet. See you tomorrow.”</em></p><h2>What was not said</h2><p>Two things were open, '
        + 'one was <strong>dangerous</strong>, and nobody had written down who would call the technician. By 07:30 all three '
        + 'had turned into work. See <a href="#page-pgpractise" data-page="pgpractise">the questions</a>, or '
        + '<a href="https://example.org/handover" target="_blank" rel="noopener noreferrer">read more</a>.</p><ul><li>What is open stays open.</li>'
        + '<li>What is dangerous <code>does not wait</code>.</li><li>H<sub>2</sub>O, x<sup>2</sup>, <span lang="fr" dir="auto">bonne relève</span>.</li></ul>'
        + '<blockquote><p>A handover is not what you say. It is what the other one can do afterwards.</p></blockquote>'
        + '<table><caption>Four leaks</caption><thead><tr><th scope="col">Leak</th><th scope="col">What is lost</th><th scope="col">By when it is felt</th></tr></thead>'
        + '<tbody><tr><td>Too early</td><td>What happened after the talk</td><td>The same hour</td></tr>'
        + '<tr><td>Too vague</td><td>Who does it</td><td>The next day</td></tr></tbody></table>'
        + '<pre tabindex="0"><code>NOW · OPEN · WATCH · YOURS</code></pre>'),
    image: {
        id: 'imgboard', kind: 'image', src: 'media/000000000001-board.svg', alt: 'A shift board with four columns: now, open, watch, yours',
        captionHtml: '<p>The board at the end of the night.</p>', width: 'wide', w: 720, h: 880,
        longHtml: '<p>Four columns. Under <em>now</em>: line 20 runs slowly. Under <em>open</em>: two jobs wait for parts.</p>',
    },
    callouts: [['note', 'The board hangs in bay 4.'], ['tip', 'Read it from left to right.', 'From Now to Yours'],
        ['warning', '<strong>Open</strong> is not <em>done</em>: from 8 °C on the goods are lost.', 'The cold cabinet'],
        ['remember', 'What nobody has taken, nobody does.', 'A name and a time']].map(([look, words, heading]) => (
        { id: `co${look}`, kind: 'callout', look, ...(heading && { heading }), html: `<p>${words}</p>` })),
    folds: {
        id: 'acfolds', kind: 'accordion', shownAs: 'folded',
        sections: [['On a ward', 'Walk from bed to bed, and say Watch at the bed.'], ['In a hotel', 'Stand at the desk with the list of arrivals.'],
            ['In a plant', 'Say the four sentences at the machine that worries you most.']].map(([title, words], i) => (
            { id: `ac${i}`, title, html: `<p>${words}</p><ul><li>What is open?</li><li>Who acts, and by when?</li></ul>` })),
    },
    terms: {
        id: 'gllong', kind: 'glossary', sorted: true, explain: true,
        terms: [['Watch', 'A reading with a limit, a time to look, and what to do then.', 'watches'], ['handover', 'What makes the next one <strong>able to act</strong>.', 'handovers', 'shift handover'],
            ['Échéance', 'French for the day by which something is due.'], ['open job', 'What was begun and is not finished.', 'open jobs'], ['08:00', 'When the first truck comes.'],
            ['saying back', 'The other one repeats what has arrived.'], ['early shift', 'From 06:00 to 14:00.'], ['bay', 'A part of the hall with its own board.'],
            ['lift', 'What carries trolleys up; B is often out.'], ['Now', 'How things stand.'], ['night shift', 'From 22:00 to 06:00.'], ['Yours', 'Who does what, and by when.']]
            .map(([term, words, ...forms], i) => ({ id: `gt${i}`, term, html: `<p>${words}</p>`, ...(forms.length > 0 && { forms }) })),
    },
    wide: {
        id: 'tbwide', kind: 'table', caption: 'What was open at 06:05, and what it had cost by half past seven', rowHeads: true,
        columns: [{ title: 'Open at 06:05' }, { title: 'Belongs to' }, { title: 'Minutes lost', align: 'end' }, { title: 'Costs in €', align: 'end' },
            { title: 'Said', align: 'centre' }, { title: 'What would have helped' }],
        rows: [['Trolley 2, from line 6 on', 'Open', '25', '31.50', '–', 'A name for who goes on'], ['Parcel without a label', 'Open', '10', '4.00', '✓', ''],
            ['Cabinet at 6 °C, rising', 'Watch', '120', '1,250.00', '–', 'A limit\nand a time to look']]
            .map((cells) => Object.fromEntries(cells.map((cell, i) => [i, cell]).filter(([, cell]) => cell !== ''))),
        noteHtml: '<p>Source: the log of bay 4. ✓ means that it was said.</p>',
    },
    gallery: {
        id: 'glboards', kind: 'gallery', shownAs: 'grid',
        pictures: [
            { id: 'g1', src: 'media/000000000001-board.svg', w: 720, h: 880, alt: 'A board with four columns of cards', captionHtml: '<p>The board of bay 4</p>',
                longHtml: '<p>Under Watch: the cabinet at 6 °C, rising.</p>' },
            { id: 'g2', src: 'media/000000000004-memo.svg', w: 720, h: 520, alt: 'A note of one line: all quiet', captionHtml: '<p>The note on the door, which says <em>nothing</em></p>' },
            { id: 'g3', src: 'media/000000000003-poster.jpg', w: 1280, h: 720, alt: 'Six things that set off, one of which never arrives' },
        ],
    },
    film: {
        id: 'vidown', n: 32, kind: 'video', askWatched: true, source: 'file', src: 'media/000000000002-clip.mp4', type: 'video/mp4', title: 'Six things set off', seconds: 60,
        poster: 'media/000000000003-poster.jpg', captions: [{ lang: 'en', label: 'English', cues: [[0, 4, 'Six things set off.'], [4, 8, 'One never arrives.']] }],
        transcriptHtml: '<p>Six things set off. One never arrives.</p>',
        chapters: [{ start: 0, title: 'Six things set off' }, { start: 20, title: 'What is said at the door' }, { start: 44, title: 'What arrives' }],
    },
    tube: {
        id: 'vidtube', n: 33, kind: 'video', source: 'youtube', embed: 'https://www.youtube-nocookie.com/embed/abc123DEF45', address: 'https://www.youtube.com/watch?v=abc123DEF45',
        title: 'A team that hands over in one minute', seconds: 185, poster: 'media/000000000003-poster.jpg',
        transcriptHtml: '<p>The team stands at the board. Each says four sentences.</p>',
        chapters: [{ start: 0, title: 'At the board' }, { start: 95, title: 'Said back' }],
    },
    direct: {
        id: 'viddirect', n: 34, kind: 'video', source: 'direct', src: 'https://media.example.org/clip.mp4', address: 'https://media.example.org/clip', type: 'video/mp4', title: 'From elsewhere',
    },
    door: {
        id: 'autalk', kind: 'audio', source: 'file', src: 'media/000000000005-door.mp3', type: 'audio/wav', title: 'At the door, 06:05', seconds: 2,
        transcriptHtml: '<p><strong>Sam:</strong> “All quiet. See you tomorrow.”</p>',
    },
    radio: {
        id: 'auradio', kind: 'audio', source: 'direct', src: 'https://audio.example.org/four-sentences.mp3', type: 'audio/mpeg',
        title: 'The same handover in four sentences', seconds: 58,
        transcriptHtml: '<p><strong>Sam:</strong> “Now: eleven of eighteen are done, lift B is out until ten.”</p><p><strong>You:</strong> “Until ten.”</p>',
    },
    sheet: {
        id: 'flsheet', kind: 'file', src: 'media/000000000006-releve-4.pdf', name: 'Fiche de relève (4).pdf', sort: 'pdf', size: 48234, title: 'The empty sheet',
        description: 'One page with Now, Open, Watch and Yours.\nPrint it, and fill it in before your next handover.',
    },
    board: {
        id: 'wpboard', kind: 'webpage', address: 'https://boards.example.org/bay-4?view=plain', name: 'The open board of bay 4', mayShow: true, height: 'small',
        description: 'A board with four columns to try out: move two cards, and see what the next shift reads.',
    },
    law: {
        id: 'wplink', kind: 'webpage', address: 'https://www.example.net/handover', name: 'Ten handovers, word by word', description: 'Read one, and tick what is missing.',
    },
    practise: {
        id: 'qpractise', n: 6, kind: 'single', tries: 2, counts: false, points: 1, steps: 1, shuffle: true,
        stemHtml: '<p>Which of these is a handover?</p>',
        options: [
            { id: 'oa', html: '<p>“All quiet.”</p>', feedbackHtml: '<p>Quiet is a feeling. What is running, what is open?</p>' },
            { id: 'ob', html: '<p>“Line 20 runs at half speed since four; Ada calls the technician at eight.”</p>', correct: true, feedbackHtml: '<p>Who, what and by when are all in it.</p>' },
            { id: 'oc', html: '<p>“Somebody should look at line 20.”</p>', feedbackHtml: '<p>Somebody is nobody.</p>' },
            { id: 'od', html: '<p>None of them</p>', pinned: true },
        ],
        feedback: { correctHtml: '<p>A handover can be acted on.</p>', wrongHtml: '<p>Look for a name and a time.</p>' },
    },
    several: {
        id: 'qseveral', n: 7, kind: 'multiple', tries: 2, counts: false, points: 1, steps: 3, scoring: 'partial', shuffle: true,
        stemHtml: '<p>Which belong in the minute?</p>',
        options: [
            { id: 'oa', html: 'What is not normal now', correct: true, feedbackHtml: '<p>First of all.</p>' },
            { id: 'ob', html: 'What is open', correct: true },
            { id: 'oc', html: 'Who takes over which job', correct: true },
            { id: 'od', html: 'What was for lunch', feedbackHtml: '<p>Later, over coffee.</p>' },
            { id: 'oe', html: 'Everything in the log' },
        ],
        feedback: { correctHtml: '<p>Exactly these.</p>', partlyHtml: '<p>Some of them.</p>', wrongHtml: '<p>Think of what cannot wait.</p>' },
    },
    claim: {
        id: 'qclaim', n: 8, kind: 'truefalse', tries: 1, counts: false, points: 1, correct: false,
        stemHtml: '<p>If nothing happened, there is nothing to hand over.</p>',
        feedback: { trueHtml: '<p>Then the other one does not know that you looked.</p>', falseHtml: '<p>“I looked, and it is normal” is a message.</p>' },
    },
    word: {
        id: 'qword', n: 13, kind: 'shorttext', tries: 2, counts: false, points: 1, oneLetter: true,
        stemHtml: '<p>One word for a reading, a limit and a time to look?</p>',
        answers: [{ text: 'Watch', correct: true }, { text: 'Open', feedbackHtml: '<p>Nothing has been begun here.</p>' }],
        feedback: { correctHtml: '<p>Whoever hears it knows when to look.</p>', wrongHtml: '<p>What are you to do at 06:30?</p>' },
    },
    count: {
        id: 'qcount', n: 14, kind: 'numeric', tries: 2, counts: false, points: 1, tolerance: 5, isPercent: true, unitNeeded: true,
        units: [{ text: 'min', factor: 1 }, { text: 'h', factor: 60 }],
        stemHtml: '<p>At 6 °C and rising by half a degree an hour: how long until 8 °C?</p>',
        answers: [{ from: 240, to: 240, correct: true }, { from: 60, to: 60, feedbackHtml: '<p>That is half of two.</p>' }],
        feedback: { correctHtml: '<p>So the next shift has to look.</p>', wrongHtml: '<p>How many degrees are left?</p>' },
    },
    estimate: {
        id: 'qestimate', n: 90, kind: 'slider', tries: 2, counts: false, points: 1, to: 100, step: 5, unit: '%', right: [30, 35], close: [20, 45],
        labelFrom: 'nobody', labelTo: 'everybody at every handover, whoever takes over',
        stemHtml: '<p>Of a hundred people who hear “All quiet”: how many ask what is open?</p>',
        feedback: { correctHtml: '<p>About one in three asks.</p>', partlyHtml: '<p>Not far off.</p>', wrongHtml: '<p>Think of your own last week.</p>' },
    },
    pairs: {
        id: 'qpairs', n: 15, kind: 'matching', tries: 2, counts: false, points: 1, isByPart: true,
        stemHtml: '<p>Which word does each sentence belong to?</p>',
        lines: [
            { id: 'l1', html: '<p>“Two jobs wait for lift B until ten.”</p>', feedbackHtml: '<p>It says how things stand.</p>' },
            { id: 'l2', html: '<p>“Counted up to line 20; go on at 21.”</p>', right: 1, feedbackHtml: '<p>Begun, not finished.</p>' },
            { id: 'l3', html: '<p>“Door 3 sticks. Look at three.”</p>', right: 2 },
        ],
        choices: [{ id: 'c1', text: 'Now' }, { id: 'c2', text: 'Open' }, { id: 'c3', text: 'Watch' }, { id: 'c4', text: 'Yours' }],
        feedback: { correctHtml: '<p>By what one can do with it.</p>', wrongHtml: '<p>What has been begun, what may drift?</p>' },
    },
    sort: {
        id: 'qsort', n: 17, kind: 'categorise', tries: 2, counts: false, points: 1, isByPart: true, shuffle: true,
        stemHtml: '<p>Say, read or skip?</p>',
        lines: [
            { id: 's1', html: '<p>“Lift B is out until ten.”</p>', feedbackHtml: '<p>It changes what can be started.</p>' },
            { id: 's2', html: '<p>“Job 1 done at 22:40.”</p>', right: 1, feedbackHtml: '<p>It stands on the sheet.</p>' },
            { id: 's3', html: '<p>“These trolleys are a pain.”</p>', right: 2 },
            { id: 's4', html: '<p>“You call Noor before seven?”</p>' },
        ],
        choices: [{ id: 'g1', text: 'Say' }, { id: 'g2', text: 'Read' }, { id: 'g3', text: 'Skip' }],
        feedback: { correctHtml: '<p>Who can act on it?</p>', wrongHtml: '<p>What can be looked up, what can nobody change?</p>' },
    },
    fill: {
        id: 'qfill', n: 18, kind: 'cloze', tries: 2, counts: false, points: 1, isByPart: true, oneLetter: true,
        stemHtml: '<p>What is missing?</p>',
        textHtml: '<p>Say first what is not <strong>\ue001</strong> now, then what is \ue001.</p><ul><li>In the end the other one \ue001.</li></ul>',
        gaps: [{ answers: ['normal', 'usual'] }, { answers: ['open'], feedbackHtml: '<p>What is <em>done</em> need not be said.</p>' }, { answers: ['repeats', 'says *back'] }],
        feedback: { correctHtml: '<p>Each rule is one of the four words.</p>', wrongHtml: '<p>Go through the four words.</p>' },
    },
    lists: {
        id: 'qlists', n: 19, kind: 'clozelist', tries: 2, counts: false, points: 1, isByPart: true,
        stemHtml: '<p>Make it a Watch sentence.</p>',
        textHtml: '<p>Cold cabinet: \ue001. Look at \ue001; above \ue001 call Noor.</p>',
        gaps: [{ choices: ['6 °C, rising', 'quite warm'] }, { choices: ['8 °C', '06:30', '10:00'], right: 1 }, { choices: ['8 °C', '06:30', '10:00'], feedbackHtml: '<p>A limit is a number that one can read.</p>' }],
        feedback: { correctHtml: '<p>A reading, a limit, a time.</p>', wrongHtml: '<p>On which can the other one act?</p>' },
    },
    drag: {
        id: 'qdrag', n: 70, kind: 'dragwords', tries: 2, counts: false, points: 1, isByPart: true,
        stemHtml: '<p>Put the words where they belong.</p>',
        textHtml: '<p>Say first what is not <strong>\ue001</strong> now, then what is \ue001.</p><p>Name \ue001 acts, and \ue001; the other one says it back.</p>',
        gaps: [{ right: 0 }, { right: 1 }, { right: 2, also: [3] }, { right: 3, also: [2] }], choices: ['normal', 'open', 'who', 'by when', 'somebody', 'quiet'],
        feedback: { correctHtml: '<p>One can act on every word.</p>', wrongHtml: '<p>On which words can the other one act?</p>' },
    },
    mark: {
        id: 'qmark', n: 71, kind: 'markwords', tries: 2, counts: false, points: 1, isByPart: true, rights: [10, 11, 12, 15],
        stemHtml: '<p>Mark the four words that nobody can act on.</p>',
        textHtml: `<p>${markable('Lift B is out until ten. The cold cabinet is quite warm; somebody')} ${markable('should look')} <strong>${markable('soon')}</strong>.</p>`
            + `<p>${markable('Two jobs wait for line 6.')}</p>`,
        feedback: { correctHtml: '<p>A number, a name and a time belong there.</p>', wrongHtml: '<p>Where would you have to ask back?</p>' },
    },
    passages: {
        id: 'qpassages', n: 72, kind: 'markwords', tries: 2, counts: false, points: 1, isByPart: true, isByPassage: true, rights: [1, 3],
        stemHtml: '<p>Which passages say who acts?</p>',
        textHtml: '<p>\ue002Door 3 sticks.\ue003 At three, \ue002<strong>Ada</strong> calls the technician\ue003; until then \ue002it should be looked after\ue003. '
            + '\ue002You take over order 12 from line 21 on, and tell Noor when it is done and nothing waits any more\ue003.</p>',
        feedback: { correctHtml: '<p>Each of them has a name.</p>', wrongHtml: '<p>Who is it?</p>' },
    },
    order: {
        id: 'qorder', n: 16, kind: 'ordering', tries: 2, counts: false, points: 1, isByPart: true,
        stemHtml: '<p>In which order do the four sentences come?</p>',
        lines: ['Now', 'Open', 'Watch', 'Yours'].map((word, i) => ({ id: `w${i}`, html: `<p>${word}: sentence ${i + 1}</p>` })),
        feedback: { correctHtml: '<p>From the whole to the one who acts.</p>', wrongHtml: '<p>What must one know first?</p>' },
    },
    picture: {
        id: 'qpicture', n: 21, kind: 'imagechoice', tries: 2, counts: false, points: 1, steps: 1, shuffle: true,
        stemHtml: '<p>06:05. From which of these can you take over?</p>',
        options: [
            { id: 'ia', src: 'media/000000000001-board.svg', w: 720, h: 880, alt: 'A board with four columns, each card with a name and a time', caption: 'The board', correct: true,
                feedbackHtml: '<p>Who does what by when can be read from it.</p>' },
            { id: 'ib', src: 'media/000000000004-memo.svg', w: 720, h: 520, alt: 'A note of one line: all quiet', caption: 'The note on the door',
                feedbackHtml: '<p>Quiet is a feeling.</p>' },
            { id: 'ic', src: 'media/000000000003-poster.jpg', w: 1280, h: 720, alt: 'A film that says that one of six things never arrives' },
        ],
        feedback: { correctHtml: '<p>One can act on it without asking.</p>', wrongHtml: '<p>From which one could you start a job right now?</p>' },
    },
    open: {
        id: 'qopen', n: 20, kind: 'longtext', fewestWords: 8, rows: 6,
        stemHtml: '<p>The night shift says: “All quiet.” What do you ask before your colleague leaves, and why?</p>',
        modelHtml: '<p>I ask what is not normal right now, what has been begun, and what I have to look at again, and when.</p>'
            + '<p>Then I say it back, so that both of us know what has arrived.</p>',
        lookFor: [
            { id: 'f1', html: '<p>My answer asks about what is open.</p>' }, { id: 'f2', html: '<p>It asks for a time.</p>' },
            { id: 'f3', html: '<p>It says something back.</p>' },
        ],
    },
    story: {
        id: 'qstory', n: 22, kind: 'scenario', tries: 2, counts: false, points: 1,
        stemHtml: '<p>Four minutes to six. You take over bay 4 from Sam.</p>',
        situations: [
            {
                id: 'sdoor', speaker: 'Sam', html: '<p>“All quiet. I have a bus to catch.” Sam has one arm in the coat already.</p>',
                choices: [
                    { id: 'cask', text: 'Ask for the four sentences now', to: 1, consequenceHtml: '<p>Sam sighs, takes the sheet and begins.</p>' },
                    { id: 'clet', text: 'Let Sam go, and read the log', to: 2, consequenceHtml: '<p>The door falls shut. The log says: “Lift B, see Noor.”</p>' },
                ],
            },
            {
                id: 'ssheet', speaker: 'Sam', html: '<p>“Lift B is out until ten, and two jobs wait for it.” Sam stops and looks at the clock.</p>',
                choices: [
                    { id: 'cwho', text: '“Who calls whom about the two jobs?”', to: 3, consequenceHtml: '<p>“You call Noor before seven.” You say it back.</p>' },
                    { id: 'cthx', text: '“Thanks, that will do.”', to: 4 },
                    { id: 'cagain', text: '“Say it again from the beginning, please.”', consequenceHtml: '<p>Sam looks at you.</p>' },
                ],
            },
            { id: 'slog', html: '<p>It is 06:20, and nobody knows what Noor was told.</p>', choices: [{ id: 'con', to: 5 }] },
            { id: 'sgood', html: '<p>Both jobs are on another lift before the first truck comes.</p>', ending: 'good' },
            { id: 'smid', html: '<p>At eight the first truck waits.</p>', ending: 'middling' },
            { id: 'sbad', html: '<p>Two trucks wait in the yard.</p>', ending: 'bad' },
        ],
    },
    spot: {
        id: 'qspot', n: 23, kind: 'hotspot', tries: 2, counts: false, points: 1, isByPart: true,
        stemHtml: '<p>On two cards of this sheet nobody is named. Where?</p>', src: 'media/000000000001-board.svg', w: 720, h: 880,
        alt: 'A sheet with four columns of cards: Now, Open, Watch and Yours',
        areas: [
            { id: 'a1', name: 'Open, upper card', shape: 'rectangle', corners: [[0.52, 0.19], [0.95, 0.345]], correct: true,
                feedbackHtml: '<p>Who goes on at line 6?</p>' },
            { id: 'a2', name: 'Open, lower card', shape: 'polygon', corners: [[0.52, 0.355], [0.95, 0.355], [0.95, 0.41], [0.9, 0.47], [0.52, 0.47]],
                correct: true, feedbackHtml: '<p>Who prints the label?</p>' },
            { id: 'a3', name: 'Watch', shape: 'circle', centre: [0.267, 0.72], radius: 0.2, feedbackHtml: '<p>Camille is to be called.</p>' },
            { id: 'a4', name: 'Yours, upper card', shape: 'rectangle', corners: [[0.52, 0.63], [0.95, 0.78]] },
        ],
        feedback: { correctHtml: '<p>What nobody has taken, nobody does.</p>', wrongHtml: '<p>Look for a name on every card.</p>' },
    },
    cards: {
        id: 'fcwords', n: 24, kind: 'flashcards',
        cards: [
            { id: 'fcnow', frontHtml: '<p>Now</p>', backHtml: '<p>How things stand: a time, a count, what is not running.</p>' },
            { id: 'fcopen', frontHtml: '<p>Open</p>', backHtml: '<p>What was begun and is not finished, and where to go on:</p><ul><li>up to which line</li><li>what waits</li></ul>' },
            { id: 'fcboard', frontHtml: '<p>Which word is this part of the board?</p>', src: 'media/000000000004-memo.svg', w: 720, h: 520,
                alt: 'A card with a reading, a limit and a time to look', backHtml: '<p>Watch</p>' },
            { id: 'fcyours', frontHtml: '<p>Yours</p>', backHtml: '<p>Who does what, and by when.</p>' },
        ],
    },
    solved: {
        id: 'wesolved', n: 29, kind: 'workedexample',
        problemHtml: '<p>End of the night: 11 of 18 orders are done, order 12 is half picked, the cold cabinet shows 6 °C. Hand it over.</p>',
        steps: [
            { id: 'e1', title: 'Now', html: '<p>“11 of 18 are done; lift B is out until ten.”</p>', whyHtml: '<p>A number and a time can be checked.</p>' },
            { id: 'e2', title: 'Open', html: '<p>“Order 12 is picked up to line 20; go on at 21.”</p>' },
            { id: 'e3', title: 'Watch', isTurn: true, askHtml: '<p>The limit of the cabinet is 8 °C. What do you say?</p>',
                html: '<p>“Cold cabinet at 6 °C, rising. Look at 06:30; above 8 °C call Noor.”</p>', whyHtml: '<p>A reading, a time, and what to do then.</p>' },
            { id: 'e4', isTurn: true, html: '<p>“You call Noor before seven.”</p>' },
        ],
    },
    work: {
        id: 'ptwork', n: 9, kind: 'practical', minutes: 20, selfAssessment: true, note: true, assessor: 'your shift lead', due: 'before the next class',
        briefHtml: '<p>Hand over one real shift in four sentences, and have it said back to you.</p>',
        deliverableHtml: '<p>One sheet with the four sentences.</p>',
        steps: [{ id: 's1', html: '<p>Choose the shift.</p>' }, { id: 's2', html: '<p>Write Now, Open, Watch, Yours.</p>' }, { id: 's3', html: '<p>Say it, and listen to it being said back.</p>' }],
        checklist: [{ id: 'k1', html: '<p>Each open job has a name and a time.</p>' }, { id: 'k2', html: '<p>No sentence says “somebody”.</p>' }],
        levels: [{ id: 'l1', title: 'Not yet', points: 0 }, { id: 'l2', title: 'Partly', points: 1 }, { id: 'l3', title: 'Fully', points: 2 }],
        criteria: [
            { id: 'c1', title: 'Now', weight: 1, exemplar: 2, descriptions: ['The state is a feeling (“quiet”).', 'The state is named, not measured.', 'The state is named with a number.'] },
            { id: 'c2', title: 'Open', weight: 2, exemplar: 0, descriptions: ['Jobs without names.', 'Names, but no times.', 'Each job has a name and a time.'] },
        ],
        exemplarHtml: '<p><strong>Now:</strong> line 20 at half speed since 04:00. <strong>Yours:</strong> call Ada at 08:00.</p>',
        handInHtml: '<p>Hand the sheet to your shift lead.</p>',
    },
    list: {
        id: 'cklist', n: 25, kind: 'checklist', introHtml: '<p>At the end of a shift, before you take your coat.</p>',
        items: [
            { id: 'i1', html: '<p>Every open job has a name and a time.</p>', whyHtml: '<p>What nobody has taken, nobody does.</p>' },
            { id: 'i2', html: '<p>Each reading that drifts has a limit and a time to look.</p>' },
            { id: 'i3', html: '<p>My colleague has said it back.</p>', whyHtml: '<p>Only what comes <em>back</em> has arrived.</p>' },
        ],
    },
    opinion: {
        id: 'svshift', n: 26, kind: 'survey', introHtml: '<p>Before you go on: how are your handovers today? Your trainer plans the next meeting by it.</p>',
        lines: [
            { id: 'o1', html: '<p>After a handover I know what is open.</p>' },
            { id: 'o2', html: '<p>I say back what I have heard, also when there is little time and somebody is waiting in the doorway.</p>' },
            { id: 'o3', html: '<p>Others can act on what I say.</p>' },
        ],
        choices: ['Not at all', 'A little', 'Partly', 'Mostly', 'Completely'].map((text, i) => ({ id: `v${i}`, text })),
        questionHtml: '<p>What makes a handover hard where you work?</p>',
    },
    plan: {
        id: 'plshift', n: 27, kind: 'plan', promptHtml: '<p>What will you do differently at your next handover?</p>', lines: 2,
        examples: [{ when: 'the night shift says “All quiet”', then: 'ask for the four sentences' }],
        questionHtml: '<p>What could get in your way, and what will you do about it?</p>',
    },
    talk: {
        id: 'dstalk', n: 28, kind: 'discussion', words: 80, replies: 2, where: 'in the forum of the course', by: 'before the virtual class',
        address: 'https://lms.example.org/forum?id=7',
        promptHtml: '<p>What did your sheet <strong>not</strong> hold? Think of one shift that you took over this week.</p>',
        contains: [
            { id: 'd1', html: '<p>One thing that fell through, in facts.</p>' }, { id: 'd2', html: '<p>Where on the sheet it could have stood.</p>' },
            { id: 'd3', html: '<p>A question to the others.</p>' },
        ],
    },
    live: {
        id: 'vclive', n: 30, kind: 'virtualclass', title: 'Three at a door', minutes: 45, link: 'https://meet.example.org/handover', takesPart: true,
        start: { utc: '2036-12-04T13:00:00Z', zone: 'Europe/Paris', offset: 60 },
        access: 'By telephone: +33 1 23 45 67 89, code 4711.\nOr in room 12, second floor.',
        preparationHtml: '<p>Bring the sheet of one handover, without names.</p>',
        agenda: [
            { text: 'What got lost this week, in one sentence each; nothing longer', minutes: 10 },
            { text: 'In threes: hand over, say back, change', minutes: 25 }, { text: 'What is different tomorrow', minutes: 10 },
        ],
        followUpHtml: '<p>Write in the forum what your sheet did not hold.</p>',
    },
    soon: {
        id: 'vcsoon', n: 31, kind: 'virtualclass', minutes: 60, agenda: [{ text: 'Questions', minutes: 20 }, { text: 'Answers' }],
    },
    quizOne: {
        id: 'qzone', n: 10, kind: 'single', tries: 1, counts: true, points: 1, steps: 1, shuffle: true, stemHtml: '<p>A battery alarm at shift change. Who silences it?</p>',
        options: [{ id: 'oa', html: 'Whoever hears it and says so', correct: true }, { id: 'ob', html: 'The next shift' }, { id: 'oc', html: 'Nobody' }],
        feedback: { correctHtml: '<p>And then tells the other one.</p>', wrongHtml: '<p>An alarm belongs to the one who hears it.</p>' },
    },
    quizTwo: {
        id: 'qztwo', n: 11, kind: 'multiple', tries: 1, counts: true, points: 2, steps: 2, scoring: 'partial', shuffle: true, stemHtml: '<p>What makes a job “yours”?</p>',
        options: [{ id: 'oa', html: 'A name', correct: true }, { id: 'ob', html: 'A time', correct: true }, { id: 'oc', html: 'A sigh' }],
    },
    quizThree: {
        id: 'qzthree', n: 12, kind: 'truefalse', tries: 1, counts: true, points: 1, correct: true, stemHtml: '<p>Saying back is part of the handover.</p>',
        feedback: { wrongHtml: '<p>Only what comes back has arrived.</p>' },
    },
};

/** Which option is right, by question id: places in the author's order. */
export const key = { qpractise: [1], qseveral: [0, 1, 2], qclaim: [1], qzone: [0], qztwo: [0, 1], qzthree: [0] };

const pages = [
    { id: 'pgwelcome', n: 0, title: '06:05, bay 4', blocks: [blocks.welcome] },
    { id: 'pgboard', n: 1, title: 'What the board knew', blocks: [blocks.image, ...blocks.callouts, blocks.folds,
        { ...blocks.folds, id: 'actabs', shownAs: 'tabs' }, { ...blocks.folds, id: 'acsteps', shownAs: 'steps' }, blocks.gallery,
        { ...blocks.gallery, id: 'glslides', shownAs: 'slides' }, blocks.terms, { ...blocks.terms, id: 'glshort', sorted: false, explain: false, terms: blocks.terms.terms.slice(0, 3) }, blocks.wide,
        { id: 'tbsmall', kind: 'table', caption: 'Two words', columns: [{ title: 'Word' }, { title: 'Means' }], rows: [{ 0: 'Now', 1: 'how things stand' }, { 1: 'no name' }] }] },
    { id: 'pgfilm', n: 2, title: 'One minute, six things', blocks: [blocks.film, blocks.tube, blocks.direct, blocks.door, blocks.radio, blocks.sheet, blocks.board, blocks.law] },
    { id: 'pgpractise', n: 3, title: 'Try it', blocks: [blocks.practise, blocks.several, blocks.claim, blocks.word, blocks.count, blocks.estimate, blocks.pairs, blocks.order, blocks.sort,
        blocks.fill, blocks.lists, blocks.open, blocks.picture, blocks.story, blocks.spot, blocks.drag, blocks.mark, blocks.passages] },
    { id: 'pgwork', n: 4, title: 'One true handover', blocks: [blocks.solved, blocks.live, blocks.soon, blocks.work, blocks.cards, blocks.list, blocks.opinion, blocks.plan, blocks.talk] },
    { id: 'pgquiz', n: 5, title: 'Quiz: does it hold?', quiz: true, attempts: 2, blocks: [blocks.quizOne, blocks.quizTwo, blocks.quizThree] },
];

/** Of its pages, in order. */
export const titles = pages.map((page) => page.title);

export function fullCourse(more = {}) {
    const course = {
        format: 1, id: 'full00000001', title: 'A handover that holds', language: 'en', dir: 'ltr', interfaceLanguage: 'en',
        passMark: 75, completion: 'both', finishedAs: 'passed', minutes: 33, fingerprint: '', stateLimit: 4096,
        slots: [[6, 4, 0, 0], [1, 3, 0, 1], [1, 6, 0, 3], [1, 3, 0, 1], [1, 2, 0, 0], [1, 3, 1, 1], [1, 6, 2, 2], [1, 3, 1, 1], [2, 3, 0, 1], [2, 6, 0, 3], [1, 6, 0, 4], [2, 6, 0, 3], [1, 2, 0, 0], [1, 3, 0, 1],
            [2, 6, 0, 2], [11, 2, 0, 0], [35, 0, 0, 0], [2, 6, 0, 4], [1, 6, 0, 2], [17, 0, 0, 0], [1, 6, 0, 2]], // 35 to 69 and 73 to 89 belong to nothing
        skills: [{ id: 'skspot', questions: [10, 11] }, { id: 'skclose', questions: [11, 12] }],
        modules: [
            { id: 'part1', title: 'The shift', depth: 0, pages: [], questions: 0 },
            { id: 'mlost', title: 'What gets lost', file: 'modules/m-mlost.js', depth: 1, parent: 'part1', pages: [0, 1, 2, 3], questions: 18 },
            { id: 'mshift', title: 'On your shift', file: 'modules/m-mshift.js', depth: 1, parent: 'part1', pages: [4, 5], questions: 3 },
        ],
        ...more,
    };
    const modules = [
        { id: 'mlost', objectives: ['spot what gets lost between two shifts', 'say it in four sentences'], pages: pages.slice(0, 4) },
        { id: 'mshift', objectives: ['hand over one true shift'], pages: pages.slice(4) },
    ];
    return {
        course, modules: structuredClone(modules),
        media: [
            ['media/000000000001-board.svg', join(samples, 'board.en.svg')],
            ['media/000000000002-clip.mp4', join(samples, 'clip.en.mp4')],
            ['media/000000000003-poster.jpg', join(samples, 'clip-poster.en.jpg')],
            ['media/000000000004-memo.svg', join(samples, 'memo.en.svg')],
            ['media/000000000005-door.mp3', hum(2)],
            ['media/000000000006-releve-4.pdf', Buffer.from('%PDF-1.4\n%%EOF\n')],
        ],
        hosts: ['https://www.youtube-nocookie.com', 'https://media.example.org', 'https://audio.example.org', 'https://boards.example.org'],
    };
}
