// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Values that every LMS takes: the subset that the standards, Moodle and scorm-again accept alike. Whatever the
// adapter writes has gone through here.

Carrel.grammar = (function () {
    'use strict';

    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
    const textMost = 255;
    const identifierMost = 250;
    const openingMost = 250;

    /** @param {string} text @returns {string} `[A-Za-z][A-Za-z0-9_]{0,249}` */
    function identifier(text) {
        const clean = String(text).replace(/[^A-Za-z0-9_]/g, '_');
        return (/^[A-Za-z]/.test(clean) ? clean : 'q' + clean).slice(0, identifierMost);
    }

    /** @param {string} text @param {number} most @returns {string} one line of at most so many code units, no half characters */
    function lineWithin(text, most) {
        const clean = String(text).replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
        const cut = clean.slice(0, most);
        return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
    }

    /** @param {string} text @returns {string} one line that every element of SCORM 1.2 takes */
    function line(text) {
        return lineWithin(text, textMost);
    }

    /** @param {number} value @returns {string} `-?d{1,5}(.d{1,7})?`, rounded; empty if it has no place there */
    function number(value) {
        const places = 7;
        const size = Math.abs(value) + 0.5 * Math.pow(10, -places);
        if (!(size < 100000)) {
            return '';
        }
        const text = Carrel.numbers.decimal(size, places);
        return (value < 0 && text !== '0' ? '-' : '') + text;
    }

    /** @param {number} hundredths of a percent, 0 .. 10000 @returns {string} `100` or `12.34` */
    function score12(hundredths) {
        return Carrel.numbers.decimal(Math.max(0, Math.min(10000, hundredths)) / 100, 2);
    }

    /** @param {number} m @param {number} steps @returns {string} */
    function result12(m, steps) {
        if (m >= steps) {
            return 'correct';
        }
        return m <= 0 ? 'wrong' : Carrel.numbers.decimal(m / steps, 2);
    }

    /**
     * A choice in the dialect of SCORM 1.2: one character per option in the author's order. Beyond 36 options there
     * are no characters left: then as text, the numbers of the options.
     * @param {{isRight: boolean, isChosen: boolean}[]} options @param {number} m @param {number} steps
     * @returns {Interaction}
     */
    function choice12(options, m, steps) {
        const fits = options.length <= letters.length;
        const name = function (/** @type {number} */ i) {
            return fits ? letters[i] : String(i + 1);
        };
        const chosen = [];
        const right = [];
        options.forEach(function (option, i) {
            if (option.isChosen) {
                chosen.push(name(i));
            }
            if (option.isRight) {
                right.push(name(i));
            }
        });
        return {
            type: fits ? 'choice' : 'fill-in',
            pattern: line(right.join(',')),
            response: line(chosen.join(',')),
            result: result12(m, steps),
        };
    }

    /**
     * Pairs in the dialect of SCORM 1.2: `a.1,b.2`, a letter per line in the author's order and a digit, then letters,
     * per choice. Where the characters do not suffice, as text, with numbers for both.
     * @param {number[]} right index of the choice for every line @param {number[]} chosen the same, -1 for none
     * @param {number} count of choices @param {number} m @param {number} steps
     * @returns {Interaction}
     */
    function pairs12(right, chosen, count, m, steps) {
        const fits = right.length <= letters.length && count <= letters.length;
        const digits = '1234567890' + letters.slice(0, 26);
        const told = function (/** @type {number[]} */ choices) {
            return line(choices.map(function (choice, i) {
                return choice < 0 ? '' : fits ? letters[i] + '.' + digits[choice] : (i + 1) + '.' + (choice + 1);
            }).filter(Boolean).join(','));
        };
        return {
            type: fits ? 'matching' : 'fill-in', pattern: told(right), response: told(chosen), result: result12(m, steps),
        };
    }

    /**
     * An order in the dialect of SCORM 1.2: a letter per line in the author's order, which is the right one. Where
     * the letters do not suffice, as text, with numbers.
     * @param {number[]} order @param {number} m @param {number} steps @returns {Interaction}
     */
    function sequence12(order, m, steps) {
        const fits = order.length <= letters.length;
        const told = function (/** @type {number[]} */ places) {
            return line(places.map(function (place) {
                return fits ? letters[place] : String(place + 1);
            }).join(','));
        };
        return {
            type: fits ? 'sequencing' : 'fill-in',
            pattern: told(order.map(function (place, i) {
                return i;
            })),
            response: told(order),
            result: result12(m, steps),
        };
    }

    /**
     * The words of a text's gaps, in order. @param {string[]} right @param {string[]} given
     * @param {number} m @param {number} steps @returns {Interaction}
     */
    function gaps12(right, given, m, steps) {
        return {type: 'fill-in', pattern: line(right.join(',')), response: line(given.join(',')), result: result12(m, steps)};
    }

    /** A text that nobody corrects: its beginning, as one line. @param {string} text @returns {Interaction} */
    function text12(text) {
        const response = line(text.replace(/\s+/g, ' ').trim().slice(0, openingMost));
        return {type: 'fill-in', pattern: '', response: response, result: 'neutral'};
    }

    /** A level of a scale, by its number: of more than nine as text. @param {number} level from 0 on @returns {Interaction} */
    function likert12(level) {
        return {type: level < 9 ? 'likert' : 'fill-in', pattern: '', response: String(level + 1), result: 'neutral'};
    }

    /** That something was done, which nobody corrects. @param {string} response @returns {Interaction} */
    function done12(response) {
        return {type: 'performance', pattern: '', response: response, result: 'neutral'};
    }

    /** @param {KindEngine} kind @param {Block} data @param {any} answer @param {number} m @returns {Interaction} */
    function interaction(kind, data, answer, m) {
        return kind.interaction12(data, answer, m);
    }

    /** @param {Interaction} told in 1.2 @returns {Interaction} in this dialect */
    function translated(told) {
        return told;
    }

    /** @param {string} moment YYYY-MM-DDThh:mm:ss @returns {string} of an answer, as it is told */
    function time(moment) {
        return moment.slice(-8);
    }

    /** @returns {string} SCORM 1.2 has no place for the question */
    function description() {
        return '';
    }

    return {
        interaction: interaction, translated: translated, time: time, span: Carrel.numbers.timespan, description: description,
        identifier: identifier, line: line, lineWithin: lineWithin, number: number, score12: score12, result12: result12, choice12: choice12, pairs12: pairs12,
        sequence12: sequence12, text12: text12, likert12: likert12, done12: done12, gaps12: gaps12,
    };
})();
