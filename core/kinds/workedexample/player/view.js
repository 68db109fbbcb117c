// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A problem and the steps of its solution, one after the other downwards. Steps left to the learner are asked for first
// and then compared. All steps are there from the beginning, so that they can be printed; the style sheet hides those
// that have not been reached.

Carrel.views.workedexample = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const judgements = [3, 2, 1]; // had it, partly, not yet: as the engine counts them

    class ExampleView extends Carrel.work.View {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            super(block, stage);
            this.steps = block.steps || [];
            this.opened = -1; // the step of the learner's that is asked for
            this.parts = this.steps.map((/** @type {any} */ step, /** @type {number} */ i) => this.part(step, i));
            this.foot = el('div.question-foot.example-foot', null);
            this.status = el('div.feedback', {role: 'status'});
            const tag = el('p.tag', {id: dom.uniqueId()}, dom.say(this.t.workedTag, this.steps.length));
            this.element = el('div.work.worked', {role: 'group', 'aria-labelledby': tag.id}, tag,
                this.stage.own(dom.rich('div.problem', block.problemHtml)),
                el('ol.example-steps', null, this.parts.map(function (/** @type {any} */ part) {
                    return part.element;
                })), this.status, this.foot);
            const next = this.answer.seen;
            if (next < this.steps.length && this.note(next) !== '') {
                this.opened = next; // the learner was writing here
            }
            this.show();
        }

        /** @param {number} i @returns {string} where the browser keeps what is written for a step */
        noteKey(i) {
            return this.stage.session.noteKey(this.block.id) + '.' + this.steps[i].id;
        }

        /** @param {number} i @returns {string} */
        note(i) {
            return this.steps[i].isTurn ? Carrel.look.note(this.noteKey(i)) : '';
        }

        // --- what a step consists of ---

        /** @param {any} step @param {number} i */
        part(step, i) {
            const t = this.t;
            const heading = el('h2', {tabindex: '-1'}, el('span.step-count', null, dom.say(t.stepOf, i + 1, this.steps.length)),
                step.title ? [' ', this.stage.own(el('span.step-title', null, step.title))] : null);
            const label = step.isTurn ? el('p.step-label', {tabindex: '-1'}, t.stepItself) : null;
            const solution = el('div.step-solution', null, label, this.stage.own(dom.rich('div', step.html)), step.whyHtml
                ? el('div.step-why', null, el('p.step-label', null, t.stepWhy), this.stage.own(dom.rich('div', step.whyHtml))) : null);
            const turn = step.isTurn ? this.turn(step, i) : null;
            const element = el('li.example-step' + (turn ? '.is-turn' : ''), null, heading, turn && turn.element, solution,
                turn && turn.judgement);
            return {element: element, heading: heading, label: label, solution: solution, turn: turn};
        }

        /** What is asked of the learner, room for an attempt, and the attempt as it was. @param {any} step @param {number} i */
        turn(step, i) {
            const t = this.t;
            const ask = this.stage.own(dom.rich('div.step-ask', step.askHtml)) || el('p.step-ask', null, t.whatNext);
            const hint = el('p.quiet', {id: dom.uniqueId()}, t.attemptHint);
            ask.id = dom.uniqueId();
            const room = Carrel.work.room(this.stage, {rows: 3, 'aria-describedby': ask.id + ' ' + hint.id}, () => {
                if (!Carrel.look.keepNote(this.noteKey(i), room.text.value)) {
                    hint.textContent = t.textNotKept;
                }
            });
            room.write(this.note(i));
            const written = el('div.written', {lang: this.stage.lang, dir: 'auto'});
            const element = el('div.step-turn', null, el('p.your-turn', null, t.yourTurn), ask,
                el('div.step-room', null, el('label.field', null, el('span.field-name', null, t.yourAttempt), room.element), hint,
                    dom.button(t.compareStep, () => this.reach(i), 'primary')),
                el('div.step-written', null, el('p.step-label', null, t.yourAttempt), written),
                el('div.step-blank', {'aria-hidden': 'true'}));
            return {element: element, ask: ask, room: room, written: written, judgement: this.judgement(i)};
        }

        /** How the learner's own step went, in their own eyes. @param {number} i */
        judgement(i) {
            const name = el('p.judge-name', {id: dom.uniqueId()}, this.t.howWasYours);
            return el('div.judgement', {role: 'group', 'aria-labelledby': name.id}, name,
                el('div.judge-row', null, judgements.map((how) => el('button.judge', {type: 'button', value: how, onclick: () => this.judge(i, how)},
                    Carrel.icons.make('check'), el('span', null, this.t.judgements[how - 1])))));
        }

        // --- what the learner does ---

        /** The next step, or what is asked of the learner before it. */
        next() {
            const i = this.answer.seen;
            if (!this.steps[i].isTurn) {
                this.reach(i);
                return;
            }
            this.opened = i;
            this.show();
            this.goTo(i, this.parts[i].heading, this.parts[i].turn.ask);
        }

        /** A step is there to be read. @param {number} i */
        reach(i) {
            const part = this.parts[i];
            this.answer.seen = i + 1;
            this.keep(this.isFinished());
            this.show();
            this.goTo(i, part.label || part.heading, part.solution);
        }

        /** @param {number} i @param {number} how */
        judge(i, how) {
            this.answer.judged[i] = how;
            this.keep(this.isFinished());
            this.show();
        }

        showAll() {
            const first = this.parts[this.answer.seen];
            this.answer.seen = this.steps.length;
            this.keep(true);
            this.show();
            this.goTo(this.parts.indexOf(first), first.heading, null);
        }

        beginAgain() {
            this.parts.forEach((/** @type {any} */ part, /** @type {number} */ i) => {
                if (part.turn) {
                    part.turn.room.write('');
                    Carrel.look.keepNote(this.noteKey(i), '');
                }
            });
            this.answer = Carrel.kinds.workedexample.blank(this.block);
            this.opened = -1;
            this.shownAt = this.stage.env.tick();
            this.keep(false);
            this.show();
            dom.focus(this.foot.querySelector('button'));
            this.element.scrollIntoView({block: 'nearest'});
        }

        /**
         * Every step was seen, and of the last one the learner has said how it went, if it was theirs: the LMS is told
         * only once, so that is waited for.
         */
        isFinished() {
            const last = this.steps.length - 1;
            return Carrel.kinds.workedexample.isComplete(this.block, this.answer)
                && (this.isDone() || last < 0 || !this.steps[last].isTurn || this.answer.judged[last] > 0);
        }

        /**
         * Eyes, keyboard and screen reader go to what is new; the way on stays in view where there is room for it.
         * @param {number} i of the step @param {any} target of the focus @param {any} text that is read out, or null
         */
        goTo(i, target, text) {
            dom.focus(target);
            this.foot.scrollIntoView({block: 'nearest'});
            this.parts[i].element.scrollIntoView({block: 'nearest'});
            this.stage.app.announce(text ? text.textContent.trim() : this.t.allShown);
        }

        // --- everything as it is now ---

        show() {
            const {answer} = this;
            this.parts.forEach((/** @type {any} */ part, /** @type {number} */ i) => {
                const isSeen = i < answer.seen;
                part.element.classList.toggle('is-seen', isSeen);
                part.element.classList.toggle('is-open', !isSeen && i === this.opened);
                if (part.turn) {
                    this.showTurn(part, answer.judged[i]);
                }
            });
            this.showFoot();
        }

        /** @param {any} part @param {number} judged */
        showTurn(part, judged) {
            const {judgement, room, written} = part.turn;
            const text = room.text.value;
            part.element.classList.toggle('is-written', text.trim() !== '');
            dom.fill(written, text);
            judgement.querySelectorAll('button').forEach(function (/** @type {any} */ button) {
                button.setAttribute('aria-pressed', String(Number(button.value) === judged));
            });
        }

        /** What can be done next, and that it is done. */
        showFoot() {
            const {answer, foot, status, steps, t} = this;
            const next = steps[answer.seen];
            const label = next && next.isTurn ? t.nextIsYours : answer.seen === 0 ? t.firstStep : t.nextStep;
            const hasTurns = steps.some(function (/** @type {any} */ step) {
                return step.isTurn;
            });
            dom.fill(foot, !next ? null : el('div.row', null,
                this.opened === answer.seen ? null : dom.button(label, () => this.next(), 'primary'),
                dom.button(t.showAll, () => this.showAll())));
            if (!next && steps.length > 0) {
                dom.fill(foot, dom.button(t.beginAgain, () => this.beginAgain()), hasTurns ? el('p.quiet', null, t.beginAgainNote) : null);
            }
            const words = next || steps.length === 0 ? '' : this.isFinished() ? t.workIsDone : t.sayHowItWent;
            if (status.textContent !== words) {
                dom.fill(status, words === t.workIsDone ? Carrel.work.done(words)
                    : words ? el('p.quiet', null, words) : null);
            }
        }
    }

    return {
        build: function (block, stage) {
            return new ExampleView(block, stage).element;
        },
    };
})();
