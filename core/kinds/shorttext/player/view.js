// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A line to type into.

Carrel.views.shorttext = {
    build: function (block, stage) {
        const dom = Carrel.dom;
        const el = dom.el;
        const kind = Carrel.kinds.shorttext;
        const form = Carrel.question.textLine(block, stage, {maxlength: 255, autocapitalize: 'off'});
        form.feedback = function (/** @type {any} */ answer) {
            const match = kind.match(block, answer);
            const own = match.index < 0 ? null : dom.rich('div', block.answers[match.index].feedbackHtml);
            const slip = match.isSlip ? el('p', null, dom.say(stage.t.spelling, block.answers[match.index].text)) : null;
            return [slip, own];
        };
        form.model = function () {
            const model = kind.model(block);
            return model === '' ? null : el('p', null, stage.t.modelText + ' ', el('strong', {lang: stage.lang}, model));
        };
        return Carrel.question.build(block, stage, form);
    },
};
