// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What lies elsewhere and is asked for only when the learner wants it.

Carrel.elsewhere = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const patience = 15000;

    /** @param {string | undefined} address @returns {string} */
    function hostOf(address) {
        const match = /^https:\/\/([^/:?#]+)/.exec(address || '');
        return match ? match[1].replace(/^www\./, '') : '';
    }

    /** @param {string} address @param {string} words @param {any} t strings @param {string} [referrer] what that place is told of this one */
    function link(address, words, t, referrer) {
        return el('a.away', {href: address, target: '_blank', rel: 'noopener', referrerpolicy: referrer || 'strict-origin-when-cross-origin'},
            words, Carrel.icons.make('away'), el('span.unseen', null, ' (' + t.newTab + ')'));
    }

    /**
     * A frame tells its page nothing about failing. So the same address is asked for beside it: no answer at all
     * means that the network is blocked; a policy that forbids the frame says so itself.
     * @param {any} frame not yet asked for @param {string} address @param {Environment} env @param {() => void} blocked called at most once
     */
    function watch(frame, address, env, blocked) {
        const origin = 'https://' + hostOf(address);
        let isLoaded = false;
        let isForbiddenToAsk = false;
        let isBlocked = false;
        const tell = function () {
            if (!isBlocked) {
                isBlocked = true;
                blocked();
            }
        };
        frame.addEventListener('load', function () {
            isLoaded = true;
        });
        env.later(function () {
            if (!isLoaded) {
                tell();
            }
        }, patience);
        document.addEventListener('securitypolicyviolation', function (event) {
            if (String(event.blockedURI).replace('//www.', '//').indexOf(origin) !== 0) {
                return;
            }
            if (/^(frame|child|default)-src/.test(event.effectiveDirective)) {
                tell();
            } else {
                isForbiddenToAsk = true;
            }
        });
        fetch(address, {mode: 'no-cors', credentials: 'omit', cache: 'no-store'}).then(function () {}, function () {
            // The report of the policy can come after the refusal.
            env.later(function () {
                if (!isForbiddenToAsk) {
                    tell();
                }
            }, 300);
        });
    }

    return {hostOf: hostOf, link: link, watch: watch};
})();
