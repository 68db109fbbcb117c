// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The frame around the pages: header, contents, notices, saved sign, going from page to page, leaving.

Carrel.app = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const resultPlace = -1;
    const prefetchDelay = 1500;
    const manyFailures = 2;
    const signs = {saved: 'cloud', saving: 'wait', unsaved: 'alert', review: 'eye', localSaved: 'cloud', localLost: 'alert', ownSaved: 'cloud', ownLost: 'alert'};

    class App {
        /** @param {Course} course @param {Environment} env @param {any} t strings */
        constructor(course, env, t) {
            this.course = course;
            this.env = env;
            this.t = t;
            this.place = resultPlace;
            this.wanted = resultPlace;
            this.signText = el('p.sign', null);
            this.live = el('p.unseen', {role: 'status'});
            this.notices = el('div.notices', null);
            this.main = el('main', {id: 'page', tabindex: '-1'});
            this.build();
        }

        build() {
            const t = this.t;
            this.menuButton = el('button.icon-button.menu-button', {type: 'button', 'aria-label': t.contents, title: t.contents,
                'aria-expanded': 'false', 'aria-controls': 'contents', onclick: () => this.menu.show()}, Carrel.icons.make('menu'));
            this.bar = el('div.bar-done', null);
            this.progress = el('div.bar', {role: 'progressbar', 'aria-label': t.progress, 'aria-valuemin': 0, 'aria-valuemax': 100}, this.bar);
            this.percent = el('p.percent', null);
            this.exit = el('button.plain.exit', {type: 'button', hidden: true, title: t.exit, onclick: () => this.leave()},
                Carrel.icons.make('leave'), el('span', null, t.exit));
            this.header = el('header.top', null,
                this.menuButton,
                this.brand(),
                el('div.top-status', null, this.signText, this.percent, this.progress),
                el('button.icon-button.settings-button', {type: 'button', 'aria-label': t.settings, title: t.settings,
                    onclick: () => Carrel.settings.open(t)}, Carrel.icons.make('sliders')),
                this.exit);
            const skip = el('a.skip', {href: '#page', onclick: (/** @type {Event} */ event) => {
                event.preventDefault();
                dom.focus(this.main);
            }}, t.skip);
            dom.fill(document.body, skip, this.header, el('div.below', null), this.live);
            this.below = document.body.querySelector('.below');
            document.addEventListener('click', (event) => this.followLink(event));
        }

        /** The title, and the logo where the course has one. */
        brand() {
            const title = el('p.course-title', {lang: this.course.language, dir: this.course.dir}, this.course.title);
            const logo = this.course.logo;
            return logo ? el('div.brand', null, el('img.logo', {src: logo.src, alt: logo.alt || '', lang: this.course.language,
                width: logo.w, height: logo.h}), title) : title;
        }

        /** The session is open: everything can be shown. @param {any} session @param {string | null} [blockId] to begin at */
        begin(session, blockId) {
            this.firstBlock = blockId;
            this.session = session;
            this.run = session.run;
            this.menu = Carrel.menu.create(this);
            dom.fill(/** @type {Element} */ (this.below), this.menu.element, this.menu.veil,
                el('div.column', null, this.notices, this.main));
            this.exit.hidden = !session.backend.isTracked;
            session.onSign = (/** @type {string} */ sign) => this.showSign(sign);
            this.showSign(session.sign);
            this.showFirstNotice();
            this.refresh();
            const start = this.run.startPage();
            if (start < 0) {
                dom.fill(this.main, el('article.page', null, el('h1', null, this.course.title), el('p', null, this.t.noPages)));
            } else {
                this.go(start, true);
            }
        }

        showFirstNotice() {
            const session = this.session;
            if (!session.backend.isTracked) {
                this.localNotice(session);
            } else if (session.isReadOnly) {
                this.notice(this.t.reviewNotice);
            } else if (session.isRecovered) {
                this.notice(this.t.recovered);
            } else if (session.problem !== '' && session.problem !== 'empty') {
                this.notice(this.t.stateLost);
            } else if (session.isUpdated) {
                this.notice(this.t.courseUpdated);
            }
        }

        /** Where the work is kept without an LMS: said each time where one was expected, else once. @param {any} session */
        localNotice(session) {
            const backend = session.backend;
            if (backend.isOver) {
                this.notice(this.t.launchOver);
            } else if (!this.isAlone()) {
                this.notice(backend.isKept ? this.t.untracked : this.t.untrackedLost);
            } else if (!backend.isKept || session.problem === 'empty') {
                this.notice(backend.isKept ? this.t.keptHere : this.t.notKept);
            }
        }

        /** @returns {boolean} no platform is told anything, and none was expected to be */
        isAlone() {
            return !this.session.backend.isTracked && !this.session.backend.isMissed;
        }

        /** @param {string} words @param {any} [action] */
        notice(words, action) {
            this.isFirstNotice = !action;
            const close = el('button.icon-button', {type: 'button', 'aria-label': this.t.close, onclick: () => dom.fill(this.notices)},
                Carrel.icons.make('close'));
            dom.fill(this.notices, el('div.notice', {role: 'status'}, el('p', null, words), action || close));
        }

        /** @param {string} words for those who do not see the change */
        announce(words) {
            dom.fill(this.live, words);
        }

        /** @param {string} sign of the session */
        showSign(sign) {
            if (sign === 'reload') {
                this.notice(this.t.reloadNotice, dom.button(this.t.reload, () => window.location.reload()));
                return;
            }
            const backend = this.session.backend;
            const local = this.isAlone() ? ['ownLost', 'ownSaved'] : ['localLost', 'localSaved'];
            const name = backend.isTracked ? sign : local[Number(backend.isKept)];
            if (!signs[name]) {
                return;
            }
            if (name === 'unsaved' && this.lastSign !== 'unsaved') {
                this.announce(this.t.unsaved);
            } else if (this.isWarned && name === 'saved') {
                this.announce(this.t.saved);
                this.isWarned = false;
                dom.fill(this.notices);
            }
            if (name === 'unsaved' && !this.isWarned && this.session.failures >= manyFailures) {
                this.isWarned = true;
                this.notice(this.t.unconfirmed, Carrel.receipt.button(this));
            }
            this.lastSign = name;
            this.signText.className = 'sign is-' + name;
            dom.fill(this.signText, Carrel.icons.make(signs[name]), el('span', null, this.t[name]));
        }

        /** Header and contents as things are now. */
        refresh() {
            const progress = this.run.progress();
            const percent = progress.pages > 0 ? Math.floor(100 * progress.visited / progress.pages) : 0;
            this.bar.style.width = percent + '%';
            this.progress.setAttribute('aria-valuenow', String(percent));
            this.progress.setAttribute('aria-valuetext', dom.say(this.t.seen, percent));
            dom.fill(this.percent, percent + ' %');
            this.menu.refresh();
        }

        /** Something was seen or answered. */
        changed() {
            this.session.changed();
            this.refresh();
            // Whether the course has failed may hang on questions of modules that are not here yet.
            const finality = this.run.finality();
            if (finality.word === 'unknown' && !this.isLoadingRest) {
                this.isLoadingRest = true;
                this.withModule(finality.modules[0], (/** @type {ModuleData | null} */ data) => {
                    this.isLoadingRest = false;
                    if (data) {
                        this.changed();
                    }
                });
            }
        }

        /** @param {CourseModule} module @param {(data: ModuleData | null) => void} then */
        withModule(module, then) {
            const known = this.run.modules[module.id];
            if (known) {
                then(known);
                return;
            }
            Carrel.loader.load(module, (data) => {
                if (data && !this.run.modules[module.id]) {
                    this.run.addModule(data);
                }
                then(data);
            });
        }

        /** @param {number} n export index of a page @param {boolean} [isFirst] nobody has asked for it yet */
        go(n, isFirst) {
            this.wanted = n;
            const module = this.run.moduleOfPage[n];
            if (!this.run.modules[module.id]) {
                dom.fill(this.main, el('p.wait', null, this.t.loading));
            }
            this.withModule(module, (/** @type {ModuleData | null} */ data) => {
                if (this.wanted !== n) {
                    return;
                }
                if (data) {
                    this.showPage(data, n, isFirst === true);
                } else {
                    dom.fill(this.main, el('div.advice', {role: 'alert'}, el('p', null, this.t.loadFailed),
                        dom.button(this.t.again, () => this.go(n))));
                }
            });
        }

        /** @param {ModuleData} data @param {number} n @param {boolean} isFirst */
        showPage(data, n, isFirst) {
            if (!isFirst && this.isFirstNotice) {
                dom.fill(this.notices);
            }
            const page = data.pages.filter((one) => one.n === n)[0];
            this.place = n;
            this.run.visit(n);
            this.put(Carrel.page.build(this, data, page), page.title, isFirst);
            this.menu.reveal(n);
            this.changed();
            this.prefetch(n);
        }

        showResult() {
            this.wanted = resultPlace;
            this.place = resultPlace;
            this.put(Carrel.finish.build(this), this.t.resultTitle, false);
            this.refresh();
        }

        /** @param {any} article @param {string} title @param {boolean} isFirst */
        put(article, title, isFirst) {
            dom.fill(this.main, article, this.pager());
            document.title = title + ' – ' + this.course.title;
            window.scrollTo(0, 0);
            if (isFirst && this.firstBlock) {
                const block = document.getElementById('b-' + this.firstBlock);
                block && block.scrollIntoView();
            }
            if (!isFirst) {
                dom.focus(article.querySelector('h1'));
            }
        }

        /** Back and Continue. */
        pager() {
            const t = this.t;
            const order = this.run.pageOrder;
            const at = this.place === resultPlace ? order.length : order.indexOf(this.place);
            const back = at > 0 ? dom.button(t.back, () => this.go(order[at - 1]), 'plain.back', Carrel.icons.make('back')) : null;
            const goOn = at + 1 < order.length ? () => this.go(order[at + 1]) : () => this.showResult();
            const next = at < order.length
                ? el('button.primary.next', {type: 'button', onclick: goOn},
                    el('span', null, at + 1 < order.length ? t.continue : t.toResult), Carrel.icons.make('next'))
                : this.session.backend.isTracked ? el('button.primary', {type: 'button', onclick: () => this.leave()}, t.exit) : null;
            return el('div.pager', null, back, next);
        }

        /** The next module is fetched while the last page of this one is read. @param {number} n */
        prefetch(n) {
            const next = this.run.pageOrder[this.run.pageOrder.indexOf(n) + 1];
            const module = this.run.moduleOfPage[next];
            if (module && module !== this.run.moduleOfPage[n]) {
                this.env.later(() => this.withModule(module, function () {}), prefetchDelay);
            }
        }

        /** Links to other pages of the course. @param {any} event */
        followLink(event) {
            const link = event.target.closest ? event.target.closest('a[data-page]') : null;
            if (link) {
                event.preventDefault();
                this.findPage(link.getAttribute('data-page'), this.course.modules.slice());
            }
        }

        /** Page ids live with their modules: looks into those at hand first. @param {string} id @param {CourseModule[]} modules */
        findPage(id, modules) {
            const n = this.run.numberOfPage[id];
            if (n !== undefined) {
                this.go(n);
                return;
            }
            const next = modules.filter((module) => module.pages.length > 0 && !this.run.modules[module.id])[0];
            if (next) {
                this.withModule(next, () => this.findPage(id, modules.filter((module) => module !== next)));
            } else if (this.course.own) {
                this.notice(this.t.otherPart);
            }
        }

        /** The learner leaves: everything is sent, then the launch ends. */
        leave() {
            const main = el('main.ended', {id: 'page'}, el('p.wait', {role: 'status'}, this.t.saving));
            this.exit.hidden = true;
            dom.fill(this.notices);
            dom.fill(/** @type {Element} */ (this.below), main);
            this.session.leave((/** @type {boolean} */ isEnded) => this.showEnd(main, isEnded));
        }

        /** @param {any} main @param {boolean} isEnded the LMS has everything */
        showEnd(main, isEnded) {
            const t = this.t;
            const backend = this.session.backend;
            const words = !backend.isTracked ? t.endedUntracked : isEnded ? t.ended : t.endedUnsaved;
            dom.fill(main, el('h1', {tabindex: '-1'}, t.endedTitle), el('p', null, words),
                backend.isTracked && !isEnded ? Carrel.receipt.button(this) : null);
            dom.focus(document.querySelector('h1'));
            if (isEnded && backend.returnAddress) {
                window.location.assign(backend.returnAddress);
            } else if (isEnded) {
                closePopup();
            }
        }
    }

    /** A window that an LMS has opened for the course may close itself; anything else may not. */
    function closePopup() {
        try {
            if (window.top && window.top.opener) {
                window.top.close();
            }
        } catch (refused) {
            return;
        }
    }

    /** @param {Course} course @param {Environment} env @param {any} t */
    function create(course, env, t) {
        const app = new App(course, env, t);
        if (Carrel.review) {
            Carrel.review.attach(app);
        }
        return app;
    }

    return {create: create};
})();
