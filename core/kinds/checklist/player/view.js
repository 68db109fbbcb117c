// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Items to tick, each with a reason that opens when it is asked for; the list as a sheet to take along.

Carrel.views.checklist = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const work = Carrel.work;

    class ChecklistView extends work.View {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            super(block, stage);
            this.items = block.items || [];
            /** @type {any[]} */
            this.boxes = [];
            this.tag = el('p.tag', {id: dom.uniqueId()}, this.t.checklistTag);
            this.count = el('p.tick-count', {role: 'status'});
            this.clear = dom.button(this.t.untickAll, () => this.untickAll());
            this.element = el('div.work.checklist', null,
                this.tag,
                stage.own(dom.rich('div', block.introHtml)),
                el('ul.tick-list', {role: 'list', 'aria-labelledby': this.tag.id}, this.items.map((/** @type {any} */ item, /** @type {number} */ i) => this.item(item, i))),
                this.count,
                el('div.row', null, Carrel.sheet.buttons(block, stage, () => this.sheetContent()), this.clear));
            this.show();
        }

        /** @param {any} item @param {number} i @returns {any} */
        item(item, i) {
            const words = this.stage.own(dom.rich('div.tick-text', item.html));
            const label = work.tick(words, this.answer.ticks[i], (/** @type {boolean} */ isTicked) => {
                this.answer.ticks[i] = isTicked;
                this.ticked();
            });
            this.boxes.push(label.querySelector('input'));
            return el('li', null, label, item.whyHtml ? this.why(item, words) : null);
        }

        /** Folded, and in full on paper. @param {any} item @param {any} words of the item @returns {any[]} */
        why(item, words) {
            words.id = dom.uniqueId();
            const reason = this.stage.own(dom.rich('div.why', item.whyHtml));
            reason.id = dom.uniqueId();
            reason.hidden = true;
            const button = el('button.why-button', {type: 'button', 'aria-expanded': 'false', 'aria-controls': reason.id,
                'aria-describedby': words.id, onclick: function () {
                    reason.hidden = !reason.hidden;
                    button.setAttribute('aria-expanded', String(!reason.hidden));
                }}, Carrel.icons.make('down'), el('span', null, this.t.why));
            return [button, reason];
        }

        ticked() {
            this.keep(Carrel.kinds.checklist.isComplete(this.block, this.answer));
            this.show();
        }

        untickAll() {
            this.boxes.forEach((box, i) => {
                box.checked = false;
                this.answer.ticks[i] = false;
            });
            this.ticked();
            dom.focus(this.boxes[0]);
        }

        /** How far the learner is. What was once gone through stays done for the LMS, whatever is unticked afterwards. */
        show() {
            const ticks = this.answer.ticks.filter(Boolean).length;
            const words = dom.say(this.t.ticked, ticks, this.items.length);
            const isAll = Carrel.kinds.checklist.isComplete(this.block, this.answer);
            dom.fill(this.count, isAll ? [Carrel.icons.make('check'), words] : words);
            this.count.classList.toggle('work-done', isAll);
            this.count.hidden = this.items.length === 0;
            this.clear.hidden = ticks === 0;
        }

        /** @returns {any[]} the list with boxes that can be ticked on paper and in the saved file */
        sheetContent() {
            const {answer, block, stage, t} = this;
            return [
                Carrel.sheet.head(stage, [[t.date, Carrel.numbers.day(stage.env.now())]]),
                dom.rich('div', block.introHtml),
                el('ul.boxes', null, this.items.map(function (/** @type {any} */ item, /** @type {number} */ i) {
                    return el('li', null, el('label', null, el('input', {type: 'checkbox', checked: answer.ticks[i]}), dom.rich('div', item.html)),
                        item.whyHtml ? el('div.why', null, dom.rich('div', item.whyHtml)) : null);
                })),
            ];
        }
    }

    return {
        build: function (block, stage) {
            return new ChecklistView(block, stage).element;
        },
    };
})();
