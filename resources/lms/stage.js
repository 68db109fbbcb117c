// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The frame with the course, as wide as a phone, a tablet or a desktop; drawn smaller where there is no room for it.

Lms.stage = (function () {
    'use strict';

    const el = Lms.report.el;
    const widths = {phone: 390, tablet: 820, desktop: 1024};
    const names = Object.keys(widths);

    class Stage {
        /** @param {any} t strings */
        constructor(t) {
            this.t = t;
            this.frame = el('iframe', {id: 'course', title: t.course, allow: 'fullscreen; autoplay'});
            this.sheet = el('div.sheet', null, this.frame);
            this.element = el('main.stage', {id: 'stage', tabindex: '-1'}, this.sheet);
            this.buttons = names.map((name) => el('button', {type: 'button', 'data-width': name, onclick: () => this.choose(name)}, t[name]));
            this.chooser = el('div.widths', {role: 'group', 'aria-label': t.width}, this.buttons);
            this.choose(window.innerWidth < 700 ? 'phone' : window.innerWidth < 960 ? 'tablet' : 'desktop');
            new ResizeObserver(() => this.fit()).observe(this.element);
        }

        /** @param {string} name */
        choose(name) {
            this.name = name;
            this.buttons.forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.width === name)));
            this.element.dataset.width = name;
            this.fit();
        }

        fit() {
            const style = getComputedStyle(this.element);
            const room = this.element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
            const height = this.element.clientHeight - parseFloat(style.paddingTop) - parseFloat(style.paddingBottom);
            if (room <= 0) {
                return;
            }
            const isSmallScreen = this.name === 'phone' && room < widths.phone;
            const width = this.name === 'desktop' ? Math.max(room, widths.desktop) : isSmallScreen ? room : widths[this.name];
            const scale = Math.min(1, room / width);
            Object.assign(this.sheet.style, {width: width * scale + 'px', height: height + 'px'});
            Object.assign(this.frame.style, {width: width + 'px', height: height / scale + 'px', transform: scale < 1 ? 'scale(' + scale + ')' : 'none'});
        }

        /** The course's window is empty afterwards; what it says while it goes has been heard. @returns {Promise<void>} */
        empty() {
            const inside = this.frame.contentWindow;
            if (inside.location.href === 'about:blank') {
                return Promise.resolve();
            }
            return new Promise((resolve) => {
                this.frame.addEventListener('load', () => resolve(), {once: true});
                inside.location.replace('about:blank');
            });
        }

        /** @param {string} address */
        open(address) {
            this.frame.contentWindow.location.replace(address);
        }

        /** @returns {Document | null} of the course */
        inside() {
            return this.frame.contentDocument;
        }

        /** Somebody is writing in the course and would lose it. @returns {boolean} */
        isTyping() {
            const active = this.inside() && this.inside().activeElement;
            return Boolean(active && /^(TEXTAREA|INPUT)$/.test(active.tagName) && /^(text|textarea|search|number)$/.test(active.type) && active.value);
        }

        /** @returns {{page: string, top: number}} */
        position() {
            const title = this.inside() && this.inside().querySelector('main h1');
            return {page: title ? title.textContent : '', top: this.frame.contentWindow.scrollY};
        }

        /** Scrolls there as soon as the same page stands again. @param {{page: string, top: number}} position */
        restore(position) {
            let tries = 50;
            const look = () => {
                const title = this.inside() && this.inside().querySelector('main h1');
                if (title && this.inside().querySelector('.pager')) {
                    if (title.textContent === position.page) {
                        this.frame.contentWindow.scrollTo(0, position.top);
                    }
                } else if (--tries > 0) {
                    setTimeout(look, 100);
                }
            };
            look();
        }
    }

    return {Stage: Stage};
})();
