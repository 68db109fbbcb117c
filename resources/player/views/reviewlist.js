// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The reviewer's own page: a verdict for each module, all comments, and how they get back to the author.

Carrel.reviewList = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const forms = Carrel.reviewForms;
    const verdicts = ['good', 'changes', 'not-yet'];

    /** @param {any} review @param {any} module of the course @returns {any} */
    function verdictBox(review, module) {
        const w = review.w;
        const store = review.store;
        const present = store.verdict(module.id);
        const name = dom.uniqueId();
        const text = el('textarea', {rows: 2, dir: 'auto', maxlength: 5000, onchange: keep});
        const inputs = [''].concat(verdicts).map(function (verdict) {
            return el('input', {type: 'radio', name: name, value: verdict, checked: verdict === (present ? present.verdict : ''), onchange: keep});
        });
        text.value = present && present.text ? present.text : '';

        function keep() {
            const chosen = inputs.filter(function (input) {
                return input.checked;
            })[0].value;
            const earlier = store.verdict(module.id);
            if (chosen) {
                store.put({node: module.id, kind: 'verdict', verdict: chosen, text: text.value.trim()}, earlier);
            } else if (earlier) {
                store.remove(earlier);
            }
        }

        return el('fieldset.review-verdict', null,
            el('legend', null, dom.say(w.verdictOf, [store.place(module.id).number, module.title].filter(Boolean).join(' '))),
            el('div.review-kinds', null, inputs.map(function (input) {
                return el('label', null, input, el('span', null, input.value ? w.verdictNames[input.value] : w.verdictNone));
            })), forms.field(w.verdictText, text));
    }

    /** @param {any} review @returns {string} for a mail */
    function asText(review) {
        const w = review.w;
        const store = review.store;
        const lines = [dom.say(w.textHead, store.title, store.reviewer.name || '–'), ''];
        review.app.course.modules.forEach(function (/** @type {any} */ module) {
            const verdict = store.verdict(module.id);
            if (verdict) {
                lines.push(store.place(module.id).number + ' ' + module.title + ': ' + w.verdictNames[verdict.verdict]
                    + (verdict.text ? ' – ' + verdict.text : ''));
            }
        });
        store.ordered().forEach(function (/** @type {any} */ comment) {
            lines.push('', comment.number + ' ' + [w.kinds[comment.kind], comment.name].filter(Boolean).join(', '));
            if (comment.text) {
                lines.push(comment.text);
            }
            if (comment.suggestion) {
                lines.push(w.insteadOf + ': ' + comment.quote, w.suggested + ': ' + comment.suggestion);
            }
        });
        return lines.join('\n') + '\n';
    }

    class Page {
        /** @param {any} review */
        constructor(review) {
            this.review = review;
            this.store = review.store;
            this.w = review.w;
            this.list = el('div.review-list', null);
            this.state = el('p.review-state', {role: 'status'});
            this.error = el('p.nudge', {role: 'alert', hidden: true});
            const w = this.w;
            const app = review.app;
            this.name = el('input', {type: 'text', autocomplete: 'name', maxlength: 100, value: this.store.reviewer.name,
                onchange: () => this.store.setName(this.name.value)});
            this.element = el('article.page.review-page', null, el('h1', {tabindex: '-1'}, w.reviewTitle), el('p', null, w.steps),
                this.store.isKept ? null : el('div.advice', null, el('p', null, w.notKept)),
                forms.field(w.name, this.name, w.nameHelp), this.error, this.state,
                el('div.review-buttons', null,
                    dom.button(w.saveFile, () => this.save(), 'primary', Carrel.icons.make('save')),
                    dom.button(w.copy, () => this.copy(), 'plain', Carrel.icons.make('copy'))),
                el('h2', null, w.verdicts), app.course.modules.filter(function (/** @type {any} */ module) {
                    return module.pages.length > 0;
                }).map((/** @type {any} */ module) => verdictBox(review, module)),
                el('h2', null, w.comments), this.list);
            this.show();
            this.showState();
        }

        show() {
            const w = this.w;
            const comments = this.store.ordered();
            dom.fill(this.list, comments.length === 0 ? el('p.quiet', null, w.none) : comments.map((/** @type {any} */ comment) => el('div.review-entry', null,
                el('span.review-number', null, comment.number),
                forms.card(this.review, comment,
                    dom.button(dom.say(w.goThere, comment.number), () => this.review.goTo(comment.node)),
                    dom.button(w.remove, () => {
                        this.store.remove(comment);
                        this.show();
                        this.review.app.announce(w.removed);
                        dom.focus(this.element.querySelector('h1'));
                    })))));
        }

        /** @param {string} [words] */
        showState(words) {
            const count = this.store.comments.length;
            this.state.textContent = words || (count === 0 ? '' : this.store.isSaved ? this.w.allSaved : dom.say(this.w.unsaved, count));
        }

        /** @returns {boolean} there is something, and it has a name */
        isReady() {
            const problem = this.store.comments.length === 0 ? this.w.nothing : !this.name.value.trim() ? this.w.needsName : '';
            this.error.textContent = problem;
            this.error.hidden = problem === '';
            if (problem === this.w.needsName) {
                this.name.focus();
            } else if (!problem && this.name.value.trim() !== this.store.reviewer.name) {
                this.store.setName(this.name.value);
            }
            return problem === '';
        }

        save() {
            if (!this.isReady()) {
                return;
            }
            Carrel.sheet.offer(this.store.fileName(), 'application/json', this.store.file(), this.review.app.env);
            this.store.isSaved = true;
            this.store.keep();
            this.showState(dom.say(this.w.saved, this.store.fileName()));
        }

        copy() {
            if (!this.isReady()) {
                return;
            }
            const text = asText(this.review);
            const byHand = () => {
                const area = el('textarea.review-copy', {rows: 16, readonly: true, 'aria-label': this.w.copyByHand});
                area.value = text;
                dom.dialog(this.w.copyByHand, this.review.app.t, area);
                area.select();
            };
            const place = window.navigator.clipboard;
            if (place && place.writeText) {
                place.writeText(text).then(() => this.showState(this.w.copied), byHand);
            } else {
                byHand();
            }
        }
    }

    return {Page: Page, verdictBox: verdictBox, asText: asText};
})();
