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
            const room = Carrel.work.room(stage, {rows: how.rows, 'aria-describedby': this.count.id + ' ' + this.hint.id}, () => this.typed());
            this.text = room.text;
            room.write(Carrel.look.note(how.key));
            this.showCount();
            this.element = el('div.writing', null, el('label.field', null, el('span.field-name', null, how.label), room.element),
                this.count, this.announcer, this.hint);
        }

        /** @returns {string} what the count says, or empty where nobody counts */
        countText() {
            return this.how.count(Carrel.words(this.text.value));
        }

        showCount() {
            this.count.textContent = this.countText();
        }

        typed() {
            this.showCount();
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
