// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Puts the stand-in LMS together: launches the course, follows what it says, listens for changes made in Carrel.

(function () {
    'use strict';

    const el = Lms.report.el;
    const root = document.documentElement;
    const query = new URLSearchParams(window.location.search);
    const language = /^(en|fr)$/.test(query.get('lang')) ? query.get('lang') : root.lang === 'fr' ? 'fr' : 'en';
    const t = Lms.strings[language];
    const refreshPause = 500;

    let number = Number(root.dataset.course);
    let course = null;
    let visit = null;
    let learner = Lms.api.newLearner();
    let isBusy = false;
    let pending = null;

    const stage = new Lms.stage.Stage(t);
    const report = new Lms.report.Report(t, language);
    const live = el('p.unseen', {role: 'status'});
    const notice = el('div.notice', {role: 'status', hidden: true});
    const follow = el('input', {type: 'checkbox', checked: true});

    /** @returns {string} where the learner is kept while this tab lives */
    const key = () => 'carrel.preview.' + course.data.id;

    function remember() {
        try {
            sessionStorage.setItem(key(), JSON.stringify(learner));
        } catch (full) {
            return;
        }
    }

    function recall() {
        try {
            return Object.assign(Lms.api.newLearner(), JSON.parse(sessionStorage.getItem(key()) || '{}'));
        } catch (unreadable) {
            return Lms.api.newLearner();
        }
    }

    function say(words) {
        live.textContent = words;
    }

    /** @param {string} words @param {any} [action] */
    function show(words, action) {
        notice.replaceChildren(el('p', null, words), ...(action ? [action] : []));
        notice.hidden = words === '';
    }

    /** What the learner sees and the LMS is not told. */
    function seen() {
        const bar = stage.inside() && stage.inside().querySelector('[role=progressbar]');
        const page = visit && course.pages[visit.values['cmi.core.lesson_location']];
        return {progress: bar ? Lms.say(t.progressOf, bar.getAttribute('aria-valuenow')) : '', place: page ? page.title : ''};
    }

    function refresh() {
        if (visit) {
            report.refresh(visit, seen());
        }
    }

    /** @param {string} what @param {any} detail of Lms.api.Visit */
    function hear(what, detail) {
        if (what === 'kept') {
            learner = detail;
            remember();
        } else if (what === 'call') {
            report.addCall(detail);
            hearCall(detail);
        }
        setTimeout(refresh, 0);
    }

    function hearCall(call) {
        const part = /^cmi\.interactions\.(\d+)\.time$/.exec(call.args[0] || '');
        if (call.name !== 'LMSSetValue' || call.error) {
            return;
        }
        if (part) {
            hearAnswer(visit.values, 'cmi.interactions.' + part[1] + '.'); // The last part of a record.
        } else if (call.args[0] === 'cmi.core.lesson_status') {
            say(Lms.say(t.said.status, t.statusWords[call.args[1]]));
        } else if (call.args[0] === 'cmi.core.lesson_location') {
            course.find('pages', call.args[1]).then(refresh);
        }
    }

    /** @param {any} values @param {string} base of one record */
    async function hearAnswer(values, base) {
        const value = (name) => values[base + name] || '';
        const record = {result: value('result'), weighting: value('weighting')};
        const [type, response] = [value('type'), value('student_response')];
        const id = /^q_([a-z0-9]+)_(.*)$/.exec(value('id')) || ['', value('id'), ''];
        const block = await course.find('blocks', id[1]);
        const question = Lms.knowledge.questionWords(block, id[2]);
        const words = Lms.knowledge.answerWords(block, id[2], type, response, t);
        say(Lms.say(t.said.answer, report.addAnswer(Object.assign(record, {question: question || id[1], words: words, attempt: id[2]}))));
    }

    /** After a reload of this page: what the learner has answered before. */
    async function tellAgain() {
        for (let n = 0; n < learner.interactions; ++n) {
            await hearAnswer(learner.values, 'cmi.interactions.' + n + '.');
        }
    }

    function showTitle() {
        document.title = t.preview + ': ' + course.data.title;
        title.textContent = course.data.title;
        title.lang = course.data.language;
    }

    /** @param {string} place fragment for the player, or empty */
    async function launch(place) {
        if (!course || course.number !== number) {
            const next = new Lms.knowledge.Course('course/' + number + '/');
            next.number = number;
            course = await next.open();
            showTitle();
        }
        visit = new Lms.api.Visit(learner, {passMark: course.passMark, name: t.preview}, hear);
        learner = visit.learner;
        window.API = visit.api;
        stage.open(course.base + course.launchFile + place);
        refresh();
    }

    /** Ends the visit, then begins another; one at a time. @param {() => void} between @param {string} [place] @param {any} [position] */
    async function relaunch(between, place, position) {
        if (isBusy) {
            const former = pending || [() => {}, ''];
            pending = [() => {
                former[0]();
                between();
            }, place || former[1], position];
            return;
        }
        isBusy = true;
        try {
            await stage.empty();
            between();
            await launch(place || '');
            if (position) {
                stage.restore(position);
            }
        } catch (broken) {
            show(t.missing);
        }
        isBusy = false;
        if (pending) {
            const next = pending;
            pending = null;
            relaunch(...next);
        }
    }

    function startAgain() {
        relaunch(() => {
            learner = Lms.api.newLearner();
            remember();
            report.clear();
            show('');
            say(t.said.started);
        });
    }

    function comeBack() {
        relaunch(() => say(Lms.say(t.said.back, learner.visits + 1)));
    }

    /** @param {number} newest */
    function showCourse(newest) {
        const position = stage.position();
        relaunch(() => {
            number = newest;
            show('');
            say(t.changed);
        }, '', position);
    }

    /** @param {number} newest */
    function courseChanged(newest) {
        if (newest === number) {
            return;
        }
        if (follow.checked && !stage.isTyping()) {
            showCourse(newest);
        } else {
            show(t.changedAsk, el('button', {type: 'button', onclick: () => showCourse(newest)}, t.showNew));
        }
    }

    /** @param {any} page export index, or null @param {any} block id, or empty @returns {string} for the player */
    function fragment(page, block) {
        return /^\d+$/.test(String(page)) ? '#page-' + page + (/^[a-z0-9]+$/.test(block || '') ? '-' + block : '') : '';
    }

    /** Where the author led this page last. */
    let ledTo = fragment(query.get('page'), query.get('block'));

    /** Changes are told as long as this page is in sight: a browser has few connections to one address. */
    function listen() {
        let source = null;
        const open = () => {
            if (source || document.visibilityState === 'hidden') {
                return;
            }
            source = new EventSource('events');
            source.addEventListener('course', (event) => courseChanged(JSON.parse(event.data).course));
            source.addEventListener('place', (event) => {
                const wanted = JSON.parse(event.data);
                ledTo = fragment(wanted.page, wanted.block);
                relaunch(() => {}, ledTo);
            });
            source.addEventListener('selection', (event) => {
                const wanted = JSON.parse(event.data);
                const place = fragment(wanted.page, wanted.block);
                if (place !== ledTo && follow.checked && !stage.isTyping()) {
                    ledTo = place;
                    relaunch(() => {}, place);
                }
            });
            source.addEventListener('open', () => {
                if (!notice.hidden && notice.textContent === t.gone) {
                    show('');
                }
            });
            source.addEventListener('error', () => show(t.gone));
        };
        document.addEventListener('visibilitychange', () => {
            if (document.visibilityState === 'hidden' && source) {
                source.close();
                source = null;
            }
            open();
        });
        open();
    }

    const title = el('p.title', null, document.title);
    const skip = el('a.skip', {href: '#stage', onclick: (event) => {
        event.preventDefault();
        stage.frame.focus();
    }}, t.skip);
    const bar = el('header.bar', null,
        el('div.name', null, el('h1', null, t.preview), title), stage.chooser,
        el('div.actions', null,
            el('label.follow', {title: t.followHint}, follow, el('span', null, t.follow)),
            el('button', {type: 'button', title: t.comeBackHint, onclick: comeBack}, t.comeBack),
            el('button', {type: 'button', title: t.startAgainHint, onclick: startAgain}, t.startAgain)));

    root.lang = language;
    document.body.replaceChildren(skip, bar, notice, stage.element, report.element, live);
    window.history.replaceState(null, '', window.location.pathname + (query.get('lang') ? '?lang=' + language : ''));
    setInterval(refresh, refreshPause);
    (async function () {
        try {
            course = await new Lms.knowledge.Course('course/' + number + '/').open();
            course.number = number;
            learner = recall();
            showTitle();
            await tellAgain();
            await launch(fragment(query.get('page'), query.get('block')));
            listen();
        } catch (broken) {
            show(t.missing);
        }
    })();
})();
