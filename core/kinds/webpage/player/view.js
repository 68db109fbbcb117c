// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A page of another site: a link, and where its author permits it a frame in place, once the learner asks for it.

Carrel.views.webpage = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const elsewhere = Carrel.elsewhere;

    /**
     * As little as pages still work with: no way to leave the frame, no windows of their own over the course, no
     * downloads. A page of the course's own server stays a stranger to it.
     * @param {string} address @returns {string}
     */
    function sandbox(address) {
        const isStranger = address.indexOf(window.location.origin + '/') !== 0;
        return 'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox' + (isStranger ? ' allow-same-origin' : '');
    }

    class PageView {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            const t = stage.t;
            this.block = block;
            this.t = t;
            this.env = stage.env;
            this.host = elsewhere.hostOf(block.address);
            this.shown = null;
            this.frame = null;
            const own = {lang: stage.lang, dir: stage.dir};
            this.message = el('p.page-message', {role: 'status'});
            this.place = el('div.page-place', null);
            /** @type {any} */
            this.button = block.mayShow && block.address ? dom.button(t.showHere, () => this.show(), 'plain', Carrel.icons.make('eye')) : null;
            /** @type {any} */
            this.asks = this.button ? el('p.quiet', null, dom.say(t.thirdParty, this.host)) : null;
            this.link = block.address ? elsewhere.link(block.address, dom.say(t.openPageAt, this.host), t, 'no-referrer') : null;
            this.element = el('div.web-page', null,
                block.name ? el('p.page-title', own, block.name) : null,
                block.description ? el('p.page-words', own, block.description) : null,
                this.message, this.place,
                el('div.page-ways', null, this.button, this.link), this.asks);
        }

        /** The frame with its way past it; the focus stands before it, so that the next key leads into it or beyond. */
        show() {
            const {block, t} = this;
            if (navigator.onLine === false) {
                this.blocked();
                return;
            }
            const frame = el('iframe.page-frame.is-' + (block.height || 'medium'), {
                title: block.name || this.host, sandbox: sandbox(block.address), referrerpolicy: 'no-referrer', 'aria-busy': 'true',
            });
            const past = el('button.plain.page-past', {type: 'button', onclick: () => dom.focus(this.link)}, t.pastPage);
            this.frame = frame;
            this.shown = el('div.page-shown', {role: 'group', 'aria-label': block.name || this.host}, past, frame);
            frame.addEventListener('load', () => this.loaded(frame));
            elsewhere.watch(frame, block.address, this.env, () => {
                if (this.frame === frame) {
                    this.close();
                    this.blocked();
                }
            });
            frame.src = block.address;
            dom.fill(this.place, this.shown);
            dom.fill(this.message, t.loading);
            this.offer(t.closePage, () => this.hide());
            dom.focus(this.shown);
        }

        /** @param {any} frame */
        loaded(frame) {
            if (this.frame === frame) {
                frame.removeAttribute('aria-busy');
                dom.fill(this.message, this.t.pageRefuses);
            }
        }

        /** @param {string} label @param {() => void} action of the button from now on */
        offer(label, action) {
            const button = dom.button(label, action, 'plain', Carrel.icons.make(this.frame ? 'close' : 'eye'));
            this.button.replaceWith(button);
            this.button = button;
            this.asks.hidden = Boolean(this.frame);
        }

        close() {
            this.frame = null;
            dom.fill(this.place);
            dom.fill(this.message);
            this.offer(this.t.showHere, () => this.show());
        }

        hide() {
            this.close();
            dom.focus(this.button);
        }

        blocked() {
            dom.fill(this.message, this.t.pageBlocked);
            dom.focus(this.message);
        }
    }

    return {
        build: function (block, stage) {
            return new PageView(block, stage).element;
        },
    };
})();
