// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A picture with caption and long description; it opens larger in a window.

Carrel.views.image = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    return {
        build: function (block, stage) {
            const t = stage.t;
            const alt = block.decorative ? '' : block.alt || '';
            const picture = el('img', {src: block.src, alt: alt, width: block.w, height: block.h, loading: 'lazy', decoding: 'async'});
            const zoom = block.decorative ? null : el('button.icon-button.zoom-button', {
                type: 'button', 'aria-label': t.enlarge, title: t.enlarge, onclick: function () {
                    Carrel.picture.open(block.alt || t.enlarge, t, Carrel.picture.large(block, t));
                },
            }, Carrel.icons.make('zoom'));
            const long = block.longHtml ? el('details', null, el('summary', null, t.description), dom.rich('div', block.longHtml)) : null;
            return el('figure.picture' + (block.width === 'wide' ? '.wide' : ''), {lang: stage.lang, dir: stage.dir},
                el('div.picture-frame', null, picture, zoom), dom.rich('figcaption', block.captionHtml), long);
        },
    };
})();
