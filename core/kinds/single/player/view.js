// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// One right option: radio buttons.

Carrel.views.single = {
    build: function (block, stage) {
        const form = Carrel.question.optionList(block, stage, 'radio', block.options, function (answer) {
            return block.options.map(function (option, i) {
                return i === answer.choice;
            });
        });
        form.hint = stage.t.chooseOne;
        form.read = function () {
            return {choice: form.chosen().indexOf(true)};
        };
        return Carrel.question.build(block, stage, form);
    },
};
