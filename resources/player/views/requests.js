// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Requests to an LMS that live on when the page goes, as long as they are small enough for that.

Carrel.requests = (function () {
    'use strict';

    const patience = 20000;
    const mostAlive = 60000; // of 64 KiB that all such requests have together

    /** @param {Request5} request @param {(status: number, text: string) => void} done status 0: no answer */
    function send(request, done) {
        const stop = new AbortController();
        const timer = setTimeout(function () {
            stop.abort();
        }, patience);
        const settle = function (/** @type {number} */ status, /** @type {string} */ text) {
            clearTimeout(timer);
            done(status, text);
        };
        fetch(request.url, {
            method: request.method, headers: request.headers, body: request.method === 'GET' || request.body === '' ? undefined : request.body,
            keepalive: request.body.length < mostAlive, cache: 'no-store', signal: stop.signal,
        }).then(function (answer) {
            return answer.text().then(function (text) {
                settle(answer.status, text);
            });
        }).catch(function () {
            settle(0, '');
        });
    }

    return {send: send};
})();
