// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The groups beside every line: all in view, or, where there are many, in a list that opens.

Carrel.views.categorise = {
    build: function (block, stage) {
        const mostInView = 5;
        return Carrel.question.build(block, stage, Carrel.picks.list(block, stage, {
            shufflesLines: block.shuffle === true, chips: (block.choices || []).length <= mostInView, hint: stage.t.sortEach,
        }));
    },
};
