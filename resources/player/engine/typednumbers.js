// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Numbers as people type them.

Carrel.typedNumbers = (function () {
    'use strict';

    const numberFirst = /^([^0-9+\-.,]*)([+-]? ?(?:[0-9][0-9 .,']*|[.,][0-9]+))(?:(?:[eE]| ?[x*\u00b7] ?10 ?\^ ?)([+-]?[0-9]{1,3}))?(.*)$/;

    /** Digits of other scripts, minus signs and spaces as a program writes them. @param {string} text */
    function evened(text) {
        return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, function (digit) {
            return String(digit.charCodeAt(0) & 15);
        }).replace(/\u066b/g, ',').replace(/\u066c/g, '\'')
            .replace(/([0-9])(?=[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u207b])/g, '$1^') // or 10\u00b3 would become 103
            .normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-').replace(/[\u2018\u2019]/g, '\'')
            .replace(/\u00d7/g, 'x').replace(/\s+/g, ' ').trim();
    }

    /**
     * What a number without sign may mean: comma and point are both taken as decimal sign, and as signs between
     * thousands where they can be. "1,234" may be either; the author's answer decides.
     * @param {string} text @returns {number[]} nothing: it is no number
     */
    function readings(text) {
        const isGrouped = /^[0-9]{1,3}(?:([ '])[0-9]{3})(?:\1[0-9]{3})*(?:[.,][0-9]*)?$/.test(text);
        const plain = isGrouped ? text.replace(/[ ']/g, '') : text;
        if (/[ ']/.test(plain)) {
            return [];
        }
        const signs = plain.replace(/[0-9]/g, '');
        if (signs.length <= 1) {
            const all = [Number(plain.replace(',', '.'))];
            if (!isGrouped && /^[1-9][0-9]{0,2}[.,][0-9]{3}$/.test(plain)) {
                all.push(Number(plain.replace(/[.,]/, '')));
            }
            return all;
        }
        if (/^[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?$/.test(plain)) {
            return [Number(plain.replace(/,/g, ''))];
        }
        if (/^[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]*)?$/.test(plain)) {
            return [Number(plain.replace(/\./g, '').replace(',', '.'))];
        }
        return [];
    }

    /** A number with what stands around it. @param {string} text @returns {{numbers: number[], rest: string} | null} what it may mean */
    function split(text) {
        const found = numberFirst.exec(evened(text));
        if (!found) {
            return null;
        }
        const digits = found[2].replace(/^[+-] ?/, '').replace(/[ .,']+$/, '');
        const factor = (found[2][0] === '-' ? -1 : 1) * Math.pow(10, Number(found[3] || 0));
        const rest = (found[1].trim() + ' ' + found[4].trim()).trim().replace(/[.!]+$/, '').trim();
        const numbers = readings(digits).map(function (number) {
            return number * factor || 0; // never -0
        }).filter(isFinite);
        return numbers.length > 0 ? {numbers: numbers, rest: rest} : null;
    }

    return {evened: evened, split: split};
})();
