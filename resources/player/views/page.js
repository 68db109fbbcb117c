// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// One page of the course: its blocks, and the result of its quiz.

Carrel.page = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    /** @param {ModuleData} data @param {Page} page @param {any} t @param {any} stage */
    function objectives(data, page, t, stage) {
        if (data.pages[0] !== page || !data.objectives || data.objectives.length === 0) {
            return null;
        }
        const title = el('h2', {id: dom.uniqueId()}, t.objectives);
        return el('section.objectives', {'aria-labelledby': title.id}, title,
            el('ul', {lang: stage.lang, dir: stage.dir}, data.objectives.map(function (objective) {
                return el('li', null, objective);
            })));
    }

    /** @param {Page} page @param {any} app */
    function quizIntro(page, app) {
        const t = app.t;
        if (!page.quiz || app.run.countedIn(page).length === 0) {
            return null;
        }
        const attempts = page.attempts === 0 ? t.quizUnlimited
            : page.attempts === 1 ? t.quizOnce : dom.say(t.quizAttempts, page.attempts);
        return el('p.quiz-intro', null, el('strong', null, t.quiz), ' ', dom.say(t.quizNeeded, app.course.passMark), ' ', attempts);
    }

    /** @param {Page} page @param {any} app @returns {any[]} nothing until every question has an answer */
    function quizResult(page, app) {
        const t = app.t;
        const quiz = app.run.quiz(page);
        if (!page.quiz || !quiz.isAnswered) {
            return [];
        }
        const percent = Math.floor(Carrel.scoring.hundredths(quiz.score) / 100);
        const points = dom.say(t.pointsOf, Carrel.question.numberText(Carrel.scoring.points(quiz.score.earned), t),
            Carrel.question.numberText(Carrel.scoring.points(quiz.score.possible), t));
        const left = quiz.left === Infinity ? '' : quiz.left === 1 ? t.quizAttemptLeft : dom.say(t.quizAttemptsLeft, quiz.left);
        const retry = quiz.canRetry ? el('div.retry', null, dom.button(t.quizRetry, function () {
            app.run.retryQuiz(page);
            app.changed();
            app.go(page.n);
            app.announce(t.quizCleared);
        }), el('p.quiet', null, t.quizRetryNote + ' ' + left)) : null;
        return [el('h2', null, t.quizResult),
            el('p.figure', null, el('strong', null, percent + ' %'), ' ', el('span', null, points)),
            retry];
    }

    /** @param {any} app @param {ModuleData} data @param {Page} page @returns {any} the article */
    function build(app, data, page) {
        const t = app.t;
        const module = app.run.moduleOfPage[page.n];
        const result = el('section.quiz-result', {role: 'status'});
        const stage = {
            app: app, run: app.run, session: app.session, env: app.env, t: t, page: page,
            lang: app.course.language, dir: app.course.dir,
            // Text of the course, in its language.
            own: function (/** @type {any} */ element) {
                if (element) {
                    element.lang = app.course.language;
                    element.dir = app.course.dir;
                }
                return element;
            },
            changed: function () {
                app.changed();
            },
            answered: function () {
                dom.fill(result, quizResult(page, app));
            },
        };
        const blocks = page.blocks.map(function (block) {
            const view = Carrel.views[block.kind];
            return view ? el('section.block.block-' + block.kind, {id: 'b-' + block.id}, view.build(block, stage)) : null;
        });
        const here = module.pages.indexOf(page.n) + 1;
        const article = el('article.page', null,
            el('p.crumb', null, el('span', {lang: stage.lang, dir: stage.dir}, module.title), ' · ',
                dom.say(t.pageOf, here, module.pages.length)),
            el('h1', {tabindex: '-1', lang: stage.lang, dir: stage.dir}, page.title),
            quizIntro(page, app), objectives(data, page, t, stage), blocks, result);
        stage.answered();
        return article;
    }

    return {build: build};
})();
