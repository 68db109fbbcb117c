// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A text with something to fill in at every gap. The exporter leaves a sign where each gap is (core/kinds/gaptext.h).

Carrel.gapText = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const gapSign = '\ue001';
    const signsBefore = /["'\u2018\u201c\u201e\u00ab\u2039\u00a0\u202f([\u00a1\u00bf]+$/;
    const signsAfter = /^["'\u2019\u201c\u201d\u00bb\u203a\u00a0\u202f)\].,:;!?\u2026%\u060c\u061b\u061f]+/;

    /**
     * Puts the elements, one after the other, where the signs are.
     * @param {HTMLElement} text @param {HTMLElement[]} elements @param {string} sign
     */
    function place(text, elements, sign) {
        const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
        const nodes = [];
        while (walker.nextNode()) {
            nodes.push(/** @type {Text} */ (walker.currentNode));
        }
        let next = 0;
        nodes.forEach(function (node) {
            const pieces = node.data.split(sign);
            pieces.forEach(function (piece, i) {
                if (i > 0 && next < elements.length) {
                    node.before(elements[next++]);
                }
                node.before(piece);
            });
            node.remove();
        });
    }

    /** Keeps a gap on one line with a quotation mark before it and a full stop after it. @param {HTMLElement} gap */
    function joinSigns(gap) {
        const before = gap.previousSibling;
        const after = gap.nextSibling;
        const opening = before instanceof Text && signsBefore.exec(before.data);
        const closing = after instanceof Text && signsAfter.exec(after.data);
        if (opening || closing) {
            const line = el('span.gap-line', null);
            gap.before(line);
            dom.add(line, [opening && opening[0], gap, closing && closing[0]]);
        }
        if (opening) {
            /** @type {Text} */ (before).data = /** @type {Text} */ (before).data.slice(0, opening.index);
        }
        if (closing) {
            /** @type {Text} */ (after).data = /** @type {Text} */ (after).data.slice(closing[0].length);
        }
    }

    /**
     * One gap around its control. `isRight` null: not known, or not shown yet. @param {HTMLElement} control @param {any} stage
     * @returns {{element: HTMLElement, mark: (isRight: boolean | null, rightWord: string) => void}}
     */
    function frame(control, stage) {
        const note = el('span.gap-note', null);
        const element = el('span.gap', null, control, note);
        return {
            element: element,
            mark: function (isRight, rightWord) {
                element.classList.toggle('is-right', isRight === true);
                element.classList.toggle('is-wrong', isRight === false);
                const words = isRight ? stage.t.yourRight : stage.t.yourWrong;
                dom.fill(note, [
                    isRight === null ? null : [Carrel.icons.make(isRight ? 'check' : 'cross'), el('span.unseen', null, ' ' + words)],
                    rightWord === '' ? null : [el('span.unseen', null, ' ' + stage.t.rightMatch + ' '),
                        el('ins', {lang: stage.lang}, rightWord)],
                ]);
            },
        };
    }

    /**
     * What the author says of single gaps, below the text, once the question is closed; each sentence describes its gap.
     * @param {Block} block @param {any} stage @param {{element: any}[]} controls one for every gap
     * @returns {{element: HTMLElement, show: (isShown: boolean) => void}}
     */
    function remarks(block, stage, controls) {
        const element = el('ul.gap-feedback', {hidden: true});
        const gaps = block.gaps || [];
        return {element: element, show: function (isShown) {
            const items = controls.map(function (control, i) {
                const html = isShown ? gaps[i].feedbackHtml : '';
                if (!html) {
                    control.element.removeAttribute('aria-describedby');
                    return null;
                }
                const id = dom.uniqueId();
                control.element.setAttribute('aria-describedby', id);
                return el('li', {id: id}, el('strong', null, dom.say(stage.t.gapOf, i + 1, controls.length)), ' ',
                    el('div', {lang: stage.lang, dir: stage.dir}, dom.rich('div', html)));
            }).filter(Boolean);
            dom.fill(element, items);
            element.hidden = items.length === 0;
        }};
    }

    /**
     * The form of a question (see Carrel.question.build) that fills gaps.
     * @param {Block} block @param {any} stage
     * @param {{element: any, lock: (isLocked: boolean) => void, name?: (words: string) => void}[]} controls one for every gap
     * @param {(answer: any, state: any) => {isRight: boolean | null, word: string}[]} marksOf answer null: no longer known
     */
    function build(block, stage, controls, marksOf) {
        const gaps = controls.map(function (control, i) {
            const name = dom.say(stage.t.gapOf, i + 1, controls.length);
            if (control.name) {
                control.name(name);
            } else {
                control.element.setAttribute('aria-label', name);
            }
            return frame(control.element, stage);
        });
        const text = el('div.gap-text', {lang: stage.lang, dir: stage.dir}, dom.rich('div', block.textHtml));
        place(text, gaps.map(function (gap) {
            return gap.element;
        }), gapSign);
        gaps.forEach(function (gap) {
            joinSigns(gap.element);
        });
        const about = remarks(block, stage, controls);
        /** @type {any} */
        const form = {hint: stage.t.fillGaps, elements: [text, about.element], onChange: function () {}};
        form.nudge = function () {
            return stage.t.fillAllFirst;
        };
        form.lock = function (/** @type {boolean} */ isLocked) {
            controls.forEach(function (control) {
                control.lock(isLocked);
            });
        };
        form.mark = function (/** @type {any} */ answer, /** @type {any} */ state) {
            const marks = state ? marksOf(answer, state) : [];
            gaps.forEach(function (gap, i) {
                gap.mark(marks[i] ? marks[i].isRight : null, marks[i] ? marks[i].word : '');
            });
            about.show(Boolean(state && state.isClosed));
        };
        form.feedback = function () {
            return null;
        };
        form.model = function () {
            return el('p', null, stage.t.modelGaps);
        };
        return form;
    }

    return {build: build, place: place};
})();
