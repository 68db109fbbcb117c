// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A handle on a scale, and the same number to be typed. Nothing is chosen before one of them is touched.

Carrel.views.slider = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const kind = Carrel.kinds.slider;

    class ScaleForm {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            this.block = block;
            this.t = stage.t;
            this.own = {lang: stage.lang, dir: stage.dir};
            this.last = kind.last(block);
            this.place = -1;
            this.problem = 'empty';
            this.hint = this.t.estimateHint;
            this.onChange = function () {};
            this.range = el('input.scale-handle', {
                type: 'range', min: 0, max: this.last, step: 1, value: this.middle(), 'aria-label': this.t.estimate,
                oninput: () => this.choose(Number(this.range.value)),
                // Where it stands is an answer too, once it was touched: a click on it is no change.
                onclick: () => this.choose(Number(this.range.value)),
                onkeydown: (/** @type {KeyboardEvent} */ event) => {
                    if (event.key === ' ') {
                        event.preventDefault();
                        this.choose(Number(this.range.value));
                    }
                },
            });
            this.output = el('output.scale-value', {'aria-live': 'off'});
            this.input = el('input.number', {
                type: 'text', autocomplete: 'off', spellcheck: 'false', maxlength: 30, dir: 'ltr', inputmode: (block.from || 0) < 0 ? 'text' : 'decimal',
                oninput: () => this.take(this.input.value), onchange: () => this.tidy(),
            });
            this.marks = el('div.scale-marks', null);
            this.legend = el('ul.scale-legend', null);
            this.root = el('div.scale-room', null, el('p.scale-said', null, this.output),
                el('div.scale-track', {dir: stage.dir}, this.marks, this.range),
                el('div.scale-ends', this.own, this.end(0, block.labelFrom), this.end(this.last, block.labelTo)),
                this.legend,
                el('label.scale-typed', null, el('span.field-name', null, this.t.typeEstimate), this.input,
                    block.unit ? el('span.scale-unit', this.own, block.unit) : null));
            this.elements = [this.root];
        }

        middle() {
            return Math.round(this.last / 2);
        }

        /** @param {number} place @param {string | undefined} words of the author */
        end(place, words) {
            return el('span.scale-end', null, el('span', null, this.shown(kind.number(this.block, place))), words ? el('span.scale-words', null, words) : null);
        }

        /** @param {number} value @returns {string} as one reads it */
        digits(value) {
            return String(value).replace('.', this.t.decimalSign).replace('-', '\u2212');
        }

        /** @param {number} value @returns {string} with its unit */
        shown(value) {
            return this.digits(value) + (this.block.unit ? '\u00a0' + this.block.unit : '');
        }

        /** @param {number[]} range @returns {string} */
        shownRange(range) {
            return range[0] === range[1] ? this.shown(range[0]) : dom.say(this.t.numberRange, this.digits(range[0]), this.shown(range[1]));
        }

        /** The learner moves the handle, or touches it. @param {number} place */
        choose(place) {
            this.set(place);
            this.tidy();
            this.onChange();
        }

        /** The learner types. @param {string} text */
        take(text) {
            const typed = kind.read(this.block, text);
            this.set(typed.place);
            this.problem = typed.problem;
            this.onChange();
        }

        /** @param {number} place -1: none */
        set(place) {
            this.place = place;
            this.problem = place < 0 ? 'empty' : '';
            const words = place < 0 ? this.t.notSetYet : this.shown(kind.number(this.block, place));
            const at = place < 0 ? this.middle() : place;
            this.range.value = String(at);
            this.range.setAttribute('aria-valuetext', words);
            this.root.classList.toggle('is-unset', place < 0);
            this.root.style.setProperty('--at', String(this.last > 0 ? at / this.last : 0));
            this.output.textContent = words;
        }

        /** What was typed, as the number that counts. */
        tidy() {
            if (this.place >= 0) {
                this.input.value = this.digits(kind.number(this.block, this.place));
            }
        }

        read() {
            return {place: this.place};
        }

        /** @param {{place: number}} answer */
        write(answer) {
            this.set(answer.place);
            this.input.value = '';
            this.tidy();
        }

        nudge() {
            const t = this.t;
            if (this.problem === 'offScale') {
                return dom.say(t.offScale, this.digits(this.block.from || 0), this.shown(kind.number(this.block, this.last)));
            }
            return this.problem === 'noNumber' ? t.noNumber : this.problem === 'numberOnly' ? t.numberOnly : t.setFirst;
        }

        /** @param {boolean} isLocked */
        lock(isLocked) {
            this.range.disabled = isLocked;
            this.input.readOnly = isLocked;
            this.root.classList.toggle('locked', isLocked);
            if (isLocked && this.place < 0) {
                this.output.textContent = '\u2013'; // not kept, or never given
                this.range.setAttribute('aria-valuetext', '\u2013');
            }
        }

        /** What counts, drawn and in words, once it may be known. @param {any} answer @param {any} state */
        mark(answer, state) {
            const isShown = Boolean(state && state.isClosed && this.block.right);
            dom.fill(this.marks, isShown ? [this.band('close', this.block.close), this.band('right', this.block.right)] : null);
            dom.fill(this.legend, isShown ? [
                this.line('right', 'check', this.t.scaleRight, this.block.right),
                this.block.close ? this.line('close', 'half', this.t.scaleClose, this.block.close) : null] : null);
            this.root.classList.toggle('is-closed', isShown);
        }

        /** Half a step wider at both ends, so that a single number can be seen. @param {string} look @param {number[] | undefined} range */
        band(look, range) {
            const span = kind.places(this.block, range);
            const part = (/** @type {number} */ place) => String(Math.max(0, Math.min(1, place / this.last)));
            if (span.first > span.last || this.last === 0) {
                return null;
            }
            const band = el('span.scale-band.is-' + look, null);
            band.style.setProperty('--first', part(span.first - 0.5));
            band.style.setProperty('--last', part(span.last + 0.5));
            return band;
        }

        /** @param {string} look @param {string} icon @param {string} words @param {number[]} range */
        line(look, icon, words, range) {
            return el('li.is-' + look, null, el('span.scale-swatch', null, Carrel.icons.make(icon)), el('span', null, dom.say(words, this.shownRange(range))));
        }

        feedback() {
            return null;
        }

        model() {
            return this.block.right ? el('p', null, dom.say(this.t.modelScale, this.shownRange(this.block.right))) : null;
        }
    }

    return {
        build: function (block, stage) {
            const form = new ScaleForm(block, stage);
            /** @type {any} */ (form).partly = stage.t.closeAnswer;
            return Carrel.question.build(block, stage, form);
        },
    };
})();
