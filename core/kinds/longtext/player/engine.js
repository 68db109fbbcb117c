// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A longer text that the learner compares with a model answer. The answer: {text, ticks: what is true of it}. The text
// stays in the browser, the ticks go into the state. It gives no score, as nobody corrects it.

Carrel.kinds.longtext = (function () {
    'use strict';

    const ticks = Carrel.ticks;
    const signs = /[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]/g; // scripts without spaces between words
    const letter = /[^\u0000-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f]/;

    /** @param {string} text @returns {number} words; signs alone are none, and in Chinese and Japanese each character is one */
    function words(text) {
        return text.replace(signs, ' $& ').split(/\s+/).filter(function (word) {
            return letter.test(word);
        }).length;
    }

    /** @type {KindEngine} */
    const kind = {
        isWork: true,
        words: words,
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
            return answer.text.trim() !== '' && words(answer.text) >= (data.fewestWords || 0);
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
    };
    return kind;
})();
