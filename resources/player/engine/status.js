// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The one word that an LMS gets about the course as a whole.

Carrel.status = (function () {
    'use strict';

    // In order of height; the state keeps the place in this list.
    const words = ['', 'incomplete', 'failed', 'completed', 'passed'];
    const firstFinal = 3;

    /** @param {string} word in any case, as an LMS may give it @returns {number} 0 for what is not one of ours */
    function height(word) {
        return Math.max(0, words.indexOf(String(word).toLowerCase()));
    }

    /** @param {number} place @returns {string} */
    function word(place) {
        return words[place] || '';
    }

    /** @param {number} place @returns {boolean} completed or passed */
    function isDone(place) {
        return place >= firstFinal;
    }

    /** @param {Facts} facts @returns {boolean} all was seen and done that does not hang on the score */
    function isThrough(facts) {
        if (facts.openRequired > 0) {
            return false;
        }
        const isByScore = facts.completion === 'score' && facts.isGraded;
        const isByRequired = facts.completion === 'required' && facts.hasRequired;
        return isByScore || isByRequired || facts.allVisited;
    }

    /**
     * @param {Facts} facts
     * @returns {string}
     */
    function decide(facts) {
        if (!isThrough(facts)) {
            return 'incomplete';
        }
        if (!facts.isGraded) {
            return facts.ungradedAs;
        }
        const isReached = facts.hundredths >= facts.passMark * 100;
        if (facts.completion === 'pages' || facts.completion === 'required') {
            return isReached ? facts.finishedAs : 'completed';
        }
        if (isReached) {
            // Some LMSs freeze the score at the first final word: it waits until nothing can be added to the score.
            return facts.allAnswered || facts.isConcluded ? facts.finishedAs : 'incomplete';
        }
        if (facts.isClosed) {
            return 'failed';
        }
        return facts.allAnswered ? facts.notReachedAs : 'incomplete'; // who has only begun has not failed
    }

    return {height: height, word: word, isDone: isDone, decide: decide};
})();
