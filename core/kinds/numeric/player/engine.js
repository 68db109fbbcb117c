// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A number, typed, perhaps with a unit. The answer: {text: as it was typed}. What is no number, lacks its unit or has
// one too many is not an answer yet: the learner is told and loses no try.

Carrel.kinds.numeric = (function () {
    'use strict';

    const slack = 1e-9; // of the number: 0.1 + 0.2 must be 0.3
    const evened = Carrel.typedNumbers.evened;

    /** @param {any[]} units @param {string} typed @returns {any} the unit of the author, or undefined */
    function unitOf(units, typed) {
        const exact = units.filter(function (unit) {
            return evened(unit.text) === typed;
        });
        const similar = units.filter(function (unit) {
            return evened(unit.text).toLowerCase() === typed.toLowerCase();
        });
        return exact[0] || (similar.length === 1 ? similar[0] : undefined); // mW is not MW
    }

    /**
     * @param {Block} data @param {{text: string}} answer
     * @returns {{problem: '' | 'noNumber' | 'noUnit' | 'noUnitWanted' | 'otherUnit', numbers: number[]}} the numbers are
     *     in the first unit
     */
    function read(data, answer) {
        const units = data.units || [];
        const parts = Carrel.typedNumbers.split(answer.text);
        if (!parts) {
            return {problem: 'noNumber', numbers: []};
        }
        if (parts.rest === '') {
            return {problem: units.length > 0 && data.unitNeeded ? 'noUnit' : '', numbers: parts.numbers};
        }
        if (units.length === 0) {
            return {problem: 'noUnitWanted', numbers: parts.numbers};
        }
        const unit = unitOf(units, parts.rest);
        return unit ? {problem: '', numbers: parts.numbers.map(function (number) {
            return number * unit.factor;
        })} : {problem: 'otherUnit', numbers: parts.numbers};
    }

    /** @param {Block} data @param {any} entry of the author @param {number} number */
    function fits(data, entry, number) {
        const from = entry.from || 0;
        const to = entry.to || 0;
        const play = function (/** @type {number} */ end) {
            const tolerance = data.tolerance || 0;
            return (data.isPercent ? Math.abs(end) * tolerance / 100 : tolerance)
                + slack * Math.max(Math.abs(end), Math.abs(number));
        };
        return number >= from - play(from) && number <= to + play(to);
    }

    /** @param {Block} data @param {{text: string}} answer @returns {{index: number, number: number}} index -1: fits none */
    function match(data, answer) {
        const typed = read(data, answer);
        const answers = typed.problem === '' ? data.answers || [] : [];
        for (let i = 0; i < answers.length; ++i) {
            for (let k = 0; k < typed.numbers.length; ++k) {
                if (fits(data, answers[i], typed.numbers[k])) {
                    return {index: i, number: typed.numbers[k]};
                }
            }
        }
        return {index: -1, number: typed.numbers[0] || 0};
    }

    /** @param {Block} data @returns {any} the first right answer, or null */
    function model(data) {
        return (data.answers || []).filter(function (/** @type {any} */ entry) {
            return entry.correct;
        })[0] || null;
    }

    /** @param {Block} data @returns {string} the model answer for the LMS, with points as decimal signs */
    function pattern(data) {
        const entry = model(data) || {};
        const from = entry.from || 0;
        const to = entry.to || 0;
        const unit = (data.units || [])[0];
        return (from === to ? String(from) : from + '..' + to) + (unit ? ' ' + unit.text : '');
    }

    /** @param {Block} data @param {{text: string}} answer @returns {string} the number for the LMS; empty: it is told in words */
    function response(data, answer) {
        return (data.units || []).length > 0 ? '' : Carrel.grammar.number(match(data, answer).number);
    }

    /** @type {KindEngine} */
    const kind = {
        read: read,
        match: match,
        model: model,
        parts: function () {
            return [];
        },
        answerBits: function () {
            return 0;
        },
        steps: function () {
            return 1;
        },
        blank: function () {
            return {text: ''};
        },
        isComplete: function (data, answer) {
            const problem = read(data, answer).problem;
            return problem === '' || problem === 'otherUnit';
        },
        score: function (data, answer) {
            const index = match(data, answer).index;
            return index >= 0 && data.answers[index].correct ? 1 : 0;
        },
        encode: function () {
            return '';
        },
        decode: function (data) {
            return this.blank(data);
        },
        /** As a number where the standard has room for all of it; with units or ranges as it was typed. */
        interaction12: function (data, answer, m) {
            const right = Carrel.grammar.number(Number(pattern(data)));
            const number = response(data, answer);
            const isNumber = right !== '' && number !== '';
            return {
                type: isNumber ? 'numeric' : 'fill-in',
                pattern: isNumber ? right : Carrel.grammar.line(pattern(data)),
                response: isNumber ? number : Carrel.grammar.line(answer.text),
                result: Carrel.grammar.result12(m, 1),
            };
        },
        interaction2004: function (data, answer, m) {
            const right = model(data) || {};
            return Carrel.grammar2004.range(right.from || 0, right.to || 0, response(data, answer), this.interaction12(data, answer, m));
        },
    };
    return kind;
})();
