// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Papers about the course as a whole: a receipt for what the LMS has not confirmed, and an attestation at the end.

Carrel.receipt = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    /** A sheet is about the whole course here, in the player's own language. @param {any} app @param {string} title */
    function stageOf(app, title) {
        const root = document.documentElement;
        return {page: {title: title}, app: app, env: app.env, t: app.t, lang: root.lang, dir: root.dir || 'ltr'};
    }

    /** @param {any} app @param {Date} now @returns {string} */
    function moment(app, now) {
        return Carrel.numbers.day(now) + ', ' + Carrel.numbers.timeOfDay(now);
    }

    /** @param {any} app @returns {string[][]} what has been reached, with names */
    function reached(app) {
        const t = app.t;
        const score = app.run.score();
        const progress = app.run.progress();
        const facts = [[t.pages, dom.say(t.pagesSeen, progress.visited, progress.pages)]];
        if (score.answered > 0) {
            facts.push([t.score, Carrel.question.numberText(Carrel.scoring.hundredths(score) / 100, t) + ' %']);
        }
        return facts;
    }

    /** @param {any} app offers a file with everything that was not confirmed */
    function save(app) {
        const t = app.t;
        const session = app.session;
        const stage = stageOf(app, t.receipt);
        const answers = session.unconfirmed.map(function (/** @type {InteractionRecord} */ record) {
            return el('li', null, [record.time, record.id, record.response, record.result].filter(Boolean).join(' · '));
        });
        const facts = [[t.date, moment(app, app.env.now())], [t.learnerId, session.learner]].concat(reached(app),
            [[t.status, t.statusWords[app.run.status()]]]);
        Carrel.sheet.save(stage, Carrel.grammar.identifier(app.course.id) + '-receipt', [
            Carrel.sheet.head(stage, facts), el('p', null, t.receiptWhy),
            answers.length > 0 ? [el('h2', null, t.receiptAnswers), el('ul', null, answers)] : null,
            el('h2', null, t.receiptCode), el('p.written', null, app.run.encoded()),
        ]);
    }

    /** @param {any} app @returns {HTMLButtonElement} */
    function button(app) {
        return dom.button(app.t.saveReceipt, function () {
            save(app);
        }, 'plain', Carrel.icons.make('save'));
    }

    /** @param {any} app @param {number} milliseconds @returns {string} hours and minutes */
    function duration(app, milliseconds) {
        const minutes = Math.max(1, Math.round(milliseconds / 60000));
        const hours = Math.floor(minutes / 60);
        return (hours > 0 ? dom.say(app.t.hours, hours) + ' ' : '') + dom.say(app.t.shortMinutes, minutes % 60);
    }

    /** @param {any} app @param {string} name as the learner writes it @returns {any[]} */
    function attestationContent(app, name) {
        const t = app.t;
        const status = app.run.status();
        const spent = app.session.totalMilliseconds();
        const facts = [[t.name, name], [t.date, Carrel.numbers.day(app.env.now())]].concat(reached(app).slice(1),
            [[t.timeSpent, duration(app, spent)]]);
        return [el('h1', null, t.attestation), el('p.attested', null, app.course.title), el('p', null, t.attests[status] || t.attests.completed),
            el('dl', null, facts.map(function (fact) {
                return [el('dt', null, fact[0]), el('dd', null, fact[1])];
            }))];
    }

    /** @param {any} app @returns {any} for the result page, once the course is done and where the author wants it */
    function attestation(app) {
        const t = app.t;
        if (!app.course.attestation || !Carrel.status.isDone(app.run.memory.floor)) {
            return null;
        }
        const name = el('input', {type: 'text', autocomplete: 'name'});
        const stage = stageOf(app, t.attestation);
        const content = function () {
            return attestationContent(app, name.value);
        };
        return el('section.attestation', null, el('h2', null, t.attestation), el('p.quiet', null, t.attestationHint),
            el('label.field', null, el('span.field-name', null, t.name), name),
            el('div.row', null, dom.button(t.printSheet, function () {
                Carrel.sheet.print(stage, content());
            }, 'plain', Carrel.icons.make('print')), dom.button(t.saveSheet, function () {
                Carrel.sheet.save(stage, Carrel.grammar.identifier(app.course.id) + '-attestation', content());
            }, 'plain', Carrel.icons.make('save'))));
    }

    return {button: button, attestation: attestation};
})();
