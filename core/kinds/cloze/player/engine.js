// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A text whose gaps are typed into. The answer: {texts: what was typed into each gap}.

Carrel.kinds.cloze = (function () {
    'use strict';

    const gaps = Carrel.gaps;

    /** @param {any} gap @returns {string} what may stand there */
    function model(gap) {
        return Carrel.typed.model(gap.answers);
    }

    /** @param {Block} data @param {{texts: string[]}} answer @returns {{index: number, isSlip: boolean}[]} see Carrel.typed.match */
    function matches(data, answer) {
        return gaps.list(data).map(function (gap, i) {
            const words = gap.answers.map(function (/** @type {string} */ text) {
                return {text: text, correct: true};
            });
            return Carrel.typed.match(words, data, answer.texts[i] || '');
        });
    }

    /** @param {Block} data @param {any} answer @returns {boolean[]} */
    function rights(data, answer) {
        return matches(data, answer).map(function (match) {
            return match.index >= 0;
        });
    }

    /** @type {KindEngine} */
    const kind = {
        matches: matches,
        model: model,
        rights: rights,
        parts: function () {
            return [];
        },
        answerBits: function () {
            return 0;
        },
        steps: gaps.steps,
        blank: function (data) {
            return {texts: gaps.list(data).map(function () {
                return '';
            })};
        },
        isComplete: function (data, answer) {
            return answer.texts.every(function (/** @type {string} */ text) {
                return text.trim() !== '';
            });
        },
        score: function (data, answer) {
            return gaps.score(data, rights(data, answer));
        },
        encode: function () {
            return '';
        },
        decode: function (data) {
            return this.blank(data);
        },
        interaction12: function (data, answer, m) {
            return Carrel.grammar.gaps12(gaps.list(data).map(model), answer.texts, m, gaps.steps(data));
        },
        interaction2004: function (data, answer, m) {
            return Carrel.grammar2004.gaps(gaps.list(data).map(model), answer.texts, this.interaction12(data, answer, m));
        },
    };
    return kind;
})();
