// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// One page of the course: its blocks.

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

    /** @param {Block} block @param {any} stage @returns {any} that the course is not finished without it, and whether it is done */
    function requiredNote(block, stage) {
        if (!Carrel.required.holdsFor(stage.run, block)) {
            return null;
        }
        const note = el('p.required', null);
        const show = function () {
            const isDone = Carrel.required.isDone(stage.run, Number(block.n));
            note.classList.toggle('is-done', isDone);
            dom.fill(note, Carrel.icons.make(isDone ? 'check' : 'wait'), el('span', null, isDone ? stage.t.requiredDone : stage.t.required));
        };
        show();
        stage.watch(show);
        return note;
    }

    /** @param {any} app @param {ModuleData} data @param {Page} page @returns {any} the article */
    function build(app, data, page) {
        const t = app.t;
        const module = app.run.moduleOfPage[page.n];
        const quiz = Carrel.quizPage.create(app, page, app.run.blocksOf(page));
        /** @type {(() => void)[]} */
        const watchers = [];
        const stage = {
            app: app, run: app.run, session: app.session, env: app.env, t: t, page: page, quiz: quiz,
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
                watchers.forEach(function (tell) {
                    tell();
                });
            },
            // Told whenever something of the page was answered.
            watch: function (/** @type {() => void} */ tell) {
                watchers.push(tell);
            },
            answered: function () {
                quiz.answered();
            },
        };
        const blocks = quiz.visible().map(function (block) {
            const view = Carrel.views[block.kind];
            return view ? el('section.block.block-' + block.kind, {id: 'b-' + block.id}, requiredNote(block, stage), view.build(block, stage)) : null;
        });
        const here = module.pages.indexOf(page.n) + 1;
        const article = el('article.page', null,
            el('p.crumb', null, el('span', {lang: stage.lang, dir: stage.dir}, module.title), ' · ',
                dom.say(t.pageOf, here, module.pages.length)),
            el('h1', {tabindex: '-1', lang: stage.lang, dir: stage.dir}, page.title),
            objectives(data, page, t, stage), quiz.head(), blocks, quiz.tail());
        Object.keys(Carrel.views).forEach(function (kind) {
            const view = Carrel.views[kind];
            if (view.finish) {
                view.finish(article, data, stage);
            }
        });
        return article;
    }

    return {build: build};
})();
