// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A list to choose from beside every line.

Carrel.views.matching = {
    build: function (block, stage) {
        const form = Carrel.question.pickList(block, stage, block.lines || [], block.choices || []);
        form.hint = stage.t.matchEach;
        form.read = function () {
            return {chosen: form.chosen()};
        };
        return Carrel.question.build(block, stage, form);
    },
};
