// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Called by course.js and the module scripts, which are nothing but data.

/** @param {ModuleData} data */
var CARREL_MODULE = function (data) {
    'use strict';
    Carrel.loader.arrived(data);
};

/** @param {Course} course */
var CARREL_COURSE = function (course) {
    'use strict';

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
    };
    const t = Carrel.strings[course.interfaceLanguage] || Carrel.strings[Object.keys(Carrel.strings)[0]];
    document.documentElement.lang = Carrel.strings[course.interfaceLanguage] ? course.interfaceLanguage : 'en';
    document.documentElement.dir = course.dir;
    document.title = course.title;
    Carrel.settings.load();
    const app = Carrel.app.create(course, env, t);

    Carrel.discovery.wait(window, Carrel.scorm12.apiName, env, function (api) {
        let session = Carrel.session.create(course, api && Carrel.scorm12.create(api), env);
        if (!api || !session.start()) {
            session = Carrel.session.create(course, Carrel.localStore.create(Carrel.settings.storage(), course.id), env);
            session.start();
        }
        app.begin(session);

        document.addEventListener('visibilitychange', function () {
            if (document.visibilityState === 'hidden') {
                session.hide();
            }
        });
        // Some LMSs can send from here and not from "pagehide". No question is asked.
        window.addEventListener('beforeunload', function () {
            session.hide();
        });
        // A page in the back-forward cache may come back, and must then not talk to an LMS that has let go of it.
        window.addEventListener('pagehide', function () {
            session.end();
        });
        window.addEventListener('pageshow', function (event) {
            if (event.persisted) {
                session.returned();
            }
        });
    });
};
