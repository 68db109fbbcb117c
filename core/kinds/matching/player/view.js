// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A list to choose from beside every line.

Carrel.views.matching = {
    build: function (block, stage) {
        return Carrel.question.build(block, stage,
            Carrel.picks.list(block, stage, {shufflesChoices: true, hint: stage.t.matchEach}));
    },
};
