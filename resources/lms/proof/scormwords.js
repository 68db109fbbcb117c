// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the two versions of SCORM call their things, and how they write time.

Proof.scormWords = (function () {
    'use strict';

    const versions = {
        '1.2': {
            api: 'API', prefix: 'LMS', end: 'Finish', status: 'cmi.core.lesson_status', exit: 'cmi.core.exit', raw: 'cmi.core.score.raw',
            time: 'cmi.core.session_time', mode: 'cmi.core.lesson_mode', response: 'student_response',
            readOnly: /^cmi\.(core\.(student_id|student_name|credit|entry|total_time|lesson_mode)|launch_data|student_data\..*)$/,
            writeOnly: /^cmi\.(core\.(exit|session_time)|interactions\.\d+\.)/,
            errors: {argument: 201, twice: 101, ended: 101, early: 301, late: 301, unknown: 401, keyword: 402, readOnly: 403, writeOnly: 404,
                value: 405, order: 201, skipped: 201, failed: 101, unset: 0},
        },
        '2004': {
            api: 'API_1484_11', prefix: '', end: 'Terminate', status: 'cmi.completion_status', exit: 'cmi.exit', raw: 'cmi.score.raw',
            time: 'cmi.session_time', mode: 'cmi.mode', response: 'learner_response',
            readOnly: /^cmi\.(learner_id|learner_name|credit|entry|total_time|mode|launch_data|scaled_passing_score|completion_threshold)$/,
            writeOnly: /^cmi\.(exit|session_time)$/,
            errors: {argument: 201, twice: 103, ended: 104, early: 132, late: 133, unknown: 401, keyword: 404, readOnly: 404, writeOnly: 405,
                value: 406, order: 408, skipped: 351, failed: 391, unset: 403},
        },
    };

    /** Words of a status in order of height. */
    const orders = {
        'cmi.core.lesson_status': ['', 'browsed', 'incomplete', 'failed', 'completed', 'passed'],
        'cmi.completion_status': ['', 'unknown', 'not attempted', 'incomplete', 'completed'],
        'cmi.success_status': ['', 'unknown', 'failed', 'passed'],
    };
    const finals = ['completed', 'passed', 'failed'];

    /** @param {string} text @returns {number} bytes in UTF-8, escaped for JSON */
    function bytesOf(text) {
        let bytes = 0;
        for (let i = 0; i < text.length; ++i) {
            const code = text.charCodeAt(i);
            bytes += code < 0x20 ? 6 : text[i] === '"' || text[i] === '\\' ? 2 : code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
        }
        return bytes;
    }

    /** @param {string} time as either version has it @returns {number} seconds */
    function seconds(time) {
        const old = /^(\d+):(\d+):([\d.]+)$/.exec(time);
        const parts = old || /^PT(\d+)H(\d+)M([\d.]+)S$/.exec(time) || [0, 0, 0, 0];
        return Number(parts[1]) * 3600 + Number(parts[2]) * 60 + Number(parts[3]);
    }

    return {versions: versions, orders: orders, finals: finals, bytesOf: bytesOf, seconds: seconds};
})();
