// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Places in a picture. The answer: {marks: one {area, x, y} per mark, in order}; area -1: outside of all of them. Places
// are in parts of the picture's width and height, radii in parts of its width, as in core/kinds/area.h; `aspect` is
// its width divided by its height.

Carrel.kinds.hotspot = (function () {
    'use strict';

    /** @param {Block} data @returns {any[]} */
    function areas(data) {
        return data.areas || [];
    }

    /** @param {any} area @param {number} aspect @returns {{left: number, top: number, right: number, bottom: number}} */
    function bounds(area, aspect) {
        if (area.shape === 'circle') {
            const height = area.radius * aspect;
            return {
                left: area.centre[0] - area.radius, top: area.centre[1] - height,
                right: area.centre[0] + area.radius, bottom: area.centre[1] + height,
            };
        }
        const xs = area.corners.map(function (/** @type {number[]} */ corner) {
            return corner[0];
        });
        const ys = area.corners.map(function (/** @type {number[]} */ corner) {
            return corner[1];
        });
        return {
            left: Math.min.apply(null, xs), top: Math.min.apply(null, ys), right: Math.max.apply(null, xs), bottom: Math.max.apply(null, ys),
        };
    }

    /** Where the outline crosses a height, from left to right. @param {number[][]} corners @param {number} y @returns {number[]} */
    function crossings(corners, y) {
        /** @type {number[]} */
        const xs = [];
        for (let i = 0; i < corners.length; ++i) {
            const a = corners[i];
            const b = corners[(i + corners.length - 1) % corners.length];
            if (a[1] > y !== b[1] > y) {
                const x = (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0];
                let place = xs.length;
                while (place > 0 && xs[place - 1] > x) {
                    --place;
                }
                xs.splice(place, 0, x);
            }
        }
        return xs;
    }

    /** @param {any} area @param {number} x @param {number} y @param {number} aspect @returns {boolean} */
    function contains(area, x, y, aspect) {
        if (area.shape === 'circle') {
            const across = x - area.centre[0];
            const down = (y - area.centre[1]) / aspect;
            return Math.sqrt(across * across + down * down) <= area.radius;
        }
        if (area.shape === 'polygon') {
            return crossings(area.corners, y).filter(function (crossing) {
                return crossing > x;
            }).length % 2 === 1;
        }
        const box = bounds(area, aspect);
        return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
    }

    /** The first area at a place, or -1. @param {Block} data @param {number} x @param {number} y @param {number} aspect @returns {number} */
    function hit(data, x, y, aspect) {
        return areas(data).map(function (area) {
            return contains(area, x, y, aspect);
        }).indexOf(true);
    }

    /** A place well inside, also of a polygon with bays: the middle of its longest line at half height. @param {any} area @returns {number[]} */
    function middle(area) {
        if (area.shape === 'circle') {
            return area.centre.slice();
        }
        const box = bounds(area, 1);
        const y = (box.top + box.bottom) / 2;
        let best = [box.left, box.right];
        if (area.shape === 'polygon') {
            const xs = crossings(area.corners, y);
            best = xs.slice(0, 2);
            for (let i = 2; i + 1 < xs.length; i += 2) {
                best = xs[i + 1] - xs[i] > best[1] - best[0] ? xs.slice(i, i + 2) : best;
            }
        }
        return best.length === 2 ? [(best[0] + best[1]) / 2, y] : area.corners[0].slice();
    }

    /** @param {Block} data @returns {number} of right areas: as many marks may be set */
    function rightCount(data) {
        return areas(data).filter(function (area) {
            return area.correct === true;
        }).length;
    }

    /** @param {Block} data @param {any} answer @returns {boolean[]} which areas are marked */
    function chosen(data, answer) {
        return areas(data).map(function (area, i) {
            return answer.marks.some(function (/** @type {any} */ mark) {
                return mark.area === i;
            });
        });
    }

    /** @type {KindEngine} */
    const kind = {
        bounds: bounds,
        hit: hit,
        middle: middle,
        most: rightCount,
        chosen: chosen,
        parts: function (data) {
            return areas(data).map(function (area) {
                return area.id;
            });
        },
        answerBits: function (data) {
            return areas(data).length;
        },
        steps: function (data) {
            return data.isByPart ? rightCount(data) : 1;
        },
        blank: function () {
            return {marks: []};
        },
        isComplete: function (data, answer) {
            return answer.marks.length > 0 && answer.marks.length <= rightCount(data);
        },
        // A mark on something else takes nothing away: it is one mark less for what is right.
        score: function (data, answer) {
            const marked = chosen(data, answer);
            const found = areas(data).filter(function (area, i) {
                return area.correct === true && marked[i];
            }).length;
            return data.isByPart ? found : found > 0 && found === rightCount(data) ? 1 : 0;
        },
        encode: function (data, answer) {
            return chosen(data, answer).map(function (isChosen) {
                return isChosen ? '1' : '0';
            }).join('');
        },
        decode: function (data, bits) {
            /** @type {any[]} */
            const marks = [];
            areas(data).forEach(function (area, i) {
                if (bits[i] === '1') {
                    const place = middle(area);
                    marks.push({area: i, x: place[0], y: place[1]});
                }
            });
            return {marks: marks};
        },
        interaction12: function (data, answer, m) {
            const marked = chosen(data, answer);
            return Carrel.grammar.choice12(areas(data).map(function (area, i) {
                return {isRight: area.correct === true, isChosen: marked[i]};
            }), m, this.steps(data));
        },
    };
    return kind;
})();
