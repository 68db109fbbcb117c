// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The contents: modules, their pages, what has been seen, where the learner is.

Carrel.menu = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    class Menu {
        /** @param {any} app */
        constructor(app) {
            this.app = app;
            this.t = app.t;
            /** @type {any[]} */
            this.entries = [];
            this.close = el('button.icon-button.menu-close', {type: 'button', 'aria-label': this.t.closeContents,
                onclick: () => this.hide()}, Carrel.icons.make('close'));
            this.list = el('ol.modules', null);
            this.element = el('nav.menu', {id: 'contents', 'aria-label': this.t.contents, onkeydown: (/** @type {any} */ event) => {
                if (event.key === 'Escape') {
                    this.hide();
                }
            }}, el('div.menu-head', null, el('p.menu-title', null, this.t.contents), this.close), this.list);
            this.veil = el('div.veil', {onclick: () => this.hide()});
            app.course.modules.forEach((/** @type {CourseModule} */ module) => this.addModule(module));
            this.result = el('button.page-link', {type: 'button', onclick: () => this.leave(() => app.showResult())},
                el('span.page-name', null, this.t.resultTitle));
            dom.add(this.list, el('li.module.result', null, this.result));
        }

        /** @param {CourseModule} module */
        addModule(module) {
            const look = 'li.module.depth-' + Math.min(module.depth || 0, 3);
            const title = el('span.module-name', {lang: this.app.course.language, dir: this.app.course.dir}, module.title);
            if (module.pages.length === 0) {
                dom.add(this.list, el(look, null, el('p.part', null, title)));
                return;
            }
            const pages = el('ol.pages', {id: dom.uniqueId(), hidden: true});
            const count = el('span.count', null);
            const button = el('button.module-button', {type: 'button', 'aria-expanded': 'false', 'aria-controls': pages.id},
                Carrel.icons.make('next'), title, count);
            const entry = {module: module, button: button, pages: pages, count: count, links: /** @type {any[]} */ ([])};
            button.addEventListener('click', () => this.open(entry, button.getAttribute('aria-expanded') !== 'true'));
            this.entries.push(entry);
            dom.add(this.list, el(look, null, button, pages));
        }

        /** @param {any} entry @param {boolean} isOpen */
        open(entry, isOpen) {
            entry.button.setAttribute('aria-expanded', String(isOpen));
            entry.pages.hidden = !isOpen;
            if (isOpen && entry.links.length === 0) {
                dom.fill(entry.pages, el('li.quiet', null, this.t.loading));
                this.app.withModule(entry.module, (/** @type {ModuleData | null} */ data) => this.fillPages(entry, data));
            }
        }

        /** @param {any} entry @param {ModuleData | null} data */
        fillPages(entry, data) {
            if (!data) {
                dom.fill(entry.pages, el('li.quiet', null, this.t.loadFailed));
                return;
            }
            entry.links = data.pages.map((page) => {
                const tick = el('span.tick', null);
                const link = el('button.page-link', {type: 'button', onclick: () => this.leave(() => this.app.go(page.n))},
                    el('span.page-name', {lang: this.app.course.language, dir: this.app.course.dir}, page.title), tick);
                return {n: page.n, link: link, tick: tick};
            });
            dom.fill(entry.pages, entry.links.map((/** @type {any} */ one) => el('li', null, one.link)));
            this.refresh();
        }

        /** Ticks, counts and the place. */
        refresh() {
            const run = this.app.run;
            const here = this.app.place;
            this.entries.forEach((entry) => {
                const seen = run.visitedIn(entry.module);
                const isAll = seen === entry.module.pages.length;
                dom.fill(entry.count, isAll ? tick(this.t) : dom.say(this.t.pagesSeen, seen, entry.module.pages.length));
                entry.button.classList.toggle('current', entry.module.pages.indexOf(here) >= 0);
                entry.links.forEach((/** @type {any} */ one) => {
                    dom.fill(one.tick, run.isVisited(one.n) && one.n !== here ? tick(this.t) : null);
                    setCurrent(one.link, one.n === here);
                });
            });
            setCurrent(this.result, here === -1);
        }

        /** Opens the module in which the learner is. @param {number} n */
        reveal(n) {
            const entry = this.entries.filter((one) => one.module.pages.indexOf(n) >= 0)[0];
            if (entry) {
                this.open(entry, true);
            }
            this.refresh();
        }

        /** As a drawer above the page, where it does not fit beside it. */
        show() {
            this.opener = /** @type {any} */ (document.activeElement);
            this.setDrawer(true);
            this.close.focus();
        }

        hide() {
            if (document.documentElement.classList.contains('menu-open')) {
                this.setDrawer(false);
                if (this.opener) {
                    this.opener.focus();
                }
            }
        }

        /** @param {() => void} then */
        leave(then) {
            this.setDrawer(false);
            then();
        }

        /** @param {boolean} isOpen */
        setDrawer(isOpen) {
            document.documentElement.classList.toggle('menu-open', isOpen);
            this.app.menuButton.setAttribute('aria-expanded', String(isOpen));
            [this.app.main, this.app.header].forEach((element) => {
                element.inert = isOpen;
            });
        }
    }

    /** @param {any} t */
    function tick(t) {
        return [Carrel.icons.make('check'), el('span.unseen', null, t.done)];
    }

    /** @param {Element} link @param {boolean} isCurrent */
    function setCurrent(link, isCurrent) {
        if (isCurrent) {
            link.setAttribute('aria-current', 'page');
        } else {
            link.removeAttribute('aria-current');
        }
    }

    /** @param {any} app */
    function create(app) {
        return new Menu(app);
    }

    return {create: create};
})();
