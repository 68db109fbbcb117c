// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Room to write, then the model answer beside what was written, and lines to tick. Nothing here is right or wrong.

Carrel.views.longtext = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    class OpenView extends Carrel.work.View {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            super(block, stage);
            this.draftKey = stage.session.noteKey(block.id);
            this.comparedKey = this.draftKey + '.compared';
            this.answer.text = Carrel.look.note(this.draftKey);
            this.compared = Carrel.look.note(this.comparedKey);
            this.nudge = el('div.feedback', {role: 'status'});
            this.button = el('button.primary', {type: 'submit'});
            this.foot = el('div.question-foot', null, this.button);
            this.comparison = this.compare();
            this.element = el('form.question.open-question', {novalidate: true, onsubmit: (/** @type {Event} */ event) => {
                event.preventDefault();
                this.handIn();
            }}, el('fieldset', null, el('legend', null, this.stage.own(dom.rich('div.stem', block.stemHtml))),
                el('p.tag', null, this.t.openTag), this.room()),
            this.foot, this.nudge, this.comparison);
            this.show(!this.isDone() || this.answer.text !== this.compared);
            this.showFound();
        }

        /** @param {number} words @returns {string} what the count says, or empty where nobody counts */
        countText(words) {
            const fewest = this.block.fewestWords || 0;
            return fewest === 0 ? '' : words < fewest ? dom.say(this.t.wordsOf, words, fewest) : dom.say(this.t.wordsEnough, words);
        }

        room() {
            const {t} = this;
            const draft = Carrel.draft.create(this.stage, {
                key: this.draftKey, rows: this.block.rows || 6, label: t.yourAnswer, hint: this.isSent() ? t.textKeptAndSent : t.textKept,
                notKept: t.textNotKept, count: (words) => this.countText(words), typed: () => this.typed(),
            });
            this.text = draft.text;
            this.writing = draft.element;
            return this.writing;
        }

        typed() {
            this.answer.text = this.text.value;
            dom.fill(this.nudge);
            if (!this.isBegun()) {
                this.keep(false);
            }
        }

        handIn() {
            const {block, stage, t} = this;
            const kind = Carrel.kinds.longtext;
            this.answer.text = this.text.value;
            if (!kind.isComplete(block, this.answer)) {
                const isEmpty = this.text.value.trim() === '';
                dom.fill(this.nudge, el('p.nudge', null, isEmpty ? t.typeFirst
                    : dom.say(t.writeMore, block.fewestWords - kind.words(this.text.value))));
                dom.focus(this.text);
                return;
            }
            if (!this.isDone() || this.text.value !== this.compared) {
                stage.session.report(stage.run.handIn(block, this.answer, this.when()));
                this.shownAt = stage.env.tick();
                this.compared = this.text.value;
                Carrel.look.keepNote(this.draftKey, this.compared);
                Carrel.look.keepNote(this.comparedKey, this.compared);
                stage.changed();
            }
            dom.fill(this.nudge);
            this.show(false);
            this.goTo(this.comparison.querySelector('.model-answer h2'));
        }

        /** @param {any} element gets the focus, in view although the card has another height now */
        goTo(element) {
            dom.focus(element);
            element.scrollIntoView({block: 'nearest'});
        }

        /** What was written and the model answer, side by side where there is room; below them what to look for. */
        compare() {
            const {block, t} = this;
            this.written = el('div.written', {lang: this.stage.lang, dir: 'auto'});
            this.mine = el('section.my-answer', null, el('h2', null, t.yourAnswer), this.written, dom.button(t.changeAnswer, () => {
                this.show(true);
                this.goTo(this.text);
            }));
            return el('div.comparison', null,
                el('div.side-by-side', null, this.mine,
                    el('section.model-answer', null, el('h2', {tabindex: '-1'}, t.modelAnswer), this.stage.own(dom.rich('div', block.modelHtml)))),
                this.lookFor());
        }

        /** @returns {any} null where there is nothing to tick */
        lookFor() {
            const {answer, block, t} = this;
            this.found = el('p.found', {role: 'status'});
            if (!block.lookFor || block.lookFor.length === 0) {
                return null;
            }
            return el('fieldset.look-for', null, el('legend', null, t.lookFor),
                el('div.answers', null, block.lookFor.map((/** @type {any} */ line, /** @type {number} */ i) => {
                    const box = el('input', {type: 'checkbox', checked: answer.ticks[i], onchange: () => {
                        answer.ticks[i] = box.checked;
                        this.keep(false);
                        this.showFound();
                    }});
                    return el('label.option', null, box, this.stage.own(dom.rich('div.option-text', line.html)));
                })),
                this.found);
        }

        /** How many lines are true, once one is. */
        showFound() {
            const ticks = this.answer.ticks;
            const found = ticks.filter(Boolean).length;
            dom.fill(this.found, found === 0 ? null : el('strong', null, dom.say(this.t.found, found, ticks.length)),
                found === 0 || found === ticks.length ? null : [' ', el('span.quiet', null, this.t.foundMore)]);
        }

        /** @param {boolean} isWriting the text can be changed; once compared, the model answer stays in view */
        show(isWriting) {
            const isDone = this.isDone();
            this.writing.hidden = !isWriting;
            this.foot.hidden = !isWriting;
            this.button.textContent = isDone ? this.t.compareAgain : this.t.compare;
            this.comparison.hidden = !isDone;
            this.mine.hidden = isWriting;
            this.element.classList.toggle('is-writing', isWriting);
            dom.fill(this.written, this.compared || el('p.quiet', {lang: document.documentElement.lang}, this.t.earlierText));
        }
    }

    return {
        build: function (block, stage) {
            return new OpenView(block, stage).element;
        },
    };
})();
