// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The player broken on purpose: the proof sees each fault, under the number that it has in docs/package-contract.md.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyKind, handedIn } from '../support/everykind.mjs';
import { fullCourse } from '../support/fullcourse.mjs';
import { broken, prove, story } from '../support/proof.mjs';

const full = fullCourse();
const handed = handedIn();
const every = everyKind();
const s12 = 'engine/scorm12.js';
const s04 = 'engine/scorm2004.js';
const session = 'engine/session.js';

/** What is wrong, the assertion that says so, the patches; then who finds it, where it is not the one who knows everything in SCORM 1.2. */
const faults = [
    ['the status comes before the score', '45', [[s12, "let isDone = packet.score === '' || this.writeScore(packet.score);",
        "this.update('cmi.core.lesson_status', packet.status); let isDone = packet.score === '' || this.writeScore(packet.score);"]]],
    ['the scaled score is another one', '45', [[s04, 'part(Number(raw) / 100)', 'part(Number(raw) / 200)']], { way: 'scorm2004' }],
    ['a hyphen in the name of a record', '43', [['engine/grammar.js', '/[^A-Za-z0-9_]/g', '/[^A-Za-z0-9_-]/g'], ['engine/run.js', "'q_' + block.id", "'q-' + block.id"]]],
    ['a hyphen in the name of an option', '43', [['engine/grammar2004.js', "join('[,]')", "join('-')"]], { way: 'scorm2004' }],
    ['a time with three decimals and a zone', '43', [[s04, "'timestamp', record.time)", "'timestamp', '2026-03-04T10:20:30.123Z')"]], { way: 'scorm2004' }],
    ['a score without digits', '43', [[s12, "packet.score === '' || this.writeScore", 'this.writeScore']]],
    ['a decimal comma', '43', [[s12, "'cmi.core.score.raw', raw)", "'cmi.core.score.raw', raw + ',0')"]]],
    ['more state than there is room for', '43', [[session, 'state: run.encoded(),', "state: run.encoded() + 'x'.repeat(4097),"]]],
    ['exit "normal" in SCORM 1.2', '43', [[s12, "'suspend'", "'normal'"]]],
    ['a commit right before the end', '63', [[s04, "return this.isDone('Terminate'", "this.commit(); return this.isDone('Terminate'"]], { way: 'scorm2004' }],
    ['a way out is asked for when the window closes', '63', [[s04, 'if (this.isLeaving)', 'if (true)']], { way: 'scorm2004', learner: 'fails' }],
    ['the end is told twice', '41', [[s12, "return this.isDone('Finish'", "this.isDone('Finish', ['']); return this.isDone('Finish'"]]],
    ['the beginning is told twice', '41', [[s12, "const count = this.get('cmi.interactions._count');", "this.isDone('Initialize', ['']); const count = '0';"]]],
    ['the beginning comes without its empty text', '41', [[s12, "this.isDone('Initialize', [''])", "this.isDone('Initialize', [])"]]],
    ['the end is not told', '41', [[s12, "return this.isDone('Finish', [''])", 'return true']]],
    ['something is told after the end', '41', [[s12, "return this.isDone('Finish', [''])", "return this.isDone('Finish', ['']) && this.commit()"]]],
    ['an element that does not exist', '42', [[s12, "this.set('cmi.core.session_time'", "this.set('cmi.core.sesion_time'"]]],
    ['nothing is said at the beginning', '44', [[s12, 'return this.commit() && exit && word;', 'return exit && word;']]],
    ['nobody says that the learner comes back', '44', [[s12, "'suspend'", "'logout'"]]],
    ['a score before the first answer', '46', [[session, 'const hasScore = score.answered > 0 &&', 'const hasScore =']], { learner: 'silent' }],
    ['answers are kept for the end', '47', [[session, 'this.env.later(() => {', 'this.env.later(() => {}, 0) && (() => {']]],
    ['an answer is left out', '47', [[session, 'this.interactions.push(record);', 'this.interactions.length % 3 === 2 || this.interactions.push(record);']]],
    ['the next visit begins anew', '48', [['engine/state.js', "const opened = open(text, fingerprint(course));", "const opened = open('', fingerprint(course));"]], { learner: 'resumes' }],
    ['the next visit has lost the answers', '48', [['engine/state.js', 'memory.answers = takeAnswers(reader, tableWidth)', 'memory.answers = []']], { what: every, learner: 'resumes' }],
    ['the next visit begins at another page', '48', [['engine/state.js', 'writer.put(memory.current + 1, indexWidth);', 'writer.put(1, indexWidth);']], { learner: 'resumes' }],
    ['a window of another site is touched', '54', [['engine/discovery.js', '} catch (refused) {', '} catch (refused) { throw refused;']], { quirks: ['guarded-top'] }],
    ['nobody waits for the LMS', '53', [['engine/discovery.js', 'const patience = 5000;', 'const patience = 0;']], { quirks: ['late-api'] }],
    ['the player relies on what it reads', '54', [[s12, "mode: this.get('cmi.core.lesson_mode').toLowerCase(),", "mode: /n/.exec(this.get('cmi.core.lesson_mode'))[0],"]], { quirks: ['empty-reads'] }],
    ['a new visit begins with "incomplete" whatever there was', '55', [[session, 'const isNew = floor <= Carrel.status.height(\'incomplete\');', 'const isNew = true;']]],
    ['a visit for review writes', '56', [[session, "this.isReadOnly = opened.mode === 'review' || opened.mode === 'browse';", 'this.isReadOnly = false;'],
        [session, 'const isNew = floor <= Carrel.status.height(\'incomplete\');', 'const isNew = true;']], { quirks: ['review-when-done'] }],
    ['damaged state is taken for whole', '57', [['engine/state.js', "parts.length !== 4 || parts[1].length !== fingerprintLength || !Carrel.bits.isClean(parts[2])", 'parts.length < 3'],
        ['engine/state.js', "|| text[end] !== '.' || checksum(text.slice(0, end)) !== parts[3]", ''], ['engine/state.js', 'tableWidth < 0 || reader.isShort', 'tableWidth < 0']], { learner: 'random' }],
    ['what could not be saved is not sent again', '58', [[session, "this.setSign('unsaved');", '']], { learner: 'offline' }],
    ['it is sent again without end', '58', [[session, 'const retryPause = 2000;', 'const retryPause = 200;'], [session, 'const retriesMost = 5;', 'const retriesMost = 5000;']], { learner: 'offline' }],
    ['the time runs backwards', '59', [[session, 'this.lastTime = Math.max(this.lastTime, this.env.tick() - this.began);', 'this.lastTime = 100000 - this.env.tick();']]],
    ['the time is that since midnight', '59', [[session, 'this.began = this.env.tick();', 'this.began = -50000;']]],
    ['the answer comes before its type', '60', [[s12, "this.set(base + 'type', record.type);\n", ''], [s12, "this.set(base + 'result', record.result);", "this.set(base + 'type', record.type);"]]],
    ['a question without an answer has an empty one', '60', [[s12, "if (record.response !== '') {", 'if (true) {'], ['engine/handin.js', 'if (isKept(run, block)) {', 'if (true) {']], { what: handed, learner: 'random', seed: 6 }],
    ['records are numbered from the middle', '43', [[s12, "'cmi.interactions.' + this.nextInteraction", "'cmi.interactions.' + (this.nextInteraction + 2)"]]],
    ['one piece is too large to arrive while the page closes', '65', [['engine/run.js', "type: interaction.type, pattern: interaction.pattern, response: interaction.response,",
        "type: 'other', pattern: '', response: 'x'.repeat(3900),"]], { way: 'scorm2004', quirks: ['resends-everything'] }],
    ['the score is a hundredth too high', '2.7', [['engine/scoring.js', 'return percent * 100 + Math.floor(rest * 100 / score.possible);', 'return Math.max(0, percent * 100 - 100);']]],
    ['who fails is told to have passed', '2.7', [['engine/status.js', "if (facts.isClosed) {\n            return 'failed';", "if (facts.isClosed) {\n            return 'passed';"]], { learner: 'fails' }],
    ['who has tries left is told to have failed', '2.7', [['engine/status.js', "return facts.allAnswered ? facts.notReachedAs : 'incomplete';", "return 'failed';"]], { learner: 'silent' }],
    ['cmi5: the token is asked for twice', '67', [['engine/cmi5.js', 'this.tab.note({token: this.token});', "this.tab.note({token: this.token}); this.env.request({method: 'POST', url: this.launch.fetch, headers: {}, body: ''}, function () {});"]], { way: 'cmi5' }],
    ['cmi5: "completed" is said each time', '67', [['engine/cmi5.js', "isOnce('completed')", 'true']], { way: 'cmi5' }],
    ['cmi5: the preferences are not read', '67', [['engine/cmi5.js', 'this.get(xapi.preferencesAddress(this.launch), () => this.askDocument(data));', 'this.askDocument(data);']], { way: 'cmi5' }],
    ['cmi5: the first word is missing', '67', [['engine/cmi5.js', 'backend.greet();', '']], { way: 'cmi5' }],
    ['cmi5: the last word is missing', '69', [['engine/cmi5.js', 'this.queue.push(this.speaker.terminated(milliseconds, packet ? packet.progress : -1));', '']], { way: 'cmi5' }],
    ['cmi5: who fails has success', '68', [['engine/cmi5.js', "this.speaker.judged(packet, packet.status === 'passed')", 'this.speaker.judged(packet, true)']], { way: 'cmi5', learner: 'fails' }],
];

/** The player as it is has no fault; found out once for each way of looking. */
const asItIs = new Map();
function faultless(course, options) {
    const key = JSON.stringify([course.course.id, options.way, options.learner, options.quirks, options.seed]);
    if (!asItIs.has(key)) {
        asItIs.set(key, broken(prove(course, options)));
    }
    return asItIs.get(key);
}

for (const [what, assertion, patches, how = {}] of faults) {
    test(`caught: ${what} (${assertion})`, () => {
        const course = how.what || full;
        const options = { ...how, passMark: how.way === 'cmi5' ? course.course.passMark : null };
        assert.deepEqual(faultless(course, options), [], 'the player as it is');
        const result = prove(course, { ...options, patches });
        assert.ok(broken(result).includes(assertion), `${broken(result)} ${story(result).slice(0, 1500)}`);
    });
}
