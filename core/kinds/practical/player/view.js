// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Work outside the course: the brief, ticks on the way, the rubric for judging oneself, an example to compare with
// afterwards, and a sheet to hand in. The course cannot send anything, so the sheet is printed or saved.

Carrel.views.practical = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const work = Carrel.work;

    class PracticalView extends work.View {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            super(block, stage);
            this.noteKey = stage.session.noteKey(block.id);
            this.status = el('div.feedback', {role: 'status'});
            this.exemplar = el('section.exemplar', null);
            const t = this.t;
            this.element = el('div.work.practical', null,
                el('p.tag', null, t.task + (block.minutes ? ' · ' + dom.say(t.minutes, block.minutes) : '')),
                this.stage.own(dom.rich('div.brief', block.briefHtml)),
                this.ticks(t.steps, block.steps, this.answer.steps, 'ol'),
                work.part(t.deliverable, this.stage.own(dom.rich('div', block.deliverableHtml)), this.terms()),
                this.rubric(),
                block.note ? this.note() : null,
                this.ticks(t.checklist, block.checklist, this.answer.checklist, 'ul'),
                this.done(), this.exemplar, this.sheet());
            this.showExemplar();
        }

        /** @returns {any} by when, and who looks at it; null where neither is said */
        terms() {
            const {block, t} = this;
            const terms = [[t.due, block.due], [t.assessor, block.assessor]].filter(function (term) {
                return Boolean(term[1]);
            });
            return terms.length === 0 ? null : el('dl.terms', null, terms.map((term) => el('div', null, el('dt', null, term[0]),
                this.stage.own(el('dd', null, term[1])))));
        }

        /** Steps or checklist as boxes to tick. @param {string} title @param {any[]} entries @param {boolean[]} ticks @param {string} list */
        ticks(title, entries, ticks, list) {
            if (!entries || entries.length === 0) {
                return null;
            }
            return work.part(title, el(list + '.tick-list', null, entries.map((entry, i) => {
                const words = [list === 'ol' ? el('span.step-number', null, i + 1 + '.') : null, this.stage.own(dom.rich('div', entry.html))];
                return el('li', null, work.tick(words, ticks[i], (/** @type {boolean} */ isTicked) => {
                    ticks[i] = isTicked;
                    this.keep(false);
                }));
            })));
        }

        /** One group per criterion: on a wide screen its levels stand side by side, on a phone below each other. */
        rubric() {
            const block = this.block;
            const t = this.t;
            if (!block.criteria || block.criteria.length === 0 || !block.levels || block.levels.length === 0) {
                return null;
            }
            this.criteria = block.criteria.map((/** @type {any} */ criterion, /** @type {number} */ c) => this.criterion(criterion, c));
            return work.part(t.rubric, block.selfAssessment ? el('p.quiet', null, t.rubricHint) : null, this.criteria);
        }

        /** @param {any} criterion @param {number} c */
        criterion(criterion, c) {
            const {block, t} = this;
            const name = dom.uniqueId();
            const weight = criterion.weight && criterion.weight !== 1
                ? el('span.quiet', null, ' · ' + dom.say(t.weight, Carrel.question.numberText(criterion.weight, t))) : null;
            const levels = block.levels.map((/** @type {any} */ level, /** @type {number} */ l) => {
                const input = block.selfAssessment ? el('input', {
                    type: 'radio', name: name, checked: this.answer.levels[c] === l, onchange: () => this.rate(c, l),
                }) : null;
                const words = this.stage.own(el('span.option-text', null, el('strong', null, level.title),
                    el('span', null, (criterion.descriptions || [])[l] || '')));
                return el(input ? 'label.option' : 'div.option.plain-level', null, input, words);
            });
            return el('fieldset.criterion', null, el('legend', null, this.stage.own(el('span', null, criterion.title)), weight,
                el('span.missing-words', null, ' · ' + t.chooseLevel)), el('div.levels', null, levels));
        }

        /** @param {number} c @param {number} l */
        rate(c, l) {
            this.answer.levels[c] = l;
            this.keep(this.isDone());
            this.criteria[c].classList.remove('is-missing');
            this.showExemplar();
        }

        /** @returns {any} text that never leaves this browser, except on the sheet */
        note() {
            const t = this.t;
            const hint = el('p.quiet.about-screen', {id: dom.uniqueId()}, t.noteHint);
            const room = work.room(this.stage, {rows: 6, 'aria-describedby': hint.id}, () => this.keepNote(hint));
            this.text = room.text;
            room.write(Carrel.look.note(this.noteKey));
            return el('section.own-text', null, el('label.field', null, el('span.field-name', null, t.note), room.element), hint);
        }

        /** @param {any} hint */
        keepNote(hint) {
            if (!this.isBegun()) {
                this.keep(false);
            }
            if (!Carrel.look.keepNote(this.noteKey, this.text.value)) {
                hint.textContent = this.t.noteLost;
            }
        }

        done() {
            const label = this.block.selfAssessment ? this.t.selfDone : this.t.workDone;
            this.button = el('button.primary', {type: 'button', onclick: () => this.finish()}, label);
            this.button.hidden = this.isDone();
            if (this.isDone()) {
                dom.fill(this.status, work.done(this.t.workIsDone));
            }
            return el('div', null, this.button, this.status);
        }

        finish() {
            const t = this.t;
            if (!Carrel.kinds.practical.isComplete(this.block, this.answer)) {
                this.pointOut((this.block.criteria || []).filter((/** @type {any} */ criterion, /** @type {number} */ i) => {
                    return this.answer.levels[i] < 0;
                }));
                return;
            }
            this.keep(true);
            dom.fill(this.status, work.done(t.workIsDone));
            this.button.hidden = true;
            this.showExemplar();
            dom.focus(this.block.exemplarHtml ? this.exemplar.querySelector('h2') : this.status);
        }

        /** @param {any[]} missing criteria without a level: the keyboard goes to the first */
        pointOut(missing) {
            dom.fill(this.status, el('p.nudge', null, dom.say(this.t.levelsMissing, missing.map(function (criterion) {
                return criterion.title;
            }).join(', '))));
            missing.forEach((criterion) => {
                this.criteria[this.block.criteria.indexOf(criterion)].classList.add('is-missing');
            });
            const first = this.criteria[this.block.criteria.indexOf(missing[0])];
            dom.focus(first.querySelector('input'));
            first.scrollIntoView({block: 'nearest'});
        }

        /** The example comes after one's own judgement: seen before, it would replace it. */
        showExemplar() {
            const {block, t} = this;
            if (!block.exemplarHtml) {
                return;
            }
            const isDone = this.isDone();
            if (this.exemplar.children.length === 0 || isDone !== this.isExemplarShown) {
                this.compared = el('div.compared', null);
                dom.fill(this.exemplar, el('h2', {tabindex: '-1'}, t.exemplar), isDone
                    ? [this.stage.own(dom.rich('div', block.exemplarHtml)), this.compared]
                    : el('p.quiet', null, block.selfAssessment ? t.exemplarLater : t.exemplarAfterWork));
                this.isExemplarShown = isDone;
            }
            dom.fill(this.compared, this.comparison());
        }

        /** @returns {any} the learner's own levels beside those of the example; null where these are not given */
        comparison() {
            const {block, t} = this;
            const rated = (block.criteria || []).filter(function (/** @type {any} */ criterion) {
                return criterion.exemplar !== undefined;
            });
            if (rated.length === 0) {
                return null;
            }
            const isOwn = Boolean(block.selfAssessment);
            const cell = (/** @type {any} */ level) => level ? this.stage.own(el('td', null, level.title)) : el('td', null, t.notRated);
            return el('div.rich', null, el('table.levels-compared', null,
                el('caption', null, t.levelsCompared),
                el('thead', null, el('tr', null, el('td', null), isOwn ? el('th', {scope: 'col'}, t.you) : null, el('th', {scope: 'col'}, t.theExample))),
                el('tbody', null, rated.map((/** @type {any} */ criterion) => {
                    const own = this.answer.levels[block.criteria.indexOf(criterion)];
                    return el(isOwn && own !== criterion.exemplar ? 'tr.is-other' : 'tr', null,
                        this.stage.own(el('th', {scope: 'row'}, criterion.title)),
                        isOwn ? cell(block.levels[own]) : null, cell(block.levels[criterion.exemplar]));
                }))), isOwn ? el('p.quiet', null, t.compareHint) : null);
        }

        sheet() {
            const t = this.t;
            this.name = el('input', {type: 'text', autocomplete: 'name'});
            return work.part(t.handIn, this.stage.own(dom.rich('div', this.block.handInHtml)), el('p.quiet.about-screen', null, t.handInHint),
                el('label.field', null, el('span.field-name', null, t.name), this.name),
                el('div.row', null, Carrel.sheet.buttons(this.block, this.stage, () => this.sheetContent())));
        }

        /** @returns {any[]} what is on the sheet */
        sheetContent() {
            const t = this.t;
            const block = this.block;
            const list = (/** @type {any[]} */ entries, /** @type {boolean[]} */ ticks) => el('ul.boxes', null, (entries || []).map(function (entry, i) {
                return el('li', null, el('label', null, el('input', {type: 'checkbox', checked: ticks[i]}), dom.rich('div', entry.html)));
            }));
            const has = (/** @type {any[]} */ entries) => entries && entries.length > 0;
            const facts = [[t.name, this.name.value], [t.date, Carrel.numbers.day(this.stage.env.now())], [t.due, block.due],
                [t.assessor, block.assessor], ['ID', block.id]];
            return [
                Carrel.sheet.head(this.stage, facts.filter(function (fact) {
                    return fact[1] !== undefined;
                })),
                work.part(t.task, dom.rich('div', block.briefHtml)),
                this.text && this.text.value ? work.part(t.note, el('div.written', null, this.text.value)) : null,
                has(block.steps) ? work.part(t.steps, list(block.steps, this.answer.steps)) : null,
                has(block.checklist) ? work.part(t.checklist, list(block.checklist, this.answer.checklist)) : null,
                block.selfAssessment && has(block.criteria) ? work.part(t.selfAssessment, el('ul', null,
                    block.criteria.map((/** @type {any} */ criterion, /** @type {number} */ i) => {
                        const level = block.levels[this.answer.levels[i]];
                        const seen = level && (criterion.descriptions || [])[this.answer.levels[i]];
                        return el('li', null, criterion.title + ': ', el('strong', null, level ? level.title : t.notRated), seen ? ' – ' + seen : '');
                    }))) : null,
            ];
        }
    }

    return {
        build: function (block, stage) {
            return new PracticalView(block, stage).element;
        },
    };
})();
