// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// How sure the learner is, asked before an answer is checked. It changes no score; whoever was sure and wrong has more to
// look at than who guessed.

Carrel.sureness = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const guessed = 0;

    class Sureness {
        /** @param {any} stage */
        constructor(stage) {
            const t = stage.t;
            const name = dom.uniqueId();
            this.t = t;
            /** @type {any[]} */
            this.inputs = t.sureLevels.map(function (/** @type {string} */ word, /** @type {number} */ i) {
                return el('input', {type: 'radio', name: name, value: String(i)});
            });
            this.element = el('div.sureness', {role: 'radiogroup', 'aria-label': t.howSure}, el('span.sureness-words', {'aria-hidden': 'true'}, t.howSure),
                el('div.chips', null, this.inputs.map(function (input, i) {
                    return el('label.chip', null, input, el('span', null, t.sureLevels[i]));
                })));
        }

        /** @returns {number} -1: not said */
        level() {
            return this.inputs.map(function (input) {
                return input.checked;
            }).indexOf(true);
        }

        /** After an answer was checked. @param {boolean} isClosed no further try */
        rest(isClosed) {
            this.element.hidden = isClosed;
            this.said = this.level();
            this.inputs.forEach(function (input) {
                input.checked = false;
            });
        }

        /** @param {QuestionState} state @returns {string} where sureness and answer do not go together */
        comment(state) {
            if (this.said === this.inputs.length - 1 && !state.isRight) {
                return this.t.sureButWrong;
            }
            return this.said === guessed && state.isRight ? this.t.guessedRight : '';
        }
    }

    return {
        /** @param {Block} block @param {any} stage @returns {any} null where it is not asked */
        create: function (block, stage) {
            return block.confidence && !stage.run.question(block).isHeld ? new Sureness(stage) : null;
        },
    };
})();
