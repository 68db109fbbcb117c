// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// One of several options: what single choice and image choice have in common. The answer: {choice: index of the option, -1 for none}.

Carrel.choosing = (function () {
    'use strict';

    /** @type {KindEngine} */
    const kind = {
        parts: function (data) {
            return data.options.map(function (option) {
                return option.id;
            });
        },
        answerBits: function (data) {
            return Carrel.bits.widthFor(data.options.length + 1);
        },
        steps: function () {
            return 1;
        },
        blank: function () {
            return {choice: -1};
        },
        isComplete: function (data, answer) {
            return answer.choice >= 0;
        },
        score: function (data, answer) {
            const option = data.options[answer.choice];
            return option && option.correct ? 1 : 0;
        },
        encode: function (data, answer) {
            return Carrel.bits.binary(answer.choice + 1, this.answerBits(data));
        },
        decode: function (data, bits) {
            const choice = Carrel.bits.value(bits) - 1;
            return {choice: choice < data.options.length ? choice : -1};
        },
        interaction12: function (data, answer, m) {
            return Carrel.grammar.choice12(data.options.map(function (option, i) {
                return {isRight: option.correct === true, isChosen: i === answer.choice};
            }), m, 1);
        },
    };
    return kind;
})();
