// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page that plays LMS: scorm-again in the parent frame, wrapped so that every call is written down. What was
// committed lies in the browser's storage of that origin, where a kill cannot reach it; so does the list of calls.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tree.mjs';

/** Runs in the page. */
function install() {
    const asked = new URLSearchParams(window.location.search);
    const read = (name, otherwise) => JSON.parse(localStorage.getItem(name) || otherwise);
    const values = read('lms.values', '{}');
    const pending = { ...values };
    const api = new window.Scorm12API({ lmsCommitUrl: false, autocommit: false, logLevel: 5 });
    const restored = { ...values };
    delete restored['cmi.core.session_time'];
    delete restored['cmi.core.exit'];
    if (Object.keys(restored).length > 0) {
        api.loadFromFlattenedJSON(restored);
        api.cmi.core.entry = 'resume';
    }
    api.cmi.core.student_id = asked.get('learner') || 'ada';
    if (asked.get('mode')) {
        api.cmi.core.lesson_mode = asked.get('mode');
    }
    let failing = Number(asked.get('failing') || 0);
    const note = (name, args, answer, error) => {
        const log = read('lms.log', '[]');
        log.push([name, args, answer, error]);
        localStorage.setItem('lms.log', JSON.stringify(log));
    };
    const call = (name) => (...args) => {
        if (name === 'LMSCommit' && failing > 0) {
            failing -= 1;
            note('refused', args, 'false', 0);
            throw new Error('the LMS is away');
        }
        const answer = api[name](...args);
        const error = api.LMSGetLastError();
        if (!/^LMSGet/.test(name)) {
            note(name, args, answer, Number(error));
        }
        if (name === 'LMSSetValue' && answer === 'true') {
            pending[args[0]] = args[1];
        }
        if (/Commit|Finish/.test(name) && answer === 'true') {
            localStorage.setItem('lms.values', JSON.stringify(pending));
            if (asked.get('beacon') && !navigator.sendBeacon('/commit', JSON.stringify(pending))) {
                note('too large for a beacon', [], '', 0);
            }
        }
        return answer;
    };
    const empty = asked.get('answers');
    const answering = (what, name) => () => (/Error/.test(name) ? '0' : what === 'undefined' ? undefined : /Set|Commit/.test(name) && what === 'false' ? 'false' : '');
    const own = {};
    for (const name of ['LMSInitialize', 'LMSFinish', 'LMSGetValue', 'LMSSetValue', 'LMSCommit', 'LMSGetLastError', 'LMSGetErrorString', 'LMSGetDiagnostic']) {
        own[name] = empty === null ? call(name) : answering(empty, name);
    }
    setTimeout(() => {
        window.API = own;
    }, Number(asked.get('late') || 0));
    if (!asked.get('late')) {
        window.API = own;
    }
    const frame = document.createElement('iframe');
    frame.id = 'content';
    frame.allow = 'fullscreen; autoplay';
    frame.src = asked.get('content') || '/package/index.html';
    document.body.appendChild(frame);
}

const style = 'html,body{margin:0;height:100%}iframe{display:block;width:100%;height:100%;border:0}';

/** Routes for serve(): /lms.html, /outer.html?frame=<address>, /empty.html, the package below /package/. */
export function lmsRoutes(packageFolder) {
    const scorm = readFileSync(join(root, 'tests/player/node_modules/scorm-again/dist/scorm12.min.js'), 'utf8');
    const page = (body) => ['text/html; charset=utf-8', `<!DOCTYPE html><html lang="en"><title>LMS</title><style>${style}</style><body>${body}`];
    return {
        '/package/': packageFolder,
        '/scorm12.js': ['text/javascript', scorm],
        '/lms.html': page(`<script src="/scorm12.js"></script><script>(${install})()</script>`),
        '/outer.html': page('<script>const f = document.createElement("iframe"); f.src = new URLSearchParams(location.search).get("frame"); document.body.append(f)</script>'),
        '/empty.html': page(''),
    };
}
