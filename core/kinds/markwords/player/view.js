// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Words and passages of a text that are marked by a click, or with arrow keys and the space bar: one stop of the Tab key.

Carrel.views.markwords = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const begins = '\ue002';
    const ends = '\ue003';
    const wordJoiner = '\u2060'; // keeps a sign on the line of its word

    /** Puts each place, also one that reaches over bold words, into an element of its own. @param {HTMLElement} text @param {number} count */
    function wrap(text, count) {
        const bounds = [begins, ends].map(function (sign) {
            const elements = [];
            for (let i = 0; i < count; ++i) {
                elements.push(el('i', null));
            }
            Carrel.gapText.place(text, elements, sign);
            return elements;
        });
        return bounds[0].map(function (first, i) {
            const range = document.createRange();
            range.setStartAfter(first);
            range.setEndBefore(bounds[1][i]);
            const place = el('span.markable', null, range.extractContents());
            range.insertNode(place);
            first.remove();
            bounds[1][i].remove();
            return place;
        });
    }

    class MarkForm {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            this.block = block;
            this.stage = stage;
            this.t = stage.t;
            this.kind = Carrel.kinds.markwords;
            this.isLocked = false;
            this.onChange = function () {};
            this.hint = this.t.markInText;
            this.text = el('div.mark-text', {
                lang: stage.lang, dir: stage.dir, role: 'group', 'aria-label': this.t.markText,
                onclick: (/** @type {Event} */ event) => this.toggleAt(event),
                onkeydown: (/** @type {KeyboardEvent} */ event) => {
                    if (event.key === ' ' || event.key === 'Enter') {
                        this.toggleAt(event);
                    }
                },
            }, dom.rich('div', block.textHtml));
            this.text.classList.toggle('by-passage', block.isByPassage === true);
            this.places = wrap(this.text, this.kind.places(block).length);
            this.notes = this.places.map((place) => {
                const note = el('span.mark-note', {lang: document.documentElement.lang});
                place.appendChild(note);
                return note;
            });
            this.isMarked = this.places.map(function () {
                return false;
            });
            this.rove = Carrel.moves.rove(this.text, () => this.isLocked ? [] : this.places);
            this.count = el('p.mark-count', {role: 'status'});
            this.legend = el('p.mark-legend', null);
            this.elements = [this.text, this.count, this.legend];
            this.show();
        }

        /** @param {Event} event */
        toggleAt(event) {
            const target = /** @type {Element} */ (event.target);
            const at = this.places.indexOf(target.closest('.markable'));
            if (at < 0 || this.isLocked || target.closest('a')) {
                return;
            }
            event.preventDefault();
            this.isMarked[at] = !this.isMarked[at];
            this.show();
            this.onChange();
        }

        show() {
            const isOpen = !this.isLocked;
            this.places.forEach((place, i) => {
                place.classList.toggle('is-marked', this.isMarked[i]);
                const said = /** @type {Object<string, any>} */ ({
                    role: isOpen && 'button', 'aria-pressed': isOpen && String(this.isMarked[i]),
                    'aria-description': isOpen && this.isMarked[i] && this.t.marked,
                });
                Object.keys(said).forEach(function (name) {
                    if (said[name]) {
                        place.setAttribute(name, said[name]);
                    } else {
                        place.removeAttribute(name);
                    }
                });
                if (!isOpen) {
                    place.removeAttribute('tabindex');
                }
            });
            this.rove();
            this.text.classList.toggle('locked', this.isLocked);
            this.count.hidden = this.isLocked;
            this.count.textContent = dom.say(this.t.placesMarked, this.isMarked.filter(Boolean).length);
        }

        read() {
            const marks = /** @type {number[]} */ ([]);
            this.isMarked.forEach(function (isMarked, i) {
                if (isMarked) {
                    marks.push(i);
                }
            });
            return {marks: marks};
        }

        /** @param {any} answer */
        write(answer) {
            this.isMarked = this.places.map(function (place, i) {
                return answer.marks.indexOf(i) >= 0;
            });
            this.show();
        }

        /** @param {boolean} isLocked */
        lock(isLocked) {
            this.isLocked = isLocked;
            this.show();
        }

        /** @param {any} answer @param {any} state */
        mark(answer, state) {
            const isShown = Boolean(state && state.isClosed);
            /** @type {Object<string, boolean>} */
            const seen = {};
            this.places.forEach((place, i) => {
                const look = isShown ? this.lookOf(i, answer) : '';
                seen[look] = true;
                ['is-found', 'is-wrong', 'is-missed'].forEach(function (name) {
                    place.classList.toggle(name, name === look);
                });
                dom.fill(this.notes[i], this.sign(look), look && el('span.unseen', null, ' (' + this.wordsOf(look, answer) + ')'));
            });
            dom.fill(this.legend, ['is-found', 'is-wrong', 'is-missed'].filter(function (look) {
                return seen[look];
            }).map((look) => el('span.mark-legend-entry', null, el('span.markable.' + look, {'aria-hidden': 'true'}, this.sign(look) || '\u00a0'),
                el('span.mark-legend-words', null, this.wordsOf(look, answer)))));
        }

        /** @param {number} i of a place @param {any} answer null: no longer known @returns {string} */
        lookOf(i, answer) {
            const isRight = this.kind.rights(this.block).indexOf(i) >= 0;
            if (answer && answer.marks.indexOf(i) >= 0) {
                return isRight ? 'is-found' : 'is-wrong';
            }
            return isRight ? 'is-missed' : '';
        }

        /** @param {string} look */
        sign(look) {
            const icon = /** @type {Object<string, string>} */ ({'is-found': 'check', 'is-wrong': 'cross'})[look];
            return icon ? [el('span', {'aria-hidden': 'true'}, wordJoiner), Carrel.icons.make(icon)] : null;
        }

        /** @param {string} look @param {any} answer @returns {string} */
        wordsOf(look, answer) {
            const t = this.t;
            return look === 'is-found' ? t.markedRight : look === 'is-wrong' ? t.markedWrong : answer ? t.markMissed : t.rightAnswer;
        }

        /** @param {any} answer */
        feedback(answer) {
            const right = this.kind.found(this.block, answer);
            const wrong = answer.marks.length - right;
            return this.block.isByPart && wrong > 0 ? el('p', {lang: document.documentElement.lang}, dom.say(this.t.marksTold, right, wrong)) : null;
        }

        model() {
            return el('p', null, this.t.modelMarks);
        }

        nudge() {
            return this.t.markWordFirst;
        }
    }

    return {
        build: function (block, stage) {
            return Carrel.question.build(block, stage, new MarkForm(block, stage));
        },
    };
})();
