// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// How a comment is written, and how it is shown where it was made.

Carrel.reviewForms = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const kinds = ['wrong', 'unclear', 'wish'];
    const longest = 20000;

    /** @param {string} text @param {number} most @returns {string} on one line */
    function short(text, most) {
        const line = text.replace(/\s+/g, ' ').trim();
        return line.length > most ? line.slice(0, most - 1) + '…' : line;
    }

    /** @param {string} label @param {any} input @param {string} [help] */
    function field(label, input, help) {
        const note = help ? el('span.quiet', {id: dom.uniqueId()}, help) : null;
        if (note) {
            input.setAttribute('aria-describedby', note.id);
        }
        return el('div.field', null, el('label', null, el('span.field-name', null, label), input), note);
    }

    class Form {
        /**
         * @param {any} review @param {string} node @param {any} from `anchor` that it begins with, or `comment` to change
         * @param {() => void} done it has been kept or given up
         */
        constructor(review, node, from, done) {
            this.review = review;
            this.store = review.store;
            this.w = review.w;
            this.node = node;
            this.earlier = from.comment || null;
            this.done = done;
            const place = this.store.place(node);
            const where = place.number;
            this.texts = place.texts;
            /** @type {any[]} */
            this.kindInputs = [];
            const heading = el('h3', {id: dom.uniqueId()}, dom.say(this.earlier ? this.w.titleEdit : this.w.title, where));
            this.error = el('p.nudge', {role: 'alert', hidden: true});
            this.element = el('form.review-form', {novalidate: true, 'aria-labelledby': heading.id,
                onsubmit: (/** @type {Event} */ event) => {
                    event.preventDefault();
                    this.keep();
                },
                onkeydown: (/** @type {any} */ event) => {
                    if (event.key === 'Escape') {
                        this.done();
                    }
                }}, heading, this.kindChoice(), this.aboutChoice(), this.textField(), this.wordingField(), this.nameField(), this.error,
            el('div.review-buttons', null, el('button.primary', {type: 'submit'}, this.w.save), dom.button(this.w.cancel, this.done)));
            this.fill(from);
        }

        kindChoice() {
            const name = dom.uniqueId();
            this.kindInputs = kinds.map(function (kind) {
                return el('input', {type: 'radio', name: name, value: kind});
            });
            return el('fieldset.review-kinds', null, el('legend', null, this.w.kind), kinds.map((kind, i) => el('label', null,
                this.kindInputs[i], el('span', null, this.w.kinds[kind]))));
        }

        aboutChoice() {
            this.about = el('select', {onchange: () => this.showWording()}, el('option', {value: ''}, this.w.whole),
                this.texts.map((/** @type {any} */ text) => el('option', {value: text.path}, text.name + ': ' + short(text.words, 60))));
            return this.texts.length > 0 ? field(this.w.about, this.about) : null;
        }

        textField() {
            this.text = el('textarea', {rows: 3, dir: 'auto', maxlength: longest});
            return field(this.w.text, this.text);
        }

        wordingField() {
            this.wording = el('textarea', {rows: 4, dir: 'auto', maxlength: longest, lang: this.review.app.course.language});
            this.suggests = el('input', {type: 'checkbox', onchange: () => this.showWording(true)});
            this.wordingBox = field(this.w.wording, this.wording, this.w.wordingHelp);
            this.suggestBox = el('label.review-suggest', null, this.suggests, el('span', null, this.w.suggest));
            return [this.suggestBox, this.wordingBox];
        }

        nameField() {
            this.name = el('input', {type: 'text', autocomplete: 'name', maxlength: 100});
            return this.store.reviewer.name ? null : field(this.w.name, this.name, this.w.nameHelp);
        }

        /** @param {any} from */
        fill(from) {
            const comment = this.earlier || {};
            const kind = kinds.indexOf(comment.kind || 'wrong');
            this.kindInputs[Math.max(0, kind)].checked = true;
            this.about.value = comment.anchor || from.anchor || '';
            this.text.value = comment.text || '';
            this.suggests.checked = Boolean(comment.suggestion) || from.suggests === true;
            this.showWording();
            if (comment.suggestion) {
                this.wording.value = comment.suggestion;
            }
        }

        /** @returns {any} the text that is meant, or null */
        chosen() {
            const text = this.about.value ? this.store.textAt(this.node, this.about.value) : null;
            return text && text.wording ? text : null;
        }

        /** @param {boolean} [isAsked] */
        showWording(isAsked) {
            const text = this.chosen();
            this.suggestBox.hidden = !text;
            this.wordingBox.hidden = !text || !this.suggests.checked;
            if (text && this.wordingFor !== text.path) {
                this.wording.value = text.words;
                this.wordingFor = text.path;
            }
            if (isAsked && this.suggests.checked && text) {
                this.wording.focus();
            }
        }

        /** @param {string} words @param {any} input */
        refuse(words, input) {
            this.error.textContent = words;
            this.error.hidden = false;
            input.focus();
        }

        keep() {
            const text = this.chosen();
            const isSuggested = text && this.suggests.checked && this.wording.value !== text.words;
            if (!this.text.value.trim() && !isSuggested) {
                this.refuse(this.w.needsText, this.text);
                return;
            }
            if (!this.store.reviewer.name && !this.name.value.trim()) {
                this.refuse(this.w.needsName, this.name);
                return;
            }
            if (!this.store.reviewer.name) {
                this.store.setName(this.name.value);
            }
            const said = /** @type {any} */ ({node: this.node, kind: kinds[this.kindInputs.findIndex(function (/** @type {any} */ input) {
                return input.checked;
            })], text: this.text.value.trim()});
            if (this.about.value) {
                said.anchor = this.about.value;
            }
            if (isSuggested) {
                said.suggestion = this.wording.value;
            }
            this.store.put(said, this.earlier);
            this.review.app.announce(this.w.kept);
            this.done();
        }

        focus() {
            const checked = this.kindInputs.filter(function (/** @type {any} */ input) {
                return input.checked;
            })[0];
            this.element.scrollIntoView({block: 'nearest'});
            checked.focus();
        }
    }

    /** @param {any} review @param {any} comment @param {...any} buttons @returns {any} what was said */
    function card(review, comment, ...buttons) {
        const w = review.w;
        const course = review.app.course;
        const words = function (/** @type {string} */ text) {
            return el('span.review-words', {lang: course.language, dir: 'auto'}, text);
        };
        const about = comment.name ? el('span.review-about', null, comment.name) : null;
        return el('div.review-card.is-' + comment.kind, null,
            el('p.review-card-head', null, el('strong', null, w.kinds[comment.kind]), about),
            comment.text ? el('p.review-text', {dir: 'auto'}, comment.text) : null,
            comment.suggestion ? el('dl.review-wording', null, el('dt', null, w.insteadOf), el('dd', null, words(comment.quote)),
                el('dt', null, w.suggested), el('dd', null, words(comment.suggestion))) : null,
            el('div.review-buttons', null, buttons));
    }

    /** The comments at one place, and room to write one. */
    class Place {
        /** @param {any} review @param {string} node */
        constructor(review, node) {
            this.review = review;
            this.node = node;
            this.list = el('div.review-list', null);
            this.room = el('div', null);
            this.element = el('div.review-here', null, this.list, this.room);
            this.button = dom.button(review.w.comment, () => this.write({}), 'plain.review-comment', Carrel.icons.make('comment'));
            this.button.setAttribute('aria-label', dom.say(review.w.commentOn, review.store.place(node).number));
            this.show();
        }

        show() {
            const w = this.review.w;
            dom.fill(this.list, this.review.store.commentsOn(this.node).map((/** @type {any} */ comment) => card(this.review, comment,
                dom.button(w.edit, () => this.write({comment: comment})),
                dom.button(w.remove, () => this.remove(comment)))));
        }

        /** @param {any} comment */
        remove(comment) {
            this.review.store.remove(comment);
            this.show();
            this.review.app.announce(this.review.w.removed);
            dom.focus(this.button);
        }

        /** @param {any} from see Form */
        write(from) {
            const opener = /** @type {any} */ (document.activeElement);
            const form = new Form(this.review, this.node, from, () => {
                dom.fill(this.room);
                this.show();
                dom.focus(opener && opener.isConnected ? opener : this.button);
            });
            dom.fill(this.room, form.element);
            form.focus();
        }
    }

    return {Place: Place, card: card, field: field, short: short};
})();
