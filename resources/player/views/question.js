// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What all questions share on the screen: the frame, Check, feedback, tries, the model answer.

Carrel.question = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    /** @param {number} points @param {any} t @returns {string} */
    function pointsText(points, t) {
        return points === 1 ? t.point : dom.say(t.points, numberText(points, t));
    }

    /** @param {number} value @param {any} t @returns {string} for people: with the decimal sign of their language */
    function numberText(value, t) {
        return Carrel.numbers.decimal(value, 2).replace('.', t.decimalSign);
    }

    /**
     * @param {QuestionState} state @param {any} t @param {string} [partly] what is said instead of how many parts are right
     * @returns {{look: string, icon: string, words: string}}
     */
    function verdict(state, t, partly) {
        if (state.isMissed) {
            return {look: 'wrong', icon: 'cross', words: t.missed};
        }
        if (state.isRight) {
            return {look: 'right', icon: 'check', words: t.right};
        }
        if (state.m > 0) {
            return {look: 'partly', icon: 'half', words: partly || t.partly + ' ' + dom.say(t.partOf, state.m, state.steps)};
        }
        return {look: 'wrong', icon: 'cross', words: t.wrong};
    }

    /** @param {QuestionState} state @param {any} t @returns {string} */
    function outlook(state, t) {
        if (state.isClosed) {
            return '';
        }
        return state.left === Infinity ? t.tryAgain : state.left === 1 ? t.tryLeft : dom.say(t.triesLeft, state.left);
    }

    /** @param {Block} block @param {any} stage @param {string} [hint] @returns {string} what it counts, and what to do */
    function tagWords(block, stage, hint) {
        const worth = stage.run.question(block).counts
            ? pointsText(stage.run.table.points[Number(block.n)], stage.t) : stage.t.practice;
        const number = stage.quiz ? stage.quiz.numberOf(block) : '';
        const cost = block.penalty && block.counts && block.tries !== 1 ? stage.t.furtherTry[block.penalty] : '';
        return [number, worth, cost, hint].filter(Boolean).join(' · ');
    }

    /** @param {any} feedback @param {QuestionState} state @returns {string | undefined} */
    function overall(feedback, state) {
        const texts = feedback || {};
        return state.isRight ? texts.correctHtml : state.m > 0 ? texts.partlyHtml || texts.wrongHtml : texts.wrongHtml;
    }

    class QuestionView {
        /** @param {Block} block @param {any} stage @param {any} form how the kind asks (see build) */
        constructor(block, stage, form) {
            this.block = block;
            this.stage = stage;
            this.form = form;
            this.t = stage.t;
            this.shownAt = stage.env.tick();
            this.panel = el('div.feedback', {role: 'status'});
            this.button = el('button.primary', {type: 'submit'}, this.t.check);
            this.tag = el('p.tag', null);
            this.hints = Carrel.hints.build(block, stage);
            this.sureness = Carrel.sureness.create(block, stage);
            this.element = el('form.question', {novalidate: true, onsubmit: (/** @type {Event} */ event) => {
                event.preventDefault();
                this.check();
            }}, el('fieldset', null,
                el('legend', {lang: stage.lang, dir: stage.dir}, dom.rich('div.stem', block.stemHtml)),
                this.tag, el('div.answers', null, form.elements)),
            this.sureness && this.sureness.element, this.hints, el('div.question-foot', null, this.button), this.panel);
            form.onChange = () => this.change();
            this.restore();
        }

        /** @returns {QuestionState} */
        state() {
            return this.stage.run.question(this.block);
        }

        restore() {
            const state = this.state();
            const answer = this.recalled(state) || this.stage.run.answer(this.block);
            this.form.write(answer);
            this.showTag();
            this.button.hidden = state.isHeld;
            if (state.isHeld) {
                this.holdAgain(answer);
            } else if (state.tries > 0) {
                const isKept = Carrel.kinds[this.block.kind].isComplete(this.block, answer);
                this.show(state, isKept ? answer : null);
            }
        }

        /** What the state cannot hold, from this browser, if it is what was scored. @param {QuestionState} state @returns {any} or null */
        recalled(state) {
            const answer = state.tries > 0 && this.form.recall ? this.form.recall() : null;
            const kind = Carrel.kinds[this.block.kind];
            const m = Carrel.scoring.steps(this.stage.run.memory.results[Number(this.block.n)]);
            return answer && kind.isComplete(this.block, answer) && kind.score(this.block, answer) === m ? answer : null;
        }

        /** The learner has changed the answer. */
        change() {
            if (!this.state().isHeld) {
                this.form.mark(null);
                return;
            }
            const answer = this.form.read();
            const isKept = Carrel.handIn.hold(this.stage.run, this.block, answer);
            if (isKept && this.form.remember) {
                this.form.remember(answer);
            }
            this.stage.changed();
            this.showKept(isKept ? this.t.answerKept : '');
            this.stage.answered(this.block);
        }

        /** An answer that was kept before the page was left. @param {any} answer */
        holdAgain(answer) {
            const run = this.stage.run;
            if (!Carrel.handIn.isKept(run, this.block)) {
                return;
            }
            if (Carrel.kinds[this.block.kind].isComplete(this.block, answer)) {
                Carrel.handIn.hold(run, this.block, answer);
                this.showKept(this.t.answerKept);
            } else {
                this.showKept(this.t.answerKeptUnseen);
            }
        }

        /** @param {string} words or none */
        showKept(words) {
            if (this.panel.textContent !== words) {
                dom.fill(this.panel, words ? el('p.kept', null, Carrel.icons.make('check'), el('span', null, words)) : null);
            }
        }

        showTag() {
            dom.fill(this.tag, tagWords(this.block, this.stage, this.form.hint));
        }

        check() {
            const run = this.stage.run;
            const answer = this.form.read();
            if (this.state().isClosed || this.state().isHeld) {
                return;
            }
            if (!Carrel.kinds[this.block.kind].isComplete(this.block, answer)) {
                dom.fill(this.panel, el('p.nudge', null, this.form.nudge ? this.form.nudge(answer) : this.t.notAnswered));
                return;
            }
            const level = this.sureness ? this.sureness.level() : -1;
            if (this.sureness && level < 0) {
                dom.fill(this.panel, el('p.nudge', null, this.t.sureFirst));
                return;
            }
            const now = this.stage.env.tick();
            const record = run.check(this.block, answer, {
                latency: now - this.shownAt, time: Carrel.numbers.moment(this.stage.env.now()),
            });
            this.shownAt = now;
            if (this.form.remember) {
                this.form.remember(answer);
            }
            this.stage.session.report(record);
            if (this.sureness) {
                this.stage.session.report(run.sureness(record, level));
            }
            this.stage.changed();
            const hadFocus = document.activeElement === this.button;
            this.show(this.state(), answer);
            if (this.state().isClosed && hadFocus) {
                dom.focus(this.panel);
            }
            this.stage.answered(this.block);
        }

        /** @returns {any} what would have been right, or where it is marked */
        model() {
            const t = this.t;
            return this.form.model ? this.form.model() : el('p', null, this.form.isSeveral ? t.modelMarkedSeveral : t.modelMarked);
        }

        /** @param {QuestionState} state @returns {any} where a further try has cost something */
        earned(state) {
            const t = this.t;
            if (!this.block.penalty || !state.counts || state.tries < 2 || state.m === 0) {
                return null;
            }
            const run = this.stage.run;
            const score = Carrel.scoring.sum(run.table, run.memory.results, [Number(this.block.n)]);
            return el('p', null, dom.say(t.pointsOf, numberText(Carrel.scoring.points(score.earned), t),
                numberText(Carrel.scoring.points(score.possible), t)));
        }

        /** @param {QuestionState} state @param {any} answer null: no longer known */
        show(state, answer) {
            const t = this.t;
            const result = verdict(state, t, this.form.partly);
            const block = this.block;
            this.button.textContent = t.checkAgain;
            this.button.hidden = state.isClosed;
            if (this.hints && state.isClosed) {
                this.hints.classList.add('is-over');
            }
            if (this.sureness) {
                this.sureness.rest(state.isClosed);
            }
            this.form.lock(state.isClosed);
            if (this.stage.page.answers === 'never' && state.isClosed) {
                this.showKept(state.isMissed ? t.missed : t.handedIn);
                return;
            }
            this.form.mark(answer, state);
            const reveals = state.isClosed && !state.isRight;
            const words = [
                answer || state.isMissed ? null : el('p.quiet', null, this.form.earlier || t.earlier),
                this.earned(state), this.sureness && this.sureness.comment(state) ? el('p', null, this.sureness.comment(state)) : null,
                el('div', {lang: this.stage.lang, dir: this.stage.dir}, answer ? this.form.feedback(answer) : null,
                    dom.rich('div', overall(block.feedback, state))),
                reveals ? this.model() : null,
                state.isClosed ? null : el('p', null, outlook(state, t)),
            ];
            dom.fill(this.panel, el('div.verdict.' + result.look, null,
                el('p.verdict-words', null, Carrel.icons.make(result.icon), el('strong', null, result.words)), words));
        }
    }

    /**
     * `form` is how a kind asks: elements; hint; isSeveral; read() and write(answer); lock(isLocked);
     * mark(answer, state) shows which options were right (null: takes the marks away); feedback(answer) gives elements
     * for the panel; it calls onChange when the learner chooses. Where its words differ: nudge(answer), earlier, model(), partly. For
     * answers that the state cannot hold: remember(answer) and recall(), which gives the answer or null.
     * @param {Block} block @param {any} stage @param {any} form
     * @returns {HTMLElement}
     */
    function build(block, stage, form) {
        const view = new QuestionView(block, stage, form);
        if (Carrel.review) {
            Carrel.review.question(view);
        }
        return view.element;
    }

    /**
     * Options as a list of radio buttons or check boxes, in their order for this learner.
     * @param {Block} block @param {any} stage @param {'radio' | 'checkbox'} type
     * @param {{id: string, html?: string, text?: string, content?: any, feedbackHtml?: string, correct?: boolean, pinned?: boolean}[]} options
     * @param {(answer: any) => boolean[]} chosenIn which options an answer holds
     */
    function optionList(block, stage, type, options, chosenIn) {
        const t = stage.t;
        const name = dom.uniqueId();
        const pinned = options.map(function (option) {
            return !block.shuffle || option.pinned === true;
        });
        const order = Carrel.random.order(pinned, stage.run.orderSeed(block));
        /** @type {any} */
        const form = {isSeveral: type === 'checkbox', onChange: function () {}};
        const rows = options.map(function (option) {
            const note = el('span.option-note', null);
            const input = el('input', {type: type, name: name, onchange: function () {
                form.onChange();
            }});
            const words = option.content || (option.html === undefined ? el('span', null, option.text) : dom.rich('div', option.html));
            const about = el('div.option-feedback', {lang: stage.lang, dir: stage.dir});
            const label = el('label.option', null, input,
                el('span.option-text', option.html === undefined ? null : {lang: stage.lang, dir: stage.dir}, words), note);
            return {input: input, note: note, about: about, label: label, row: el('div.option-row', null, label, about)};
        });
        form.elements = order.map(function (i) {
            return rows[i].row;
        });
        form.chosen = function () {
            return rows.map(function (row) {
                return row.input.checked;
            });
        };
        form.write = function (/** @type {any} */ answer) {
            chosenIn(answer).forEach(function (isChosen, i) {
                rows[i].input.checked = isChosen;
            });
        };
        form.lock = function (/** @type {boolean} */ isLocked) {
            rows.forEach(function (row) {
                row.input.disabled = isLocked;
                row.label.classList.toggle('locked', isLocked);
            });
        };
        form.mark = function (/** @type {any} */ answer, /** @type {any} */ state) {
            const chosen = answer ? chosenIn(answer) : [];
            options.forEach(function (option, i) {
                const isShown = state && (state.isClosed || (chosen[i] && !form.isSeveral));
                mark(rows[i], isShown ? markOf(option.correct === true, chosen[i] === true, state.isClosed, form.isSeveral) : '', t);
                dom.fill(rows[i].about, form.isSeveral && chosen[i] ? dom.rich('div', option.feedbackHtml) : null);
            });
        };
        form.feedback = function (/** @type {any} */ answer) {
            return form.isSeveral ? null : chosenIn(answer).map(function (isChosen, i) {
                return isChosen ? dom.rich('div', options[i].feedbackHtml) : null;
            });
        };
        return form;
    }

    /** @returns {string} name of a mark, or empty */
    function markOf(isRight, isChosen, isClosed, isSeveral) {
        if (isChosen) {
            return isRight ? 'yourRight' : 'yourWrong';
        }
        return isRight && isClosed ? isSeveral ? 'missedAnswer' : 'rightAnswer' : '';
    }

    /** @param {any} row @param {string} name of a mark, or empty @param {any} t */
    function mark(row, name, t) {
        const isRight = name === 'yourRight' || name === 'rightAnswer' || name === 'missedAnswer';
        row.label.classList.toggle('is-right', isRight);
        row.label.classList.toggle('is-wrong', name === 'yourWrong');
        dom.fill(row.note, name === '' ? null : [Carrel.icons.make(isRight ? 'check' : 'cross'), el('span', null, t[name])]);
    }

    /** @param {any} stage @param {any} form told of each change @param {any} attributes */
    function textInput(stage, form, attributes) {
        return el('input', Object.assign({
            type: 'text', lang: stage.lang, dir: 'auto', autocomplete: 'off', spellcheck: 'false', oninput: function () {
                form.onChange();
            },
        }, attributes));
    }

    /**
     * A line to type an answer into: {text}. It stays in this browser, as the state has no room for it.
     * @param {Block} block @param {any} stage @param {any} attributes of the input
     */
    function textLine(block, stage, attributes) {
        const t = stage.t;
        const key = stage.session.noteKey(block.id);
        const note = el('span.option-note', null);
        /** @type {any} */
        const form = {onChange: function () {}, hint: t.typeAnswer, earlier: t.earlierText};
        const input = textInput(stage, form, attributes);
        const line = el('label.text-line', null, el('span.field-name', null, t.yourAnswer), input, note);
        form.elements = [line];
        form.nudge = function () {
            return t.typeFirst;
        };
        form.read = function () {
            return {text: input.value};
        };
        form.write = function (/** @type {any} */ answer) {
            input.value = answer.text;
        };
        form.remember = function (/** @type {any} */ answer) {
            Carrel.look.keepNote(key, answer.text);
        };
        form.recall = function () {
            return {text: Carrel.look.note(key)};
        };
        form.lock = function (/** @type {boolean} */ isLocked) {
            input.readOnly = isLocked;
        };
        form.mark = function (/** @type {any} */ answer, /** @type {any} */ state) {
            mark({label: line, note: note}, !answer ? '' : state.isRight ? 'yourRight' : 'yourWrong', t);
        };
        return form;
    }

    /** @param {number} count @param {boolean} isShuffled @param {number} seed @returns {number[]} */
    function orderOf(count, isShuffled, seed) {
        const pinned = [];
        for (let i = 0; i < count; ++i) {
            pinned.push(!isShuffled);
        }
        return Carrel.random.order(pinned, seed);
    }

    return {
        build: build, mark: mark, optionList: optionList, textLine: textLine, textInput: textInput, orderOf: orderOf,
        numberText: numberText, pointsText: pointsText, tagWords: tagWords, outlook: outlook,
    };
})();
