// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A passage that stands out: the word for its look, its title, its text.

Carrel.views.callout = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const signs = {note: 'info', tip: 'bulb', warning: 'alert', remember: 'bookmark'};

    return {
        build: function (block, stage) {
            const look = signs[block.look] ? block.look : 'note';
            const word = el('p.callout-word', {id: dom.uniqueId()}, Carrel.icons.make(signs[look]), el('span', null, stage.t.callouts[look]));
            const own = {lang: stage.lang, dir: stage.dir};
            const heading = block.heading ? el('p.callout-title', Object.assign({id: dom.uniqueId()}, own), block.heading) : null;
            const text = dom.rich('div', block.html);
            return el('div.callout.callout-' + look, {role: 'note', 'aria-labelledby': word.id + (heading ? ' ' + heading.id : '')},
                word, heading, text ? el('div', own, text) : null);
        },
    };
})();
