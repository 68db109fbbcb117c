// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A file to save: what it is, of which type and how large, before it is asked for.

Carrel.views.file = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    /** @param {number} size bytes @param {any} t @returns {string} with one decimal where that says something */
    function sizeText(size, t) {
        const step = size < 1e6 ? 0 : size < 1e9 ? 1 : 2;
        const value = size / [1e3, 1e6, 1e9][step];
        const rounded = value < 10 ? Math.max(0.1, Math.round(value * 10) / 10) : Math.round(value);
        return dom.say(t.fileSizes[step], Carrel.question.numberText(rounded, t));
    }

    /**
     * Always a tab of its own: where the browser shows the file instead of saving it, as it does when the course runs by
     * double click, the course stays.
     * @param {Block} block @param {any} stage
     */
    function link(block, stage) {
        const t = stage.t;
        const isSaved = window.location.protocol !== 'file:';
        const label = el('span', null, isSaved ? t.download : t.openFile, el('span.unseen', null, ' ',
            el('bdi', {lang: stage.lang}, block.name), isSaved ? null : ' (' + t.newTab + ')'));
        return el('a.plain.file-link', {href: block.src, download: block.name, target: '_blank', rel: 'noopener'},
            Carrel.icons.make(isSaved ? 'save' : 'away'), label);
    }

    /** @param {Block} block @param {any} stage */
    function build(block, stage) {
        const t = stage.t;
        const own = {lang: stage.lang, dir: stage.dir};
        const facts = [block.title ? block.name : '', t.fileSorts[block.sort], block.size ? sizeText(block.size, t) : ''].filter(Boolean);
        return el('div.file-card', null,
            el('span.file-sign', null, Carrel.icons.make('file')),
            el('div.file-words', null,
                el('p.file-title', own, block.title || block.name || t.file),
                block.description ? el('p.file-description', own, block.description) : null,
                el('p.quiet.file-facts', null, facts.map((fact, i) => [i > 0 ? ' · ' : null, el('bdi', null, fact)])),
                block.src ? link(block, stage) : el('p.quiet', null, t.fileMissing)));
    }

    return {build: build};
})();
