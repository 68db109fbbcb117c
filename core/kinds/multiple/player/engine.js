// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Several right options. The answer: {chosen: one true or false per option}.

Carrel.kinds.multiple = (function () {
    'use strict';

    /** @type {KindEngine} */
    const kind = {
        parts: function (data) {
            return data.options.map(function (option) {
                return option.id;
            });
        },
        answerBits: function (data) {
            return data.options.length;
        },
        steps: function (data) {
            return data.scoring === 'partial' ? data.steps : 1;
        },
        blank: function (data) {
            return {chosen: data.options.map(function () {
                return false;
            })};
        },
        isComplete: function (data, answer) {
            return answer.chosen.indexOf(true) >= 0;
        },
        // Partial: right ones ticked less wrong ones ticked, not below nothing. Otherwise all or nothing.
        score: function (data, answer) {
            let right = 0;
            let wrong = 0;
            let missed = 0;
            data.options.forEach(function (option, i) {
                right += option.correct && answer.chosen[i] ? 1 : 0;
                wrong += !option.correct && answer.chosen[i] ? 1 : 0;
                missed += option.correct && !answer.chosen[i] ? 1 : 0;
            });
            if (data.scoring === 'partial') {
                return Math.min(this.steps(data), Math.max(0, right - wrong));
            }
            return wrong + missed === 0 ? 1 : 0;
        },
        encode: function (data, answer) {
            return answer.chosen.map(function (isChosen) {
                return isChosen ? '1' : '0';
            }).join('');
        },
        decode: function (data, bits) {
            return {chosen: data.options.map(function (option, i) {
                return bits[i] === '1';
            })};
        },
        interaction12: function (data, answer, m) {
            return Carrel.grammar.choice12(data.options.map(function (option, i) {
                return {isRight: option.correct === true, isChosen: answer.chosen[i]};
            }), m, this.steps(data));
        },
    };
    return kind;
})();
