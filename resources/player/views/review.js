// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A review file: the course as learners see it, open everywhere, with numbers on its blocks, all answers at one click, and
// room to comment. Nothing of a learner is kept. Only a file with review data in it is one.

Carrel.review = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const element = document.getElementById('review');
    const data = element ? JSON.parse(element.textContent || '') : null;
    const closed = {tries: 1, limit: 1, left: 0, m: 0, steps: 1, isRight: false, isClosed: true, isHeld: false, isMissed: false, counts: true};

    /** A film or sound that is not in the file: what stands for it, where it has a picture. @param {string} kind */
    function standIn(kind) {
        const view = Carrel.views[kind];
        if (!view) {
            return;
        }
        const build = view.build;
        view.build = function (block, stage) {
            const isMissing = data.places[block.id] && data.places[block.id].leftOut && !block.src;
            if (!isMissing) {
                return build(block, stage);
            }
            return el('figure.review-film', null, block.poster ? el('img', {src: block.poster, alt: ''}) : Carrel.icons.make('play'));
        };
    }

    /** A question can be tried as often as a reviewer wants, and all of them are there. @param {any} module changed in place */
    function open(module) {
        module.pages.forEach(function (/** @type {any} */ page) {
            page.quiz = false;
            delete page.answers;
            delete page.timeLimit;
            page.blocks.forEach(function (/** @type {any} */ block) {
                block.shuffle = false;
                if (block.n !== undefined) {
                    block.tries = 0;
                    delete block.penalty;
                    delete block.confidence;
                }
            });
        });
        return module;
    }

    class Review {
        /** @param {any} app @param {any} store */
        constructor(app, store) {
            this.app = app;
            this.store = store;
            this.w = Carrel.reviewWords.of(app.course.interfaceLanguage);
            this.isShowing = false;
            /** @type {any} the reviewer's own page */
            this.page = null;
            /** @type {any[]} of the page on the screen */
            this.questions = [];
            /** @type {any[]} what shows with the answers */
            this.panels = [];
            /** @type {string | null} block that is gone to */
            this.wanted = null;
            this.toggle = el('input', {type: 'checkbox', onchange: () => this.showAnswers(this.toggle.checked)});
            this.mine = el('span', null);
            this.bar = el('div.review-bar', {role: 'region', 'aria-label': this.w.bar}, el('strong', null, this.w.bar),
                el('label.review-toggle', null, this.toggle, el('span', null, this.w.answers)),
                el('button.plain.review-mine', {type: 'button', onclick: () => app.showResult()}, Carrel.icons.make('comment'), this.mine));
            store.onChange = () => this.count();
            this.count();
        }

        count() {
            const count = this.store.comments.length;
            this.mine.textContent = count === 0 ? this.w.mine : dom.say(this.w.mineCount, count);
            if (this.page && this.page.element.isConnected) {
                this.page.showState();
            }
        }

        /** @param {any} article of the page */
        dress(article) {
            const page = this.app.run.places[this.app.place];
            if (!page) {
                return;
            }
            this.panels = [];
            page.page.blocks.forEach((/** @type {any} */ block) => this.dressBlock(article, block));
            this.dressPage(article, page.page.id);
            this.showAnswers(this.isShowing);
        }

        /** @param {any} article @param {string} id of the page */
        dressPage(article, id) {
            const place = this.store.place(id);
            const here = new Carrel.reviewForms.Place(this, id);
            here.button.lastChild.textContent = this.w.commentPage;
            here.button.removeAttribute('aria-label');
            const module = this.app.run.moduleOfPage[this.app.place];
            const isLast = module.pages[module.pages.length - 1] === this.app.place;
            const panel = place.texts.length > 1 ? this.everything(id, here, this.w.everythingPage) : null;
            article.querySelector('h1').insertAdjacentElement('afterend', el('div.review-place', null,
                el('div.review-head', null, el('span.review-number', null, place.number), here.button), here.element, panel));
            if (isLast) {
                dom.add(article, el('section.review-end', null, Carrel.reviewList.verdictBox(this, module)));
            }
        }

        /** @param {any} article @param {any} block */
        dressBlock(article, block) {
            const section = article.querySelector('#b-' + block.id);
            const place = this.store.place(block.id);
            if (!section || !place.number) {
                return;
            }
            const here = new Carrel.reviewForms.Place(this, block.id);
            section.insertBefore(el('div.review-head', null, el('span.review-number', null, place.number),
                el('span.review-kind', null, place.kind), here.button), section.firstChild);
            dom.add(section, [(place.leftOut || []).map((/** @type {string} */ name) => el('p.review-left-out', null, dom.say(this.w.leftOut, name))),
                here.element, place.texts.length > 1 || block.n !== undefined ? this.everything(block.id, here, this.w.everything) : null]);
            this.dressOptions(section, block, here);
        }

        /** A button beside each option. @param {any} section @param {any} block @param {any} here */
        dressOptions(section, block, here) {
            const rows = section.querySelectorAll('.option-row');
            if (!block.options || block.options.length !== rows.length) {
                return;
            }
            rows.forEach((/** @type {any} */ row, /** @type {number} */ i) => {
                const text = this.store.place(block.id).texts.filter(function (/** @type {any} */ one) {
                    return one.path.startsWith('options[' + i + '].') && one.wording;
                })[0];
                if (text) {
                    const label = dom.say(this.w.commentOn, text.name);
                    row.classList.add('review-option');
                    dom.add(row, el('button.icon-button.review-option-button', {type: 'button', 'aria-label': label, title: label,
                        onclick: () => here.write({anchor: text.path})}, Carrel.icons.make('comment')));
                }
            });
        }

        /** All that a place says, learners or not. @param {string} node @param {any} here @param {string} title */
        everything(node, here, title) {
            const w = this.w;
            const rows = this.store.place(node).texts.map((/** @type {any} */ text) => {
                const label = dom.say(w.commentOn, text.name);
                const sign = text.right === undefined ? null
                    : el('span.review-sign.' + (text.right ? 'is-right' : 'is-wrong'), null, Carrel.icons.make(text.right ? 'check' : 'cross'), text.right ? w.right : w.wrong);
                return el('div.review-row', null, el('dt', null, text.name, sign), el('dd', null,
                    el('span.review-words', {lang: this.app.course.language, dir: 'auto'}, text.words),
                    el('button.icon-button', {type: 'button', 'aria-label': label, title: label, onclick: () => here.write({anchor: text.path})},
                        Carrel.icons.make('comment'))));
            });
            if (rows.length === 0) {
                return null;
            }
            const panel = el('div.review-everything', {hidden: true}, el('p.review-everything-title', null, title), el('dl', null, rows));
            this.panels.push(panel);
            return panel;
        }

        /** @param {boolean} isShowing */
        showAnswers(isShowing) {
            this.isShowing = isShowing;
            this.toggle.checked = isShowing;
            this.panels.forEach(function (panel) {
                panel.hidden = !isShowing;
            });
            this.questions.forEach((view) => this.reveal(view));
            if (isShowing) {
                this.app.main.querySelectorAll('details').forEach(function (/** @type {any} */ details) {
                    details.open = true;
                });
            }
        }

        /** @param {any} view of a question */
        reveal(view) {
            if (this.isShowing) {
                view.form.lock(true);
                view.form.mark(null, closed);
                view.button.hidden = true;
                dom.fill(view.panel, el('div.verdict', null, view.model()));
            } else if (view.isRevealed) {
                view.form.lock(false);
                view.form.mark(null);
                view.button.hidden = false;
                dom.fill(view.panel);
                view.restore();
            }
            view.isRevealed = this.isShowing;
        }

        /** @param {string} node page, or block of one */
        goTo(node) {
            const around = this.store.within(node);
            const isBlock = !this.app.run.numberOfPage[node] && around.length > 1 && this.isBlock(node);
            this.wanted = isBlock ? node : null;
            this.app.findPage(isBlock ? around[0] : node, this.app.course.modules.slice());
        }

        /** @param {string} node @returns {boolean} */
        isBlock(node) {
            return this.store.place(node).number.indexOf('-') > 0;
        }
    }

    /** @type {any} */
    let review = null;

    /** @param {any} app that shows the course */
    function attach(app) {
        if (!data) {
            return;
        }
        review = new Review(app, Carrel.reviewStore.create(data, app.course.title));
        const put = app.put.bind(app);
        app.t = Object.assign({}, app.t, {resultTitle: review.w.reviewTitle, toResult: review.w.reviewTitle});
        app.showSign = function () {};
        app.showFirstNotice = function () {
            app.notice(review.store.isKept ? review.w.begin : review.w.notKept);
        };
        app.put = function (/** @type {any} */ article, /** @type {string} */ title, /** @type {boolean} */ isFirst) {
            put(article, title, isFirst);
            review.dress(article);
            const block = review.wanted ? document.getElementById('b-' + review.wanted) : null;
            review.wanted = null;
            if (block) {
                block.scrollIntoView();
                dom.focus(block);
            }
        };
        const go = app.showPage.bind(app);
        app.showPage = function (/** @type {any} */ module, /** @type {number} */ n, /** @type {boolean} */ isFirst) {
            review.questions = [];
            go(module, n, isFirst);
        };
        Carrel.finish.build = function () {
            review.questions = [];
            review.panels = [];
            review.page = new Carrel.reviewList.Page(review);
            return review.page.element;
        };
        standIn('video');
        standIn('audio');
        app.header.insertAdjacentElement('afterend', review.bar);
        document.documentElement.classList.add('is-review');
        window.addEventListener('beforeunload', function (event) {
            if (!review.store.isKept && !review.store.isSaved) {
                event.preventDefault();
            }
        });
    }

    /** @param {any} view of a question that was just built */
    function question(view) {
        if (review) {
            review.questions.push(view);
        }
    }

    /** Nothing of a learner is read or kept, and no quiz draws or ends. @param {Course} course changed in place */
    function prepare(course) {
        if (!data) {
            return;
        }
        course.isReview = true;
        delete course.quizzes;
        delete course.required;
        delete course.attestation;
        /** @type {Object<string, string>} */
        const notes = {};
        Carrel.look.note = function (name) {
            return notes[name] || '';
        };
        Carrel.look.keepNote = function (name, text) {
            notes[name] = text;
            return true;
        };
        const load = Carrel.loader.load;
        Carrel.loader.load = function (module, done) {
            load(module, function (loaded) {
                done(loaded && open(loaded));
            });
        };
    }

    return {attach: attach, question: question, prepare: prepare};
})();
