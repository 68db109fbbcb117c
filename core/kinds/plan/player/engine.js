// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What the learner means to do on the job. The answer: {lines: [{when, then, by: YYYY-MM-DD or empty}], text}. All of it
// is the learner's own: it stays in the browser, and nobody else gets a word of it.

Carrel.kinds.plan = (function () {
    'use strict';

    const dayBefore = 15 * 60; // minutes before midnight: nine o'clock on the day before

    /** @param {any} value @returns {string} */
    function text(value) {
        return typeof value === 'string' ? value : '';
    }

    /** @param {any} line perhaps nonsense */
    function cleanLine(line) {
        const own = line || {};
        return {when: text(own.when), then: text(own.then), by: /^\d{4}-\d\d-\d\d$/.test(own.by) ? own.by : ''};
    }

    /** @param {{when: string, then: string, by: string}} line @returns {boolean} something stands in it */
    function isUsed(line) {
        return (line.when + line.then + line.by).trim() !== '';
    }

    /** @param {{when: string, then: string}} line @returns {boolean} a situation and what to do in it */
    function isWhole(line) {
        return line.when.trim() !== '' && line.then.trim() !== '';
    }

    /**
     * What the browser has kept. A line that was written stays, even if the author now asks for fewer.
     * @param {Block} data @param {string} kept of write(), or nonsense
     */
    function read(data, kept) {
        /** @type {any} */
        let known = null;
        try {
            known = JSON.parse(kept);
        } catch (unreadable) {
            known = null;
        }
        const lines = (known && Array.isArray(known.lines) ? known.lines : []).map(cleanLine);
        while (lines.length < (data.lines || 1)) {
            lines.push(cleanLine(null));
        }
        while (lines.length > (data.lines || 1) && !isUsed(lines[lines.length - 1])) {
            lines.pop();
        }
        return {lines: lines, text: text(known && known.text)};
    }

    /** @param {any} answer @returns {string} for read() */
    function write(answer) {
        return answer.text.trim() === '' && !answer.lines.some(isUsed) ? '' : JSON.stringify(answer);
    }

    /**
     * A line with a date as an entry of a calendar, with a reminder on the day before.
     * @param {{when: string, then: string, by: string}} line
     * @param {{uid: string, stamp: Date, when: string, then: string}} how the words before the situation and the deed
     * @returns {CalendarEvent | null} null: there is no day, or nothing to do
     */
    function event(line, how) {
        if (line.by === '' || line.then.trim() === '') {
            return null;
        }
        const day = line.by.split('-').map(Number);
        const situation = line.when.trim() === '' ? '' : how.when + ' ' + line.when.trim() + ',\n';
        return {
            uid: how.uid, stamp: how.stamp, start: {year: day[0], month: day[1], day: day[2]},
            title: line.then.replace(/\s+/g, ' ').trim(), description: situation + how.then + ' ' + line.then.trim(), alarms: [dayBefore],
        };
    }

    return Object.assign(Carrel.ticks.saidDone('done'), {
        isWhole: isWhole,
        isUsed: isUsed,
        read: read,
        write: write,
        event: event,
        blank: function (/** @type {Block} */ data) {
            return read(data, '');
        },
        isComplete: function (/** @type {Block} */ data, /** @type {any} */ answer) {
            return answer.lines.some(isWhole);
        },
        decode: function (/** @type {Block} */ data) {
            return read(data, '');
        },
    });
})();
