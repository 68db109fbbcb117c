// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// True or false: two radio buttons, never shuffled.

Carrel.views.truefalse = {
    build: function (block, stage) {
        const feedback = block.feedback || {};
        const options = [
            {id: 'true', text: stage.t.true, correct: block.correct, feedbackHtml: feedback.trueHtml, pinned: true},
            {id: 'false', text: stage.t.false, correct: !block.correct, feedbackHtml: feedback.falseHtml, pinned: true},
        ];
        const form = Carrel.question.optionList(block, stage, 'radio', options, function (answer) {
            return [answer.value === true, answer.value === false];
        });
        form.read = function () {
            const place = form.chosen().indexOf(true);
            return {value: place < 0 ? null : place === 0};
        };
        return Carrel.question.build(block, stage, form);
    },
};
