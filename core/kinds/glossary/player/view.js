// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Terms with their definitions. A long glossary can be searched, and a sorted one has letters to jump to.

Carrel.views.glossary = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const manyTerms = 10; // more do not fit on a screen
    const fewestLetters = 3;

    /** @param {string} text @returns {string} without case, accents and double spaces, to be compared */
    function folded(text) {
        return text.normalize('NFD').replace(/[\u0300-\u036f\u064b-\u0652]/g, '').toLowerCase().replace(/\s+/g, ' ').trim();
    }

    /** Of one language: how its dictionaries are sorted. @param {string} language */
    function collators(language) {
        const make = function (/** @type {any} */ options) {
            try {
                return new window.Intl.Collator(language, options);
            } catch (error) {
                return new window.Intl.Collator('en', options); // no language tag
            }
        };
        return {sort: make({numeric: true}), base: make({sensitivity: 'base'})};
    }

    /** Under which letter the term stands; the language says which letters are the same. @param {string} term @returns {string} */
    function letterOf(term) {
        const first = Array.from(term)[0] || '';
        return /[A-Za-z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffff]/.test(first) ? first.toUpperCase() : '#';
    }

    /** @param {string} letter @param {Intl.Collator} base @returns {string} E for É, where the language takes them for the same */
    function plain(letter, base) {
        const bare = letter.normalize('NFD').charAt(0);
        return base.compare(bare, letter) === 0 ? bare : letter;
    }

    class GlossaryView {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            this.stage = stage;
            this.t = stage.t;
            const order = collators(stage.lang);
            const terms = block.sorted ? block.terms.slice().sort((/** @type {any} */ a, /** @type {any} */ b) => order.sort.compare(a.term, b.term)) : block.terms;
            this.entries = terms.map((/** @type {any} */ term) => this.entry(term));
            this.groups = this.grouped(block.sorted && terms.length > manyTerms, order.base);
            this.status = el('p.glossary-count', {role: 'status'});
            this.element = el('div.glossary', null, terms.length > manyTerms ? this.search() : null, this.letters(),
                this.groups.map((group) => group.element));
        }

        /** @param {any} data */
        entry(data) {
            const forms = data.forms || [];
            const element = el('div.glossary-entry', null, this.stage.own(el('dt', null, el('dfn', null, data.term),
                forms.length > 0 ? el('span.glossary-forms', null, forms.join(', ')) : null)),
            this.stage.own(el('dd', null, dom.rich('div', data.html))));
            return {term: data.term, element: element, words: folded([data.term].concat(forms).join(' ') + ' ' + element.lastChild.textContent)};
        }

        /** @param {boolean} byLetter @param {Intl.Collator} base */
        grouped(byLetter, base) {
            /** @type {{letter: string, entries: any[], heading: any, element: any}[]} */
            const groups = [];
            this.entries.forEach((/** @type {any} */ entry) => {
                const letter = byLetter ? plain(letterOf(entry.term), base) : '';
                const last = groups[groups.length - 1];
                if (last && base.compare(last.letter, letter) === 0) {
                    last.entries.push(entry);
                } else {
                    groups.push({letter: letter, entries: [entry], heading: null, element: null});
                }
            });
            if (groups.length < fewestLetters) {
                groups.splice(0, groups.length, {letter: '', entries: this.entries, heading: null, element: null});
            }
            groups.forEach((group) => {
                group.heading = group.letter ? this.stage.own(el('h2.glossary-letter', {tabindex: '-1'}, group.letter)) : null;
                group.element = el('div.glossary-group', null, group.heading, el('dl', null, group.entries.map((/** @type {any} */ entry) => entry.element)));
            });
            return groups;
        }

        letters() {
            const lettered = this.groups.filter((group) => group.letter);
            if (lettered.length === 0) {
                return null;
            }
            this.jumps = lettered.map((group) => this.stage.own(el('button.glossary-jump', {type: 'button', onclick: () => {
                dom.focus(group.heading);
                group.heading.scrollIntoView({block: 'start'});
            }}, group.letter)));
            return el('nav.glossary-letters', {'aria-label': this.t.glossaryLetters}, this.jumps);
        }

        search() {
            const input = el('input', {type: 'search', autocomplete: 'off', spellcheck: 'false', dir: 'auto', oninput: () => this.filter(input.value)});
            return el('div.glossary-search', null, el('label', null, el('span.field-name', null, this.t.glossarySearch), input), this.status);
        }

        /** @param {string} text */
        filter(text) {
            const wanted = folded(text);
            let found = 0;
            this.groups.forEach((group, i) => {
                const shown = group.entries.filter((entry) => {
                    const isFound = entry.words.indexOf(wanted) >= 0;
                    entry.element.hidden = !isFound;
                    return isFound;
                });
                found += shown.length;
                group.element.hidden = shown.length === 0;
                if (this.jumps) {
                    this.jumps[i].disabled = shown.length === 0;
                }
            });
            this.status.textContent = wanted === '' ? '' : found === 0 ? this.t.glossaryNone : dom.say(this.t.glossaryFound, found, this.entries.length);
        }
    }

    return {
        build: function (block, stage) {
            return block.terms ? new GlossaryView(block, stage).element : el('div', null);
        },
    };
})();
