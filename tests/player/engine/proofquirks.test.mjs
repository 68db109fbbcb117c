// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each quirk of an LMS has a naive player that stumbles over it, and ours that does not.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fullCourse } from '../support/fullcourse.mjs';
import { Proof, broken, prove, story } from '../support/proof.mjs';

const full = fullCourse();
const s12 = 'engine/scorm12.js';
const s04 = 'engine/scorm2004.js';
const session = 'engine/session.js';
const status = 'engine/status.js';
const isNew = "const isNew = floor <= Carrel.status.height('incomplete');";
const scormcall = 'engine/scormcall.js';
const fromLmsOnly = [
    [session, isNew, 'const isNew = this.backend.open().status !== \'passed\';'],
    [scormcall, '&& !wasReached(course, opened.state)', ''],
];
const neverSavesMeanwhile = [session, 'this.env.later(() => {', 'this.env.later(() => {}, 0) && (() => {'];

/** Quirk -> the naive player: way, learner, patches, the assertion that it breaks; `alone`: and breaks only there. */
const naive = {
    'auto-completes': { learner: 'silent', breaks: '2.7', patches: [[session, "isNew ? 'incomplete' : ''", "''"], [scormcall, "/** @type {any} */ (this).begin('incomplete');", ''],
        [session, 'status: status,', "status: status === 'incomplete' ? '' : status,"]], says: 'completed' },
    'mastery-overrides': { learner: 'silent', breaks: '2.7', passMark: 80, patches: [[session, 'const hasScore = score.answered > 0 &&', 'const hasScore =']], says: 'failed' },
    'needs-suspend': { learner: 'resumes', breaks: '48', alone: true, patches: [[s12, "'suspend'", "''"]] },
    'navigation-throws': { way: 'scorm2004', breaks: '63', alone: true, patches: [[s04, "'suspendAll'", "'exitAll'"]] },
    'review-when-done': { breaks: '56', alone: true, patches: [[session, "this.isReadOnly = opened.mode === 'review' || opened.mode === 'browse';", 'this.isReadOnly = false;'],
        [session, isNew, 'const isNew = false; this.run.memory.results[0] = 1;'], [s12, "packet.status === '' ||", "packet.status === '' || this.set('cmi.core.lesson_status', packet.status) ||"],
        [s12, 'if (packet.location', "this.set('cmi.core.lesson_status', packet.status); if (packet.location"]] },
    'resends-everything': { way: 'scorm2004', breaks: '65', alone: true, patches: [['engine/run.js', 'type: interaction.type, pattern: interaction.pattern, response: interaction.response,',
        "type: 'other', pattern: '', response: 'x'.repeat(3900),"]] },
    'finish-needed': { breaks: '2.7', alone: true, patches: [[s12, "return this.isDone('Finish', [''])", 'return this.commit()']] },
    'beacon-at-leaving': { way: 'scorm2004', learner: 'fails', breaks: '2.7', alone: true, patches: [neverSavesMeanwhile, [session, 'const isDue = this.isDirty ||', 'const isDue = false &&'],
        [session, 'this.run.memory.floor >= Carrel.status.height(\'failed\')', 'false']] },
    'empty-reads': { breaks: '54', alone: true, patches: [[s12, "mode: this.get('cmi.core.lesson_mode').toLowerCase(),", "mode: /n/.exec(this.get('cmi.core.lesson_mode'))[0],"]] },
    'late-api': { breaks: '53', alone: true, patches: [['engine/discovery.js', 'const patience = 5000;', 'const patience = 0;']] },
    'grade-frozen': { breaks: '2.7', alone: true, patches: [[status, "return facts.allAnswered || facts.isConcluded ? facts.finishedAs : 'incomplete';", 'return facts.finishedAs;'],
        [status, 'return isByScore || isByRequired || facts.allVisited;', 'return true;']], course: { passMark: 20 } },
    'score-first': { breaks: '2.7', alone: true, patches: [[s12, "let isDone = packet.score === '' || this.writeScore(packet.score);",
        "let isDone = packet.status !== 'passed' || (this.update('cmi.core.lesson_status', packet.status), this.writeScore(packet.score));"]] },
    'guarded-top': { breaks: '54', alone: true, patches: [['engine/discovery.js', '} catch (refused) {', '} catch (refused) { throw refused;']] },
    'session-ends': { breaks: '47', alone: true, patches: [[session, 'this.schedule(this.failures <= retriesMost ? retryPause : dirtyInterval);', ''],
        [session, 'this.isDirty = true;\n                this.failures += 1;', 'this.isDirty = false;']] },
    'closes-when-asked': { way: 'scorm2004', breaks: '63', alone: true, patches: [[s04, 'if (this.isLeaving)', 'if (false)']] },
    'capitalised-status': { breaks: '55', alone: true, patches: [...fromLmsOnly, [s12, "this.get('cmi.core.lesson_status').toLowerCase()", "this.get('cmi.core.lesson_status')"]] },
    'false-without-error': { breaks: '47', alone: true, patches: [[scormcall, 'return error === 0;', 'return false;']] },
    'empty-mode': { breaks: '44', alone: true, patches: [[session, "opened.mode === 'review' || opened.mode === 'browse'", "opened.mode !== 'normal'"], [scormcall, '!/^(review|browse)$/.test(opened.mode)', "opened.mode === 'normal'"]] },
    'status-reset': { breaks: '55', alone: true, patches: fromLmsOnly },
    'commit-in-unload-fails': { learner: 'fails', breaks: '2.7', alone: true, patches: [neverSavesMeanwhile, [s12, "return this.isDone('Finish', [''])", 'return true'],
        [session, 'this.run.memory.floor >= Carrel.status.height(\'failed\')', 'false']] },
    'wrong-entry': { learner: 'resumes', breaks: '48', alone: true, patches: [[s12, "state: this.get('cmi.suspend_data'),",
        "state: this.get('cmi.core.entry') === 'resume' ? this.get('cmi.suspend_data') : '',"]] },
    'limit-4096': { learner: 'resumes', breaks: '48', alone: false, patches: [[session, 'state: run.encoded(),', "state: '~'.repeat(4090) + run.encoded(),"],
        [session, 'Carrel.run.begin(this.course, opened.state, seed);', "Carrel.run.begin(this.course, opened.state.replace(/^~+/, ''), seed);"]] },
};

test('every quirk has a player that stumbles over it', () => {
    assert.deepEqual(Object.keys(naive).sort(), [...Proof.quirks.names].sort());
});

for (const [quirk, { patches, breaks, says, alone = false, way = 'scorm12', learner = 'perfect', passMark = null, course = {} }] of Object.entries(naive)) {
    test(`${quirk}: a naive player stumbles, ours does not`, () => {
        const what = { ...full, course: { ...full.course, ...course } };
        const how = { way, learner, passMark };
        assert.deepEqual(broken(prove(what, { ...how, quirks: [quirk] })), []);
        const stumbling = prove(what, { ...how, quirks: [quirk], patches });
        assert.ok(broken(stumbling).includes(breaks), `${broken(stumbling)} ${story(stumbling).slice(0, 1500)}`);
        if (says) {
            assert.equal(stumbling.report.status, says);
        }
        if (alone) {
            const elsewhere = prove(what, { ...how, patches });
            assert.ok(!broken(elsewhere).includes(breaks), `without the quirk: ${story(elsewhere).slice(0, 1500)}`);
        }
    });
}
