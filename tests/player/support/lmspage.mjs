// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page that plays LMS, in SCORM 1.2 or (version=2004) SCORM 2004: scorm-again in the parent frame, wrapped so that every call is written down. What was
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
    const is2004 = asked.get('version') === '2004';
    const settings = { lmsCommitUrl: false, autocommit: false, logLevel: 5 };
    const api = is2004 ? new window.Scorm2004API(settings) : new window.Scorm12API(settings);
    const core = is2004 ? api.cmi : api.cmi.core;
    const restored = { ...values };
    for (const name of ['cmi.core.session_time', 'cmi.core.exit', 'cmi.session_time', 'cmi.exit', 'adl.nav.request']) {
        delete restored[name];
    }
    if (Object.keys(restored).length > 0) {
        api.loadFromFlattenedJSON(restored);
        core.entry = 'resume';
    }
    core[is2004 ? 'learner_id' : 'student_id'] = asked.get('learner') || 'ada';
    if (asked.get('mode')) {
        core[is2004 ? 'mode' : 'lesson_mode'] = asked.get('mode');
    }
    let failing = Number(asked.get('failing') || 0);
    const note = (name, args, answer, error) => {
        const log = read('lms.log', '[]');
        log.push([name, args, answer, error]);
        localStorage.setItem('lms.log', JSON.stringify(log));
    };
    const call = (name) => (...args) => {
        if (/Commit$/.test(name) && failing > 0) {
            failing -= 1;
            note('refused', args, 'false', 0);
            throw new Error('the LMS is away');
        }
        const answer = api[name](...args);
        const error = is2004 ? api.GetLastError() : api.LMSGetLastError();
        if (!/^(LMS)?Get/.test(name)) {
            note(name, args, answer, Number(error));
        }
        if (/SetValue$/.test(name) && answer === 'true') {
            pending[args[0]] = args[1];
        }
        if (/Commit|Finish|Terminate/.test(name) && answer === 'true') {
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
    const prefix = is2004 ? '' : 'LMS';
    for (const name of [is2004 ? 'Terminate' : 'LMSFinish'].concat(['Initialize', 'GetValue', 'SetValue', 'Commit', 'GetLastError', 'GetErrorString', 'GetDiagnostic'].map((one) => prefix + one))) {
        own[name] = empty === null ? call(name) : answering(empty, name);
    }
    const show = () => {
        window[is2004 ? 'API_1484_11' : 'API'] = own;
    };
    setTimeout(show, Number(asked.get('late') || 0));
    if (!asked.get('late')) {
        show();
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
    const scorm = (name) => ['text/javascript', readFileSync(join(root, `tests/player/node_modules/scorm-again/dist/${name}.min.js`), 'utf8')];
    const page = (body) => ['text/html; charset=utf-8', `<!DOCTYPE html><html lang="en"><title>LMS</title><style>${style}</style><body>${body}`];
    return {
        '/package/': packageFolder,
        '/scorm12.js': scorm('scorm12'),
        '/scorm2004.js': scorm('scorm2004'),
        '/lms.html': page(`<script src="/scorm12.js"></script><script src="/scorm2004.js"></script><script>(${install})()</script>`),
        '/outer.html': page('<script>const f = document.createElement("iframe"); f.src = new URLSearchParams(location.search).get("frame"); document.body.append(f)</script>'),
        '/empty.html': page(''),
    };
}
