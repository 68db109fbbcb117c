// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Room to write: it grows with the text, this browser keeps the text, and words are counted.

Carrel.draft = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const countPause = 1500; // milliseconds of quiet before a screen reader is told the count

    class Draft {
        /** @param {any} stage @param {any} how see create() */
        constructor(stage, how) {
            this.env = stage.env;
            this.how = how;
            this.timer = null;
            this.hint = el('p.quiet', {id: dom.uniqueId()}, how.hint);
            this.count = el('p.word-count', {id: dom.uniqueId()});
            this.announcer = el('p.unseen', {role: 'status'});
            this.text = el('textarea', {rows: how.rows, lang: stage.lang, dir: 'auto',
                'aria-describedby': this.count.id + ' ' + this.hint.id, oninput: () => {
                    this.typed();
                }});
            this.text.value = Carrel.look.note(how.key);
            this.grower = el('div.growing', null, this.text);
            this.fit();
            this.element = el('div.writing', null, el('label.field', null, el('span.field-name', null, how.label), this.grower),
                this.count, this.announcer, this.hint);
        }

        /** @returns {string} what the count says, or empty where nobody counts */
        countText() {
            return this.how.count(Carrel.words(this.text.value));
        }

        /** The room is as high as the text: the style sheet lays a copy of the text behind it. */
        fit() {
            this.grower.setAttribute('data-text', this.text.value + '\n');
            this.count.textContent = this.countText();
        }

        typed() {
            this.fit();
            this.how.typed();
            if (!Carrel.look.keepNote(this.how.key, this.text.value)) {
                this.hint.textContent = this.how.notKept;
            }
            if (this.timer !== null) {
                this.env.cancel(this.timer);
            }
            this.timer = this.env.later(() => {
                this.timer = null;
                this.announcer.textContent = this.countText();
            }, countPause);
        }
    }

    return {
        /**
         * @param {any} stage
         * @param {any} how `key` of the browser's note; `label`, `rows`, `hint` on what becomes of the text, `notKept` in its place where
         *   nothing is kept; `count`: what is said about so many words, or empty; `typed`: what else happens when somebody types
         */
        create: function (stage, how) {
            return new Draft(stage, how);
        },
    };
})();
