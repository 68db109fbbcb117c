// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs the engine through everything that could come out differently elsewhere. Node, QJSEngine and Chromium must give
// the text in vectors.json to the letter. Loaded after the engine, as a classic script.

/** @returns {string} JSON */
var carrelVectors = function () {
    'use strict';
    var results = {};

    results.hash = ['', 'a', 'c7k2', 'Übergabe 😀', 'x'.repeat(1000)].map(Carrel.random.hash);
    results.random = [0, 1, 12345, 4294967295].map(function (seed) {
        const next = Carrel.random.generator(seed);
        return [next(), next(), next()];
    });
    results.orders = [1, 2, 3, 4, 5].map(function (seed) {
        return Carrel.random.order([false, false, false, true, false, false, false, false], seed);
    });
    results.numbers = [0, 0.07, 1 / 3, 2 / 3, 66.666, 99.999, 100].map(function (value) {
        return Carrel.numbers.decimal(value, 2);
    });
    results.times = [0, 61230, 3599999, 86400000, 4e10].map(Carrel.numbers.timespan);
    results.lines = ['a\nb', '😀'.repeat(130), 'الدرس\u2028الأول', '  x  '].map(Carrel.grammar.line);
    results.identifiers = ['q_c7k2_1', 'Ü-1', '9'].map(Carrel.grammar.identifier);

    const courses = [
        {id: 'c0urse000001', slots: [[4, 4, 0, 0], [10, 3, 1, 1], [2, 6, 2.5, 3], [1, 2, 0, 0]], stateLimit: 4096},
        {id: 'c0urse000002', slots: [[300, 4, 0, 0], [3000, 3, 1, 1]], stateLimit: 4096},
        {id: 'c0urse000003', slots: [], stateLimit: 4096},
    ];
    results.states = courses.map(function (course) {
        const table = Carrel.slots.expand(course);
        const next = Carrel.random.generator(course.slots.length);
        const memory = Carrel.state.blank(table, 4711);
        memory.floor = 3;
        memory.nextInteraction = 77;
        memory.results = table.widths.map(function (width) {
            return Math.floor(next() * Math.pow(2, width));
        });
        for (let n = 0; n < table.count; n += 3) {
            memory.answers.push({n: n, check: n % 64, bits: Carrel.bits.binary(n, 1 + n % 7)});
        }
        const text = Carrel.state.encode(course, table, memory);
        const decoded = Carrel.state.decode(text, course, table);
        const score = Carrel.scoring.sum(table, memory.results, null);
        return [Carrel.state.fingerprint(course), Carrel.state.worstCase(course), text, decoded.problem,
            decoded.memory.answers.length, score, Carrel.scoring.hundredths(score)];
    });

    const questions = [
        {id: 'q1', kind: 'single', options: [{id: 'a'}, {id: 'b', correct: true}, {id: 'c'}]},
        {id: 'q2', kind: 'multiple', steps: 2, scoring: 'partial',
            options: [{id: 'a', correct: true}, {id: 'b', correct: true}, {id: 'c'}, {id: 'd'}]},
        {id: 'q3', kind: 'truefalse', correct: false},
        {id: 'q11', kind: 'imagechoice', options: [{id: 'a'}, {id: 'b'}, {id: 'c', correct: true}, {id: 'd'}]},
        {id: 'q4', kind: 'practical', selfAssessment: true, steps: [{id: 's'}], checklist: [{id: 'k'}],
            levels: [{id: 'l'}, {id: 'm'}, {id: 'n'}], criteria: [{id: 'c'}]},
    ];
    results.kinds = questions.map(function (data) {
        const kind = Carrel.kinds[data.kind];
        const bits = kind.answerBits(data);
        const all = [];
        for (let value = 0; value < Math.pow(2, bits); ++value) {
            const answer = kind.decode(data, Carrel.bits.binary(value, bits));
            const m = kind.score(data, answer);
            all.push([kind.encode(data, answer), m, kind.isComplete(data, answer), kind.interaction12(data, answer, m)]);
        }
        return [bits, kind.parts(data), all];
    });

    const typed = {id: 'q5', kind: 'shorttext', oneLetter: true, answers: [
        {text: 'rel\u00e8ve', correct: true}, {text: '\u039f\u0394\u039f\u03a3 *', correct: true}, {text: '\ufb01le*'}]};
    results.typed = ['RELE\u0300VE', 'relve', 'rel\u00e8ve\u202f!', '\u03bf\u03b4\u03cc\u03c2 7', 'File 3', '\u0130', '\ud83d\ude00'].map(
        function (text) {
            return [Carrel.kinds.shorttext.match(typed, {text: text}), Carrel.kinds.shorttext.interaction12(typed, {text: text}, 0)];
        });

    const counted = {id: 'q6', kind: 'numeric', tolerance: 0.1, units: [{text: 'm', factor: 1}, {text: 'km', factor: 1000}],
        answers: [{from: 0.3, to: 0.3, correct: true}, {from: -2, to: 1234.5}]};
    results.counted = ['.2', '1.234,5', '1,234', '\u0661\u066b\u0665 km', '\u22122', '1 000 000 000 km', '5e-1', '7 kg', 'x', '10\u00b3'].map(
        function (text) {
            const kind = Carrel.kinds.numeric;
            return [kind.read(counted, {text: text}), kind.match(counted, {text: text}),
                kind.interaction12(counted, {text: text}, 0),
                kind.interaction12({answers: [{from: 1, to: 1, correct: true}]}, {text: text}, 0)];
        });
    results.numbers = [0, -0, 0.1 + 0.2, -12.5, 1 / 3, 99999.99999999, 1e5, 1e-9, -1e-9].map(Carrel.grammar.number);

    const paired = {id: 'q7', kind: 'matching', isByPart: true, lines: [{id: 'a'}, {id: 'b', right: 2}, {id: 'c', right: 1}],
        choices: [{id: 'd'}, {id: 'e'}, {id: 'f'}, {id: 'g'}]};
    results.paired = [[-1, -1, -1], [0, 2, 1], [3, 2, 0], [0, 0, 0]].map(function (chosen) {
        const kind = Carrel.kinds.matching;
        const bits = kind.encode(paired, {chosen: chosen});
        const m = kind.score(paired, {chosen: chosen});
        return [bits, kind.decode(paired, bits), m, kind.steps(paired), kind.interaction12(paired, {chosen: chosen}, m)];
    });

    const ordered = {id: 'q8', kind: 'ordering', isByPart: true, lines: [{id: 'a'}, {id: 'b'}, {id: 'c'}, {id: 'd'}, {id: 'e'}]};
    results.ordered = [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 3, 4, 0, 1], [1, 0, 2, 3, 4]].map(function (order) {
        const kind = Carrel.kinds.ordering;
        const bits = kind.encode(ordered, {order: order});
        const m = kind.score(ordered, {order: order});
        return [bits, kind.decode(ordered, bits), m, kind.steps(ordered), kind.interaction12(ordered, {order: order}, m),
            kind.start(ordered, m * 1000)];
    });

    const filled = {id: 'q9', kind: 'cloze', isByPart: true, oneLetter: true,
        gaps: [{answers: ['rel\u00e8ve', 'aloud*']}, {answers: ['b']}]};
    results.filled = [['', ''], ['relve', 'B'], ['aloud!', 'c'], ['x, y', 'b']].map(function (texts) {
        const kind = Carrel.kinds.cloze;
        const m = kind.score(filled, {texts: texts});
        return [kind.matches(filled, {texts: texts}), kind.isComplete(filled, {texts: texts}), m, kind.steps(filled),
            kind.interaction12(filled, {texts: texts}, m)];
    });

    const listed = {id: 'q10', kind: 'clozelist', isByPart: true, gaps: [{choices: ['a', 'b']}, {choices: ['c', 'd', 'e', 'f'], right: 3}]};
    results.listed = [[-1, -1], [0, 3], [1, 0], [0, 2]].map(function (chosen) {
        const kind = Carrel.kinds.clozelist;
        const bits = kind.encode(listed, {chosen: chosen});
        const m = kind.score(listed, {chosen: chosen});
        return [kind.parts(listed), bits, kind.decode(listed, bits), m, kind.interaction12(listed, {chosen: chosen}, m)];
    });

    const dragged = {id: 'q20', kind: 'dragwords', isByPart: true, choices: ['a', 'b', 'c', 'd'], gaps: [{right: 0}, {right: 1, also: [2]}, {right: 0}]};
    results.dragged = [[-1, -1, -1], [0, 1, 0], [0, 2, 3], [3, 0, -1]].map(function (chosen) {
        const kind = Carrel.kinds.dragwords;
        const bits = kind.encode(dragged, {chosen: chosen});
        const m = kind.score(dragged, {chosen: chosen});
        return [kind.parts(dragged), kind.supply(dragged), bits, kind.decode(dragged, bits), m, kind.interaction12(dragged, {chosen: chosen}, m)];
    });

    const places = function (count) {
        const words = [];
        for (let i = 0; i < count; ++i) {
            words.push('\ue002w<b>' + i + '</b>\ue003');
        }
        return '<p>' + words.join(' ') + '.</p>';
    };
    results.marked = [[6, [1, 4]], [36, [0, 35]], [200, [3, 150, 199]]].map(function (text) {
        const kind = Carrel.kinds.markwords;
        const data = {id: 'q21', kind: 'markwords', isByPart: true, textHtml: places(text[0]), rights: text[1]};
        return [kind.answerBits(data), kind.parts(data).slice(0, 6), [[], [1, 4], [0, 1, 4], [0, 35], [3, 150, 199], [0, 1, 2, 3, 4, 5, 150]].map(function (marks) {
            const bits = kind.encode(data, {marks: marks});
            const m = kind.score(data, {marks: marks});
            return [bits, kind.decode(data, bits), kind.isComplete(data, {marks: marks}), m, kind.interaction12(data, {marks: marks}, m)];
        })];
    });

    const scale = {id: 'q22', kind: 'slider', to: 10, step: 0.5, right: [2.5, 3.5], close: [2, 4.5], unit: 'h'};
    const fine = {id: 'q23', kind: 'slider', from: -0.3, to: 1, step: 0.1, right: [0, 0]};
    results.estimated = [scale, fine].map(function (data) {
        const kind = Carrel.kinds.slider;
        return [kind.last(data), kind.answerBits(data), kind.steps(data), [-1, 0, 3, 4, 5, 8, 10].map(function (place) {
            const bits = kind.encode(data, {place: place});
            const m = kind.score(data, {place: place});
            return [kind.number(data, place), bits, kind.decode(data, bits), m, kind.interaction12(data, {place: place}, m)];
        }), ['2,5', '2.7', '3 h', '10.1', '\u0663', '', 'three'].map(function (text) {
            return kind.read(data, text);
        })];
    });

    const open = {id: 'q12', kind: 'longtext', fewestWords: 3, lookFor: [{id: 'a'}, {id: 'b'}, {id: 'c'}]};
    results.open = ['', 'one  two\n\nthree', 'Pourquoi ? \u2013 c\u2019est \u00e9crit !', '\u6f22\u5b57\u3092\u66f8\u304f\u3002', '12:30 \u2192 5 \u00b5m',
        new Array(60).join('\ud83d\ude00 x ')].map(function (text, i) {
        const kind = Carrel.kinds.longtext;
        const answer = {text: text, ticks: [i > 1, i % 2 === 0, i === 3]};
        const bits = kind.encode(open, answer);
        return [kind.words(text), kind.isComplete(open, answer), bits, kind.decode(open, bits), kind.interaction12(open, answer, 0)];
    });

    const choice = function (id, to, points) {
        return {id: id, to: to, points: points};
    };
    const told = {id: 'q13', kind: 'scenario', situations: [
        {id: 's', choices: [choice('a', 1, 2), choice('b', 2, 1)]}, {id: 't', choices: [choice('c', 3, 2), choice('d', 0, 1), choice('e', 4, 0)]},
        {id: 'u', choices: [choice('f', 4, 0)]}, {id: 'v', ending: 'good'}, {id: 'w', ending: 'middling'}]};
    results.told = [0, 5, 22].map(function (best) {
        const kind = Carrel.kinds.scenario;
        const data = Object.assign({best: best}, told);
        return [kind.parts(data), kind.answerBits(data), kind.steps(data), [[], [0], [0, 0], [0, 1, 0, 0], [1, 0], [0, 2], [0, 1, 0, 1, 0, 1, 0, 0], [3]].map(
            function (path) {
                const bits = kind.encode(data, {path: path});
                const m = kind.score(data, {path: path});
                return [bits, kind.decode(data, bits), kind.isComplete(data, {path: path}), m, kind.interaction12(data, {path: path}, m)];
            })];
    });

    const spots = {id: 'q14', kind: 'hotspot', isByPart: true, areas: [
        {id: 'a', shape: 'rectangle', corners: [[0.3, 0.5], [0.1, 0.1]], correct: true},
        {id: 'b', shape: 'circle', centre: [0.5, 0.5], radius: 0.1, correct: true},
        {id: 'c', shape: 'polygon', corners: [[0.7, 0.1], [0.9, 0.1], [0.9, 0.9], [0.85, 0.9], [0.85, 0.3], [0.7, 0.3]]}]};
    results.spots = [[[0.1, 0.5]], [[0.31, 0.3]], [[0.5, 0.69], [0.2, 0.2]], [[0.61, 0.5], [0.8, 0.2]], [[0.8, 0.6], [0.87, 0.6]]].map(
        function (places) {
            const kind = Carrel.kinds.hotspot;
            const marks = places.map(function (place) {
                return {area: kind.hit(spots, place[0], place[1], 2), x: place[0], y: place[1]};
            });
            const bits = kind.encode(spots, {marks: marks});
            const m = kind.score(spots, {marks: marks});
            return [marks, bits, kind.decode(spots, bits), m, kind.isComplete(spots, {marks: marks}),
                kind.interaction12(spots, {marks: marks}, m)];
        });
    results.spots.push(spots.areas.map(function (area) {
        return [Carrel.kinds.hotspot.bounds(area, 2), Carrel.kinds.hotspot.middle(area)];
    }));

    const small = {
        id: 'c0urse000004', passMark: 50, completion: 'both', finishedAs: 'passed', stateLimit: 4096,
        slots: [[1, 4, 0, 0], [2, 3, 1, 1]],
        modules: [{id: 'm1', title: 'M', depth: 0, pages: [0], questions: 2}],
    };
    const page = {id: 'p1', n: 0, title: 'P', quiz: true, attempts: 2, blocks: [1, 2].map(function (n) {
        return {id: 'q' + n, n: n, kind: 'truefalse', tries: 1, correct: true};
    })};
    const run = Carrel.run.begin(small, '', 99).run;
    run.addModule({id: 'm1', pages: [page]});
    run.visit(0);
    results.run = [false, false, true, true].map(function (value, i) {
        if (i === 2) {
            run.retryQuiz(page);
        }
        const record = run.check(page.blocks[i % 2], {value: value}, {latency: 1500 * i, time: '10:20:30'});
        return [record, run.status(), run.quiz(page), run.encoded(), run.orderSeed(page.blocks[0])];
    });

    const pile = {id: 'q15', kind: 'flashcards', cards: [{id: 'a'}, {id: 'b'}, {id: 'c'}, {id: 'd'}]};
    results.pile = [[true, true, true, true], [false, true, true, false, true, true], [true, false]].map(function (said) {
        const kind = Carrel.kinds.flashcards;
        const answer = kind.blank(pile);
        let left = kind.pile(answer, [2, 0, 3, 1]);
        said.forEach(function (isKnown) {
            left = kind.judge(answer, left, isKnown);
        });
        const bits = kind.encode(pile, answer);
        return [left, bits, kind.decode(pile, bits), kind.isComplete(pile, answer), kind.interaction12(pile, answer, 0)];
    });

    const asked = {id: 'q16', kind: 'survey', lines: [{id: 'a'}, {id: 'b'}], choices: [{id: 'v'}, {id: 'w'}, {id: 'x'}]};
    results.asked = [[-1, -1], [0, 2], [1, -1], [2, 2]].map(function (chosen, i) {
        const kind = Carrel.kinds.survey;
        const answer = {chosen: chosen, text: i % 2 === 0 ? '' : ' one\n\u00e9 \ud83d\ude00 '};
        const bits = kind.encode(asked, answer);
        return [kind.parts(asked), bits, kind.decode(asked, bits), kind.missing(asked, answer), kind.isComplete(asked, answer), kind.parts12(asked, answer)];
    });
    const meant = {id: 'q17', kind: 'plan', lines: 2};
    results.meant = ['', '{', '{"lines":[{"when":"\u00e9","then":"\ud83d\ude00, b","by":"2026-12-31"}],"text":"c"}', '{"lines":[{"by":"x"},{},{"then":"d"}]}'].map(function (kept) {
        const kind = Carrel.kinds.plan;
        const answer = kind.read(meant, kept);
        const event = kind.event(answer.lines[0], {uid: 'u', stamp: new Date(Date.UTC(2026, 2, 4, 10, 20, 30)), when: 'When', then: 'then'});
        return [answer, kind.write(answer), kind.isComplete(meant, answer), event && Carrel.calendar.text({name: new Array(40).join('\u00e9'), events: [event]})];
    });

    const solved = {id: 'q10', kind: 'workedexample', steps: [{id: 'a'}, {id: 'b', isTurn: true}, {id: 'c'}, {id: 'd', isTurn: true}]};
    results.solved = [[0, 0, 0], [2, 1, 0], [4, 3, 2], [4, 0, 1]].map(function (one) {
        const kind = Carrel.kinds.workedexample;
        const answer = {seen: one[0], judged: [0, one[1], 0, one[2]]};
        const bits = kind.encode(solved, answer);
        return [kind.parts(solved), kind.answerBits(solved), bits, kind.decode(solved, bits), kind.isComplete(solved, answer),
            kind.interaction12(solved, answer, 0)];
    });

    const live = {id: 'q11', kind: 'virtualclass', minutes: 90, title: 'Live; now', link: 'https://example.org/a', access: 'Room 1,\nleft',
        start: {utc: '2026-03-29T00:30:00Z', zone: 'Europe/Paris', offset: 60, changesAfter: 30, laterOffset: 120},
        agenda: [{text: 'One', minutes: 30}, {text: 'Two'}, {text: 'Three', minutes: 60}]};
    results.live = [Carrel.kinds.virtualclass.begins(live), [0, 29, 30, 90].map(function (after) {
        return Carrel.kinds.virtualclass.there(live, after).toISOString();
    }), Carrel.calendar.text({events: [Carrel.kinds.virtualclass.event(live, {id: 'c', title: 'Course'}, new Date(Date.UTC(2026, 0, 1)),
        function (minutes) {
            return minutes + ' min';
        })]}), Carrel.kinds.virtualclass.interaction12(live, {}, 0)];

    const plan = {n: 3, draw: 3, questions: [4, 5, 6, 7, 8, 9, 12], variants: [[4, 6], [7, 8, 9]]};
    results.drawn = [0, 7, 65535].map(function (seed) {
        return [0, 1, 2, 3].map(function (retries) {
            return Carrel.quiz.drawn(plan, seed, retries, []);
        });
    });
    results.clock = [[0, 1800000000, 0], [7, 1767225600, 10], [2, 2700000000, 3]].map(function (parts) {
        const bits = Carrel.quiz.clockBits({retries: parts[0], start: parts[1], extensions: parts[2]});
        return [bits, Carrel.quiz.clockFrom(bits), Carrel.quiz.end({timeLimit: 15}, Carrel.quiz.clockFrom(bits))];
    });
    const exam = Object.assign({}, small, {slots: [[1, 4, 0, 0], [2, 3, 1, 1, 20]], quizzes: [{n: 0, handIn: [1, 2]}]});
    const held = Carrel.run.begin(exam, '', 5).run;
    held.addModule({id: 'm1', pages: [page]});
    held.visit(0);
    results.held = [Carrel.handIn.hold(held, page.blocks[0], {value: true}), held.score(), held.encoded(),
        Carrel.handIn.finish(held, page, {latency: 61000, time: '10:20:30'}), held.score(), held.encoded()];
    return JSON.stringify(results, function (key, value) {
        return value === Infinity ? 'Infinity' : value;
    }, 1);
};
