// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A text with gaps: what those that are typed and those that are chosen from lists have in common.

Carrel.gaps = (function () {
    'use strict';

    /** @param {Block} data @returns {any[]} */
    function list(data) {
        return data.gaps || [];
    }

    /** @param {Block} data @returns {number} */
    function steps(data) {
        return data.isByPart ? list(data).length : 1;
    }

    /** @param {Block} data @param {boolean[]} rights which gaps are right @returns {number} */
    function score(data, rights) {
        const count = rights.filter(Boolean).length;
        return data.isByPart ? count : count > 0 && count === rights.length ? 1 : 0;
    }

    return {list: list, steps: steps, score: score};
})();
