// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a value must look like so that every LMS takes it: the subset that the standards, Moodle and scorm-again accept
// alike (package contract 43). Whatever it does not have is refused.

Proof.grammar = (function () {
    'use strict';

    const number = '-?\\d{1,5}(\\.\\d{1,7})?';
    const id = '[A-Za-z0-9_]{1,250}';
    const identifier = /^[A-Za-z][A-Za-z0-9_]{0,249}$/;
    const percent = /^(100|\d{1,2}(\.\d{1,2})?)$/;
    const share = /^(0(\.\d{1,7})?|1(\.0{1,7})?)$/;
    const timespan = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
    const duration = /^PT\d+H\d+M\d+(\.\d{1,2})?S$/;
    const status = /^(passed|completed|failed|incomplete|browsed)$/;
    const weighting = new RegExp('^' + number + '$');
    const line = (most) => new RegExp('^[^\\x00-\\x1f\\x7f\\u2028\\u2029]{1,' + most + '}$');

    /** Element, its numbers as n -> pattern. `scope` is its first part in the order of writing. */
    const scorm12 = {
        'cmi.core.exit': /^(suspend|time-out|logout|)$/,
        'cmi.core.lesson_status': status,
        'cmi.core.lesson_location': line(255),
        'cmi.core.score.raw': percent, 'cmi.core.score.min': percent, 'cmi.core.score.max': percent,
        'cmi.core.session_time': timespan,
        'cmi.suspend_data': /^[\x20-\x7e]{0,4096}$/,
        'cmi.objectives.n.id': identifier,
        'cmi.objectives.n.score.raw': percent, 'cmi.objectives.n.score.min': percent, 'cmi.objectives.n.score.max': percent,
        'cmi.objectives.n.status': status,
        'cmi.interactions.n.id': identifier,
        'cmi.interactions.n.type': /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
        'cmi.interactions.n.correct_responses.n.pattern': line(255),
        'cmi.interactions.n.student_response': line(255),
        'cmi.interactions.n.result': new RegExp('^(correct|wrong|unanticipated|neutral|' + number + ')$'),
        'cmi.interactions.n.weighting': weighting,
        'cmi.interactions.n.latency': timespan,
        'cmi.interactions.n.time': /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
    };

    const scorm2004 = {
        'cmi.exit': /^(suspend|time-out|logout|normal|)$/,
        'cmi.completion_status': /^(completed|incomplete|not attempted|unknown)$/,
        'cmi.success_status': /^(passed|failed|unknown)$/,
        'cmi.location': line(1000),
        'cmi.progress_measure': share,
        'cmi.score.scaled': share,
        'cmi.score.raw': percent, 'cmi.score.min': percent, 'cmi.score.max': percent,
        'cmi.session_time': duration,
        'cmi.suspend_data': /^[\x20-\x7e]{0,32000}$/,
        'adl.nav.request': /^(suspendAll|exitAll|exit|abandon|abandonAll|continue|previous|_none_)$/,
        'cmi.objectives.n.id': identifier,
        'cmi.objectives.n.score.scaled': share,
        'cmi.objectives.n.score.raw': percent, 'cmi.objectives.n.score.min': percent, 'cmi.objectives.n.score.max': percent,
        'cmi.objectives.n.success_status': /^(passed|failed)$/,
        'cmi.objectives.n.completion_status': /^(completed|incomplete)$/,
        'cmi.interactions.n.id': identifier,
        'cmi.interactions.n.type': /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/,
        'cmi.interactions.n.timestamp': /^(19[7-9]\d|20[0-2]\d|203[0-8])-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d\dZ)?$/,
        'cmi.interactions.n.correct_responses.n.pattern': line(4000),
        'cmi.interactions.n.learner_response': line(4000),
        'cmi.interactions.n.result': new RegExp('^(correct|incorrect|unanticipated|neutral|' + number + ')$'),
        'cmi.interactions.n.weighting': weighting,
        'cmi.interactions.n.latency': duration,
        'cmi.interactions.n.description': /^[^{[\x00-\x1f\x7f\u2028\u2029][^\x00-\x1f\x7f\u2028\u2029]{0,249}$/,
    };

    const choice12 = /^[a-z0-9](,[a-z0-9]){0,35}$/;
    const answers12 = {
        choice: choice12, sequencing: choice12, 'true-false': /^[tf01]$/, matching: /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9]){0,35}$/,
        numeric: new RegExp('^' + number + '$'), likert: /^[a-z0-9]$/,
    };

    const list = new RegExp('^' + id + '(\\[,\\]' + id + '){0,35}$');
    const answers2004 = {
        choice: list, sequencing: list, 'true-false': /^(true|false)$/, likert: new RegExp('^' + id + '$'),
        matching: new RegExp('^' + id + '\\[\\.\\]' + id + '(\\[,\\]' + id + '\\[\\.\\]' + id + '){0,35}$'),
    };

    /** @param {string} value @param {number} most of each text @returns {boolean} */
    function areTexts(value, most) {
        const texts = value.split('[,]');
        return texts.length <= 10 && texts.every((text) => text.length <= most && !/^[{[]/.test(text));
    }

    /** @param {string} type @param {string} value @param {boolean} isPattern @returns {boolean} of SCORM 2004 */
    function isAnswer2004(type, value, isPattern) {
        if (type === 'numeric') {
            return new RegExp('^' + number + (isPattern ? '\\[:\\]' + number : '') + '$').test(value);
        }
        if (type === 'performance') {
            return value.split('[,]').every((step) => /^[A-Za-z0-9_]*\[\.\].{1,250}$/.test(step));
        }
        if (type === 'fill-in') {
            return areTexts(value, 250);
        }
        return type === 'long-fill-in' ? !/^[{[]/.test(value) : !answers2004[type] || answers2004[type].test(value);
    }

    /** @param {string} version @param {string} type of the record @param {string} value @param {boolean} isPattern @returns {boolean} */
    function isAnswer(version, type, value, isPattern) {
        return version === '1.2' ? !answers12[type] || answers12[type].test(value) : isAnswer2004(type, value, isPattern);
    }

    /** Where an element stands in the order of writing: score, skills, answers, status, place, state, time; 0: anywhere. */
    const order = [/^cmi\.(core\.)?score/, /^cmi\.objectives/, /^cmi\.interactions/, /^cmi\.(core\.lesson|completion|success)_status/,
        /^cmi\.(core\.lesson_)?location/, /^cmi\.suspend_data/, /^cmi\.(core\.)?session_time/];

    /** @param {string} element @returns {number} */
    function place(element) {
        for (let i = 0; i < order.length; ++i) {
            if (order[i].test(element)) {
                return i + 1;
            }
        }
        return 0;
    }

    return {
        elements: {'1.2': scorm12, '2004': scorm2004}, isAnswer: isAnswer, place: place, duration: duration,
        general: (element) => element.replace(/\.\d+(?=\.)/g, '.n'),
    };
})();
