// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Work done outside. The answer: {steps: ticks, checklist: ticks, levels: index of the level per criterion or -1}.
// It gives no score: the grade comes later, from people.

Carrel.kinds.practical = (function () {
    'use strict';

    const ids = Carrel.ticks.ids;
    const decoded = Carrel.ticks.decode;
    const tickBits = Carrel.ticks.encode;

    /** @param {any} data @returns {number} bits of one criterion */
    function levelBits(data) {
        return Carrel.bits.widthFor((data.levels || []).length + 1);
    }

    /** @type {KindEngine} */
    const kind = {
        isWork: true,
        parts: function (data) {
            return ids(data.steps).concat(ids(data.checklist), ids(data.levels), ids(data.criteria));
        },
        answerBits: function (data) {
            return ids(data.steps).length + ids(data.checklist).length + ids(data.criteria).length * levelBits(data);
        },
        steps: function () {
            return 0;
        },
        blank: function (data) {
            return {
                steps: decoded(data.steps, ''),
                checklist: decoded(data.checklist, ''),
                levels: ids(data.criteria).map(function () {
                    return -1;
                }),
            };
        },
        // Self-assessed on every criterion, where that is asked for.
        isComplete: function (data, answer) {
            return !data.selfAssessment || answer.levels.indexOf(-1) < 0;
        },
        score: function () {
            return 0;
        },
        encode: function (data, answer) {
            const width = levelBits(data);
            return tickBits(answer.steps) + tickBits(answer.checklist) + answer.levels.map(function (level) {
                return Carrel.bits.binary(level + 1, width);
            }).join('');
        },
        decode: function (data, bits) {
            const answer = this.blank(data);
            const width = levelBits(data);
            answer.steps = decoded(data.steps, bits);
            answer.checklist = decoded(data.checklist, bits.slice(answer.steps.length));
            let at = answer.steps.length + answer.checklist.length;
            answer.levels = answer.levels.map(function () {
                const level = Carrel.bits.value(bits.slice(at, at + width)) - 1;
                at += width;
                return level < data.levels.length ? level : -1;
            });
            return answer;
        },
        // Levels by criterion, "c1.3,c2.2": the level counted from one.
        interaction12: function (data, answer) {
            const levels = [];
            answer.levels.forEach(function (level, i) {
                if (level >= 0) {
                    levels.push('c' + (i + 1) + '.' + (level + 1));
                }
            });
            return {type: 'performance', pattern: '', response: levels.join(',') || 'done', result: 'neutral'};
        },
    };
    return kind;
})();
