// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Terms with their definitions. A long glossary can be searched, and a sorted one has letters to jump to. If the author
// wants it, the terms are explained where they occur in the texts of the module.

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

    /** The definition of a term, shown at the place where it is read; nothing else stops meanwhile. */
    class Explanation {
        /** @param {any} term @param {any} button in the text @param {any} stage @param {any} article what it is placed in */
        constructor(term, button, stage, article) {
            this.button = button;
            this.article = article;
            const name = stage.own(el('p.term-name', {id: dom.uniqueId()}, term.term));
            this.element = el('span.term-note', {role: 'dialog', 'aria-labelledby': name.id, tabindex: '-1', onkeydown: (/** @type {KeyboardEvent} */ event) => {
                if (event.key === 'Escape') {
                    event.stopPropagation();
                    this.close();
                    this.button.focus();
                }
            }, onfocusout: (/** @type {FocusEvent} */ event) => {
                const next = /** @type {any} */ (event.relatedTarget);
                if (next && next !== this.button && !this.element.contains(next)) {
                    this.close();
                }
            }}, name, stage.own(dom.rich('div', term.html)), el('button.icon-button', {type: 'button', 'aria-label': stage.t.close, title: stage.t.close, onclick: () => {
                this.close();
                this.button.focus();
            }}, Carrel.icons.make('close')));
            this.outside = (/** @type {Event} */ event) => {
                const place = /** @type {any} */ (event.target);
                if (!this.element.contains(place) && !this.button.contains(place)) {
                    this.close();
                }
            };
            this.moved = () => this.close();
        }

        isOpen() {
            return this.element.isConnected;
        }

        open() {
            this.button.insertAdjacentElement('afterend', this.element);
            this.button.setAttribute('aria-expanded', 'true');
            this.place();
            this.element.focus({preventScroll: true});
            this.element.scrollIntoView({block: 'nearest'});
            document.addEventListener('pointerdown', this.outside);
            window.addEventListener('resize', this.moved);
        }

        close() {
            document.removeEventListener('pointerdown', this.outside);
            window.removeEventListener('resize', this.moved);
            this.button.setAttribute('aria-expanded', 'false');
            this.element.remove();
        }

        /** Below the term, and not beyond the edges of the column. */
        place() {
            const column = this.article.getBoundingClientRect();
            const at = this.button.getBoundingClientRect();
            const most = column.width - this.element.offsetWidth;
            this.element.style.top = at.bottom - column.top + 6 + 'px';
            this.element.style.left = Math.max(0, Math.min(most, at.left - column.left)) + 'px';
        }
    }

    /** @param {string} sign @returns {boolean} it belongs to a word */
    function isInWord(sign) {
        return /[0-9A-Za-z\u00c0-\u1fff\u2c00-\ud7ff\uf900-\uffff]/.test(sign);
    }

    /** What can be searched for in a text: the words of all terms, the longest first. */
    class Words {
        /** @param {any[]} terms */
        constructor(terms) {
            /** @type {Object<string, any>} */
            this.terms = {};
            terms.forEach((term) => {
                [term.term].concat(term.forms || []).forEach((word) => {
                    // A capital matters (now is not Now), but every word can begin a sentence.
                    [word, word.charAt(0).toUpperCase() + word.slice(1)].forEach((form) => {
                        this.terms[form] = this.terms[form] || term;
                    });
                });
            });
            const all = Object.keys(this.terms).sort(function (a, b) {
                return b.length - a.length;
            });
            this.pattern = new RegExp(all.map(function (word) {
                return word.replace(/[.*+?^${}()|[\]\\\/-]/g, '\\$&');
            }).join('|'), 'g');
        }

        /**
         * The first of them in the text that is not yet explained.
         * @param {string} text @param {any[]} explained @returns {{term: any, start: number, end: number} | null}
         */
        find(text, explained) {
            this.pattern.lastIndex = 0;
            for (let found = this.pattern.exec(text); found; found = this.pattern.exec(text)) {
                const term = this.terms[found[0]];
                const end = found.index + found[0].length;
                const isWhole = !isInWord(text.charAt(found.index - 1)) && !isInWord(text.charAt(end));
                if (isWhole && term && explained.indexOf(term) < 0) {
                    return {term: term, start: found.index, end: end};
                }
                this.pattern.lastIndex = isWhole ? end : found.index + 1;
            }
            return null;
        }
    }

    /** @param {any} text block @returns {Text[]} what is read as running text in the language of the course */
    function runningTexts(text) {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        const texts = [];
        while (walker.nextNode()) {
            const node = /** @type {Text} */ (walker.currentNode);
            if (!/** @type {any} */ (node.parentNode).closest('a, button, h2, h3, h4, h5, h6, code, pre, caption, th, .rich [lang]')) {
                texts.push(node);
            }
        }
        return texts;
    }

    /** @param {any} article @param {any[]} terms @param {any} stage */
    function explain(article, terms, stage) {
        const words = new Words(terms);
        /** @type {any[]} */
        const explained = [];
        article.querySelectorAll('.block-text > .rich').forEach(function (/** @type {any} */ text) {
            runningTexts(text).forEach(function (node) {
                let rest = node;
                for (let found = words.find(rest.data, explained); found; found = words.find(rest.data, explained)) {
                    explained.push(found.term);
                    const word = rest.splitText(found.start);
                    rest = word.splitText(found.end - found.start);
                    const button = el('button.term', {type: 'button', 'aria-expanded': 'false', 'aria-haspopup': 'dialog'}, word.data);
                    const note = new Explanation(found.term, button, stage, article);
                    button.addEventListener('click', function () {
                        if (note.isOpen()) {
                            note.close();
                        } else {
                            note.open();
                        }
                    });
                    /** @type {any} */ (word.parentNode).replaceChild(button, word);
                }
            });
        });
    }

    return {
        /** On pages to read, beside that of the glossary itself. @param {any} article @param {ModuleData} data @param {any} stage */
        finish: function (article, data, stage) {
            const isOwn = function (/** @type {Block} */ block) {
                return block.kind === 'glossary' && block.explain && block.terms;
            };
            const glossaries = data.pages.map(function (page) {
                return page === stage.page ? [] : page.blocks.filter(isOwn);
            }).reduce(function (all, some) {
                return all.concat(some);
            }, []);
            if (glossaries.length > 0 && !stage.page.quiz) {
                explain(article, glossaries.reduce(function (/** @type {any[]} */ all, block) {
                    return all.concat(block.terms);
                }, []), stage);
            }
        },
        build: function (block, stage) {
            return block.terms ? new GlossaryView(block, stage).element : el('div', null);
        },
    };
})();
