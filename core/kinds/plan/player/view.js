// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Lines to fill in: when this happens, I will do that, by then. They can be printed, saved, and put into a calendar.

Carrel.views.plan = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const work = Carrel.work;
    const kind = Carrel.kinds.plan;

    class PlanView extends work.View {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            super(block, stage);
            const t = this.t;
            this.noteKey = stage.session.noteKey(block.id);
            const kept = Carrel.look.note(this.noteKey);
            this.answer = kind.read(block, kept);
            this.isElsewhere = this.isDone() && kept === '';
            this.status = el('div.feedback', {role: 'status'});
            this.hint = el('p.quiet', null, this.isSent() ? t.planPrivate : t.textKept);
            this.button = dom.button(t.planReady, () => this.finish(), 'primary');
            this.element = el('div.work.plan', null, el('p.tag', null, t.planTag), stage.own(dom.rich('div', block.promptHtml)),
                this.isElsewhere ? el('p.nudge', null, t.earlierText) : null,
                el('ol.plan-lines', {role: 'list'}, this.answer.lines.map((/** @type {any} */ line, /** @type {number} */ i) => this.line(line, i))),
                this.question(), this.hint, el('div.plan-foot', null, this.button, this.status),
                el('div.row', null, Carrel.sheet.buttons(block, stage, () => this.sheetContent())));
            this.show();
        }

        /** A text of one line of the plan. @param {any} line @param {string} name @param {string} label @param {string} [example] */
        text(line, name, label, example) {
            const room = work.room(this.stage, {rows: 2, placeholder: example || null}, () => {
                line[name] = room.text.value;
                this.changed();
            });
            room.write(line[name]);
            return el('label.plan-part', null, el('span.field-name', null, label + ' …'), room.element);
        }

        /** @param {any} line @param {number} i @returns {any} a group named by its number, where there are several */
        line(line, i) {
            const {block, t} = this;
            const example = (block.examples || [])[i] || {};
            const calendar = dom.button(t.toCalendar, () => this.saveEvent(line, i), 'plain', Carrel.icons.make('calendar'));
            const showCalendar = function () {
                calendar.hidden = line.by === '' || line.then.trim() === '';
            };
            const by = el('input', {type: 'date', max: '9999-12-31', value: line.by || null, oninput: () => {
                line.by = by.value;
                this.changed();
                showCalendar();
            }});
            const then = this.text(line, 'then', t.planThen, example.then);
            then.addEventListener('input', showCalendar);
            showCalendar();
            return el('li', null, el('fieldset.plan-line', null, el(this.answer.lines.length > 1 ? 'legend' : 'legend.unseen', null, dom.say(t.planLine, i + 1)),
                el('div.plan-grid', null, this.text(line, 'when', t.planWhen, example.when), then,
                    el('div.plan-by', null, el('label.plan-part', null, el('span.field-name', null, t.planBy), by), calendar))));
        }

        /** @returns {any} null where nothing more is asked */
        question() {
            const {answer, block, stage} = this;
            if (!block.questionHtml) {
                return null;
            }
            const label = stage.own(dom.rich('div.field-name', block.questionHtml));
            label.id = dom.uniqueId();
            const room = work.room(stage, {rows: 3, 'aria-labelledby': label.id}, () => {
                answer.text = room.text.value;
                this.changed();
            });
            room.write(answer.text);
            return el('div.plan-question', null, label, room.element);
        }

        changed() {
            if (!this.isBegun()) {
                this.keep(false);
            }
            if (!this.isDone()) {
                dom.fill(this.status);
            }
            if (!Carrel.look.keepNote(this.noteKey, kind.write(this.answer))) {
                this.hint.textContent = this.t.planLost;
            }
        }

        show() {
            const {t} = this;
            this.button.hidden = this.isDone();
            if (this.isDone()) {
                dom.fill(this.status, work.done(t.planMade), el('p.quiet', null, t.planKeepIt));
            }
        }

        finish() {
            if (!kind.isComplete(this.block, this.answer)) {
                dom.fill(this.status, el('p.nudge', null, this.t.planMissing));
                const empty = Array.prototype.filter.call(this.element.querySelectorAll('.plan-line textarea'), function (text) {
                    return text.value.trim() === '';
                });
                dom.focus(empty[0]);
                return;
            }
            this.keep(true);
            this.show();
            dom.focus(this.status);
        }

        /** @param {any} line @param {number} i */
        saveEvent(line, i) {
            const {block, stage, t} = this;
            const name = Carrel.sheet.fileName(block) + '-' + (i + 1);
            // The same for one learner whenever it is saved, so that a calendar replaces what it has.
            const uid = [stage.app.course.id, block.id, stage.run.memory.seed, i + 1].join('-') + '@carrel';
            const event = kind.event(line, {uid: uid, stamp: stage.env.now(), when: t.planWhen, then: t.planThen});
            Carrel.sheet.offer(name + '.ics', 'text/calendar;charset=utf-8', Carrel.calendar.text({events: [event]}), stage.env);
        }

        /** @returns {any[]} empty lines as well: they can be filled in by hand */
        sheetContent() {
            const {answer, block, stage, t} = this;
            const asked = dom.rich('div', block.questionHtml);
            const words = function (/** @type {string} */ text) {
                return el('dd.written', {dir: 'auto'}, text || '\u00a0');
            };
            return [
                Carrel.sheet.head(stage, [[t.date, Carrel.numbers.day(stage.env.now())]]),
                dom.rich('div', block.promptHtml),
                answer.lines.map(function (/** @type {any} */ line, /** @type {number} */ i) {
                    return work.part(dom.say(t.planLine, i + 1), el('dl', null, el('dt', null, t.planWhen), words(line.when),
                        el('dt', null, t.planThen), words(line.then), el('dt', null, t.planBy), words(line.by)));
                }),
                asked ? [el('h2', null, asked.textContent), el('div.written', {dir: 'auto'}, answer.text || '\u00a0')] : null,
            ];
        }
    }

    return {
        build: function (block, stage) {
            return new PlanView(block, stage).element;
        },
    };
})();
