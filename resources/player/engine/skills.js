// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What the LMS learns of each skill of the course: the score of the questions that count and ask it. `skills` of course.js
// has their export indexes.

Carrel.skills = (function () {
    'use strict';

    /** @param {Score} score @param {number} hundredths @param {number} passMark @returns {string} */
    function status(score, hundredths, passMark) {
        if (score.answered < score.asked) {
            return 'incomplete';
        }
        return hundredths >= passMark * 100 ? 'passed' : 'failed';
    }

    /** @param {any} run @returns {ObjectiveRecord[]} of the skills of which a question was answered */
    function records(run) {
        const scores = (run.course.skills || []).map(function (/** @type {any} */ skill) {
            return {id: skill.id, score: Carrel.scoring.sum(run.table, run.memory.results, skill.questions)};
        });
        return scores.filter(function (/** @type {any} */ skill) {
            return skill.score.answered > 0;
        }).map(function (/** @type {any} */ skill) {
            const hundredths = Carrel.scoring.hundredths(skill.score);
            return {
                id: Carrel.grammar.identifier(skill.id), score: Carrel.grammar.score12(hundredths),
                status: status(skill.score, hundredths, run.course.passMark),
            };
        });
    }

    return {records: records};
})();
