// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Lines that each get one of several choices: matching, sorting, gaps with a list.

Carrel.picks = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    /** A list that opens. @param {any[]} choices in the learner's order: {value, text} @param {any} stage @param {any} form */
    function dropDown(choices, stage, form) {
        const id = dom.uniqueId();
        const select = el('select', {id: id, onchange: function () {
            form.onChange();
        }}, el('option', {value: '-1'}, stage.t.pickOne), choices.map(function (choice) {
            return el('option', {value: String(choice.value), lang: stage.lang}, choice.text);
        }));
        return {
            element: select,
            label: el('label.pair-line', {'for': id, lang: stage.lang, dir: stage.dir}),
            value: function () {
                return Number(select.value);
            },
            choose: function (/** @type {number} */ value) {
                select.value = String(value);
            },
            lock: function (/** @type {boolean} */ isLocked) {
                select.disabled = isLocked;
            },
        };
    }

    /** All choices in view. @param {any[]} choices as for dropDown @param {any} stage @param {any} form */
    function chips(choices, stage, form) {
        const id = dom.uniqueId();
        const inputs = choices.map(function (choice) {
            return el('input', {type: 'radio', name: id + 'r', value: String(choice.value), onchange: function () {
                form.onChange();
            }});
        });
        return {
            element: el('div.chips', {role: 'radiogroup', 'aria-labelledby': id, lang: stage.lang, dir: stage.dir},
                choices.map(function (choice, i) {
                    return el('label.chip', null, inputs[i], el('span', null, choice.text));
                })),
            label: el('div.pair-line', {id: id, lang: stage.lang, dir: stage.dir}),
            value: function () {
                const chosen = inputs.filter(function (input) {
                    return input.checked;
                })[0];
                return chosen ? Number(chosen.value) : -1;
            },
            choose: function (/** @type {number} */ value) {
                inputs.forEach(function (input) {
                    input.checked = input.value === String(value);
                });
            },
            lock: function (/** @type {boolean} */ isLocked) {
                inputs.forEach(function (input) {
                    input.disabled = isLocked;
                });
            },
        };
    }

    /**
     * Lines, each with one of several choices: beside each line a list that opens, or all choices as `chips`. What is
     * shuffled comes in another order for every learner. The block has lines {id, html, right, feedbackHtml} and
     * choices {id, text}.
     * @param {Block} block @param {any} stage
     * @param {{shufflesLines?: boolean, shufflesChoices?: boolean, chips?: boolean, hint: string}} look
     */
    function list(block, stage, look) {
        const t = stage.t;
        const lines = block.lines || [];
        const seed = stage.run.orderSeed(block);
        const choices = Carrel.question.orderOf((block.choices || []).length, look.shufflesChoices === true, seed).map(function (i) {
            return {value: i, text: block.choices[i].text};
        });
        /** @type {any} */
        const form = {hint: look.hint, onChange: function () {}, nudge: function () {
            return t.matchAllFirst;
        }};
        const rows = lines.map(function (/** @type {any} */ line) {
            const note = el('span.option-note', null);
            const about = el('div.option-feedback', {lang: stage.lang, dir: stage.dir});
            const pick = look.chips ? chips(choices, stage, form) : dropDown(choices, stage, form);
            dom.fill(pick.label, dom.rich('div', line.html));
            const label = el(look.chips ? 'div.pair.has-chips' : 'div.pair', null, pick.label, pick.element, note);
            return {pick: pick, note: note, about: about, label: label, row: el('div.pair-row', null, label, about)};
        });
        form.elements = Carrel.question.orderOf(rows.length, look.shufflesLines === true, seed).map(function (i) {
            return rows[i].row;
        });
        form.read = function () {
            return {chosen: rows.map(function (/** @type {any} */ row) {
                return row.pick.value();
            })};
        };
        form.write = function (/** @type {any} */ answer) {
            rows.forEach(function (/** @type {any} */ row, /** @type {number} */ i) {
                row.pick.choose(answer.chosen[i]);
            });
        };
        form.lock = function (/** @type {boolean} */ isLocked) {
            rows.forEach(function (/** @type {any} */ row) {
                row.pick.lock(isLocked);
                row.label.classList.toggle('locked', isLocked);
            });
        };
        form.mark = function (/** @type {any} */ answer, /** @type {any} */ state) {
            const isShown = state && state.isClosed;
            lines.forEach(function (/** @type {any} */ line, /** @type {number} */ i) {
                const right = line.right || 0;
                const isRight = Boolean(answer) && answer.chosen[i] === right;
                Carrel.question.mark(rows[i], !isShown ? '' : !answer ? 'rightAnswer' : isRight ? 'yourRight' : 'yourWrong', t);
                if (isShown && !isRight) {
                    const words = el('span', {lang: stage.lang, dir: stage.dir}, block.choices[right].text);
                    dom.fill(rows[i].note, [Carrel.icons.make(answer ? 'cross' : 'check'), el('span', null,
                        answer ? el('span.line', null, t.yourWrong) : null, el('span.line.right-words', null, t.rightMatch + ' ', words))]);
                }
                dom.fill(rows[i].about, isShown ? dom.rich('div', line.feedbackHtml) : null);
            });
        };
        form.feedback = function () {
            return null;
        };
        form.model = function () {
            return el('p', null, t.modelMatches);
        };
        return form;
    }

    return {list: list, dropDown: dropDown};
})();
