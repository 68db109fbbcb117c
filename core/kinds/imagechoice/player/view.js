// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Pictures as cards with a radio button each: the whole card chooses.

Carrel.views.imagechoice = {
    build: function (block, stage) {
        const el = Carrel.dom.el;
        const options = block.options.map(function (/** @type {any} */ option) {
            const picture = el('img', {src: option.src, alt: option.alt || '', width: option.w, height: option.h, loading: 'lazy', decoding: 'async'});
            const content = [el('span.card-picture', null, picture), el('span.card-caption', null, option.caption)];
            return Object.assign({}, option, {content: el('span.card-content', {lang: stage.lang, dir: stage.dir}, content)});
        });
        const form = Carrel.question.optionList(block, stage, 'radio', options, function (answer) {
            return options.map(function (/** @type {any} */ option, /** @type {number} */ i) {
                return i === answer.choice;
            });
        });
        const columns = options.length > 6 ? 4 : options.length === 2 || options.length === 4 ? 2 : 3;
        form.elements = [el('div.cards.in-' + columns, null, form.elements)];
        form.hint = stage.t.choosePicture;
        form.read = function () {
            return {choice: form.chosen().indexOf(true)};
        };
        return Carrel.question.build(block, stage, form);
    },
};
