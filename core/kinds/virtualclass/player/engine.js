// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A live class. Nothing is answered; where the author wants it, the learner says that they took part. Times are minutes
// after the beginning.

Carrel.kinds.virtualclass = (function () {
    'use strict';

    const minute = 60000;
    const alarms = [24 * 60, 15]; // minutes before the class

    /** @param {Block} data @param {number} after @returns {Date} when the date is known */
    function moment(data, after) {
        return new Date(Date.parse(data.start.utc) + after * minute);
    }

    /** @param {Block} data @param {number} after @returns {Date} its UTC is what the clocks of the course's time zone show */
    function there(data, after) {
        const {changesAfter, laterOffset, offset} = data.start;
        const isLater = changesAfter !== undefined && after >= changesAfter;
        return moment(data, after + ((isLater ? laterOffset : offset) || 0));
    }

    /** @param {Block} data @param {number} after @returns {Date} its UTC is what the learner's own clock shows */
    function here(data, after) {
        const date = moment(data, after);
        return new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()));
    }

    /** @param {Block} data @returns {number[]} when each item of the agenda begins */
    function begins(data) {
        let after = 0;
        return (data.agenda || []).map(function (/** @type {any} */ item) {
            const begin = after;
            after += item.minutes || 0;
            return begin;
        });
    }

    /**
     * @param {Block} data @param {{id: string, title: string}} course @param {Date} stamp
     * @param {(minutes: number) => string} length in words @returns {CalendarEvent}
     */
    function event(data, course, stamp, length) {
        const agenda = (data.agenda || []).map(function (/** @type {any} */ item) {
            return item.text + (item.minutes ? ' (' + length(item.minutes) + ')' : '');
        });
        return {
            uid: data.id + '.' + course.id + '@carrel', stamp: stamp, start: moment(data, 0), end: moment(data, data.minutes),
            title: data.title || course.title, location: (data.access || data.link || '').replace(/[\s,;]*\n\s*/g, ', '), url: data.link,
            description: [data.title ? course.title : '', data.link, data.access].concat(agenda).filter(Boolean).join('\n'),
            alarms: alarms,
        };
    }

    return Object.assign(Carrel.ticks.saidDone('done'), {moment: moment, there: there, here: here, begins: begins, event: event});
})();
