// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A list that opens at every gap, its words in another order for every learner; lists of the same words in the same one.

Carrel.views.clozelist = {
    build: function (block, stage) {
        const kind = Carrel.kinds.clozelist;
        const gaps = block.gaps || [];
        const el = Carrel.dom.el;
        const selects = gaps.map(function (/** @type {any} */ gap) {
            const order = Carrel.random.order(gap.choices.map(function () {
                return false;
            }), stage.run.orderSeed(block));
            return el('select', {onchange: function () {
                form.onChange();
            }}, el('option', {value: '-1'}, stage.t.pickOne), order.map(function (i) {
                return el('option', {value: String(i), lang: stage.lang}, gap.choices[i]);
            }));
        });
        const form = Carrel.gapText.build(block, stage, selects.map(function (/** @type {any} */ select) {
            return {element: select, lock: function (isLocked) {
                select.disabled = isLocked;
            }};
        }), function (answer, state) {
            const rights = answer ? kind.rights(block, answer) : [];
            return gaps.map(function (/** @type {any} */ gap, /** @type {number} */ i) {
                const isRight = answer && state.isClosed ? rights[i] : null;
                return {isRight: isRight, word: state.isClosed && !isRight ? gap.choices[gap.right || 0] : ''};
            });
        });
        form.read = function () {
            return {chosen: selects.map(function (/** @type {any} */ select) {
                return Number(select.value);
            })};
        };
        form.write = function (/** @type {any} */ answer) {
            selects.forEach(function (/** @type {any} */ select, /** @type {number} */ i) {
                select.value = String(answer.chosen[i]);
            });
        };
        return Carrel.question.build(block, stage, form);
    },
};
