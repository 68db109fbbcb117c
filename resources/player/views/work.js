// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What the views of kinds that nobody corrects have in common: keeping what was done, boxes to tick, room to write.

Carrel.work = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    class View {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            this.block = block;
            this.stage = stage;
            this.t = stage.t;
            this.shownAt = stage.env.tick();
            this.answer = stage.run.answer(block);
        }

        /** @returns {boolean} */
        isDone() {
            return this.stage.run.isWorkDone(this.block);
        }

        /** @returns {boolean} the learner has done something here, now or earlier */
        isBegun() {
            return this.stage.run.memory.results[Number(this.block.n)] > 0;
        }

        /** @returns {boolean} what is reported reaches somebody */
        isSent() {
            const session = this.stage.session;
            return session.backend.isTracked && !session.isReadOnly;
        }

        when() {
            const env = this.stage.env;
            return {latency: env.tick() - this.shownAt, time: Carrel.numbers.moment(env.now())};
        }

        /** What was ticked and chosen, and that the learner has begun. @param {boolean} isDone the learner says so */
        keep(isDone) {
            const stage = this.stage;
            stage.session.report(stage.run.work(this.block, this.answer, isDone, this.when()));
            stage.changed();
        }
    }

    /** @param {string} title @param {...any} content @returns {any} null when nothing is in it */
    function part(title, ...content) {
        return content.some(Boolean) ? el('section', null, el('h2', null, title), content) : null;
    }

    /**
     * @param {any} words beside the box, with what stands before them @param {boolean} isTicked
     * @param {(isTicked: boolean) => void} onTick @returns {any}
     */
    function tick(words, isTicked, onTick) {
        const box = el('input', {type: 'checkbox', checked: isTicked, onchange: function () {
            onTick(box.checked);
        }});
        return el('label.tick', null, box, words);
    }

    /** @param {string} words @returns {any} that something is done */
    function done(words) {
        return el('p.work-done', null, Carrel.icons.make('check'), words);
    }

    /**
     * Room for a text that is as high as what is written: the style sheet lays a copy of the text behind it.
     * @param {any} stage @param {any} attributes of the text field @param {() => void} onType
     * @returns {{element: any, text: any, write: (text: string) => void}}
     */
    function room(stage, attributes, onType) {
        const text = el('textarea', Object.assign({lang: stage.lang, dir: 'auto', oninput: function () {
            fit();
            onType();
        }}, attributes));
        const element = el('div.growing', null, text);
        function fit() {
            element.setAttribute('data-text', text.value + '\n');
        }
        fit();
        return {element: element, text: text, write: function (words) {
            text.value = words;
            fit();
        }};
    }

    return {View: View, part: part, tick: tick, done: done, room: room};
})();
