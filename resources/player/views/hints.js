// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Hints of a question, one by one when the learner asks. They cost nothing, and nothing is kept about them.

Carrel.hints = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    /** @param {Block} block @param {any} stage @returns {any} null when there are none */
    function build(block, stage) {
        const hints = block.hints || [];
        const t = stage.t;
        let shown = 0;
        if (hints.length === 0) {
            return null;
        }
        const list = el('ul.hint-list', {'aria-live': 'polite'});
        const label = el('span', null, t.showHint);
        const button = el('button.plain', {type: 'button', onclick: function () {
            const count = hints.length > 1 ? dom.say(t.hintOf, shown + 1, hints.length) : t.hint;
            dom.add(list, el('li', null, el('strong', null, count), ' ', el('span', {lang: stage.lang, dir: stage.dir}, hints[shown])));
            shown += 1;
            label.textContent = t.nextHint;
            button.hidden = shown === hints.length;
            if (button.hidden) {
                dom.focus(list.lastChild);
            }
        }}, Carrel.icons.make('bulb'), label);
        return el('div.hints', null, list, button);
    }

    return {build: build};
})();
