// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What counts as the same when it is typed. `rules` is the block, with its oneLetter, caseMatters and accentsMatter.

Carrel.typed = (function () {
    'use strict';

    const fewestLettersForSlip = 5;
    const star = '\ue000'; // stands for an author's * while texts are compared; nobody types it
    const marks = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g; // accents and vowel signs
    const unmarked = {'\u00e6': 'ae', '\u0153': 'oe', '\u00f8': 'o', '\u0111': 'd', '\u0142': 'l',
        '\u00c6': 'AE', '\u0152': 'OE', '\u00d8': 'O', '\u0110': 'D', '\u0141': 'L'};

    /** What keyboards and programs write in different ways. @param {string} text */
    function evened(text) {
        const even = text.replace(/[\u2018\u2019\u201b\u02bc\u0060\u00b4]/g, '\'')
            .replace(/[\u201c-\u201f\u00ab\u00bb]/g, '"')
            .replace(/[\u2010-\u2015\u2212]/g, '-')
            .normalize('NFKC').replace(/\s+/g, ' ').trim();
        return even.replace(/ ?[.!]+$/, '') || even;
    }

    /** @param {string} text @param {Block} rules @returns {string} the same for all that counts as the same */
    function folded(text, rules) {
        let result = evened(text);
        if (!rules.caseMatters) {
            result = result.toLowerCase().replace(/\u03c2/g, '\u03c3').replace(/\u00df/g, 'ss');
        }
        if (!rules.accentsMatter) {
            result = result.replace(/[\u00e6\u0153\u00f8\u0111\u0142\u00c6\u0152\u00d8\u0110\u0141]/g, function (letter) {
                return unmarked[letter];
            }).normalize('NFD').replace(marks, '').normalize('NFC');
        }
        return result;
    }

    /** @param {string} text of the author @returns {string} with `star` for each *, and * for each \* */
    function starred(text) {
        return text.replace(/\\([\\*])|\*/g, function (all, literal) {
            return literal || star;
        });
    }

    /** @param {string[]} pieces what stands between the stars @param {string} text */
    function fits(pieces, text) {
        const last = pieces.length - 1;
        if (last === 0) {
            return pieces[0] === text;
        }
        let at = pieces[0].length;
        if (text.slice(0, at) !== pieces[0]) {
            return false;
        }
        for (let i = 1; i < last; ++i) {
            const found = text.indexOf(pieces[i], at);
            if (found < 0) {
                return false;
            }
            at = found + pieces[i].length;
        }
        const end = text.length - pieces[last].length;
        return end >= at && text.slice(end) === pieces[last];
    }

    /** One letter wrong, missing, too many, or two neighbours swapped; never a digit. @param {string} a @param {string} b */
    function isSlip(a, b) {
        let from = 0;
        while (from < a.length && from < b.length && a[from] === b[from]) {
            ++from;
        }
        let endA = a.length;
        let endB = b.length;
        while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
            --endA;
            --endB;
        }
        const inA = a.slice(from, endA);
        const inB = b.slice(from, endB);
        const isSwap = inA.length === 2 && inB.length === 2 && inA[0] === inB[1] && inA[1] === inB[0];
        return ((inA.length <= 1 && inB.length <= 1) || isSwap) && !/[0-9]/.test(inA + inB);
    }

    /**
     * @param {{text: string, correct?: boolean}[]} answers of the author: the first that fits decides, and only then a
     * right one with a slip in it
     * @param {Block} rules @param {string} typed
     * @returns {{index: number, isSlip: boolean}} the answer that it counts as; index -1: none
     */
    function match(answers, rules, typed) {
        const text = folded(typed.split(star).join(''), rules);
        const forms = answers.map(function (answer) {
            return folded(starred(answer.text), rules);
        });
        for (let i = 0; i < forms.length; ++i) {
            if (fits(forms[i].split(star), text)) {
                return {index: i, isSlip: false};
            }
        }
        for (let i = 0; rules.oneLetter && i < forms.length; ++i) {
            const isLongEnough = forms[i].length >= fewestLettersForSlip && forms[i].indexOf(star) < 0;
            if (answers[i].correct && isLongEnough && isSlip(forms[i], text)) {
                return {index: i, isSlip: true};
            }
        }
        return {index: -1, isSlip: false};
    }

    /** @param {string[]} texts of right answers @returns {string} one of them as it may be read, or empty */
    function model(texts) {
        const right = texts.map(starred);
        const whole = right.filter(function (text) {
            return text.indexOf(star) < 0;
        });
        return (whole[0] || right[0] || '').split(star).join('\u2026');
    }

    return {match: match, model: model};
})();
