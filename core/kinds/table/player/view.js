// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A table. Where it is wider than the page, it is pushed sideways in a frame of its own, by keyboard too.

Carrel.views.table = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    /** @param {any} column @returns {string} class that aligns its cells */
    function lookOf(column) {
        return column.align === 'end' ? '.is-number' : column.align === 'centre' ? '.is-centred' : '';
    }

    /** @param {any[]} columns */
    function head(columns) {
        return el('thead', null, el('tr', null, columns.map(function (column) {
            // A heading without words would be announced as one all the same.
            return column.title ? el('th' + lookOf(column), {scope: 'col'}, column.title) : el('td', null);
        })));
    }

    /** @param {any} cells by the number of the column @param {Block} block */
    function row(cells, block) {
        return el('tr', null, block.columns.map(function (/** @type {any} */ column, /** @type {number} */ i) {
            const isHead = block.rowHeads && i === 0 && cells[0];
            return el((isHead ? 'th' : 'td') + lookOf(column), isHead ? {scope: 'row'} : null, cells[i]);
        }));
    }

    /** Only what can be scrolled is a stop for the keyboard. @param {any} frame @param {any} name */
    function keepReachable(frame, name) {
        dom.watchSize(frame, function () {
            const isWide = frame.scrollWidth > frame.clientWidth + 1;
            /** @type {Object<string, string>} */
            const marks = {tabindex: '0', role: 'region'};
            marks[name.id ? 'aria-labelledby' : 'aria-label'] = name.id || name;
            Object.keys(marks).forEach(function (mark) {
                if (isWide) {
                    frame.setAttribute(mark, marks[mark]);
                } else {
                    frame.removeAttribute(mark);
                }
            });
        });
    }

    return {
        build: function (block, stage) {
            const columns = block.columns || [];
            const words = block.caption ? el('span.caption-words', {id: dom.uniqueId()}, block.caption) : null;
            const frame = el('div.table-frame', null, el('table' + (block.rowHeads ? '.has-row-heads' : ''), null,
                words ? el('caption', null, words) : null, head(columns),
                el('tbody', null, (block.rows || []).map(function (/** @type {any} */ cells) {
                    return row(cells, block);
                }))));
            keepReachable(frame, words || stage.t.table);
            return el('figure.data-table', {lang: stage.lang, dir: stage.dir}, frame, dom.rich('figcaption', block.noteHtml));
        },
    };
})();
