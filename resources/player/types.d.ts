// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The shapes that the player's files share, for the type check in the tests. Not part of a package.
// What the exporter writes into course.js and the module files is described in docs/package-contract.md.

interface Course {
    format: number;
    id: string;
    title: string;
    language: string;
    dir: 'ltr' | 'rtl';
    interfaceLanguage: string;
    passMark: number;
    completion: 'pages' | 'score' | 'both' | 'required';
    finishedAs: 'passed' | 'completed';
    /** The word where no question counts; 'completed' when left out. */
    ungradedAs?: 'passed';
    /** The word for too few points while tries are left; 'incomplete' when left out. */
    notReachedAs?: 'failed';
    minutes: number;
    fingerprint?: string;
    /** Left out for SCORM 1.2. */
    madeFor?: 'scorm2004' | 'cmi5' | 'web' | 'html';
    /** Of answers; left out for that of SCORM 1.2. */
    dialect?: '2004';
    attestation?: boolean;
    logo?: {src: string; w?: number; h?: number; alt?: string};
    stateLimit: number;
    slots: number[][];
    /** Of a course that is one module of several: see SlotSource. */
    own?: number[][];
    /** What results meant in earlier exports, where they mean something else now. */
    earlier?: EarlierExport[];
    quizzes?: QuizPlan[];
    /** What the course is not finished without: [page, block, block ...], see engine/required.js. */
    required?: number[][];
    /** Questions that count and ask a skill, as export indexes. */
    skills?: {id: string; questions: number[]}[];
    modules: CourseModule[];
}

/** What must be known of a quiz page before its module is loaded. */
interface QuizPlan {
    /** Of the page. */
    n: number;
    /** So many of `questions` for each learner; all when left out. */
    draw?: number;
    /** Those that count; left out where all are asked. */
    questions?: number[];
    /** Questions that ask the same in other words: one of each list is drawn while there are others. */
    variants?: number[][];
    /** All of `questions` by how difficult they are: each attempt draws its share of each list. */
    levels?: number[][];
    /** Questions whose answers count once the page is handed in. */
    handIn?: number[];
}

/** Of a quiz with a time limit. */
interface Clock {
    /** The attempt it belongs to. */
    retries: number;
    /** Seconds since 1970. */
    start: number;
    /** Each is worth half of the limit. */
    extensions: number;
}

/** What is kept: of all indexes from 0 on, or of those in `own`, [first, how many] by [first, how many]. */
interface SlotSource {
    slots: number[][];
    own?: number[][];
}

/** What the state depends on. */
interface StateSource extends SlotSource {
    id: string;
    quizzes?: {handIn?: number[]}[];
}

/** By export index. */
interface EarlierExport {
    /** The second half of its fingerprint. */
    print: string;
    /** [n, steps of the score then]. */
    steps?: number[][];
    /** Handed in as a whole now, not then. */
    held?: number[];
    /** The other way round. */
    free?: number[];
}

interface CourseModule {
    id: string;
    title: string;
    file?: string;
    depth: number;
    parent?: string;
    pages: number[];
    questions: number;
}

interface ModuleData {
    id: string;
    objectives?: string[];
    pages: Page[];
}

interface Page {
    id: string;
    n: number;
    title: string;
    quiz?: boolean;
    attempts?: number;
    /** The answers show once the quiz is handed in, or never; left out: after each question. */
    answers?: 'end' | 'never';
    /** Minutes. */
    timeLimit?: number;
    /** A learner may take more time. */
    moreTime?: boolean;
    blocks: Block[];
}

/** A block: what every kind has, and the data of its own kind. */
interface Block {
    id: string;
    n?: number;
    kind: string;
    points?: number;
    tries?: number;
    counts?: boolean;
    [data: string]: any;
}

/** Where an export index stands in the course; `block` is null for pages. */
interface Place {
    page: Page;
    block: Block | null;
}

/** The slots table unfolded: one entry per export index. */
interface Slots {
    count: number;
    bits: number;
    widths: number[];
    points: number[];
    steps: number[];
    /** Sixtieths of the score that each further try takes off. */
    penalties: number[];
    /** An answer counts from this number of tries on. */
    finalTries: number[];
    /** Questions that this learner does not get. */
    leftOut: {[n: number]: boolean};
}

interface StoredAnswer {
    n: number;
    check: number;
    bits: string;
}

/** What is kept between launches. */
interface Memory {
    seed: number;
    floor: number;
    nextInteraction: number;
    current: number;
    results: number[];
    answers: StoredAnswer[];
}

/** Sums in 1/2162160000 of a point, so that they are whole numbers. */
interface Score {
    earned: number;
    possible: number;
    asked: number;
    answered: number;
}

interface Facts {
    completion: string;
    finishedAs: string;
    ungradedAs: string;
    notReachedAs: string;
    passMark: number;
    isGraded: boolean;
    allVisited: boolean;
    hasRequired: boolean;
    /** Pages on which something required is not done. */
    openRequired: number;
    allAnswered: boolean;
    isConcluded: boolean;
    isClosed: boolean;
    hundredths: number;
}

interface QuestionState {
    tries: number;
    limit: number;
    left: number;
    m: number;
    steps: number;
    isRight: boolean;
    isClosed: boolean;
    /** The answer is kept, and counts once the quiz is handed in. */
    isHeld: boolean;
    /** Handed in without an answer. */
    isMissed: boolean;
    counts: boolean;
}

interface QuizState {
    score: Score;
    attempt: number;
    left: number;
    isClosed: boolean;
    /** It waits until it is handed in. */
    isHeld: boolean;
    isAnswered: boolean;
    canRetry: boolean;
}

interface Interaction {
    type: string;
    pattern: string;
    response: string;
    result: string;
}

interface InteractionRecord extends Interaction {
    id: string;
    weighting: string;
    latency: string;
    time: string;
    /** The question in words, where the standard has a place for it. */
    description?: string;
}

/** Kept in the browser until the LMS has confirmed it. */
interface UnsentRecord {
    /** The state that the LMS holds. */
    base: string;
    state: string;
    interactions: InteractionRecord[];
}

/** Of a skill. */
interface ObjectiveRecord {
    id: string;
    score: string;
    status: string;
}

interface Packet {
    score: string;
    objectives: ObjectiveRecord[];
    interactions: InteractionRecord[];
    status: string;
    location: string;
    state: string;
    /** The part of the pages that was seen, 0 .. 1. */
    progress: number;
    milliseconds: number;
}

interface Opened {
    mode: string;
    status: string;
    location: string;
    state: string;
    learner: string;
    hundredths: number;
    interactions: number;
    /** Of earlier launches, as the LMS or the browser knows; 0 where neither does. */
    milliseconds?: number;
    /** Percent, where the LMS says one; -1 or left out: it does not. */
    passMark?: number;
}

/** Clock, timers and chance, so that tests can have their own. */
interface Environment {
    now(): Date;
    /** Milliseconds that only grow. */
    tick(): number;
    later(task: () => void, milliseconds: number): any;
    cancel(timer: any): void;
    /** 0 <= x < 1 */
    random(): number;
    /** Over the network; status 0: no answer. */
    request(request: Request5, done: (status: number, text: string) => void): void;
}

/** An answered kind: core/kinds/<kind>/player/engine.js. */
interface KindEngine {
    /** Done without a score: a practical activity, an open question. */
    isWork?: boolean;
    /** Ids that an answer refers to. */
    parts(data: Block): string[];
    answerBits(data: Block): number;
    steps(data: Block): number;
    blank(data: Block): any;
    isComplete(data: Block, answer: any): boolean;
    /** m of m / steps. */
    score(data: Block, answer: any): number;
    /** answerBits() characters '0' and '1'. */
    encode(data: Block, answer: any): string;
    decode(data: Block, bits: string): any;
    interaction12(data: Block, answer: any, m: number): Interaction;
    /** The same for SCORM 2004, where it has room for more: see engine/grammar2004.js. */
    interaction2004?(data: Block, answer: any, m: number): Interaction;
    /** Of work that is recorded part by part, see Run.handInParts: `part` is a name within the block. */
    parts12?(data: Block, answer: any): {part: string; interaction: Interaction}[];
    [own: string]: any;
}

/** `month` 1 .. 12 */
interface CalendarDay {
    year: number;
    month: number;
    day: number;
}

/** An entry of a calendar: from a day to its last day, or from a time to another. */
interface CalendarEvent {
    /** The same whenever the entry is written again, so that a calendar replaces it. */
    uid: string;
    /** When it is written. */
    stamp: Date;
    start: Date | CalendarDay;
    /** Left out: one day, or a time without length. */
    end?: Date | CalendarDay;
    title: string;
    description?: string;
    location?: string;
    url?: string;
    /** Minutes before the beginning; below 0 after it. */
    alarms?: number[];
}

/** How a kind looks: core/kinds/<kind>/player/view.js. */
interface KindView {
    /** The block as an element; `stage` is its page on the screen. */
    build(block: Block, stage: any): HTMLElement;
    /** What it does to a page of its module that is otherwise complete. */
    finish?(article: any, data: ModuleData, stage: any): void;
}

interface BitWriter {
    length: number;
    put(value: number, width: number): void;
    putBits(bits: string): void;
    text(): string;
}

interface BitReader {
    isShort: boolean;
    take(width: number): number;
    takeBits(count: number): string;
}

/** What the address says by which an LMS launches a course in cmi5. */
interface Launch {
    endpoint: string;
    fetch: string;
    actor: string;
    /** The actor as an object. */
    agent: any;
    registration: string;
    activityId: string;
}

interface Request5 {
    method: string;
    url: string;
    headers: {[name: string]: string};
    body: string;
}

/** To one sort of platform: `done` gets what listens there, open, or null. */
interface Way {
    connect(own: any, env: Environment, done: (backend: any, why?: string) => void): void;
}

/** How answers are told to a platform. */
interface Dialect {
    interaction(kind: KindEngine, data: Block, answer: any, m: number): Interaction;
    translated(told: Interaction): Interaction;
    time(moment: string): string;
    span(milliseconds: number): string;
    description(data: Block): string;
}

interface CarrelNamespace {
    /** Null: nothing is kept for the kind. */
    kinds: {[kind: string]: any};
    /** Of every question with one right option. */
    choosing: KindEngine;
    /** Of every question that gives one of several choices to each line. */
    pairing: KindEngine;
    typed: {
        match(answers: {text: string; correct?: boolean}[], rules: Block, typed: string): {index: number; isSlip: boolean};
        model(texts: string[]): string;
    };
    typedNumbers: {
        evened(text: string): string;
        split(text: string): {numbers: number[]; rest: string} | null;
    };
    gaps: {
        list(data: Block): any[];
        steps(data: Block): number;
        score(data: Block, rights: boolean[]): number;
        chosen(countOf: (data: Block, gap: any) => number): any;
    };
    ticks: {
        ids(entries: {id: string}[] | undefined): string[];
        none(entries: object[] | undefined): boolean[];
        encode(ticks: boolean[]): string;
        decode(bits: string): boolean[];
        saidDone(word: string): KindEngine;
        listToTick(word: string, entries: (data: Block) => {id: string}[] | undefined): KindEngine;
    };
    calendar: {text(calendar: {name?: string; events: CalendarEvent[]}): string};
    words(text: string): number;
    views: {[kind: string]: KindView};
    strings: {[language: string]: {[name: string]: any}};
    numbers: {
        decimal(value: number, places: number): string;
        timespan(milliseconds: number): string;
        milliseconds(time: string): number;
        timeOfDay(date: Date): string;
        moment(date: Date): string;
        duration(milliseconds: number): string;
        durationMilliseconds(time: string): number;
        day(date: Date): string;
    };
    random: {
        hash(text: string): number;
        generator(seed: number): () => number;
        order(pinned: boolean[], seed: number): number[];
    };
    bits: {
        Writer: {new (): BitWriter};
        Reader: {new (text: string): BitReader};
        isClean(text: string): boolean;
        widthFor(count: number): number;
        binary(value: number, width: number): string;
        value(bits: string): number;
        numberText(value: number, characters: number): string;
    };
    slots: {
        expand(course: SlotSource): Slots;
        totals(course: SlotSource): {count: number; bits: number};
        widthRuns(course: SlotSource): {from: number; count: number; width: number}[];
        forLearner(course: Course, table: Slots, drawnOf: (plan: QuizPlan) => number[]): Slots;
    };
    quiz: {
        drawn(plan: QuizPlan, seed: number, retries: number, results: number[]): number[];
        clockBits(clock: Clock): string;
        clockFrom(bits: string): Clock | null;
        end(page: Page, clock: Clock): number;
        extensionsMost: number;
    };
    skills: {records(run: any): ObjectiveRecord[]};
    grammar2004: Dialect & {
        range(from: number, to: number, response: string, otherwise: Interaction): Interaction;
        gaps(right: string[], given: string[], otherwise: Interaction): Interaction;
        longText(text: string): Interaction;
    };
    required: {
        isDone(run: any, n: number): boolean;
        open(run: any): {page: number; blocks: number[]}[];
        holdsFor(run: any, block: Block): boolean;
    };
    handIn: {
        hold(run: any, block: Block, answer: any): boolean;
        waiting(run: any, page: Page): Block[];
        isKept(run: any, block: Block): boolean;
        finish(run: any, page: Page, when: {latency: number; time: string}): InteractionRecord[];
        clock(run: any, page: Page): Clock | null;
        startClock(run: any, page: Page, seconds: number): void;
        extendClock(run: any, page: Page): boolean;
    };
    state: {
        fingerprint(course: StateSource): string;
        worstCase(course: {slots: number[][]}): number;
        blank(table: Slots, seed: number): Memory;
        encode(course: StateSource & {stateLimit: number}, table: Slots, memory: Memory): string;
        decode(text: string, course: StateSource, table: Slots):
            {problem: string; memory: Memory | null; print?: string; isUpdated?: boolean};
    };
    scoring: {
        question(tries: number, m: number): number;
        tries(result: number): number;
        steps(result: number): number;
        page(visited: boolean, retries: number): number;
        isVisited(result: number): boolean;
        retries(result: number): number;
        sum(table: Slots, results: number[], indexes: number[] | null): Score;
        hundredths(score: Score): number;
        points(part: number): number;
    };
    status: {
        height(word: string): number;
        word(place: number): string;
        isDone(place: number): boolean;
        decide(facts: Facts): string;
    };
    carryOver(course: Course, table: Slots, memory: Memory, print: string): void;
    run: {
        begin(course: Course, saved: string, seed: number): {run: any; problem: string};
        partsCheck(block: Block): number;
    };
    grammar: Dialect & {
        identifier(text: string): string;
        line(text: string): string;
        lineWithin(text: string, most: number): string;
        number(value: number): string;
        score12(hundredths: number): string;
        result12(m: number, steps: number): string;
        choice12(options: {isRight: boolean; isChosen: boolean}[], m: number, steps: number): Interaction;
        sequence12(order: number[], m: number, steps: number): Interaction;
        text12(text: string): Interaction;
        likert12(level: number): Interaction;
        done12(response: string): Interaction;
        gaps12(right: string[], given: string[], m: number, steps: number): Interaction;
        pairs12(right: number[], chosen: number[], count: number, m: number, steps: number): Interaction;
    };
    discovery: {
        find(own: any, name: string): any;
        wait(own: any, name: string, env: Environment, done: (api: any) => void): void;
    };
    scormCall: {Caller: any, entry: (apiName: string, Backend: new (api: any) => any) => Way & {create(api: any): any}};
    scorm12: Way & {create(api: any): any};
    scorm2004: Way & {create(api: any): any};
    xapi: {
        launchFrom(query: string): Launch | null;
        objectFrom(text: string): any;
        address(launch: Launch, path: string, query?: {[name: string]: string}): string;
        stateAddress(launch: Launch, stateId: string): string;
        preferencesAddress(launch: Launch): string;
        headers(token: string): {[name: string]: string};
        Speaker: any;
        resumeId: string;
    };
    cmi5: Way;
    requests: {send(request: Request5, done: (status: number, text: string) => void): void};
    localStore: {create(storage: Storage | null, courseId: string): any};
    unsent: {create(storage: Storage | null, courseId: string): any};
    session: {create(course: Course, backend: any, env: Environment, unsent?: any): any};
    dom: {
        uniqueId(): string;
        el(tag: string, attributes: {[name: string]: any} | null, ...children: any[]): any;
        add(element: Element, child: any): void;
        fill(element: Element, ...children: any[]): void;
        rich(tag: string, html: string | undefined): any;
        say(text: string, ...values: any[]): string;
        focus(element: any): void;
        button(label: string, action: () => void, look?: string, icon?: any): HTMLButtonElement;
        watchSize(element: Element, changed: () => void): void;
        dialog(title: string, t: any, ...content: any[]): any;
    };
    icons: {make(name: string): Element};
    look: {
        chosen: {[name: string]: number};
        load(): void;
        choose(wanted: {[name: string]: number}): void;
        storage(): Storage | null;
        note(name: string): string;
        keepNote(name: string, text: string): boolean;
    };
    settings: {open(t: any): void};
    elsewhere: {
        hostOf(address: string | undefined): string;
        link(address: string, words: string, t: any, referrer?: string): any;
        watch(frame: any, address: string, env: Environment, blocked: () => void): void;
    };
    picture: {large(data: any, t: any): any; open(title: string, t: any, ...content: any[]): any};
    printing: {unfold(selector: string): void; fetchAll(selector: string): void};
    recording: {Recording: any; clock: (seconds: number) => string};
    draft: {
        create(stage: any, how: {key: string; rows: number; label: string; hint: string; notKept: string;
            count: (words: number) => string; typed: () => void}): {element: any; text: any};
    };
    /** In a course that is one file. */
    embedded?: {resolve(data: any): any; module(id: string): ModuleData | null};
    loader: {
        arrived(data: ModuleData): void;
        load(module: CourseModule, done: (data: ModuleData | null) => void): void;
        fetchPart(tag: string, address: string, then: () => void): void;
    };
    gapText: {
        place(text: HTMLElement, elements: HTMLElement[], sign: string): void;
        build(block: Block, stage: any, controls: {element: any; lock: (isLocked: boolean) => void; name?: (words: string) => void}[],
            marksOf: (answer: any, state: any) => {isRight: boolean | null; word: string}[]): any;
    };
    work: {
        View: {new (block: Block, stage: any): any};
        part(title: string, ...content: any[]): any;
        tick(words: any, isTicked: boolean, onTick: (isTicked: boolean) => void): any;
        done(words: string): any;
        room(stage: any, attributes: any, onType: () => void): {element: any; text: any; write: (text: string) => void};
    };
    sheet: {
        print(stage: any, content: any[]): void;
        save(stage: any, name: string, content: any[]): void;
        head(stage: any, facts: string[][]): any[];
        offer(name: string, type: string, text: string, env: Environment): void;
        fileName(block: Block): string;
        buttons(block: Block, stage: any, content: () => any[]): HTMLButtonElement[];
    };
    question: {
        build(block: Block, stage: any, form: any): HTMLElement;
        mark(row: any, name: string, t: any): void;
        optionList(block: Block, stage: any, type: 'radio' | 'checkbox', options: any[],
            chosenIn: (answer: any) => boolean[]): any;
        textLine(block: Block, stage: any, attributes: any): any;
        textInput(stage: any, form: any, attributes: any): any;
        orderOf(count: number, isShuffled: boolean, seed: number): number[];
        numberText(value: number, t: any): string;
        pointsText(points: number, t: any): string;
        tagWords(block: Block, stage: any, hint?: string): string;
        outlook(state: QuestionState, t: any): string;
    };
    sureness: {create(block: Block, stage: any): any};
    hints: {build(block: Block, stage: any): any};
    receipt: {button(app: any): HTMLButtonElement; attestation(app: any): any};
    quizPage: {create(app: any, page: Page, blocks: Block[]): any};
    moves: {
        follow(moved: (event: PointerEvent) => void, stopped: (event: PointerEvent) => void): void;
        rove(container: HTMLElement, itemsOf: () => HTMLElement[]): () => HTMLElement | null;
    };
    picks: {
        list(block: Block, stage: any, look: {shufflesLines?: boolean, shufflesChoices?: boolean, chips?: boolean, hint: string}): any;
        dropDown(choices: {value: number; text: string}[], stage: any, form: any): any;
    };
    menu: {create(app: any): any};
    page: {build(app: any, data: ModuleData, page: Page): any};
    finish: {build(app: any): any};
    app: {create(course: Course, env: Environment, t: any): any};
}
