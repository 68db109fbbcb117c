// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// The way to the first screen: find the LMS, read where the learner was, show that page's title and text. Then the
// rest of the player is brought in and takes over. Little is needed for the first, so it is there soon.

/** Called by the module scripts, which are nothing but data. @param {ModuleData} data */
var CARREL_MODULE = function (data) {
    'use strict';
    Carrel.loader.arrived(data);
};

/** Called by course.js. @param {Course} course */
var CARREL_COURSE = function (course) {
    'use strict';

    const el = Carrel.dom.el;
    const fill = Carrel.dom.fill;
    const restTries = 3;
    const restPause = 2000;

    // The only words before the rest with all others is here.
    const words = {
        ar: ['جارٍ الاتصال بمنصّة التعلّم…', 'تعذّر تحميل هذا الجزء. تحقّق من الاتصال.', 'حاول مجدّدًا'],
        de: ['Verbindung mit Ihrer Lernplattform …', 'Dieser Teil konnte nicht geladen werden. Bitte prüfen Sie Ihre Verbindung.', 'Noch einmal versuchen'],
        en: ['Connecting to your learning platform …', 'This part could not be loaded. Please check your connection.', 'Try again'],
        es: ['Conectando con su plataforma de formación…', 'No se pudo cargar esta parte. Compruebe su conexión.', 'Intentarlo de nuevo'],
        fr: ['Connexion à votre plateforme de formation…', 'Cette partie n’a pas pu être chargée. Vérifiez votre connexion.', 'Réessayer'],
    };
    const say = words[course.interfaceLanguage] || words.en;

    /** @type {Environment} */
    const env = {
        now: function () {
            return new Date();
        },
        tick: function () {
            return performance.now();
        },
        later: function (task, milliseconds) {
            return setTimeout(task, milliseconds);
        },
        cancel: function (timer) {
            clearTimeout(timer);
        },
        random: Math.random,
        request: function (request, done) {
            Carrel.requests.send(request, done);
        },
    };

    /** A link may lead to a page by its export index, and to a block on it: #page-12-k3x9…. It leads there once. */
    const asked = /^#page-(\d+)(?:-(\w+))?$/.exec(window.location.hash);
    /** A package holds the way to one sort of platform, or to none. */
    const way = Carrel.scorm12 || Carrel.scorm2004 || Carrel.cmi5 || null;
    const main = el('main', null, way && el('p.wait', null, say[0]));
    const began = env.tick();
    /** @type {any} */
    let session = null;
    let start = -1;
    let isGone = false;

    function showFrame() {
        document.documentElement.lang = words[course.interfaceLanguage] ? course.interfaceLanguage : 'en';
        document.documentElement.dir = course.dir;
        document.title = course.title;
        Carrel.look.load();
        fill(document.body, el('header.top', null, el('p.course-title', {lang: course.language}, course.title)),
            el('div.below', null, el('div.menu', null), el('div.column', null, main)));
    }

    /** @param {(lms: any, why?: string) => void} done with what listens for the platform, open, or null */
    function connect(done) {
        if (way) {
            way.connect(window, env, done);
        } else {
            done(null);
        }
    }

    /** @param {any} lms open, or null @param {string} [why] it is null @returns {any} what keeps the learner's work */
    function backendFor(lms, why) {
        if (lms) {
            if (lms.beginFirst) {
                lms.beginFirst(course);
            }
            return lms;
        }
        const local = Carrel.localStore.create(course.isReview ? null : Carrel.look.storage(), course.id);
        local.open();
        local.isMissed = way !== null;
        local.isOver = why === 'over';
        return local;
    }

    /** @param {any} backend open @returns {number} export index of the page asked for, else where the learner was, else of the first; -1: none */
    function firstPage(backend) {
        const memory = Carrel.state.decode(backend.open().state, course, Carrel.slots.expand(course)).memory;
        const pages = [].concat(...course.modules.map(function (module) {
            return /** @type {any} */ (module.pages);
        }));
        return [asked ? Number(asked[1]) : -1, memory ? memory.current : -1, pages[0]].filter(function (n) {
            return pages.indexOf(/** @type {never} */ (n)) >= 0;
        }).concat(-1)[0];
    }

    /** A reload leads to where the learner is by then. */
    function forgetAsked() {
        try {
            if (asked) {
                window.history.replaceState(null, '', window.location.href.split('#')[0]);
            }
        } catch (refused) {
            return; // Not in a file opened by double click.
        }
    }

    /** Title and text of the page; what must be answered, played or followed comes with the rest. */
    function preview(/** @type {CourseModule} */ module, /** @type {ModuleData} */ data, /** @type {number} */ n) {
        const page = data.pages.filter(function (one) {
            return one.n === n;
        })[0];
        fill(main, page && el('article.page', {lang: course.language, dir: course.dir}, el('p.crumb', null, module.title), el('h1', null, page.title),
            page.blocks.map(function (block) {
                return Carrel.dom.rich('div.block', block.html);
            })));
    }

    function offerReload() {
        fill(main, el('p', {role: 'alert'}, say[1]), el('button.primary', {type: 'button', onclick: function () {
            window.location.reload();
        }}, say[2]));
    }

    /** @param {any} backend open @param {number} triesLeft */
    function bringRest(backend, triesLeft) {
        let missing = 2;
        const came = function () {
            missing -= 1;
            if (missing === 0 && Carrel.app && !isGone) {
                takeOver(backend);
            } else if (missing === 0 && triesLeft > 0) {
                env.later(function () {
                    bringRest(backend, triesLeft - 1);
                }, restPause);
            } else if (missing === 0) {
                offerReload();
            }
        };
        Carrel.loader.fetchPart('link', 'carrel-rest.css', came);
        Carrel.loader.fetchPart('script', 'carrel-rest.js', came);
    }

    /** @param {any} backend open */
    function takeOver(backend) {
        const t = Carrel.strings[course.interfaceLanguage] || Carrel.strings[Object.keys(Carrel.strings)[0]];
        session = Carrel.session.create(course, backend, env, Carrel.unsent.create(Carrel.look.storage(), course.id));
        session.start();
        session.run.memory.current = start;
        Carrel.app.create(course, env, t).begin(session, asked && asked[2]);
    }

    /** @param {any} backend open */
    function listen(backend) {
        document.addEventListener('visibilitychange', function () {
            if (session && document.visibilityState === 'hidden') {
                session.hide();
            }
        });
        // Some LMSs can send from here and not from "pagehide". No question is asked.
        window.addEventListener('beforeunload', function () {
            if (session) {
                session.hide();
            }
        });
        // A page in the back-forward cache may come back, and must then not talk to an LMS that has let go of it.
        window.addEventListener('pagehide', function () {
            if (session) {
                session.end();
            } else if (!isGone) {
                isGone = true;
                backend.finish(null, env.tick() - began);
            }
        });
        window.addEventListener('pageshow', function (event) {
            if (event.persisted && session) {
                session.returned();
            } else if (event.persisted && isGone) {
                offerReload();
            }
        });
    }

    if (Carrel.embedded) {
        Carrel.embedded.resolve(course);
    }
    if (Carrel.review) {
        Carrel.review.prepare(course);
    }
    showFrame();
    connect(function (/** @type {any} */ lms, /** @type {string | undefined} */ why) {
        const backend = backendFor(lms, why);
        if (backend.opened.passMark >= 0) {
            course.passMark = backend.opened.passMark; // The LMS may have another one.
        }
        const n = start = firstPage(backend);
        const module = course.modules.filter(function (one) {
            return one.pages.indexOf(n) >= 0;
        })[0];
        forgetAsked();
        listen(backend);
        const goOn = function () {
            if (isGone) {
                return;
            }
            if (Carrel.app) {
                takeOver(backend); // A package in one part.
            } else {
                bringRest(backend, restTries);
            }
        };
        if (!module) {
            goOn();
            return;
        }
        Carrel.loader.load(module, function (data) {
            if (data) {
                preview(module, data, n);
            }
            // After the next picture has been drawn, so that it waits for nothing.
            requestAnimationFrame(function () {
                env.later(goOn, 0);
            });
        });
    });
};
