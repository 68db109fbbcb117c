// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadEngine, seeded } from '../support/engine.mjs';
import { matching, multiple, ordering, shorttext, single, smallCourse } from '../support/smallcourse.mjs';

const Carrel = loadEngine();
const when = { latency: 1500, time: '10:20:30' };
const plain = (value) => JSON.parse(JSON.stringify(value));
const range = (count, from = 0) => Array.from({ length: count }, (_, i) => i + from);

/** The draws of one learner after one another, nothing being answered. */
function draws(plan, seed, attempts) {
    return range(attempts).map((retries) => plain(Carrel.quiz.drawn(plan, seed, retries, [])));
}

test('an attempt draws as many questions as the author wants, and no other learner need get the same', () => {
    const plan = { n: 0, questions: range(12, 1), draw: 4 };
    const seen = new Set();
    for (let seed = 0; seed < 50; ++seed) {
        const [picks] = draws(plan, seed, 1);
        assert.equal(new Set(picks).size, 4);
        assert.ok(picks.every((n) => n >= 1 && n <= 12));
        seen.add(picks.slice().sort((a, b) => a - b).join());
    }
    assert.ok(seen.size > 40, `${seen.size} different draws`);
});

test('each question is drawn about as often as any other', () => {
    const plan = { n: 7, questions: range(10, 1), draw: 3 };
    const counts = new Map();
    for (let seed = 0; seed < 3000; ++seed) {
        draws(plan, seed, 1)[0].forEach((n) => counts.set(n, (counts.get(n) || 0) + 1));
    }
    assert.ok([...counts.values()].every((count) => count > 800 && count < 1000), JSON.stringify([...counts]));
});

test('a new attempt draws what was not seen yet, for as long as there is some', () => {
    for (let seed = 0; seed < 300; ++seed) {
        const size = 3 + seed % 17;
        const draw = 1 + seed % Math.min(5, size);
        const seen = new Set();
        for (const picks of draws({ n: 3, questions: range(size, 10), draw }, seed, 8)) {
            const fresh = picks.filter((n) => !seen.has(n));
            assert.equal(fresh.length, Math.min(draw, size - seen.size), `seed ${seed}`);
            picks.forEach((n) => seen.add(n));
            if (seen.size === size) {
                break;
            }
        }
    }
});

test('of questions that ask the same, one is drawn while there are others', () => {
    const plan = { n: 0, questions: range(9, 1), draw: 3, variants: [[1, 2, 3], [4, 5, 6], [7, 8, 9]] };
    const group = (n) => Math.floor((n - 1) / 3);
    for (let seed = 0; seed < 100; ++seed) {
        for (const picks of draws(plan, seed, 3)) {
            assert.deepEqual([...new Set(picks.map(group))].length, 3, `seed ${seed}: ${picks}`);
        }
    }
    assert.equal(draws({ ...plan, draw: 5 }, 1, 1)[0].length, 5);
});

/** A bank in which every question has one of three levels, some of which may be empty. */
function bank(seed) {
    const random = seeded(seed);
    const size = 2 + Math.floor(random() * 20);
    const questions = range(size, 10);
    const level = questions.map(() => Math.floor(random() * random() * 3));
    const levels = [0, 1, 2].map((each) => questions.filter((n, i) => level[i] === each)).filter((list) => list.length > 0);
    return { n: 3, questions, draw: 1 + Math.floor(random() * (size - 1)), levels };
}

test('an attempt draws of easy, middling and hard questions the share that each has in the bank', () => {
    for (let seed = 0; seed < 2000; ++seed) {
        const plan = bank(seed);
        const [picks] = draws(plan, seed, 1);
        assert.equal(new Set(picks).size, plan.draw, `seed ${seed}`);
        for (const level of plan.levels) {
            const share = plan.draw * level.length / plan.questions.length;
            const drawn = picks.filter((n) => level.includes(n)).length;
            assert.ok(Math.abs(drawn - share) < 1, `seed ${seed}: ${drawn} of a level whose share is ${share}`);
        }
    }
});

test('with levels of difficulty, too, nothing is repeated while something was not seen yet, and the same learner gets the same', () => {
    for (let seed = 0; seed < 1000; ++seed) {
        const plan = bank(seed);
        const seen = new Set();
        const all = draws(plan, seed, 8);
        assert.deepEqual(all, draws(plan, seed, 8));
        for (const picks of all) {
            assert.equal(new Set(picks).size, plan.draw, `seed ${seed}`);
            assert.equal(picks.filter((n) => !seen.has(n)).length, Math.min(plan.draw, plan.questions.length - seen.size), `seed ${seed}`);
            picks.forEach((n) => seen.add(n));
            if (seen.size === plan.questions.length) {
                break;
            }
        }
    }
});

test('later attempts have their share of each level as well, as long as the bank lasts', () => {
    const plan = { n: 0, questions: range(12, 1), draw: 3, levels: [range(4, 1), range(4, 5), range(4, 9)] };
    for (let seed = 0; seed < 200; ++seed) {
        for (const picks of draws(plan, seed, 4)) {
            assert.deepEqual(plan.levels.map((level) => picks.filter((n) => level.includes(n)).length), [1, 1, 1], `seed ${seed}`);
        }
    }
});

test('levels of difficulty make no question come more often than others', () => {
    const plan = { n: 7, questions: range(10, 1), draw: 3, levels: [[1], [2, 3], range(7, 4)] };
    const counts = new Map();
    for (let seed = 0; seed < 3000; ++seed) {
        draws(plan, seed, 1)[0].forEach((n) => counts.set(n, (counts.get(n) || 0) + 1));
    }
    assert.ok(plan.questions.every((n) => counts.get(n) > 800 && counts.get(n) < 1000), JSON.stringify([...counts]));
});

test('of questions that ask the same one is drawn, whatever their levels', () => {
    const plan = { n: 0, questions: range(6, 1), draw: 3, variants: [[1, 2], [3, 4], [5, 6]], levels: [[1, 2, 3], [4, 5, 6]] };
    for (let seed = 0; seed < 100; ++seed) {
        const [picks] = draws(plan, seed, 1);
        assert.deepEqual(picks.map((n) => Math.floor((n - 1) / 2)).sort(), [0, 1, 2], `seed ${seed}: ${picks}`);
    }
});

test('a question that the author adds or deletes leaves what is answered in the draw', () => {
    const before = { n: 0, questions: range(10, 1), draw: 4 };
    const [picks] = draws(before, 5, 1);
    const results = [];
    results[picks[0]] = 5;
    results[picks[3]] = 1;
    const after = { ...before, questions: range(10, 1).filter((n) => n !== picks[1]).concat([20, 21, 22]) };
    const drawn = plain(Carrel.quiz.drawn(after, 5, 0, results));
    assert.equal(drawn.length, 4);
    assert.ok(drawn.includes(picks[0]) && drawn.includes(picks[3]));
});

test('a clock comes back from its bits, and each extension is worth half of the limit', () => {
    const clock = { retries: 3, start: 1800000000, extensions: 2 };
    assert.deepEqual(plain(Carrel.quiz.clockFrom(Carrel.quiz.clockBits(clock))), clock);
    assert.equal(Carrel.quiz.clockFrom('0101'), null);
    assert.equal(Carrel.quiz.end({ timeLimit: 10 }, { ...clock, extensions: 0 }), 1800000600);
    assert.equal(Carrel.quiz.end({ timeLimit: 10 }, clock), 1800001200);
});

// --- a learner in a quiz that is handed in ---

/** A course of one quiz page with these questions; `page` is its page. */
function exam(questions, plan = {}, page = {}, saved = '') {
    const slots = [[1, 4, 0, 0], ...questions.map((block) => [1, 6, 1, Carrel.kinds[block.kind].steps(block)])];
    const numbers = questions.map((block) => block.n);
    const course = {
        ...smallCourse().course, slots, modules: [{ id: 'm1', title: 'M', depth: 0, pages: [0], questions: questions.length }],
        quizzes: [{ n: 0, questions: numbers, handIn: numbers, ...plan }],
    };
    const quiz = { id: 'p0', n: 0, title: 'Quiz', quiz: true, attempts: 3, answers: 'end', blocks: questions, ...page };
    const { run, problem } = Carrel.run.begin(course, saved, 11);
    run.addModule({ id: 'm1', pages: [quiz] });
    run.visit(0);
    return { course, quiz, run, problem };
}

const two = () => [single('qa', 1), multiple('qb', 2)];

test('a kept answer counts nothing, shows nothing and can be changed until the quiz is handed in', () => {
    const { quiz, run } = exam(two());
    assert.equal(Carrel.handIn.hold(run, quiz.blocks[0], { choice: 0 }), true);
    assert.equal(Carrel.handIn.hold(run, quiz.blocks[0], { choice: 1 }), true);
    const state = run.question(quiz.blocks[0]);
    assert.deepEqual([state.tries, state.m, state.isRight, state.isClosed, state.isHeld], [1, 0, false, false, true]);
    assert.deepEqual([run.score().answered, run.score().earned, run.quiz(quiz).isHeld], [0, 0, true]);
    assert.equal(run.check(quiz.blocks[0], { choice: 1 }, when), null);
});

test('handing in closes every question, records each answer once and lets what is missing count nothing', () => {
    const { quiz, run } = exam(two());
    Carrel.handIn.hold(run, quiz.blocks[0], { choice: 1 });
    const records = plain(Carrel.handIn.finish(run, quiz, when));
    assert.deepEqual(records.map((record) => [record.id, record.response, record.result]), [['q_qa_1', 'b', 'correct']]);
    assert.deepEqual(quiz.blocks.map((block) => run.question(block).isClosed), [true, true]);
    assert.deepEqual([run.score().answered, Carrel.scoring.points(run.score().earned), run.quiz(quiz).isHeld], [2, 1, false]);
    assert.deepEqual(plain(Carrel.handIn.finish(run, quiz, when)), []);
    assert.equal(Carrel.handIn.hold(run, quiz.blocks[0], { choice: 0 }), false);
});

test('an answer that is taken back is no longer kept', () => {
    const { quiz, run } = exam(two());
    Carrel.handIn.hold(run, quiz.blocks[1], { chosen: [true, false, false, false] });
    assert.equal(Carrel.handIn.hold(run, quiz.blocks[1], { chosen: [false, false, false, false] }), false);
    assert.equal(Carrel.handIn.isKept(run, quiz.blocks[1]), false);
    assert.equal(run.memory.answers.length, 0);
});

test('what was kept before the course was left is handed in after it is opened again', () => {
    const first = exam([single('qa', 1), shorttext('qb', 2)]);
    Carrel.handIn.hold(first.run, first.quiz.blocks[0], { choice: 1 });
    Carrel.handIn.hold(first.run, first.quiz.blocks[1], { text: 'watch' });
    const second = exam([single('qa', 1), shorttext('qb', 2)], {}, {}, first.run.encoded());
    assert.equal(second.problem, '');
    assert.deepEqual(second.quiz.blocks.map((block) => Carrel.handIn.isKept(second.run, block)), [true, true]);
    const records = plain(Carrel.handIn.finish(second.run, second.quiz, when));
    assert.deepEqual(records.map((record) => [record.response, record.result]), [['b', 'correct'], ['', 'correct']]);
    assert.equal(Carrel.scoring.points(second.run.score().earned), 2);
});

test('a question that is not drawn is neither shown nor missed', () => {
    const questions = range(6, 1).map((n) => single(`q${n}`, n));
    const { quiz, run } = exam(questions, { draw: 2 });
    const shown = run.blocksOf(quiz);
    assert.equal(shown.length, 2);
    shown.forEach((block) => Carrel.handIn.hold(run, block, { choice: 1 }));
    Carrel.handIn.finish(run, quiz, when);
    assert.deepEqual([run.score().asked, run.score().answered, Carrel.scoring.hundredths(run.score())], [2, 2, 10000]);
    assert.equal(run.status(), 'passed');
});

test('taking the quiz again draws other questions and forgets the clock', () => {
    const questions = range(6, 1).map((n) => single(`q${n}`, n));
    const { quiz, run } = exam(questions, { draw: 2 }, { timeLimit: 5 });
    const first = run.blocksOf(quiz).map((block) => block.id);
    Carrel.handIn.startClock(run, quiz, 1800000000);
    Carrel.handIn.finish(run, quiz, when);
    assert.equal(run.quiz(quiz).canRetry, true);
    run.retryQuiz(quiz);
    const second = run.blocksOf(quiz).map((block) => block.id);
    assert.deepEqual(second.filter((id) => first.includes(id)), []);
    assert.equal(Carrel.handIn.clock(run, quiz), null);
});

test('the clock of a quiz survives leaving, stands before all answers, and can be extended ten times', () => {
    const { course, quiz, run } = exam(two(), {}, { timeLimit: 5 });
    Carrel.handIn.startClock(run, quiz, 1800000000);
    Carrel.handIn.hold(run, quiz.blocks[0], { choice: 0 });
    Carrel.handIn.startClock(run, quiz, 1900000000);
    assert.equal(run.memory.answers[0].n, 0);
    for (let i = 0; i < 10; ++i) {
        assert.equal(Carrel.handIn.extendClock(run, quiz), true);
    }
    assert.equal(Carrel.handIn.extendClock(run, quiz), false);
    const again = exam(two(), {}, { timeLimit: 5 }, run.encoded());
    assert.deepEqual(plain(Carrel.handIn.clock(again.run, again.quiz)), { retries: 0, start: 1800000000, extensions: 10 });
    assert.ok(course);
});

/** A random complete answer. */
const answers = {
    single: (random) => ({ choice: Math.floor(random() * 3) }),
    multiple: (random) => ({ chosen: [true, random() < 0.5, random() < 0.5, random() < 0.5] }),
    matching: (random) => ({ chosen: [0, 0, 0].map(() => Math.floor(random() * 4)) }),
    shorttext: (random) => ({ text: random() < 0.5 ? 'watch' : 'x' }),
    ordering: (random) => ({ order: random() < 0.5 ? [0, 1, 2, 3] : [3, 1, 0, 2] }),
};

/** One learner who answers at random, leaves at random and takes the quiz again; everything that must hold is checked on the way. */
function randomLearner(seed) {
    const random = seeded(seed);
    const kinds = [single, multiple, matching, shorttext, ordering];
    const questions = range(4 + Math.floor(random() * 8), 1).map((n) => kinds[Math.floor(random() * kinds.length)](`q${n}`, n));
    const draw = 1 + Math.floor(random() * questions.length);
    const isHandedIn = random() < 0.5;
    const plan = { draw, ...(!isHandedIn && { handIn: undefined }) };
    let { course, quiz, run } = exam(questions, plan);
    const worst = Carrel.state.worstCase(course);
    const seen = new Set();
    for (let attempt = 0; attempt < 3; ++attempt) {
        const shown = run.blocksOf(quiz);
        assert.equal(shown.length, draw);
        const repeated = shown.filter((block) => seen.has(block.id)).length;
        assert.equal(repeated, Math.max(0, draw - (questions.length - seen.size)), `seed ${seed}: repeated while some are unseen`);
        shown.forEach((block) => seen.add(block.id));
        if (seen.size === questions.length) {
            seen.clear(); // the next round may begin within an attempt: only whole rounds are compared
            attempt = 3;
        }
        for (const block of shown) {
            if (random() < 0.8) {
                const answer = answers[block.kind](random);
                if (isHandedIn) {
                    Carrel.handIn.hold(run, block, answer);
                } else {
                    while (!run.question(block).isClosed) {
                        run.check(block, answers[block.kind](random), when);
                    }
                }
            }
            if (random() < 0.3) {
                const text = run.encoded();
                const bare = Carrel.state.encode({ ...course, stateLimit: worst }, run.whole, run.memory);
                assert.ok(text.length <= course.stateLimit && bare.length <= worst, `seed ${seed}`);
                const before = plain(run.memory);
                ({ course, quiz, run } = exam(questions, plan, {}, text));
                assert.deepEqual(plain(run.memory), { ...before, current: 0 }, `seed ${seed}`);
                assert.deepEqual(run.blocksOf(quiz).map((one) => one.id), shown.map((one) => one.id), `seed ${seed}`);
            }
        }
        Carrel.handIn.finish(run, quiz, when);
        const hundredths = Carrel.scoring.hundredths(run.score());
        assert.ok(hundredths >= 0 && hundredths <= 10000);
        assert.equal(run.score().asked, draw);
        run.retryQuiz(quiz);
    }
}

test('random learners: state comes back, stays within the worst case, scores stay in range, nothing is repeated too early', () => {
    const runs = process.env.CARREL_NIGHT ? 10000 : 2000;
    const from = Number(process.env.CARREL_SEED || 1);
    for (let seed = from; seed < from + runs; ++seed) {
        randomLearner(seed);
    }
});
