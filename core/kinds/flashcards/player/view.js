// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Cards with two sides. The learner turns one and says whether they knew it; those they did not know come back at the end
// of the pile. Printed, all cards are there with both sides.

Carrel.views.flashcards = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    class CardsView {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            this.block = block;
            this.stage = stage;
            this.t = stage.t;
            this.kind = Carrel.kinds.flashcards;
            this.shownAt = stage.env.tick();
            this.againKey = stage.session.noteKey(block.id) + '.again';
            this.order = Carrel.question.orderOf(block.cards.length, block.shuffle === true, stage.run.orderSeed(block));
            this.answer = stage.run.answer(block);
            this.recall();
            this.pile = this.kind.pile(this.answer, this.order);
            this.isTurned = false;
            this.cards = block.cards.map((/** @type {any} */ card) => this.card(card));
            this.element = this.frame();
            this.show();
        }

        frame() {
            const {t} = this;
            this.progress = el('p.cards-progress', {role: 'status'});
            this.bar = el('div.cards-bar-done', null);
            this.turn = /** @type {any} */ (dom.button(t.turnCard, () => this.turnOver(), 'primary'));
            this.judgement = el('div.cards-judgement', null, dom.button(t.cardAgain, () => this.judge(false)),
                dom.button(t.cardKnown, () => this.judge(true), 'primary', Carrel.icons.make('check')));
            this.done = el('div.cards-done', {tabindex: '-1'});
            this.restart = /** @type {any} */ (dom.button(t.beginAgain, () => this.beginAgain(), 'cards-restart'));
            this.head = el('div.cards-head', null, this.progress);
            this.buttons = el('div.cards-buttons', null, this.turn, this.judgement);
            return el('div.flashcards', null, el('p.tag', null, t.cardsTag), this.head, el('div.cards-bar', {'aria-hidden': 'true'}, this.bar),
                el('div.card-pile', null, this.cards.map((/** @type {any} */ card) => card.element)), this.done, this.buttons);
        }

        /** @param {any} card */
        card(card) {
            const own = {tabindex: '-1', lang: this.stage.lang, dir: this.stage.dir};
            const front = el('div.card-front', Object.assign({onkeydown: (/** @type {KeyboardEvent} */ event) => {
                if (event.target === front && (event.key === 'Enter' || event.key === ' ') && !this.isTurned) {
                    event.preventDefault();
                    this.turnOver();
                }
            }}, own), dom.rich('div', card.frontHtml),
            card.src ? el('img', {src: card.src, alt: card.alt || '', width: card.w, height: card.h, decoding: 'async'}) : null);
            const back = el('div.card-back', own, dom.rich('div', card.backHtml));
            return {front: front, back: back, element: el('div.flashcard', {onclick: (/** @type {any} */ event) => {
                if (!this.isTurned && !event.target.closest('a')) {
                    this.turnOver();
                }
            }}, front, back)};
        }

        /** Which cards had to come again before: this browser knows, the state has no room for it. */
        recall() {
            const ids = Carrel.look.note(this.againKey).split(' ');
            this.block.cards.forEach((/** @type {any} */ card, /** @type {number} */ i) => {
                this.answer.again[i] = ids.indexOf(card.id) >= 0;
            });
        }

        keep() {
            const {answer, block, stage} = this;
            Carrel.look.keepNote(this.againKey, block.cards.filter((/** @type {any} */ card, /** @type {number} */ i) => answer.again[i])
                .map((/** @type {any} */ card) => card.id).join(' '));
            stage.session.report(stage.run.work(block, answer, this.kind.isComplete(block, answer), {
                latency: stage.env.tick() - this.shownAt, time: Carrel.numbers.moment(stage.env.now()),
            }));
            stage.changed();
        }

        turnOver() {
            const {element, back} = this.cards[this.pile[0]];
            element.style.minHeight = element.offsetHeight + 'px'; // the buttons below stay where they are
            this.isTurned = true;
            this.show();
            dom.focus(back);
        }

        /** @param {boolean} isKnown */
        judge(isKnown) {
            this.pile = this.kind.judge(this.answer, this.pile, isKnown);
            this.goOn();
        }

        beginAgain() {
            this.answer = this.kind.blank(this.block);
            this.pile = this.order.slice();
            this.goOn();
        }

        goOn() {
            this.isTurned = false;
            this.keep();
            this.show();
            const next = this.pile.length > 0 ? this.cards[this.pile[0]].front : this.done;
            dom.focus(next);
            (this.head.hidden ? this.done : this.progress).scrollIntoView({block: 'nearest'});
        }

        show() {
            const {answer, pile, t} = this;
            const count = this.cards.length;
            const isDone = pile.length === 0;
            this.cards.forEach((/** @type {any} */ card, /** @type {number} */ i) => {
                if (!this.isTurned) {
                    card.element.style.minHeight = '';
                }
                card.element.hidden = i !== pile[0];
                card.back.hidden = i !== pile[0] || !this.isTurned;
                card.element.classList.toggle('is-turned', this.isTurned);
                card.element.classList.toggle('has-more', pile.length > 1);
            });
            this.turn.hidden = isDone || this.isTurned;
            this.judgement.hidden = isDone || !this.isTurned;
            dom.add(isDone ? this.buttons : this.head, this.restart);
            this.restart.hidden = answer.known.concat(answer.again).indexOf(true) < 0;
            this.head.hidden = isDone;
            this.progress.textContent = isDone ? '' : dom.say(t.cardsLeft, pile.length, count);
            this.bar.style.width = 100 * (count - pile.length) / count + '%';
            dom.fill(this.done, isDone ? [el('p.work-done', null, Carrel.icons.make('check'), el('span', null, t.cardsDone)),
                el('p', null, dom.say(t.cardsAtOnce, this.kind.atOnce(answer), count))] : null);
        }
    }

    return {
        build: function (block, stage) {
            return block.cards ? new CardsView(block, stage).element : el('div', null);
        },
    };
})();
