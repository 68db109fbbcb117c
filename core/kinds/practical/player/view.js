// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Work outside the course: the brief, ticks on the way, the rubric for judging oneself, an example to compare with
// afterwards, and a sheet to hand in. The course cannot send anything, so the sheet is printed or saved.

Carrel.views.practical = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    const sheetStyle = 'body{font:16px/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#1d2125}'
        + 'h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:1.5rem 0 .25rem}dl{display:grid;grid-template-columns:'
        + 'max-content 1fr;gap:.25rem 1rem;margin:.5rem 0}dt{color:#555}dd{margin:0}ul{padding-inline-start:1.25rem;margin:.25rem 0}'
        + '.written{white-space:pre-wrap;border-inline-start:3px solid #bbb;padding-inline-start:.75rem}';

    class PracticalView {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            this.block = block;
            this.stage = stage;
            this.t = stage.t;
            this.shownAt = stage.env.tick();
            this.answer = stage.run.answer(block);
            this.isDone = stage.run.isWorkDone(block);
            this.noteKey = stage.session.noteKey(block.id);
            this.status = el('div.feedback', {role: 'status'});
            this.exemplar = el('section.exemplar', null);
            const t = this.t;
            this.element = el('div.practical', null,
                el('p.tag', null, t.task + (block.minutes ? ' · ' + dom.say(t.minutes, block.minutes) : '')),
                this.own(dom.rich('div.brief', block.briefHtml)),
                this.ticks(t.steps, block.steps, this.answer.steps, 'ol'),
                this.part(t.deliverable, this.own(dom.rich('div', block.deliverableHtml)),
                    block.assessor ? el('p.quiet', null, dom.say(t.assessor, block.assessor)) : null),
                this.rubric(),
                block.note ? this.note() : null,
                this.ticks(t.checklist, block.checklist, this.answer.checklist, 'ul'),
                this.done(), this.exemplar, this.sheet());
            this.showExemplar();
        }

        /** Text of the course, in its language. @param {any} element */
        own(element) {
            if (element) {
                element.lang = this.stage.lang;
                element.dir = this.stage.dir;
            }
            return element;
        }

        /** @param {string} title @param {...any} content @returns {any} null when nothing is in it */
        part(title, ...content) {
            return content.some(Boolean) ? el('section', null, el('h2', null, title), content) : null;
        }

        /** Steps or checklist as boxes to tick. @param {string} title @param {any[]} entries @param {boolean[]} ticks @param {string} list */
        ticks(title, entries, ticks, list) {
            if (!entries || entries.length === 0) {
                return null;
            }
            return this.part(title, el(list + '.tick-list', null, entries.map((entry, i) => {
                const box = el('input', {type: 'checkbox', checked: ticks[i], onchange: () => {
                    ticks[i] = box.checked;
                    this.keep(false);
                }});
                return el('li', null, el('label.tick', null, box, list === 'ol' ? el('span.step-number', null, i + 1 + '.') : null, this.own(dom.rich('div', entry.html))));
            })));
        }

        /** One group per criterion: on a wide screen its levels stand side by side, on a phone below each other. */
        rubric() {
            const block = this.block;
            const t = this.t;
            if (!block.criteria || block.criteria.length === 0 || !block.levels || block.levels.length === 0) {
                return null;
            }
            return this.part(t.rubric, block.selfAssessment ? el('p.quiet', null, t.rubricHint) : null,
                block.criteria.map((/** @type {any} */ criterion, /** @type {number} */ c) => {
                    const name = dom.uniqueId();
                    const weight = criterion.weight && criterion.weight !== 1
                        ? el('span.quiet', null, ' · ' + dom.say(t.weight, Carrel.question.numberText(criterion.weight, t))) : null;
                    const levels = block.levels.map((/** @type {any} */ level, /** @type {number} */ l) => {
                        const input = block.selfAssessment ? el('input', {
                            type: 'radio', name: name, checked: this.answer.levels[c] === l, onchange: () => {
                                this.answer.levels[c] = l;
                                this.keep(this.isDone);
                            },
                        }) : null;
                        const words = this.own(el('span.option-text', null, el('strong', null, level.title),
                            el('span', null, (criterion.descriptions || [])[l] || '')));
                        return el(input ? 'label.option' : 'div.option.plain-level', null, input, words);
                    });
                    return el('fieldset.criterion', null, el('legend', null, this.own(el('span', null, criterion.title)), weight),
                        el('div.levels', null, levels));
                }));
        }

        /** @returns {any} text that never leaves this browser, except on the sheet */
        note() {
            const t = this.t;
            const hint = el('p.quiet', {id: dom.uniqueId()}, t.noteHint);
            this.text = el('textarea', {rows: 6, lang: this.stage.lang, dir: 'auto', 'aria-describedby': hint.id, oninput: () => {
                this.keepNote(hint);
            }});
            this.text.value = Carrel.look.note(this.noteKey);
            return el('section', null, el('label.field', null, el('span.field-name', null, t.note), this.text), hint);
        }

        /** @param {any} hint */
        keepNote(hint) {
            if (this.stage.run.memory.results[Number(this.block.n)] === 0) {
                this.keep(false);
            }
            if (!Carrel.look.keepNote(this.noteKey, this.text.value)) {
                hint.textContent = this.t.noteLost;
            }
        }

        done() {
            const label = this.block.selfAssessment ? this.t.selfDone : this.t.workDone;
            this.button = el('button.primary', {type: 'button', onclick: () => this.finish()}, label);
            this.button.hidden = this.isDone;
            if (this.isDone) {
                dom.fill(this.status, el('p.work-done', null, Carrel.icons.make('check'), this.t.workIsDone));
            }
            return el('div', null, this.button, this.status);
        }

        finish() {
            const t = this.t;
            const missing = (this.block.criteria || []).filter((/** @type {any} */ criterion, /** @type {number} */ i) => {
                return this.answer.levels[i] < 0;
            });
            if (this.block.selfAssessment && missing.length > 0) {
                dom.fill(this.status, el('p.nudge', null, dom.say(t.levelsMissing, missing.map(function (/** @type {any} */ criterion) {
                    return criterion.title;
                }).join(', '))));
                return;
            }
            this.isDone = true;
            this.keep(true);
            dom.fill(this.status, el('p.work-done', null, Carrel.icons.make('check'), t.workIsDone));
            this.button.hidden = true;
            this.showExemplar();
            dom.focus(this.block.exemplarHtml ? this.exemplar.querySelector('h2') : this.status);
        }

        /** @param {boolean} isDone */
        keep(isDone) {
            const stage = this.stage;
            stage.session.report(stage.run.work(this.block, this.answer, isDone, {
                latency: stage.env.tick() - this.shownAt, time: Carrel.numbers.timeOfDay(stage.env.now()),
            }));
            stage.changed();
        }

        /** The example comes after one's own judgement: seen before, it would replace it. */
        showExemplar() {
            const block = this.block;
            if (block.exemplarHtml) {
                dom.fill(this.exemplar, el('h2', {tabindex: '-1'}, this.t.exemplar), this.isDone
                    ? this.own(dom.rich('div', block.exemplarHtml))
                    : el('p.quiet', null, block.selfAssessment ? this.t.exemplarLater : this.t.exemplarAfterWork));
            }
        }

        sheet() {
            const t = this.t;
            this.name = el('input', {type: 'text', autocomplete: 'name'});
            return this.part(t.handIn, this.own(dom.rich('div', this.block.handInHtml)), el('p.quiet', null, t.handInHint),
                el('label.field', null, el('span.field-name', null, t.name), this.name),
                el('div.row', null, dom.button(t.printSheet, () => this.print(), 'plain', Carrel.icons.make('print')),
                    dom.button(t.saveSheet, () => this.save(), 'plain', Carrel.icons.make('save'))));
        }

        /** @returns {any[]} what is on the sheet */
        sheetContent() {
            const t = this.t;
            const block = this.block;
            const list = (/** @type {any[]} */ entries, /** @type {boolean[]} */ ticks) => el('ul', null, (entries || []).map(function (entry, i) {
                return el('li', null, dom.rich('div', entry.html), el('em', null, ticks[i] ? t.yes : t.no));
            }));
            const has = (/** @type {any[]} */ entries) => entries && entries.length > 0;
            return [
                el('h1', null, this.stage.page.title), el('p', null, this.stage.app.course.title),
                el('dl', null, el('dt', null, t.name), el('dd', null, this.name.value), el('dt', null, t.date),
                    el('dd', null, Carrel.numbers.day(this.stage.env.now())), el('dt', null, 'ID'), el('dd', null, block.id)),
                this.part(t.task, dom.rich('div', block.briefHtml)),
                this.text && this.text.value ? this.part(t.note, el('div.written', null, this.text.value)) : null,
                has(block.steps) ? this.part(t.steps, list(block.steps, this.answer.steps)) : null,
                has(block.checklist) ? this.part(t.checklist, list(block.checklist, this.answer.checklist)) : null,
                block.selfAssessment && has(block.criteria) ? this.part(t.selfAssessment, el('ul', null,
                    block.criteria.map((/** @type {any} */ criterion, /** @type {number} */ i) => {
                        const level = block.levels[this.answer.levels[i]];
                        return el('li', null, criterion.title + ': ', el('strong', null, level ? level.title : t.notRated));
                    }))) : null,
            ];
        }

        print() {
            const sheet = el('div.sheet', {lang: this.stage.lang, dir: this.stage.dir}, this.sheetContent());
            const root = document.documentElement;
            document.body.appendChild(sheet);
            root.classList.add('print-sheet');
            window.print();
            root.classList.remove('print-sheet');
            sheet.remove();
        }

        save() {
            const own = document.implementation.createHTMLDocument(this.stage.page.title);
            own.documentElement.lang = this.stage.lang;
            own.documentElement.dir = this.stage.dir;
            dom.add(own.body, this.sheetContent());
            // The style goes in as text: the policy of this page lets no style element come to life.
            const html = own.documentElement.outerHTML.replace('<head>', '<head><meta charset="utf-8"><style>' + sheetStyle + '</style>');
            const blob = new Blob(['<!DOCTYPE html>\n' + html], {type: 'text/html'});
            const link = el('a', {href: URL.createObjectURL(blob), download: Carrel.grammar.identifier(this.block.id) + '.html'});
            document.body.appendChild(link);
            link.click();
            link.remove();
        }
    }

    return {
        build: function (block, stage) {
            return new PracticalView(block, stage).element;
        },
    };
})();
