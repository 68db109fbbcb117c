// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Words below a text that are put into its gaps: dragged, or a word and then a gap is chosen, or a gap and then a word. By
// keyboard a word that is taken up leads to the first empty gap, and an empty gap to the words.

Carrel.views.dragwords = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const dragFrom = 6; // pixels: less is a click
    const reach = 20; // pixels around a gap that still mean it
    const edge = 56; // pixels at the ends of the window: there a drag scrolls
    const scrollStep = 14;

    /** @param {Event} event @returns {boolean} Enter or Space, not a pointer */
    function isByKey(event) {
        return /** @type {MouseEvent} */ (event).detail === 0;
    }

    class WordForm {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            this.block = block;
            this.stage = stage;
            this.t = stage.t;
            this.isLocked = false;
            this.inHand = -1; // a token
            this.waiting = -1; // a gap
            this.wasDragged = false;
            this.gaps = (block.gaps || []).map((/** @type {any} */ gap, /** @type {number} */ i) => this.makeGap(i));
            /** @type {number[]} the token in each gap, -1 for none */
            this.held = this.gaps.map(function () {
                return -1;
            });
            this.makeTokens();
            this.form = Carrel.gapText.build(block, stage, this.gaps, (answer, state) => this.marks(answer, state));
            this.form.hint = this.t.dragWords;
            const element = el('div.words', {onkeydown: (/** @type {KeyboardEvent} */ event) => this.key(event)}, this.form.elements, this.pool);
            element.addEventListener('pointerdown', () => {
                this.wasDragged = false;
            }, true);
            this.form.elements = [element];
            this.form.read = () => ({chosen: this.held.map((token) => token < 0 ? -1 : this.tokens[token].word)});
            this.form.write = (/** @type {any} */ answer) => this.write(answer);
            const lock = this.form.lock;
            this.form.lock = (/** @type {boolean} */ isLocked) => {
                this.isLocked = isLocked;
                this.letGo();
                this.pool.hidden = isLocked;
                lock(isLocked);
                this.show();
            };
            this.show();
        }

        /** @param {number} i */
        makeGap(i) {
            const label = el('span.unseen', null);
            const word = el('span.gap-word', null);
            const element = el('button.gap-drop', {type: 'button', onclick: (/** @type {Event} */ event) => this.chooseGap(i, event)}, label, word);
            element.addEventListener('pointerdown', (/** @type {PointerEvent} */ event) => {
                if (event.pointerType !== 'touch' && this.held[i] >= 0) { // a finger on the text scrolls it
                    this.drag(this.held[i], i, element, event);
                }
            });
            return {
                element: element, word: word,
                name: function (/** @type {string} */ words) {
                    label.textContent = words + ': ';
                },
                lock: function (/** @type {boolean} */ isLocked) {
                    element.disabled = isLocked;
                },
            };
        }

        makeTokens() {
            const block = this.block;
            const supply = Carrel.kinds.dragwords.supply(block);
            /** @type {any[]} */
            this.tokens = [];
            supply.forEach((/** @type {number} */ count, /** @type {number} */ word) => {
                for (let i = 0; i < (block.isReusable ? 1 : count); ++i) {
                    this.tokens.push(this.makeToken(word, this.tokens.length));
                }
            });
            const order = Carrel.question.orderOf(this.tokens.length, true, this.stage.run.orderSeed(block));
            const inOrder = order.map((i) => this.tokens[i].element);
            this.pool = el('div.word-pool', {role: 'group', 'aria-label': this.t.wordPool, dir: this.stage.dir}, inOrder);
            /** @type {() => HTMLElement | null} */
            this.rove = Carrel.moves.rove(this.pool, function () {
                return inOrder;
            });
            this.rove();
        }

        /** @param {number} word @param {number} token */
        makeToken(word, token) {
            const note = el('span.unseen', null);
            const element = el('button.word', {type: 'button', onclick: (/** @type {Event} */ event) => this.chooseToken(token, event)},
                el('span', {lang: this.stage.lang}, this.block.choices[word]), note);
            element.addEventListener('pointerdown', (/** @type {PointerEvent} */ event) => {
                if (!this.isUsed(token)) {
                    this.drag(token, -1, element, event);
                }
            });
            return {word: word, text: this.block.choices[word], element: element, note: note};
        }

        /** @param {number} token @returns {boolean} */
        isUsed(token) {
            return !this.block.isReusable && this.held.indexOf(token) >= 0;
        }

        /** @param {number} gap @param {Event} event */
        chooseGap(gap, event) {
            if (this.isAfterDrag(event)) {
                return;
            }
            if (this.inHand >= 0) {
                this.put(this.inHand, gap);
            } else if (this.held[gap] >= 0) {
                this.takeOut(gap);
            } else if (this.waiting === gap) {
                this.letGo();
            } else {
                this.letGo();
                this.waiting = gap;
                this.say(this.t.gapWaits, gap + 1);
                this.show();
                const word = this.rove && this.rove();
                if (isByKey(event) && word) {
                    word.focus();
                }
            }
        }

        /** @param {number} token @param {Event} event */
        chooseToken(token, event) {
            if (this.isAfterDrag(event)) {
                return;
            }
            const waiting = this.waiting;
            if (this.isUsed(token)) {
                this.takeOut(this.held.indexOf(token));
            } else if (waiting >= 0) {
                this.put(token, waiting);
                if (isByKey(event)) {
                    this.gaps[waiting].element.focus();
                }
            } else if (this.inHand === token) {
                this.letGo();
            } else {
                this.inHand = token;
                this.say(this.t.wordTaken, this.tokens[token].text);
                this.show();
                if (isByKey(event)) {
                    this.gaps[Math.max(0, this.held.indexOf(-1))].element.focus();
                }
            }
        }

        /** Puts a word into a gap; what was there changes places with it. @param {number} token @param {number} gap */
        put(token, gap) {
            const from = this.block.isReusable ? -1 : this.held.indexOf(token);
            if (from >= 0) {
                this.held[from] = this.held[gap];
            }
            this.held[gap] = token;
            this.say(this.t.wordPut, this.tokens[token].text, gap + 1);
            this.changed();
        }

        /** @param {number} gap */
        takeOut(gap) {
            const token = this.tokens[this.held[gap]];
            this.held[gap] = -1;
            this.say(this.t.wordOut, token.text);
            this.changed();
        }

        changed() {
            this.letGo();
            this.form.onChange();
        }

        letGo() {
            this.inHand = -1;
            this.waiting = -1;
            this.show();
        }

        /** @param {string} text @param {...any} values */
        say(text, ...values) {
            this.stage.app.announce(dom.say(text, ...values));
        }

        /** @param {KeyboardEvent} event */
        key(event) {
            const gap = this.gaps.findIndex((/** @type {any} */ each) => each.element === event.target);
            if (event.key === 'Escape' && (this.inHand >= 0 || this.waiting >= 0)) {
                event.stopPropagation();
                const back = this.inHand >= 0 ? this.tokens[this.inHand] : this.gaps[this.waiting];
                this.letGo();
                back.element.focus();
            } else if (/^(Delete|Backspace)$/.test(event.key) && gap >= 0 && this.held[gap] >= 0 && !this.isLocked) {
                event.preventDefault();
                this.takeOut(gap);
            }
        }

        /** @param {number} token @param {number} from a gap, or -1 @param {HTMLElement} element @param {PointerEvent} event */
        drag(token, from, element, event) {
            if (this.isLocked || event.button !== 0) {
                return;
            }
            const box = element.getBoundingClientRect();
            /** @type {any} */
            let ghost = null;
            let over = -1;
            Carrel.moves.follow((moved) => {
                if (!ghost && Math.abs(moved.clientX - event.clientX) + Math.abs(moved.clientY - event.clientY) >= dragFrom) {
                    ghost = el('span.word.word-ghost', {'aria-hidden': 'true', lang: this.stage.lang}, this.tokens[token].text);
                    this.pool.appendChild(ghost);
                    element.classList.add('is-dragged');
                    this.letGo();
                }
                if (ghost) {
                    ghost.style.left = moved.clientX - event.clientX + box.left + 'px';
                    ghost.style.top = moved.clientY - event.clientY + box.top + 'px';
                    window.scrollBy(0, moved.clientY < edge ? -scrollStep : moved.clientY > window.innerHeight - edge ? scrollStep : 0);
                    over = this.gapAt(moved);
                    this.light(over);
                }
            }, (stopped) => {
                element.classList.remove('is-dragged');
                this.light(-1);
                if (ghost) {
                    this.wasDragged = true;
                    ghost.remove();
                    this.drop(token, from, stopped.type === 'pointerup' ? over : from);
                }
            });
        }

        /** @param {number} token @param {number} from @param {number} over gaps, or -1 */
        drop(token, from, over) {
            if (over >= 0 && over !== from) {
                this.put(token, over);
            } else if (over < 0 && from >= 0) {
                this.takeOut(from);
            }
        }

        /** A drag that ends where it began is no click. @param {Event} event @returns {boolean} */
        isAfterDrag(event) {
            const was = this.wasDragged && !isByKey(event);
            this.wasDragged = false;
            return was;
        }

        /** @param {PointerEvent} at @returns {number} the nearest gap that is meant, or -1 */
        gapAt(at) {
            let best = -1;
            let least = reach;
            this.gaps.forEach((/** @type {any} */ gap, /** @type {number} */ i) => {
                const box = gap.element.getBoundingClientRect();
                const away = Math.max(box.left - at.clientX, at.clientX - box.right, box.top - at.clientY, at.clientY - box.bottom);
                if (away < least) {
                    least = away;
                    best = i;
                }
            });
            return best;
        }

        /** @param {number} over a gap, or -1 */
        light(over) {
            this.gaps.forEach(function (/** @type {any} */ gap, /** @type {number} */ i) {
                gap.element.classList.toggle('is-over', i === over);
            });
        }

        /** @param {any} answer */
        write(answer) {
            /** @type {number[]} */
            const used = [];
            this.held = answer.chosen.map((/** @type {number} */ word) => {
                const token = this.tokens.findIndex((each, i) => each.word === word && (this.block.isReusable || used.indexOf(i) < 0));
                used.push(token);
                return token;
            });
            this.letGo();
        }

        show() {
            const t = this.t;
            this.gaps.forEach((/** @type {any} */ gap, /** @type {number} */ i) => {
                const token = this.held[i];
                dom.fill(gap.word, token < 0 ? el('span.unseen', null, t.gapEmpty) : el('span', {lang: this.stage.lang}, this.tokens[token].text));
                gap.element.classList.toggle('is-empty', token < 0);
                gap.element.classList.toggle('is-waiting', this.waiting === i);
            });
            this.tokens.forEach((token, i) => {
                const isUsed = this.isUsed(i);
                token.element.classList.toggle('is-used', isUsed);
                token.element.setAttribute('aria-pressed', String(this.inHand === i));
                token.note.textContent = isUsed ? ' (' + dom.say(t.wordUsed, this.held.indexOf(i) + 1) + ')' : '';
            });
            this.pool.parentElement && this.pool.parentElement.classList.toggle('has-hand', this.inHand >= 0);
        }

        /** @param {any} answer @param {any} state */
        marks(answer, state) {
            const kind = Carrel.kinds.dragwords;
            const rights = answer ? kind.rights(this.block, answer) : [];
            return (this.block.gaps || []).map((/** @type {any} */ gap, /** @type {number} */ i) => {
                const isRight = answer && state.isClosed ? rights[i] : null;
                return {isRight: isRight, word: state.isClosed && !isRight ? this.block.choices[gap.right] : ''};
            });
        }
    }

    return {
        build: function (block, stage) {
            return Carrel.question.build(block, stage, new WordForm(block, stage).form);
        },
    };
})();
