// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What is discussed and where, room for a draft, and a way to take it there. The course cannot see the discussion: it
// believes who says that they have posted.

Carrel.views.discussion = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    /** @param {number} words that are wanted @returns {number} rows to begin with */
    function rowsFor(words) {
        return Math.min(12, Math.max(4, Math.round(words / 14)));
    }

    class DiscussionView extends Carrel.work.View {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            super(block, stage);
            const t = this.t;
            this.status = el('div.feedback', {role: 'status'});
            this.draft = Carrel.draft.create(stage, {
                key: stage.session.noteKey(block.id), rows: rowsFor(block.words || 0), label: t.draft, hint: t.draftHint,
                notKept: t.draftNotKept,
                count: (words) => block.words ? dom.say(t.wordsAbout, words, block.words) : '',
                typed: () => this.begin(),
            });
            this.postedButton = dom.button(t.posted, () => this.finish(), 'primary');
            this.element = el('div.question.discussion', null,
                el('p.tag', null, t.discussion),
                this.stage.own(dom.rich('div.discussion-prompt', block.promptHtml)), this.facts(), this.contains(),
                this.draft.element,
                el('div.question-foot', null, dom.button(t.copyDraft, () => this.copy(), 'plain', Carrel.icons.make('copy')), this.postedButton),
                this.status);
            this.showDone();
        }

        facts() {
            const {block, t} = this;
            const place = [block.where ? this.stage.own(el('span', null, block.where)) : null, block.where && block.address ? ' ' : null,
                block.address ? Carrel.elsewhere.link(block.address, t.openDiscussion, t) : null];
            const replies = block.replies === 1 ? t.oneReply : dom.say(t.manyReplies, block.replies);
            const facts = [
                [t.discussionPlace, block.where || block.address ? place : null],
                [t.discussionTime, block.by ? this.stage.own(el('span', null, block.by)) : null],
                [t.discussionLength, block.words ? dom.say(t.aboutWords, block.words) : null],
                [t.discussionReplies, block.replies ? replies : null],
            ].filter((fact) => fact[1]);
            return facts.length === 0 ? null : el('dl.discussion-facts', null, facts.map((fact) => {
                return el('div', null, el('dt', null, fact[0]), el('dd', null, fact[1]));
            }));
        }

        /** @returns {any} null where it is not said what a good contribution contains */
        contains() {
            const {answer, block, t} = this;
            if (!block.contains || block.contains.length === 0) {
                return null;
            }
            return el('fieldset.discussion-lines', null, el('legend', null, t.goodContribution), el('p.quiet', null, t.tickDraft),
                el('div.answers', null, block.contains.map((/** @type {any} */ line, /** @type {number} */ i) => {
                    const box = el('input', {type: 'checkbox', checked: answer.ticks[i], onchange: () => {
                        answer.ticks[i] = box.checked;
                        this.keep(false);
                    }});
                    return el('label.option', null, box, this.stage.own(dom.rich('div.option-text', line.html)));
                })));
        }

        begin() {
            dom.fill(this.status);
            this.showDone();
            if (!this.isBegun()) {
                this.keep(false);
            }
        }

        /** @param {string} words what is still to do */
        say(words) {
            dom.fill(this.status, el('p.nudge', null, words));
        }

        sayCopied() {
            dom.fill(this.status, el('p.draft-copied', null, Carrel.icons.make('check'), el('span', null, this.t.copied)));
        }

        copy() {
            const {t} = this;
            const text = this.draft.text.value;
            if (text.trim() === '') {
                this.say(t.copyNothing);
                dom.focus(this.draft.text);
            } else if (navigator.clipboard && navigator.clipboard.writeText) {
                navigator.clipboard.writeText(text).then(() => this.sayCopied(), () => this.copySelected());
            } else {
                this.copySelected();
            }
        }

        /** Where the clipboard is not for scripts, as in many frames: the old way, and by hand where that is closed too. */
        copySelected() {
            const button = document.activeElement;
            this.draft.text.focus();
            this.draft.text.select();
            let isCopied = false;
            try {
                isCopied = document.execCommand('copy');
            } catch (refused) {
                isCopied = false;
            }
            if (!isCopied) {
                this.say(this.t.copyYourself);
                return;
            }
            this.sayCopied();
            if (button) {
                dom.focus(button);
            }
        }

        finish() {
            this.keep(true);
            this.showDone();
            dom.focus(this.status);
        }

        showDone() {
            const isDone = this.isDone();
            this.postedButton.hidden = isDone;
            if (isDone) {
                dom.fill(this.status, Carrel.work.done(this.t.postedSaid));
            }
        }
    }

    return {
        build: function (block, stage) {
            return new DiscussionView(block, stage).element;
        },
    };
})();
