// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Words and passages that are marked in a text. The exporter puts a sign before and after each place that can be marked
// (core/kinds/brackets.h). The answer: {marks: indexes of places, in order}.

Carrel.kinds.markwords = (function () {
    'use strict';

    const begins = '\ue002';
    const ends = '\ue003';
    const mostKept = 30;

    /** @param {Block} data @returns {string[]} what can be marked */
    function places(data) {
        return (data.textHtml || '').replace(/<[^>]*>/g, '').split(begins).slice(1).map(function (/** @type {string} */ piece) {
            return piece.split(ends)[0];
        });
    }

    /** @param {Block} data @returns {number[]} */
    function rights(data) {
        return data.rights || [];
    }

    /** @param {Block} data @param {any} answer @returns {number} of its marks that are right */
    function found(data, answer) {
        return answer.marks.filter(function (/** @type {number} */ place) {
            return rights(data).indexOf(place) >= 0;
        }).length;
    }

    /**
     * How marks are kept: one bit for every place, or the numbers of the marks where that is less. Twice as many as are
     * right suffice: more have no point. Of an answer with more marks only its result is kept.
     * @param {Block} data @returns {{count: number, isList: boolean, slots: number, width: number}}
     */
    function layout(data) {
        const count = places(data).length;
        const slots = Math.min(mostKept, 2 * rights(data).length);
        const width = Carrel.bits.widthFor(count + 1);
        return {count: count, isList: slots * width < count, slots: slots, width: width};
    }

    /** @param {number} length @returns {number[]} */
    function numbers(length) {
        const list = [];
        for (let i = 0; i < length; ++i) {
            list.push(i);
        }
        return list;
    }

    /** @type {KindEngine} */
    const kind = {
        places: places,
        rights: rights,
        found: found,
        parts: places,
        answerBits: function (data) {
            const how = layout(data);
            return how.isList ? how.slots * how.width : how.count;
        },
        steps: function (data) {
            return data.isByPart ? rights(data).length : 1;
        },
        blank: function () {
            return {marks: []};
        },
        isComplete: function (data, answer) {
            return answer.marks.length > 0;
        },
        score: function (data, answer) {
            const right = found(data, answer);
            const wrong = answer.marks.length - right;
            const isAll = right > 0 && right === rights(data).length && wrong === 0;
            return data.isByPart ? Math.max(0, right - wrong) : isAll ? 1 : 0;
        },
        encode: function (data, answer) {
            const how = layout(data);
            const marks = how.isList && answer.marks.length > how.slots ? [] : answer.marks;
            if (how.isList) {
                return numbers(how.slots).map(function (slot) {
                    return Carrel.bits.binary(slot < marks.length ? marks[slot] + 1 : 0, how.width);
                }).join('');
            }
            return numbers(how.count).map(function (place) {
                return marks.indexOf(place) >= 0 ? '1' : '0';
            }).join('');
        },
        decode: function (data, bits) {
            const how = layout(data);
            /** @type {number[]} */
            const marks = how.isList ? numbers(how.slots).map(function (slot) {
                return Carrel.bits.value(bits.slice(slot * how.width, (slot + 1) * how.width)) - 1;
            }) : numbers(how.count).filter(function (place) {
                return bits[place] === '1';
            });
            return {marks: marks.filter(function (place, i) {
                return place >= 0 && place < how.count && marks.indexOf(place) === i;
            })};
        },
        interaction12: function (data, answer, m) {
            return Carrel.grammar.choice12(places(data).map(function (words, place) {
                return {isRight: rights(data).indexOf(place) >= 0, isChosen: answer.marks.indexOf(place) >= 0};
            }), m, this.steps(data));
        },
    };
    return kind;
})();
