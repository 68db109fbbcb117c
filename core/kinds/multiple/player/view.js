// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Several right options: check boxes.

Carrel.views.multiple = {
    build: function (block, stage) {
        const form = Carrel.question.optionList(block, stage, 'checkbox', block.options, function (answer) {
            return answer.chosen;
        });
        form.hint = stage.t.chooseSeveral;
        form.read = function () {
            return {chosen: form.chosen()};
        };
        return Carrel.question.build(block, stage, form);
    },
};
