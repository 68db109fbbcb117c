// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Sections that are opened: folded below each other, as tabs, or one after the other. Tabs that do not fit side by side
// are folded. Closed sections stay on the page, for printing and for the search of the browser.

Carrel.views.accordion = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const mostRegions = 6; // more landmarks than this only get in the way

    class SectionsView {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            this.t = stage.t;
            this.own = {lang: stage.lang, dir: stage.dir};
            this.wanted = block.shownAs || 'folded';
            this.current = 0;
            this.sections = block.sections.map((/** @type {any} */ section, /** @type {number} */ i) => this.section(section, i));
            this.needed = 0;
            /** @type {any} */
            this.all = null;
            this.stand = el('div', null);
            this.ruler = el('div.section-ruler', {'aria-hidden': 'true'});
            this.element = el('div.sections', null, this.ruler, this.stand);
            this.arrange(this.wanted);
            if (this.wanted === 'tabs') {
                dom.watchSize(this.ruler, () => this.fit());
            }
        }

        /** @param {any} data @param {number} i */
        section(data, i) {
            const section = {
                title: data.title || String(i + 1), isOpen: false, control: /** @type {any} */ (null),
                heading: el('h2.section-heading', Object.assign({id: dom.uniqueId()}, this.own), data.title || String(i + 1)),
                panel: el('div.section-panel', {id: dom.uniqueId()}),
            };
            dom.fill(section.panel, section.heading, el('div.section-text', this.own, dom.rich('div', data.html)));
            section.panel.addEventListener('beforematch', () => {
                this.open(i);
            });
            return section;
        }

        /** @param {string} look folded, tabs or steps */
        arrange(look) {
            const focused = document.activeElement;
            const at = this.sections.map((/** @type {any} */ section) => section.control).indexOf(focused);
            this.look = look;
            this.element.className = 'sections is-' + look;
            dom.fill(this.stand, look === 'tabs' ? this.tabs() : look === 'steps' ? this.steps() : this.folds());
            this.show();
            if (at >= 0 && this.sections[at].control) {
                this.sections[at].control.focus();
            }
        }

        /** What makes a section be seen. @param {number} i */
        open(i) {
            this.current = i;
            this.sections[i].isOpen = true;
            this.show();
        }

        show() {
            this.sections.forEach((/** @type {any} */ section, /** @type {number} */ i) => {
                const isShown = this.look === 'folded' ? section.isOpen : i === this.current;
                section.panel.hidden = !isShown;
                if (!isShown && 'onbeforematch' in section.panel) {
                    section.panel.setAttribute('hidden', 'until-found');
                }
                if (this.look === 'folded') {
                    section.control.setAttribute('aria-expanded', String(isShown));
                } else if (this.look === 'tabs') {
                    section.control.setAttribute('aria-selected', String(isShown));
                    section.control.setAttribute('tabindex', isShown ? '0' : '-1');
                }
            });
            if (this.look === 'steps') {
                this.showStep();
            } else if (this.all) {
                this.all.firstChild.textContent = this.isAllOpen() ? this.t.closeAll : this.t.openAll;
            }
        }

        /** @param {any} section @param {string | null} role @param {any} name the element that names it */
        label(section, role, name) {
            const {panel} = section;
            panel.removeAttribute('tabindex');
            panel.removeAttribute('role');
            panel.removeAttribute('aria-labelledby');
            if (role) {
                panel.setAttribute('role', role);
                panel.setAttribute('aria-labelledby', name.id);
            }
        }

        isAllOpen() {
            return this.sections.every((/** @type {any} */ section) => section.isOpen);
        }

        folds() {
            const isRegion = this.sections.length <= mostRegions;
            this.all = this.sections.length < 2 ? null : dom.button('', () => {
                const isOpen = !this.isAllOpen();
                this.sections.forEach((/** @type {any} */ section) => {
                    section.isOpen = isOpen;
                });
                this.show();
            }, 'fold-all');
            return [this.all, this.sections.map((/** @type {any} */ section, /** @type {number} */ i) => {
                section.control = el('button.fold-button', {
                    type: 'button', id: dom.uniqueId(), 'aria-controls': section.panel.id, onclick: () => {
                        this.current = i;
                        section.isOpen = !section.isOpen;
                        this.show();
                    },
                }, el('span', this.own, section.title), Carrel.icons.make('down'));
                this.label(section, isRegion ? 'region' : null, section.control);
                return el('div.fold', null, el('h2.fold-title', null, section.control), section.panel);
            })];
        }

        tabs() {
            this.list = el('div.tab-list', {role: 'tablist', 'aria-label': this.t.sections});
            this.sections.forEach((/** @type {any} */ section, /** @type {number} */ i) => {
                section.control = el('button.tab', Object.assign({
                    type: 'button', role: 'tab', id: dom.uniqueId(), 'aria-controls': section.panel.id, onclick: () => {
                        this.open(i);
                    },
                    onkeydown: (/** @type {KeyboardEvent} */ event) => {
                        this.onTabKey(event, i);
                    },
                }, this.own), section.title);
                this.label(section, 'tabpanel', section.control);
                section.panel.setAttribute('tabindex', '0');
                this.list.appendChild(section.control);
            });
            return [this.list, this.panels()];
        }

        /** @param {KeyboardEvent} event @param {number} i */
        onTabKey(event, i) {
            const count = this.sections.length;
            const on = getComputedStyle(this.list).direction === 'rtl' ? -1 : 1;
            /** @type {Object<string, number>} */
            const places = {ArrowRight: i + on, ArrowLeft: i - on, Home: 0, End: count - 1};
            if (places[event.key] === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) {
                return;
            }
            event.preventDefault();
            const next = (places[event.key] + count) % count;
            this.open(next);
            this.sections[next].control.focus();
        }

        /** Tabs side by side where all of them fit, else folded. Measured in the size of the text, which may change. */
        fit() {
            const size = parseFloat(getComputedStyle(this.element).fontSize) || 16;
            const room = this.ruler.clientWidth / size;
            if (this.look === 'tabs' && this.list.scrollWidth / size > room) {
                this.needed = this.list.scrollWidth / size;
                this.sections[this.current].isOpen = true;
                this.arrange('folded');
            } else if (this.look === 'folded' && this.needed > 0 && room >= this.needed) {
                this.arrange('tabs');
            }
        }

        steps() {
            this.place = el('p.step-place', {id: dom.uniqueId()});
            this.back = /** @type {any} */ (dom.button(this.t.previousSection, () => this.go(-1), 'plain', Carrel.icons.make('back')));
            this.next = el('button.plain', {type: 'button', onclick: () => this.go(1)},
                el('span', null, this.t.nextSection), Carrel.icons.make('next'));
            this.sections.forEach((/** @type {any} */ section) => {
                section.heading.setAttribute('tabindex', '-1');
                section.heading.setAttribute('aria-describedby', this.place.id);
                this.label(section, 'group', section.heading);
            });
            return el('div.steps', null, this.place, this.panels(), el('div.row', null, this.back, this.next));
        }

        /** @param {number} by */
        go(by) {
            this.open(this.current + by);
            const {heading} = this.sections[this.current];
            dom.focus(heading);
            this.place.scrollIntoView({block: 'nearest'});
        }

        showStep() {
            const last = this.sections.length - 1;
            this.place.textContent = dom.say(this.t.sectionOf, this.current + 1, last + 1);
            this.back.hidden = this.current === 0;
            this.next.hidden = this.current >= last;
        }

        panels() {
            return this.sections.map((/** @type {any} */ section) => section.panel);
        }
    }

    return {
        build: function (block, stage) {
            return block.sections ? new SectionsView(block, stage).element : el('div', null);
        },
    };
})();
