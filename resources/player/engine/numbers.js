// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Numbers and times as text: always ASCII digits and a full stop, whatever the locale.

Carrel.numbers = (function () {
    'use strict';

    /** @param {number} value @param {number} width @returns {string} */
    function padded(value, width) {
        let text = String(Math.floor(value));
        while (text.length < width) {
            text = '0' + text;
        }
        return text;
    }

    /**
     * A number that is not negative with at most `places` decimals, rounded down, without a useless zero at the end.
     * @param {number} value @param {number} places @returns {string}
     */
    function decimal(value, places) {
        const scale = Math.pow(10, places);
        const scaled = Math.floor(value * scale + 1e-7);
        const whole = String(Math.floor(scaled / scale));
        const part = padded(scaled % scale, places).replace(/0+$/, '');
        return part === '' ? whole : whole + '.' + part;
    }

    /** @param {number} milliseconds @returns {string} HHHH:MM:SS.SS, the time span of SCORM 1.2 */
    function timespan(milliseconds) {
        const most = ((9999 * 60 + 59) * 60 + 59) * 100 + 99;
        const hundredths = Math.max(0, Math.min(most, Math.floor(milliseconds / 10)));
        const seconds = Math.floor(hundredths / 100);
        return padded(seconds / 3600, 4) + ':' + padded(seconds / 60 % 60, 2) + ':' + padded(seconds % 60, 2)
            + '.' + padded(hundredths % 100, 2);
    }

    /** @param {number} milliseconds @returns {string} PT…H…M…S, the duration of SCORM 2004 and xAPI */
    function duration(milliseconds) {
        const hundredths = Math.max(0, Math.floor(milliseconds / 10));
        const seconds = Math.floor(hundredths / 100);
        return 'PT' + Math.floor(seconds / 3600) + 'H' + Math.floor(seconds / 60 % 60) + 'M' + decimal(seconds % 60 + hundredths % 100 / 100, 2) + 'S';
    }

    /** @param {string} time as an LMS gives it, P1DT2H3M4.5S @returns {number} 0 for what is none, or counts in months */
    function durationMilliseconds(time) {
        const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(time);
        const number = function (/** @type {number} */ i) {
            return Number((parts && parts[i]) || 0);
        };
        return Math.round((((number(1) * 24 + number(2)) * 60 + number(3)) * 60 + number(4)) * 1000);
    }

    /** @param {Date} date @returns {string} HH:MM:SS, the learner's time of day */
    function timeOfDay(date) {
        return padded(date.getHours(), 2) + ':' + padded(date.getMinutes(), 2) + ':' + padded(date.getSeconds(), 2);
    }

    /** @param {Date} date @returns {string} YYYY-MM-DD in the learner's time zone */
    function day(date) {
        return padded(date.getFullYear(), 4) + '-' + padded(date.getMonth() + 1, 2) + '-' + padded(date.getDate(), 2);
    }

    /** @param {Date} date @returns {string} YYYY-MM-DDThh:mm:ss in the learner's time zone */
    function moment(date) {
        return day(date) + 'T' + timeOfDay(date);
    }

    /** @param {string} time as an LMS gives it, HHHH:MM:SS.SS @returns {number} 0 for what is none */
    function milliseconds(time) {
        const parts = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d+)?)$/.exec(time);
        return parts ? Math.round(((Number(parts[1]) * 60 + Number(parts[2])) * 60 + Number(parts[3])) * 1000) : 0;
    }

    return {
        milliseconds: milliseconds, decimal: decimal, timespan: timespan, timeOfDay: timeOfDay, day: day, duration: duration,
        durationMilliseconds: durationMilliseconds, moment: moment,
    };
})();
