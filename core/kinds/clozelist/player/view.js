// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A list that opens at every gap, its words in another order for every learner; lists of the same words in the same one.

Carrel.views.clozelist = {
    build: function (block, stage) {
        const kind = Carrel.kinds.clozelist;
        const gaps = block.gaps || [];
        const port = {onChange: function () {
            form.onChange();
        }};
        const lists = gaps.map(function (/** @type {any} */ gap) {
            return Carrel.picks.dropDown(Carrel.question.orderOf(gap.choices.length, true, stage.run.orderSeed(block)).map(function (i) {
                return {value: i, text: gap.choices[i]};
            }), stage, port);
        });
        const form = Carrel.gapText.build(block, stage, lists, function (answer, state) {
            const rights = answer ? kind.rights(block, answer) : [];
            return gaps.map(function (/** @type {any} */ gap, /** @type {number} */ i) {
                const isRight = answer && state.isClosed ? rights[i] : null;
                return {isRight: isRight, word: state.isClosed && !isRight ? gap.choices[gap.right || 0] : ''};
            });
        });
        form.read = function () {
            return {chosen: lists.map(function (/** @type {any} */ list) {
                return list.value();
            })};
        };
        form.write = function (/** @type {any} */ answer) {
            lists.forEach(function (/** @type {any} */ list, /** @type {number} */ i) {
                list.choose(answer.chosen[i]);
            });
        };
        return Carrel.question.build(block, stage, form);
    },
};
