// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Answers in the dialect of SCORM 2004 (RTE 4.2.9): the same letters and numbers as in 1.2, so that one letter key holds
// for both, with delimiters of its own. What 1.2 has no room for, a kind says itself (`interaction2004`).

Carrel.grammar2004 = (function () {
    'use strict';

    const wordsMost = 250;
    const textMost = 4000;
    const gapsMost = 10;

    /** @param {string} text @param {number} most @returns {string} one line that begins like no set of rules and holds no delimiter */
    function words(text, most) {
        // A blank takes a delimiter apart; taking it out could make another one.
        const plain = String(text).replace(/\[([,.:])\]/g, '[ $1]').trim();
        return Carrel.grammar.lineWithin((/^[{[]/.test(plain) ? '\'' : '') + plain, most);
    }

    /** @param {string} told letters with commas between @returns {string} */
    function list(told) {
        return told.split(',').filter(Boolean).join('[,]');
    }

    /** @param {string} told pairs, as a.1,b.2 @param {string} alone name of the step of what is no pair @returns {string} */
    function pairs(told, alone) {
        return told.split(',').filter(Boolean).map(function (piece) {
            const at = piece.indexOf('.');
            return at < 0 ? alone + '[.]' + piece : piece.slice(0, at) + '[.]' + piece.slice(at + 1);
        }).join('[,]');
    }

    /** @type {Object<string, (told: string) => string>} how a response of a type is written */
    const responses = {
        'true-false': function (told) {
            return told === 't' ? 'true' : told === 'f' ? 'false' : '';
        },
        choice: list,
        sequencing: list,
        matching: function (told) {
            return pairs(told, '');
        },
        performance: function (told) {
            return pairs(told, 'task');
        },
        'fill-in': function (told) {
            return words(told, wordsMost);
        },
    };

    /** @param {string} result of 1.2 @returns {string} */
    function result(result) {
        return result === 'wrong' ? 'incorrect' : result;
    }

    /** @param {Interaction} told in 1.2 @returns {Interaction} */
    function translated(told) {
        const write = responses[told.type] || String;
        const isNumber = told.type === 'numeric' && told.pattern !== '';
        return {
            type: told.type, response: write(told.response), result: result(told.result),
            pattern: isNumber ? told.pattern + '[:]' + told.pattern : write(told.pattern),
        };
    }

    /**
     * A number within a range. @param {number} from @param {number} to @param {string} response as grammar.number() writes it
     * @param {Interaction} otherwise in 1.2, for what the standard has no room for @returns {Interaction}
     */
    function range(from, to, response, otherwise) {
        const ends = [Carrel.grammar.number(from), Carrel.grammar.number(to)];
        return response === '' || ends.indexOf('') >= 0 ? translated(otherwise)
            : {type: 'numeric', pattern: ends.join('[:]'), response: response, result: result(otherwise.result)};
    }

    /** @param {string[]} right @param {string[]} given words of a text's gaps @param {Interaction} otherwise @returns {Interaction} */
    function gaps(right, given, otherwise) {
        const told = function (/** @type {string[]} */ texts) {
            return texts.map(function (text) {
                return words(text, wordsMost);
            }).join('[,]');
        };
        return right.length > gapsMost ? translated(otherwise)
            : {type: 'fill-in', pattern: told(right), response: told(given), result: result(otherwise.result)};
    }

    /** @param {string} text that nobody corrects @returns {Interaction} */
    function longText(text) {
        return {type: 'long-fill-in', pattern: '', response: words(text, textMost), result: 'neutral'};
    }

    /** @param {KindEngine} kind @param {Block} data @param {any} answer @param {number} m @returns {Interaction} */
    function interaction(kind, data, answer, m) {
        return kind.interaction2004 ? kind.interaction2004(data, answer, m) : translated(kind.interaction12(data, answer, m));
    }

    /** @param {string} moment YYYY-MM-DDThh:mm:ss @returns {string} of an answer, as it is told */
    function time(moment) {
        return moment;
    }

    /** @param {Block} data @returns {string} the question in words; empty where it has none */
    function description(data) {
        const signs = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': '\'', '&nbsp;': ' ', '&amp;': '&'};
        const text = String(data.stemHtml || '').replace(/<[^>]*>/g, ' ').replace(/&(lt|gt|quot|#39|nbsp|amp);/g, function (sign) {
            return signs[sign];
        });
        return words(text.replace(/\s+/g, ' '), wordsMost);
    }

    return {
        time: time, span: Carrel.numbers.duration, description: description, translated: translated, range: range, gaps: gaps, longText: longText, interaction: interaction,
    };
})();
