// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A number estimated on a scale. The answer: {place: steps from the beginning of the scale, -1 while nothing is set}.

Carrel.kinds.slider = (function () {
    'use strict';

    const slack = 1e-6; // of a step
    const smallest = 1e6; // steps in 1
    const mostSteps = 2000; // as in the kind: what an answer may need at most

    /** @param {Block} data @returns {number} steps from the beginning of the scale to its end */
    function last(data) {
        const length = (data.to || 0) - (data.from || 0);
        return data.step * smallest >= 1 && length > 0 ? Math.min(mostSteps, Math.floor(length / data.step + slack)) : 0;
    }

    /** @param {Block} data @param {number} place @returns {number} its number, without the noise of binary fractions */
    function number(data, place) {
        return Math.round(((data.from || 0) + place * data.step) * smallest) / smallest || 0;
    }

    /**
     * The places of the scale within a range, from first to last; first > last: none.
     * @param {Block} data @param {number[] | undefined} range
     */
    function places(data, range) {
        const place = function (/** @type {number} */ end) {
            return (end - (data.from || 0)) / data.step;
        };
        return range ? {first: Math.max(0, Math.ceil(place(range[0]) - slack)), last: Math.min(last(data), Math.floor(place(range[1]) + slack))}
            : {first: 1, last: 0};
    }

    /** @param {Block} data @param {number[] | undefined} range @param {number} place @returns {boolean} */
    function isWithin(data, range, place) {
        const span = places(data, range);
        return place >= span.first && place <= span.last;
    }

    /**
     * @param {Block} data @param {string} text as it was typed, perhaps with the unit
     * @returns {{problem: '' | 'empty' | 'noNumber' | 'numberOnly' | 'offScale', place: number}}
     */
    function read(data, text) {
        const typed = Carrel.typedNumbers.split(text);
        if (!typed) {
            return {problem: text.trim() === '' ? 'empty' : 'noNumber', place: -1};
        }
        if (typed.rest !== '' && typed.rest !== Carrel.typedNumbers.evened(data.unit || '')) {
            return {problem: 'numberOnly', place: -1};
        }
        const end = number(data, last(data));
        const onScale = typed.numbers.filter(function (value) {
            return value >= (data.from || 0) && value <= end;
        });
        return onScale.length > 0 && last(data) > 0
            ? {problem: '', place: Math.round((onScale[0] - (data.from || 0)) / data.step)} : {problem: 'offScale', place: -1};
    }

    /** @type {KindEngine} */
    const kind = {
        last: last,
        number: number,
        places: places,
        read: read,
        // A place is a number only on its scale.
        parts: function (data) {
            return [data.from || 0, data.step, last(data)].map(String);
        },
        answerBits: function (data) {
            return last(data) > 0 ? Carrel.bits.widthFor(last(data) + 2) : 0;
        },
        steps: function (data) {
            return data.close ? 2 : 1;
        },
        blank: function () {
            return {place: -1};
        },
        isComplete: function (data, answer) {
            return answer.place >= 0;
        },
        score: function (data, answer) {
            if (isWithin(data, data.right, answer.place)) {
                return this.steps(data);
            }
            return isWithin(data, data.close, answer.place) ? 1 : 0;
        },
        encode: function (data, answer) {
            return Carrel.bits.binary(answer.place + 1, this.answerBits(data));
        },
        decode: function (data, bits) {
            const place = Carrel.bits.value(bits) - 1;
            return {place: place <= last(data) ? place : -1};
        },
        /** One number; a number that the standard has no room for as text. The pattern of a range is left out: SCORM 1.2 takes one number. */
        interaction12: function (data, answer, m) {
            const value = number(data, answer.place);
            const response = Carrel.grammar.number(value);
            const right = data.right || [];
            const isOne = right.length > 0 && right[0] === right[1];
            const pattern = isOne ? Carrel.grammar.number(right[0]) : '';
            const isNumber = response !== '' && (pattern !== '' || !isOne);
            return {
                type: isNumber ? 'numeric' : 'fill-in',
                pattern: isNumber ? pattern : Carrel.grammar.line(isOne ? String(right[0]) : right.join('..')),
                response: isNumber ? response : Carrel.grammar.line(String(value)),
                result: Carrel.grammar.result12(m, this.steps(data)),
            };
        },
        interaction2004: function (data, answer, m) {
            const right = data.right || [NaN, NaN];
            const response = Carrel.grammar.number(number(data, answer.place));
            return Carrel.grammar2004.range(right[0], right[1], response, this.interaction12(data, answer, m));
        },
    };
    return kind;
})();
