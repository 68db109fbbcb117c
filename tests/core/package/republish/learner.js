// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A learner who does part of a course at random, leaves, and comes back after it was exported again; and the judge who
// compares what that learner meets with what the republish report said. Runs on the player's engine in QJSEngine.

const when = {latency: 1, time: '12:00:00'};

function numbersFrom(seed) {
    return Carrel.random.generator(seed >>> 0);
}

/** Right answers of typed kinds, and forms of them that may count as well. */
function typedTexts(block, other) {
    const texts = [];
    (block.answers || []).forEach((answer) => {
        ['text', 'from', 'to'].forEach((name) => {
            if (answer[name] !== undefined) {
                texts.push(String(answer[name]));
            }
        });
        if (answer.from === undefined && answer.text === undefined) {
            texts.push('0');
        }
    });
    (block.gaps || []).forEach((gap) => {
        (gap.answers || []).forEach((text) => texts.push(text));
    });
    const more = [];
    texts.forEach((text) => {
        const accentless = text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
        const accented = text.replace(/[aeo]/, '$&\u0301').normalize('NFC');
        more.push(text.slice(0, 1) + '\u0301' + text.slice(1, 2) + '\u0301' + text.slice(2) + '\u0301');
        more.push(text, text.toUpperCase(), text.toLowerCase(), accentless, accented, text.slice(0, -1) + 'q', text.replace('*', 'xy'));
        (block.units || []).forEach((unit) => more.push(text + ' ' + unit.text));
        if (!isNaN(Number(text))) {
            const tolerances = [block, other || block].map((each) => (each.tolerance || 0) * (each.isPercent ? Math.abs(Number(text)) / 100 : 1));
            [0.001, 0.01, 0.1, 1, 0.05 * Number(text), 0.2 * Number(text), (tolerances[0] + tolerances[1]) / 2].forEach((by) => {
                [Number(text) + by, Number(text) - by].forEach((number) => {
                    more.push(String(number));
                    (block.units || []).forEach((unit) => more.push(number + ' ' + unit.text));
                });
            });
            (block.units || []).forEach((unit) => more.push(Number(text) / unit.factor + ' ' + unit.text));
        }
    });
    return more;
}

function randomBits(count, random) {
    let bits = '';
    for (let i = 0; i < count; ++i) {
        bits += random() < 0.5 ? '0' : '1';
    }
    return bits;
}

/** One answer at random, perhaps an incomplete one. */
function randomAnswer(block, random, texts) {
    const kind = Carrel.kinds[block.kind];
    const blank = kind.blank(block);
    if (kind.answerBits(block) > 0) {
        return Object.assign(blank, kind.decode(block, randomBits(kind.answerBits(block), random)));
    }
    const pool = texts || typedTexts(block);
    const pick = () => random() < 0.2 || pool.length === 0 ? 'nothing that counts' : pool[Math.floor(random() * pool.length)];
    if (blank.texts) {
        return {texts: blank.texts.map(pick)};
    }
    return blank.text === undefined ? blank : Object.assign(blank, {text: pick()});
}

/** A complete answer: half of the time the best of several. */
function someAnswer(block, random) {
    const kind = Carrel.kinds[block.kind];
    let best = null;
    for (let i = 0; i < 30; ++i) {
        const answer = randomAnswer(block, random);
        if (!kind.isComplete(block, answer)) {
            continue;
        }
        if (best === null || kind.score(block, answer) > kind.score(block, best)) {
            best = answer;
        }
        if (random() < 0.06) {
            break;
        }
    }
    return best;
}

function doBlock(run, block, random) {
    const kind = Carrel.kinds[block.kind];
    if (kind.isWork) {
        const answer = randomAnswer(block, random);
        run.work(block, answer, random() < 0.5, when);
        return;
    }
    for (let tries = 0; tries < 3 && !run.question(block).isClosed; ++tries) {
        const answer = someAnswer(block, random);
        if (answer === null) {
            return;
        }
        if (run.question(block).isHeld) {
            Carrel.handIn.hold(run, block, answer);
            return;
        }
        run.check(block, answer, when);
        if (random() < 0.5) {
            return;
        }
    }
}

/** Some pages are seen, some of what is on them is answered, some quizzes are handed in or begun again. */
function doPage(run, page, random, zeal) {
    run.visit(page.n);
    const work = () => run.blocksOf(page).forEach((block) => {
        if (run.isAnswered(block) && random() < zeal) {
            doBlock(run, block, random);
        }
    });
    work();
    if (Carrel.handIn.waiting(run, page).length > 0 && random() < 0.5) {
        Carrel.handIn.finish(run, page, when);
    }
    if (page.quiz && run.quiz(page).canRetry && random() < 0.3) {
        run.retryQuiz(page);
        work();
    }
}

function begun(delivery, state, seed) {
    return delivery.courses.map((course) => {
        const run = Carrel.run.begin(course, state[course.id] || '', seed).run;
        course.modules.forEach((module) => {
            if (delivery.modules[module.id]) {
                run.addModule(delivery.modules[module.id]);
            }
        });
        return run;
    });
}

function pagesOf(run) {
    return run.course.modules.reduce((all, module) => all.concat((run.modules[module.id] || {pages: []}).pages), []);
}

/** What a learner who opens the course meets, by the numbers of pages and blocks. */
function observed(runs) {
    const seen = {parts: {}, pages: {}, blocks: {}};
    runs.forEach((run) => {
        const score = run.score();
        seen.parts[run.course.id] = {
            hasPlace: run.memory.current >= 0, start: run.startPage(), first: run.pageOrder[0], hundredths: Carrel.scoring.hundredths(score), possible: score.possible,
            floor: run.memory.floor, now: run.statusNow(), progress: JSON.stringify(run.progress()),
            open: JSON.stringify(Carrel.required.open(run)),
        };
        pagesOf(run).forEach((page) => {
            seen.pages[page.n] = {isVisited: run.isVisited(page.n), retries: run.retries(page.n), part: run.course.id};
            page.blocks.filter((block) => run.isAnswered(block)).forEach((block) => {
                seen.blocks[block.n] = observedBlock(run, page, block);
            });
        });
    });
    return seen;
}

function observedBlock(run, page, block) {
    const kind = Carrel.kinds[block.kind];
    const result = run.memory.results[block.n];
    const answer = kind.encode(block, run.answer(block));
    const seen = {
        page: page.n, block: block, isWork: Boolean(kind.isWork), result: result, answer: answer,
        hasAnswer: answer !== kind.encode(block, kind.blank(block)), parts: JSON.stringify(kind.parts(block)),
        isLeftOut: Boolean(run.table.leftOut[block.n]), isHanded: run.table.finalTries[block.n] > 1,
    };
    if (!kind.isWork) {
        const question = run.question(block);
        const score = Carrel.scoring.sum(run.table, run.memory.results, [block.n]);
        Object.assign(seen, {
            tries: Carrel.scoring.tries(result), m: Carrel.scoring.steps(result), steps: run.table.steps[block.n],
            isClosed: question.isClosed, left: question.left, earned: score.earned, possible: score.possible,
        });
    }
    return seen;
}

/** The judge. `told`: the differences of the report. Gives what does not agree, in words. */
class Judge {
    constructor(before, after, told) {
        this.before = before;
        this.after = after;
        this.told = told;
        this.faults = [];
        this.about = {};
        told.forEach((difference) => difference.about.forEach((n) => {
            this.about[n] = (this.about[n] || []).concat([difference]);
        }));
    }

    /** @returns whether the report says one of these about the page or block */
    says(n, aspects, impact) {
        return (this.about[n] || []).some((one) => aspects.indexOf(one.aspect) >= 0 && (!impact || one.impact === impact));
    }

    expect(isSo, words) {
        if (!isSo) {
            this.faults.push(words);
        }
    }

    isMovedAway(n) {
        return this.says(n, ['place'], 'resets');
    }

    judge() {
        this.judgeGone(this.before.pages, this.after.pages, 'removed');
        this.judgeGone(this.before.blocks, this.after.blocks, 'removed');
        this.judgeGone(this.after.pages, this.before.pages, 'newWork');
        this.judgeGone(this.after.blocks, this.before.blocks, 'newWork');
        Object.keys(this.after.pages).filter((n) => this.before.pages[n]).forEach((n) => this.judgePage(Number(n)));
        Object.keys(this.after.blocks).filter((n) => this.before.blocks[n]).forEach((n) => this.judgeBlock(Number(n)));
        Object.keys(this.after.parts).filter((id) => this.before.parts[id]).forEach((id) => this.judgePart(id));
        return this.faults;
    }

    judgeGone(those, others, impact) {
        Object.keys(those).filter((n) => !others[n]).forEach((n) => {
            this.expect((this.about[n] || []).some((one) => one.impact === impact), impact + ' is not said of ' + n);
        });
        Object.keys(those).filter((n) => others[n]).forEach((n) => {
            this.expect(!(this.about[n] || []).some((one) => one.impact === impact && one.aspect !== 'required'),
                impact + ' is said of ' + n + ', which is there');
        });
    }

    judgePage(n) {
        const then = this.before.pages[n];
        const now = this.after.pages[n];
        if (this.isMovedAway(n)) {
            this.expect(!now.isVisited, 'page ' + n + ' does not begin anew');
            return;
        }
        this.expect(now.isVisited === then.isVisited && now.retries === then.retries, 'page ' + n + ' lost that it was seen');
    }

    judgeBlock(n) {
        const then = this.before.blocks[n];
        const now = this.after.blocks[n];
        if (this.isMovedAway(n)) {
            this.expect(now.result === 0 && !now.hasAnswer, 'block ' + n + ' does not begin anew');
            return;
        }
        this.judgeAnswer(n, then, now);
        if (now.isWork) {
            this.expect(now.result === then.result, 'work ' + n + ' lost how far it is');
            return;
        }
        this.judgeResult(n, then, now);
        this.judgePoints(n, then, now);
        if (!this.says(n, ['tries', 'handIn'])) {
            this.expect(now.isClosed === then.isClosed && now.left === then.left, 'question ' + n + ' is closed or open otherwise');
        }
        this.expect(now.isLeftOut === then.isLeftOut || this.says(now.page, ['draw']) || then.page !== now.page
            || this.says(n, ['points']), 'question ' + n + ' is drawn otherwise');
        this.judgeKey(n, then.block, now.block);
    }

    judgeAnswer(n, then, now) {
        if (this.says(n, ['answer'])) {
            this.expect(!now.hasAnswer, 'the answer to ' + n + ' is said to be forgotten and is not');
        } else {
            this.expect(now.hasAnswer === then.hasAnswer && (!then.hasAnswer || (now.answer === then.answer && now.parts === then.parts)),
                'the answer to ' + n + ' is another one');
        }
    }

    judgeResult(n, then, now) {
        if (this.says(n, ['handIn'])) {
            this.judgeHandIn(n, then, now);
            return;
        }
        this.expect(now.tries === then.tries, 'question ' + n + ' has another number of tries');
        this.judgeShare(n, then, now);
    }

    judgeShare(n, then, now) {
        if (!this.says(n, ['parts'])) {
            this.expect(now.m === then.m && now.steps === then.steps, 'question ' + n + ' has another score');
        }
        this.expect(then.tries === 0 || (then.m >= then.steps) === (now.m >= now.steps), 'question ' + n + ' is right in one only');
        this.expect(then.m > 0 || now.m === 0, 'question ' + n + ' gains a score');
    }

    judgeHandIn(n, then, now) {
        this.expect(then.isHanded !== now.isHanded, 'question ' + n + ' is not handed in otherwise');
        if (now.isHanded) {
            this.expect(now.tries === (then.tries > 0 ? 2 : 0), 'question ' + n + ' does not count as handed in');
            this.judgeShare(n, then, now);
        } else if (then.tries === 1) {
            this.expect(now.tries === 0, 'question ' + n + ' that waits counts');
        } else {
            this.expect(now.tries === (then.tries > 0 ? 1 : 0), 'question ' + n + ' is not one try but ' + now.tries + ' of ' + then.tries);
            this.judgeShare(n, then, now);
        }
    }

    judgePoints(n, then, now) {
        const isTold = this.says(n, ['points', 'parts', 'penalty', 'handIn']) || this.says(now.page, ['draw']) || this.says(then.page, ['draw']);
        this.expect(isTold || (now.possible === then.possible && now.earned === then.earned), 'question ' + n + ' earns other points');
    }

    /** The same answer earns the same, or the report says that the key differs; and if it says so, some answer shows it. */
    judgeKey(n, then, now) {
        const kind = Carrel.kinds[now.kind];
        if (this.before.blocks[n].parts !== this.after.blocks[n].parts || kind.answerBits(then) !== kind.answerBits(now)
            || kind.steps(then) !== kind.steps(now) || JSON.stringify(then) === JSON.stringify(now)) {
            return;
        }
        const random = numbersFrom(n + 1);
        const texts = typedTexts(then, now).concat(typedTexts(now, then));
        const bits = kind.answerBits(now);
        const isTyped = bits === 0 && kind.blank(now).text !== undefined;
        const count = bits > 0 && bits <= 9 ? 1 << bits : isTyped ? texts.length : 400;
        const isOther = (i) => {
            const answer = bits > 0 && bits <= 9 ? Object.assign(kind.blank(now), kind.decode(now, Carrel.bits.binary(i, bits)))
                : isTyped ? Object.assign(kind.blank(now), {text: texts[i]}) : randomAnswer(now, random, texts);
            return kind.score(then, answer) !== kind.score(now, answer);
        };
        let differs = false;
        for (let i = 0; i < count && !differs; ++i) {
            differs = isOther(i);
        }
        this.expect(!differs || this.says(n, ['key']), 'question ' + n + ' is judged otherwise and nobody said so');
        // What is kept of a picture is which areas were meant: where exactly they lie shows with the next answer only.
        if (!differs && this.says(n, ['key']) && now.kind !== 'hotspot') {
            this.faults.push('FALSE ALARM: the key of ' + n + ' (' + now.kind + ') is said to differ');
        }
    }

    judgePart(id) {
        const then = this.before.parts[id];
        const now = this.after.parts[id];
        const impacts = this.told.map((one) => one.impact);
        const has = (impact) => impacts.indexOf(impact) >= 0;
        const isHere = then.hasPlace && this.after.pages[then.start] && this.after.pages[then.start].part === id;
        this.expect(now.start === (isHere ? then.start : now.first), 'the learner is at another place');
        this.expect(now.floor === then.floor, 'what was reported is lower');
        const movesScore = has('scores') || has('resets') || has('removed') || has('newWork');
        this.expect(movesScore || (now.hundredths === then.hundredths && now.possible === then.possible), 'the score moved');
        const changesWork = movesScore || this.told.some((one) => one.aspect === 'required');
        this.expect(changesWork || (now.now === then.now && now.open === then.open), 'the status moved');
        this.expect(has('removed') || has('newWork') || has('resets') || this.told.some((one) => one.aspect === 'place')
            || now.progress === then.progress, 'progress moved');
    }
}

/** From JSON to JSON: what does not agree, and how much this learner had done. */
function learnerMeets(text) {
    const given = JSON.parse(text);
    const random = numbersFrom(given.seed);
    const zeal = random();
    const runs = begun(given.before, {}, Math.floor(random() * 65536));
    runs.forEach((run) => pagesOf(run).forEach((page) => {
        if (random() < 0.8) {
            doPage(run, page, random, zeal);
        }
    }));
    const state = {};
    runs.forEach((run) => {
        run.status();
        state[run.course.id] = run.encoded();
    });
    const before = observed(begun(given.before, state, 1));
    const after = observed(begun(given.after, state, 1));
    const blocks = Object.keys(before.blocks).map((n) => before.blocks[n]);
    return JSON.stringify({
        faults: new Judge(before, after, given.told).judge(),
        answered: blocks.filter((block) => block.result > 0).length, answers: blocks.filter((block) => block.hasAnswer).length,
    });
}
