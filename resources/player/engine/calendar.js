// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Calendar files (iCalendar, RFC 5545), as every calendar program opens them. Times are written in UTC, so that no
// time zone has to be described.

Carrel.calendar = (function () {
    'use strict';

    const octetsMost = 75; // of a line, without its end
    const dayMinutes = 24 * 60;

    /** @param {string} character one code point @returns {number} its length in UTF-8 */
    function octets(character) {
        const code = Number(character.codePointAt(0));
        return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }

    /** @param {string} line @returns {string} in lines of at most 75 octets; those that go on begin with a space */
    function folded(line) {
        let text = '';
        let length = 0;
        for (const character of line) {
            const size = octets(character);
            if (length + size > octetsMost) {
                text += '\r\n ';
                length = 1;
            }
            text += character;
            length += size;
        }
        return text;
    }

    /** @param {string} text @returns {string} a value of type TEXT */
    function escaped(text) {
        return text.trim().replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
            .replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
    }

    /** @param {string} name @param {string | undefined} text @returns {string[]} none for an empty text */
    function textLine(name, text) {
        const value = escaped(text || '');
        return value === '' ? [] : [name + ':' + value];
    }

    /** @param {Date} moment @returns {string} 20260304T102030Z */
    function utc(moment) {
        return moment.toISOString().replace(/[-:]|\.\d+/g, '');
    }

    /** @param {CalendarDay} day @param {number} later days after it @returns {string} 20260304 */
    function date(day, later) {
        return utc(new Date(Date.UTC(day.year, day.month - 1, day.day + later))).slice(0, 8);
    }

    /** @param {CalendarEvent} event @returns {string[]} a whole day ends with the beginning of the next one */
    function span(event) {
        const {start, end} = event;
        if ('year' in start) {
            const last = /** @type {CalendarDay} */ (end || start);
            return ['DTSTART;VALUE=DATE:' + date(start, 0), 'DTEND;VALUE=DATE:' + date(last, 1), 'TRANSP:TRANSPARENT'];
        }
        return ['DTSTART:' + utc(start)].concat(end ? ['DTEND:' + utc(/** @type {Date} */ (end))] : []);
    }

    /** @param {number} before minutes before the beginning, below 0 after it @returns {string} -P1D, -PT15M, PT9H */
    function trigger(before) {
        const size = Math.abs(before);
        const sign = before > 0 ? '-' : '';
        if (size > 0 && size % dayMinutes === 0) {
            return sign + 'P' + size / dayMinutes + 'D';
        }
        return sign + 'PT' + (size > 0 && size % 60 === 0 ? size / 60 + 'H' : size + 'M');
    }

    /** @param {CalendarEvent} event @param {number} before @returns {string[]} */
    function alarm(event, before) {
        return ['BEGIN:VALARM', 'ACTION:DISPLAY', 'DESCRIPTION:' + escaped(event.title), 'TRIGGER:' + trigger(before), 'END:VALARM'];
    }

    /** @param {CalendarEvent} event @returns {string[]} */
    function entry(event) {
        const address = (event.url || '').replace(/[\u0000-\u0020\u007f]/g, ''); // of type URI: nothing is escaped
        return ['BEGIN:VEVENT', 'UID:' + escaped(event.uid), 'DTSTAMP:' + utc(event.stamp)].concat(
            span(event), textLine('SUMMARY', event.title), textLine('DESCRIPTION', event.description),
            textLine('LOCATION', event.location), address === '' ? [] : ['URL:' + address],
            (event.alarms || []).reduce(function (/** @type {string[]} */ lines, before) {
                return lines.concat(alarm(event, before));
            }, []), ['END:VEVENT']);
    }

    /**
     * @param {{name?: string, events: CalendarEvent[]}} calendar where it has a name, some programs make a calendar of
     *     their own of it instead of adding to that of the learner
     * @returns {string} what a file of type text/calendar holds, to be written as UTF-8
     */
    function text(calendar) {
        const lines = calendar.events.reduce(function (/** @type {string[]} */ all, event) {
            return all.concat(entry(event));
        }, ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Carrel//Carrel player//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'].concat(
            textLine('X-WR-CALNAME', calendar.name)));
        return lines.concat(['END:VCALENDAR']).map(folded).join('\r\n') + '\r\n';
    }

    return {text: text};
})();
