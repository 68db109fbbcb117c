// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A longer text that the learner compares with a model answer. The answer: {text, ticks: what is true of it}. The text
// stays in the browser, the ticks go into the state. It gives no score, as nobody corrects it.

Carrel.kinds.longtext = (function () {
    'use strict';

    const ticks = Carrel.ticks;
    /** @type {KindEngine} */
    const kind = {
        isWork: true,
        words: Carrel.words,
        parts: function (data) {
            return ticks.ids(data.lookFor);
        },
        answerBits: function (data) {
            return ticks.ids(data.lookFor).length;
        },
        steps: function () {
            return 0;
        },
        blank: function (data) {
            return {text: '', ticks: ticks.none(data.lookFor)};
        },
        isComplete: function (data, answer) {
            return answer.text.trim() !== '' && Carrel.words(answer.text) >= (data.fewestWords || 0);
        },
        score: function () {
            return 0;
        },
        encode: function (data, answer) {
            return ticks.encode(answer.ticks);
        },
        decode: function (data, bits) {
            return {text: '', ticks: ticks.decode(bits)};
        },
        interaction12: function (data, answer) {
            return Carrel.grammar.text12(answer.text);
        },
        interaction2004: function (data, answer) {
            return Carrel.grammar2004.longText(answer.text);
        },
    };
    return kind;
})();
