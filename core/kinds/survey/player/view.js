// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Statements with the levels of one scale, as a table where there is room, and room for a text. What is sent can be
// changed and sent again.

Carrel.views.survey = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const work = Carrel.work;
    const columnsMost = 5;  // levels that have room beside a statement
    const columnLetters = 10; // of the longest word in the head of such a column

    /** @param {any[]} choices @returns {boolean} the levels fit into columns */
    function isNarrow(choices) {
        return choices.length <= columnsMost && choices.every(function (choice) {
            return choice.text.split(/[\s\u00ad-]+/).every(function (/** @type {string} */ word) {
                return word.length <= columnLetters;
            });
        });
    }

    class SurveyView extends work.View {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            super(block, stage);
            this.lines = block.lines || [];
            this.choices = block.choices || [];
            this.draftKey = stage.session.noteKey(block.id);
            this.sentKey = this.draftKey + '.sent';
            this.answer.text = Carrel.look.note(this.draftKey);
            this.sent = Carrel.look.note(this.sentKey);
            this.status = el('div.feedback', {role: 'status'});
            this.button = el('button.primary', {type: 'submit'});
            /** @type {any[]} */
            this.rows = this.lines.map((/** @type {any} */ line, /** @type {number} */ i) => this.row(line, i));
            this.element = el('form.work.survey', {novalidate: true, onsubmit: (/** @type {Event} */ event) => {
                event.preventDefault();
                this.send();
            }}, el('p.tag', null, this.t.surveyTag), stage.own(dom.rich('div', block.introHtml)),
            el('p.quiet', null, (this.isSent() ? this.t.surveyNamed : this.t.surveyKept) + (block.optional ? ' ' + this.t.surveyOptional : '')),
            this.table(), this.room(), el('div.survey-foot', null, this.button, this.status));
            this.show();
        }

        /** @returns {any} null where there are no statements */
        table() {
            const {stage, t} = this;
            if (this.lines.length === 0) {
                return null;
            }
            const heads = stage.own(el('div.level-heads', {'aria-hidden': 'true'}, this.choices.map(function (/** @type {any} */ choice) {
                return el('span', null, choice.text);
            })));
            const table = el('table.scale', null, el('thead', null, el('tr', null,
                el('th', {scope: 'col'}, el('span.unseen', null, t.statement)),
                el('th', {scope: 'col'}, el('span.unseen', null, t.yourAnswer), heads))),
            el('tbody', null, this.rows.map(function (row) {
                return row.element;
            })));
            table.classList.toggle('has-columns', isNarrow(this.choices));
            table.style.setProperty('--levels', String(this.choices.length));
            return table;
        }

        /** A statement and its levels: a group with a name, so that arrow keys go from level to level. @param {any} line @param {number} i */
        row(line, i) {
            const words = this.stage.own(dom.rich('div', line.html));
            const mark = el('p.left-out', {id: dom.uniqueId(), hidden: true}, Carrel.icons.make('alert'), this.t.notAnsweredYet);
            words.id = dom.uniqueId();
            const name = dom.uniqueId();
            const group = this.stage.own(el('div.chips', {role: 'radiogroup', 'aria-labelledby': words.id},
                this.choices.map((/** @type {any} */ choice, /** @type {number} */ level) => {
                    const input = el('input', {type: 'radio', name: name, checked: this.answer.chosen[i] === level, onchange: () => {
                        this.answer.chosen[i] = level;
                        miss(false);
                        this.changed();
                    }});
                    return el('label.chip', null, input, el('span', null, choice.text));
                })));
            /** @param {boolean} isMissing */
            function miss(isMissing) {
                mark.hidden = !isMissing;
                if (isMissing) {
                    group.setAttribute('aria-describedby', mark.id);
                } else {
                    group.removeAttribute('aria-describedby');
                }
            }
            return {words: words, miss: miss, group: group,
                element: el('tr', null, el('th', {scope: 'row'}, words, mark), el('td', null, group))};
        }

        /** @returns {any} null where nothing is to be written */
        room() {
            const {block, stage, t} = this;
            if (!block.questionHtml) {
                return null;
            }
            this.hint = el('p.quiet', {id: dom.uniqueId()}, this.isSent() ? t.surveyText : t.textKept);
            const label = stage.own(dom.rich('div.survey-question', block.questionHtml));
            label.id = dom.uniqueId();
            const room = work.room(stage, {rows: 4, 'aria-labelledby': label.id, 'aria-describedby': this.hint.id}, () => {
                this.answer.text = room.text.value;
                if (!Carrel.look.keepNote(this.draftKey, this.answer.text)) {
                    this.hint.textContent = t.textNotKept;
                }
                this.changed();
            });
            room.write(this.answer.text);
            return el('div.survey-room', null, label, room.element, this.hint);
        }

        /** @returns {string} what would be sent, to be compared with what was */
        asSent() {
            return Carrel.kinds.survey.encode(this.block, this.answer) + ' ' + this.answer.text;
        }

        changed() {
            this.keep(false);
            this.show();
        }

        /** What has become of the answers. */
        show() {
            const {t} = this;
            const isDone = this.isDone();
            if (!this.isSent()) {
                this.button.textContent = t.workDone;
                this.button.hidden = isDone;
                dom.fill(this.status, isDone ? work.done(t.workIsDone) : null);
                return;
            }
            // Of what was sent with another browser nothing is known here: it is taken for what is shown.
            const isChanged = isDone && this.sent !== '' && this.sent !== this.asSent();
            this.button.textContent = isDone ? t.sendAgain : t.sendAnswers;
            dom.fill(this.status, isChanged ? el('p.nudge', null, t.surveyChanged)
                : isDone ? [work.done(t.surveySent), el('p.quiet', null, t.surveyAgain)] : null);
        }

        send() {
            const {answer, block, stage} = this;
            const kind = Carrel.kinds.survey;
            if (!kind.isComplete(block, answer)) {
                this.ask(block.optional ? [] : kind.missing(block, answer));
                return;
            }
            if (!this.isDone() || this.sent !== this.asSent()) {
                stage.run.handInParts(block, answer, this.when()).forEach(function (/** @type {any} */ record) {
                    stage.session.report(record);
                });
                this.shownAt = stage.env.tick();
                this.sent = this.asSent();
                Carrel.look.keepNote(this.sentKey, this.sent);
                stage.changed();
            }
            this.show();
            dom.focus(this.status);
        }

        /** Names what is missing and goes to the first of it. @param {number[]} places of statements */
        ask(places) {
            const {rows, t} = this;
            rows.forEach(function (row, i) {
                row.miss(places.indexOf(i) >= 0);
            });
            dom.fill(this.status, el('p.nudge', null, places.length > 0 ? t.answerThese : t.answerSomething),
                places.length > 0 ? this.stage.own(el('ul.missing', null, places.map(function (place) {
                    return el('li', null, rows[place].words.textContent);
                }))) : null);
            const first = rows[places[0] || 0];
            dom.focus(first ? first.group.querySelector('input') : this.element.querySelector('textarea'));
        }
    }

    return {
        build: function (block, stage) {
            return new SurveyView(block, stage).element;
        },
    };
})();
