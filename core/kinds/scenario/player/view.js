// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A story, told downwards: what happens, the choices, what came of the one that was made, what happens next. The way so
// far stays above, so that it can be read again.

Carrel.views.scenario = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    /** @type {Object<string, {look: string, icon: string, words: string}>} */
    const ends = {
        good: {look: 'right', icon: 'check', words: 'goodEnd'},
        middling: {look: 'partly', icon: 'half', words: 'middlingEnd'},
        bad: {look: 'wrong', icon: 'cross', words: 'badEnd'},
        none: {look: 'wrong', icon: 'cross', words: 'storyStops'},
    };

    class ScenarioView {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            this.block = block;
            this.stage = stage;
            this.t = stage.t;
            this.situations = block.situations || [];
            this.shownAt = stage.env.tick();
            /** @type {number[]} */
            this.path = [];
            /** @type {any} where the choices stand, and then the one that was made */
            this.now = null;
            this.tag = el('p.tag', null);
            this.story = el('div.story', null);
            this.panel = el('div.feedback', {role: 'status'});
            this.foot = el('div.question-foot', null);
            const stem = this.stage.own(dom.rich('div.stem', block.stemHtml));
            const name = stem ? {'aria-labelledby': dom.uniqueId()} : {'aria-label': this.t.storyHint};
            if (stem) {
                stem.id = name['aria-labelledby'];
            }
            this.element = el('div.question.scenario', Object.assign({role: 'group'}, name),
                stem, this.tag, this.story, this.panel, this.foot);
            this.restore();
        }

        /** @returns {QuestionState} */
        state() {
            return this.stage.run.question(this.block);
        }

        /** @returns {any} where the path has led to */
        walk() {
            return Carrel.kinds.scenario.walk(this.block, this.path);
        }

        restore() {
            const state = this.state();
            dom.fill(this.tag, Carrel.question.tagWords(this.block, this.stage, this.t.storyHint));
            this.isFree = state.isClosed; // what counts is done; one may still look around
            this.path = this.stage.run.answer(this.block).path;
            const way = this.walk();
            if (state.isClosed && this.path.length === 0) {
                this.showEnd(state, null);
                return;
            }
            this.tell(way);
            if (way.isOver && state.tries > 0) {
                this.showEnd(state, way);
            } else if (state.tries > 0) {
                dom.fill(this.panel, el('p.quiet', null, this.t.earlierEnd, ' ', this.scoreWords(state, null)));
            }
        }

        /** The whole way anew. @param {any} way */
        tell(way) {
            const places = way.passed.map(function (/** @type {any} */ step) {
                return step.place;
            }).concat([way.place]);
            dom.fill(this.story);
            this.addPart(places[0], undefined);
            way.passed.forEach((/** @type {any} */ step, /** @type {number} */ i) => {
                this.pass(places[i], step.choice);
                this.addPart(places[i + 1], this.situations[places[i]].choices[step.choice].consequenceHtml);
            });
        }

        /**
         * What came of the last choice, what happens now, and the choices.
         * @param {number} at @param {string | undefined} consequenceHtml @returns {any} the part
         */
        addPart(at, consequenceHtml) {
            const situation = this.situations[at] || {};
            const number = this.story.children.length + 1;
            const place = el('div.story-choice', null, (situation.choices || []).length === 0 ? null
                : el('ul.story-ways', null, situation.choices.map((/** @type {any} */ choice, /** @type {number} */ i) => {
                    const words = choice.text ? this.stage.own(el('span', null, choice.text)) : el('span', null, this.t.continue);
                    return el('li', null, el('button.story-way', {type: 'button', onclick: (/** @type {MouseEvent} */ event) => this.click(event, i)},
                        words, Carrel.icons.make('next')));
                })));
            this.now = place;
            const part = el('div.story-part', {role: 'group', tabindex: '-1', 'aria-label': dom.say(this.t.situation, number)},
                consequenceHtml ? this.stage.own(el('div.story-consequence', null, dom.rich('div', consequenceHtml))) : null,
                this.stage.own(el('div.story-scene', null,
                    situation.speaker ? el('p.story-speaker', null, situation.speaker) : null, dom.rich('div', situation.html))),
                place);
            dom.add(this.story, part);
            return part;
        }

        /** The choices give way to the one that was made. @param {number} at @param {number} i */
        pass(at, i) {
            const choice = this.situations[at].choices[i];
            dom.fill(this.now, choice.text ? el('p.story-made', null,
                el('span.story-label', null, this.t.yourChoice), ' ', this.stage.own(el('span.story-words', null, choice.text)),
                choice.points ? el('span.story-points', null, Carrel.question.pointsText(choice.points, this.t)) : null) : null);
        }

        /** The second half of a double click would meet the choices that are new there. @param {MouseEvent} event @param {number} i */
        click(event, i) {
            if (event.detail < 2) {
                this.choose(i);
            }
        }

        /** @param {number} i */
        choose(i) {
            const from = this.walk();
            this.path = this.path.concat([i]);
            const way = this.walk();
            this.pass(from.place, i);
            const part = this.addPart(way.place, this.situations[from.place].choices[i].consequenceHtml);
            dom.fill(this.panel);
            dom.fill(this.foot);
            if (!way.isOver) {
                this.keep();
            } else if (this.isFree) {
                this.showEnd(this.state(), way);
            } else {
                this.finish(way);
            }
            this.moveTo(part);
        }

        /** A walk under way comes back after a relaunch. */
        keep() {
            if (!this.isFree) {
                this.stage.run.keep(this.block, {path: this.path});
                this.stage.changed();
            }
        }

        /** @param {any} way to an end */
        finish(way) {
            const now = this.stage.env.tick();
            const record = this.stage.run.check(this.block, {path: this.path}, {
                latency: now - this.shownAt, time: Carrel.numbers.moment(this.stage.env.now()),
            });
            this.shownAt = now;
            this.stage.session.report(record);
            this.stage.changed();
            this.showEnd(this.state(), way);
            this.stage.answered(this.block);
        }

        /** Eyes, keyboard and screen reader go to what is new. @param {any} part */
        moveTo(part) {
            const isCalm = window.matchMedia && window.matchMedia('(prefers-reduced-motion: reduce)').matches;
            dom.focus(part);
            part.scrollIntoView({block: 'start', behavior: isCalm ? 'auto' : 'smooth'});
            this.stage.app.announce(Array.prototype.map.call(
                part.querySelectorAll('.story-consequence, .story-scene'), function (/** @type {any} */ text) {
                    return text.textContent.trim();
                }).join(' '));
        }

        /** @param {QuestionState} state @param {any} way null: no longer known @returns {string} */
        scoreWords(state, way) {
            const t = this.t;
            if (this.block.best) {
                const points = way ? way.points : Math.round(state.m * this.block.best / state.steps);
                return dom.say(t.pointsOnTheWay, points, this.block.best);
            }
            return way ? '' : t[this.endOf(state, null).words];
        }

        /** @param {QuestionState} state @param {any} way null: no longer known */
        endOf(state, way) {
            if (way) {
                return ends[this.situations[way.place].ending] || ends.none;
            }
            return state.isRight ? ends.good : state.m > 0 ? ends.middling : ends.bad;
        }

        /** @param {QuestionState} state @param {any} way null: no longer known */
        showEnd(state, way) {
            const t = this.t;
            const end = this.endOf(state, way);
            const score = this.scoreWords(state, way);
            const hasWords = Boolean(way) || !this.block.best;
            this.element.classList.add('is-over');
            dom.fill(this.panel, el('div.verdict.' + end.look, null,
                el('p.verdict-words', null, Carrel.icons.make(end.icon), el('strong', null, hasWords ? t[end.words] : score)),
                hasWords && way && score ? el('p', null, score) : null,
                way ? null : el('p.quiet', null, t.earlierStory),
                state.isClosed ? null : el('p', null, Carrel.question.outlook(state, t))));
            dom.fill(this.foot, dom.button(state.isClosed ? t.otherWay : t.beginAgain, () => this.beginAgain(), 'plain'),
                state.isClosed ? el('p.quiet', null, t.otherWayNote) : null);
        }

        beginAgain() {
            this.isFree = this.state().isClosed;
            this.path = [];
            if (!this.isFree) {
                this.stage.run.forget(this.block);
                this.stage.changed();
            }
            this.shownAt = this.stage.env.tick();
            this.element.classList.remove('is-over');
            dom.fill(this.panel);
            dom.fill(this.foot);
            this.tell(this.walk());
            this.moveTo(this.story.firstElementChild);
        }
    }

    return {
        build: function (block, stage) {
            return new ScenarioView(block, stage).element;
        },
    };
})();
