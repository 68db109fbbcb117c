// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A story with decisions. The answer: {path: the choice made in each situation that was passed, from the start}. A choice
// gives its points once on a walk, however often it is made; the exporter says what the best walk gives (data.best).

Carrel.kinds.scenario = (function () {
    'use strict';

    // As in core/kinds/scenario/graph.cpp.
    const mostKept = 30;
    const roundsKept = 2;

    const mostSteps = 15;
    const stepsByEnding = 2;
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const mostTold = 255;
    /** @type {Object<string, number>} */
    const worth = {good: 2, middling: 1};

    /** @param {Block} data @returns {any[]} */
    function situations(data) {
        return data.situations || [];
    }

    /** @param {any} situation @returns {any[]} none: the walk is over there */
    function choices(situation) {
        return situation.choices || [];
    }

    /** @param {Block} data @returns {number} decisions that are kept */
    function kept(data) {
        const deciding = situations(data).filter(function (situation) {
            return choices(situation).length > 0;
        }).length;
        return Math.min(roundsKept * deciding, mostKept);
    }

    /** @param {Block} data @returns {number} bits for one decision or none */
    function width(data) {
        return Carrel.bits.widthFor(1 + situations(data).reduce(function (most, situation) {
            return Math.max(most, choices(situation).length);
        }, 0));
    }

    /**
     * The walk along a path, as far as there is a way.
     * @param {Block} data @param {number[]} path
     * @returns {{passed: {place: number, choice: number}[], place: number, isOver: boolean, isWhole: boolean, points: number}}
     */
    function walk(data, path) {
        const all = situations(data);
        const passed = [];
        /** @type {Object<string, boolean>} */
        const isEarned = {};
        let at = 0;
        let points = 0;
        for (let i = 0; i < path.length && all[at] && choices(all[at])[path[i]]; ++i) {
            const choice = choices(all[at])[path[i]];
            const name = at + '.' + path[i];
            points += isEarned[name] ? 0 : choice.points || 0;
            isEarned[name] = true;
            passed.push({place: at, choice: path[i]});
            at = choice.to || 0;
        }
        return {
            passed: passed, place: at, points: points, isWhole: passed.length === path.length,
            isOver: passed.length > 0 && choices(all[at]).length === 0,
        };
    }

    /** @type {KindEngine} */
    const kind = {
        walk: walk,
        // The ways belong to it: a path along other ways is another path.
        parts: function (data) {
            return situations(data).map(function (situation) {
                return [situation.id].concat(choices(situation).map(function (choice) {
                    return choice.id + '>' + (choice.to || 0);
                })).join(' ');
            });
        },
        answerBits: function (data) {
            return kept(data) * width(data);
        },
        steps: function (data) {
            return data.best ? Math.min(data.best, mostSteps) : stepsByEnding;
        },
        blank: function () {
            return {path: []};
        },
        isComplete: function (data, answer) {
            const way = walk(data, answer.path);
            return way.isWhole && way.isOver;
        },
        score: function (data, answer) {
            const way = walk(data, answer.path);
            if (!way.isOver) {
                return 0;
            }
            return data.best ? Math.floor(Math.min(way.points, data.best) * this.steps(data) / data.best)
                : worth[situations(data)[way.place].ending] || 0;
        },
        // A walk under way that is too long comes back at an earlier place; one that is over does not come back.
        encode: function (data, answer) {
            const isLost = answer.path.length > kept(data) && this.isComplete(data, answer);
            const told = [];
            for (let i = 0; i < kept(data); ++i) {
                const isMade = !isLost && i < answer.path.length;
                told.push(Carrel.bits.binary(isMade ? answer.path[i] + 1 : 0, width(data)));
            }
            return told.join('');
        },
        decode: function (data, bits) {
            const each = width(data);
            const path = [];
            for (let i = 0; i < kept(data); ++i) {
                const choice = Carrel.bits.value(bits.slice(i * each, (i + 1) * each)) - 1;
                if (choice < 0) {
                    break;
                }
                path.push(choice);
            }
            return walk(data, path).isWhole ? {path: path} : this.blank(data);
        },
        // Situation by number, choice by letter: "1.b,3.a". What has no room is cut off between two decisions.
        interaction12: function (data, answer, m) {
            let response = '';
            walk(data, answer.path).passed.some(function (step) {
                const told = (response ? ',' : '') + (step.place + 1) + '.' + (letters[step.choice] || step.choice + 1);
                if (response.length + told.length > mostTold) {
                    return true;
                }
                response += told;
                return false;
            });
            return {type: 'performance', pattern: '', response: response, result: Carrel.grammar.result12(m, this.steps(data))};
        },
    };
    return kind;
})();
