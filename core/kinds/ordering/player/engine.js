// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Lines to put in order. The answer: {order: the author's places in the learner's order}, empty while untouched.

Carrel.kinds.ordering = (function () {
    'use strict';

    /** @param {Block} data @returns {any[]} */
    function lines(data) {
        return data.lines || [];
    }

    /** @param {Block} data @returns {number} bits for one place */
    function width(data) {
        return Carrel.bits.widthFor(lines(data).length);
    }

    /** @param {number[]} order @param {number} count @returns {boolean} every place once */
    function isPermutation(order, count) {
        return order.length === count && order.every(function (place, i) {
            return place < count && order.indexOf(place) === i;
        });
    }

    /** @param {number[]} order @returns {number} of neighbours that follow each other as they should */
    function followers(order) {
        return order.filter(function (place, i) {
            return i > 0 && place === order[i - 1] + 1;
        }).length;
    }

    /**
     * The order at first: another one for every learner, and never the right one.
     * @param {Block} data @param {number} seed @returns {number[]}
     */
    function start(data, seed) {
        const order = Carrel.random.order(lines(data).map(function () {
            return false;
        }), seed);
        return followers(order) === order.length - 1 ? order.reverse() : order;
    }

    /** @type {KindEngine} */
    const kind = {
        start: start,
        parts: function (data) {
            return lines(data).map(function (line) {
                return line.id;
            });
        },
        answerBits: function (data) {
            return lines(data).length * width(data);
        },
        steps: function (data) {
            return data.isByPart ? lines(data).length - 1 : 1;
        },
        blank: function () {
            return {order: []};
        },
        isComplete: function (data, answer) {
            return lines(data).length > 0 && isPermutation(answer.order, lines(data).length);
        },
        score: function (data, answer) {
            const right = followers(answer.order);
            return data.isByPart ? right : answer.order.length > 0 && right === lines(data).length - 1 ? 1 : 0;
        },
        /**
         * What is marked is what is scored: part by part, a line that follows the right one, and the first in its place.
         * @param {Block} data @param {number[]} order @param {number} place @returns {boolean}
         */
        isRightAt: function (data, order, place) {
            return data.isByPart && place > 0 ? order[place] === order[place - 1] + 1 : order[place] === place;
        },
        encode: function (data, answer) {
            return lines(data).map(function (line, i) {
                return Carrel.bits.binary(answer.order.length > 0 ? answer.order[i] : 0, width(data));
            }).join('');
        },
        decode: function (data, bits) {
            const each = width(data);
            const order = lines(data).map(function (line, i) {
                return Carrel.bits.value(bits.slice(i * each, (i + 1) * each));
            });
            return isPermutation(order, lines(data).length) ? {order: order} : this.blank(data);
        },
        interaction12: function (data, answer, m) {
            return Carrel.grammar.sequence12(answer.order, m, this.steps(data));
        },
    };
    return kind;
})();
