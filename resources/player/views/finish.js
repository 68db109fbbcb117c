// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The last page: what has been reached, what the platform gets of it, what could still be done.

Carrel.finish = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    /** @param {string} term @param {...any} words */
    function row(term, ...words) {
        return el('div', null, el('dt', null, term), el('dd', null, words));
    }

    /** @param {any} app @param {Score} score @param {string} status @returns {string} what is sent */
    function sent(app, score, status) {
        const t = app.t;
        if (!app.session.backend.isTracked) {
            return t.platformNothing;
        }
        if (app.session.isReadOnly) {
            return t.platformReview;
        }
        const percent = Carrel.question.numberText(Carrel.scoring.hundredths(score) / 100, t);
        return (score.answered > 0 ? dom.say(t.platformScore, percent) + ', ' : '') + t.statusWords[status];
    }

    /** @param {any} app @returns {any} */
    function missingPages(app) {
        const t = app.t;
        const missing = app.run.pageOrder.filter(function (/** @type {number} */ n) {
            return !app.run.isVisited(n);
        });
        if (missing.length === 0) {
            return null;
        }
        return el('div.advice', null, el('p', null, missing.length === 1 ? t.missingPage : dom.say(t.missingPages, missing.length)),
            dom.button(t.goThere, function () {
                app.go(missing[0]);
            }));
    }

    /** @param {any} app @returns {any} */
    function missingRequired(app) {
        const t = app.t;
        const duties = Carrel.required.open(app.run);
        if (duties.length === 0) {
            return null;
        }
        const count = duties.reduce(function (sum, duty) {
            return sum + duty.blocks.length;
        }, 0);
        return el('div.advice', null, el('p', null, count === 1 ? t.missingRequired : dom.say(t.missingRequiredMany, count)),
            dom.button(t.goThere, function () {
                app.go(duties[0].page);
            }));
    }

    /** @param {any} app @param {Score} score @returns {any} */
    function missingAnswers(app, score) {
        const t = app.t;
        const missing = score.asked - score.answered;
        if (missing === 0) {
            return null;
        }
        const isReached = Carrel.scoring.hundredths(score) >= app.course.passMark * 100;
        const canConclude = isReached && app.course.completion !== 'pages' && app.course.completion !== 'required' && !Carrel.status.isDone(app.run.memory.floor);
        return el('div.advice', null, el('p', null, dom.say(t.missingAnswers, missing)), canConclude ? [
            el('p.quiet', null, t.concludeNote),
            dom.button(t.conclude, function () {
                app.run.conclude();
                app.changed();
                app.showResult();
            })] : null);
    }

    /** @param {any} app @returns {any} quizzes that can be taken again */
    function retries(app) {
        const t = app.t;
        const pages = app.run.pageOrder.map(function (/** @type {number} */ n) {
            return app.run.places[n] && app.run.places[n].page;
        }).filter(function (/** @type {Page} */ page) {
            return page && app.run.quiz(page).canRetry;
        });
        if (pages.length === 0) {
            return null;
        }
        return el('div.advice', null, el('p', null, t.canRetry), pages.map(function (/** @type {Page} */ page) {
            return dom.button(dom.say(t.toQuiz, page.title), function () {
                app.go(page.n);
            });
        }));
    }

    /** @param {any} app @returns {any} the article */
    function build(app) {
        const t = app.t;
        const score = app.run.score();
        const status = app.session.isReadOnly ? app.run.statusNow() : app.run.status();
        const progress = app.run.progress();
        const isGraded = score.asked > 0;
        const percent = Carrel.question.numberText(Carrel.scoring.hundredths(score) / 100, t);
        const points = dom.say(t.pointsOf, Carrel.question.numberText(Carrel.scoring.points(score.earned), t),
            Carrel.question.numberText(Carrel.scoring.points(score.possible), t));
        return el('article.page.result-page', null,
            el('p.crumb', {lang: app.course.language, dir: app.course.dir}, app.course.title),
            el('h1', {tabindex: '-1'}, t.resultTitle),
            el('p.headline.is-' + status, null, Carrel.icons.make(Carrel.status.isDone(Carrel.status.height(status)) ? 'check' : 'wait'),
                el('span', null, t.headline[status])),
            el('dl.figures', null,
                row(t.pages, dom.say(t.pagesSeen, progress.visited, progress.pages)),
                isGraded ? row(t.score, score.answered > 0 ? [points, ' → ', el('strong', null, percent + ' %')] : t.noScoreYet) : null,
                isGraded ? row(t.passMark, app.course.passMark + ' %') : null,
                app.isAlone() ? null : row(t.platform, sent(app, score, status))),
            missingPages(app), missingRequired(app), missingAnswers(app, score), retries(app), Carrel.receipt.attestation(app));
    }

    return {build: build};
})();
