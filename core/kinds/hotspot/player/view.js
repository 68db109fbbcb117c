// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A picture in which marks are set by pointing, or by choosing from the list of places below it. The list says nothing
// about marks that were set in the picture: it would tell what is to be found.

Carrel.views.hotspot = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

    /** @param {number} part @returns {string} */
    function percent(part) {
        return part * 100 + '%';
    }

    /** @param {any} area @param {number} aspect @returns {string} its outline in a drawing of 100 by 100 */
    function outline(area, aspect) {
        const box = Carrel.kinds.hotspot.bounds(area, aspect);
        if (area.shape === 'polygon') {
            return 'M' + area.corners.map(function (/** @type {number[]} */ corner) {
                return corner[0] * 100 + ' ' + corner[1] * 100;
            }).join('L') + 'Z';
        }
        const left = box.left * 100;
        const width = (box.right - box.left) * 100;
        const height = (box.bottom - box.top) * 100;
        if (area.shape === 'circle') {
            const half = 'a' + width / 2 + ' ' + height / 2 + ' 0 1 0 ';
            return 'M' + left + ' ' + area.centre[1] * 100 + half + width + ' 0' + half + -width + ' 0Z';
        }
        return 'M' + left + ' ' + box.top * 100 + 'h' + width + 'v' + height + 'h' + -width + 'Z';
    }

    /** @param {string} tag @param {Object<string, string>} attributes @returns {any} */
    function drawing(tag, attributes) {
        const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
        Object.keys(attributes).forEach(function (name) {
            element.setAttribute(name, attributes[name]);
        });
        return element;
    }

    class SpotForm {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            this.block = block;
            this.stage = stage;
            this.t = stage.t;
            this.kind = Carrel.kinds.hotspot;
            this.areas = block.areas || [];
            this.most = this.kind.most(block);
            /** @type {any[]} */
            this.marks = [];
            this.isLocked = false;
            this.isShown = false;
            this.onChange = function () {};
            this.hint = this.most === 1 ? this.t.findPlace : dom.say(this.t.findPlaces, this.most);
            this.buildPicture();
            this.buildList();
            this.elements = [this.frame, this.count, this.list];
        }

        buildPicture() {
            const block = this.block;
            this.picture = el('img', {src: block.src, alt: block.alt || '', width: block.w, height: block.h, decoding: 'async', draggable: 'false',
                onload: () => this.fit()});
            /** @type {any} */
            this.shapes = drawing('svg', {'class': 'spot-shapes', viewBox: '0 0 100 100', preserveAspectRatio: 'none', 'aria-hidden': 'true'});
            this.pins = el('div.spot-pins', null);
            this.frame = el('div.spot-frame', {dir: 'ltr', onclick: (/** @type {MouseEvent} */ event) => this.point(event)},
                this.picture, this.shapes, this.pins);
            this.count = el('p.spot-count', {role: 'status'});
            this.fit();
        }

        buildList() {
            const t = this.t;
            this.rows = this.areas.map((/** @type {any} */ area, /** @type {number} */ i) => {
                const letter = el('span.spot-letter', null, this.letter(i));
                const input = el('input', {type: 'checkbox', onchange: () => this.choose(i)});
                const note = el('span.option-note', null);
                const about = el('div.option-feedback', {lang: this.stage.lang, dir: this.stage.dir});
                const label = el('label.option', null, input, el('span.option-text', null, letter,
                    el('span', {lang: this.stage.lang, dir: this.stage.dir}, this.name(i))), note);
                return {input: input, note: note, about: about, label: label, row: el('div.option-row', null, label, about)};
            });
            this.summary = el('summary', null, t.placesList);
            this.list = el('details.spot-list', null, this.summary, el('div.answers', null, this.rows.map((/** @type {any} */ row) => row.row)));
        }

        /** @param {number} i @returns {string} */
        letter(i) {
            return i < letters.length ? letters[i] : String(i + 1);
        }

        /** @param {number} i @returns {string} */
        name(i) {
            return this.areas[i].name || dom.say(this.t.place, i + 1);
        }

        /** @returns {number} width of the picture by its height */
        aspect() {
            const width = this.picture.naturalWidth || this.block.w;
            const height = this.picture.naturalHeight || this.block.h;
            return width && height ? width / height : 1;
        }

        /** What hangs on the picture's shape. */
        fit() {
            this.frame.style.setProperty('--aspect', String(this.aspect()));
            if (this.isShown) {
                this.draw();
            }
        }

        /** @param {MouseEvent} event */
        point(event) {
            const box = this.picture.getBoundingClientRect();
            const x = (event.clientX - box.left) / box.width;
            const y = (event.clientY - box.top) / box.height;
            const isOnPin = event.target instanceof Element && event.target.closest('.spot-pin');
            if (!this.isLocked && !isOnPin && x >= 0 && x <= 1 && y >= 0 && y <= 1) {
                this.set({area: this.kind.hit(this.block, x, y, this.aspect()), x: x, y: y});
            }
        }

        /** @param {number} i of the area that is ticked or no longer ticked in the list */
        choose(i) {
            const place = this.kind.middle(this.areas[i]);
            if (this.rows[i].input.checked) {
                this.set({area: i, x: place[0], y: place[1], isListed: true});
            } else {
                this.marks = this.marks.filter(function (mark) {
                    return !mark.isListed || mark.area !== i;
                });
                this.changed();
            }
        }

        /** @param {any} mark */
        set(mark) {
            if (this.marks.length >= this.most && this.most > 1) {
                this.show();
                this.count.textContent = this.t.marksUsed;
                return;
            }
            this.marks = (this.most === 1 ? [] : this.marks).concat([mark]);
            this.changed();
        }

        /** @param {number} i of a mark */
        takeAway(i) {
            this.marks.splice(i, 1);
            this.changed();
            const next = this.pins.children[Math.min(i, this.marks.length - 1)];
            dom.focus(next || this.summary);
        }

        changed() {
            this.show();
            this.onChange();
        }

        show() {
            const t = this.t;
            dom.fill(this.pins, this.marks.map((mark, i) => {
                const label = mark.isListed ? dom.say(t.takeNamedMark, i + 1, this.name(mark.area)) : dom.say(t.takeMark, i + 1);
                const pin = el('button.spot-pin', {type: 'button', 'aria-label': label, title: label, disabled: this.isLocked, onclick: () => this.takeAway(i)},
                    el('span', null, i + 1));
                pin.style.left = percent(mark.x);
                pin.style.top = percent(mark.y);
                return pin;
            }));
            this.rows.forEach((/** @type {any} */ row, /** @type {number} */ i) => {
                row.input.checked = this.marks.some(function (mark) {
                    return mark.isListed && mark.area === i;
                });
            });
            this.count.textContent = dom.say(t.marksSet, this.marks.length, this.most);
            this.frame.classList.toggle('locked', this.isLocked);
        }

        read() {
            return {marks: this.marks.slice()};
        }

        /** @param {any} answer */
        write(answer) {
            this.marks = answer.marks.map(function (/** @type {any} */ mark) {
                return {area: mark.area, x: mark.x, y: mark.y, isListed: mark.isListed !== false};
            });
            this.show();
        }

        /** @param {boolean} isLocked */
        lock(isLocked) {
            this.isLocked = isLocked;
            this.rows.forEach((/** @type {any} */ row) => {
                row.input.disabled = isLocked;
                row.label.classList.toggle('locked', isLocked);
            });
            this.count.hidden = isLocked;
            this.show();
        }

        /** @param {any} answer @param {any} state */
        mark(answer, state) {
            const isShown = Boolean(state && state.isClosed);
            const marked = answer ? this.kind.chosen(this.block, answer) : [];
            this.isShown = isShown;
            this.marked = marked;
            this.isKnown = Boolean(answer);
            this.areas.forEach((/** @type {any} */ area, /** @type {number} */ i) => {
                const row = this.rows[i];
                Carrel.question.mark(row, isShown ? this.nameOfMark(i) : '', this.t);
                row.input.checked = isShown ? marked[i] === true : row.input.checked;
                dom.fill(row.about, isShown && (marked[i] || area.correct) ? dom.rich('div', area.feedbackHtml) : null);
            });
            this.list.classList.toggle('is-shown', isShown);
            this.summary.textContent = isShown ? this.t.placesNamed : this.t.placesList;
            this.list.open = isShown || this.list.open;
            this.markPins(isShown);
            this.draw();
        }

        /** @param {number} i of an area @returns {string} */
        nameOfMark(i) {
            if (this.marked[i]) {
                return this.areas[i].correct ? 'yourRight' : 'yourWrong';
            }
            return !this.areas[i].correct ? '' : this.isKnown ? 'missedAnswer' : 'rightAnswer';
        }

        /** @param {boolean} isShown */
        markPins(isShown) {
            this.marks.forEach((mark, i) => {
                const isRight = mark.area >= 0 && this.areas[mark.area].correct === true;
                const pin = this.pins.children[i];
                pin.classList.toggle('is-right', isShown && isRight);
                pin.classList.toggle('is-wrong', isShown && !isRight);
                if (isShown) {
                    const label = dom.say(this.t.markOf, i + 1) + ': ' + (isRight ? this.t.right : this.t.wrong);
                    pin.setAttribute('aria-label', label);
                    pin.setAttribute('title', label);
                    pin.appendChild(Carrel.icons.make(isRight ? 'check' : 'cross'));
                }
            });
        }

        /** The areas on the picture, each with the letter that it has in the list. */
        draw() {
            const looks = /** @type {any} */ ({yourRight: 'is-found', yourWrong: 'is-wrong', missedAnswer: 'is-missed', rightAnswer: 'is-missed'});
            const aspect = this.aspect();
            dom.fill(this.shapes);
            this.frame.querySelectorAll('.spot-badge').forEach(function (/** @type {Element} */ badge) {
                badge.remove();
            });
            this.areas.forEach((/** @type {any} */ area, /** @type {number} */ i) => {
                const look = this.isShown ? looks[this.nameOfMark(i)] : undefined;
                if (!look) {
                    return;
                }
                const path = outline(area, aspect);
                const box = this.kind.bounds(area, aspect);
                const badge = el('span.spot-badge.' + look, {'aria-hidden': 'true'}, this.letter(i), look === 'is-missed' ? null
                    : Carrel.icons.make(look === 'is-found' ? 'check' : 'cross'));
                badge.style.left = percent(Math.max(0, box.left));
                badge.style.top = percent(Math.max(0, box.top));
                this.frame.insertBefore(badge, this.pins);
                dom.add(this.shapes, ['spot-halo', 'spot-line ' + look].map(function (name) {
                    return drawing('path', {'class': name, d: path, 'vector-effect': 'non-scaling-stroke'});
                }));
            });
        }

        /** @param {any} answer */
        feedback(answer) {
            const outside = answer.marks.filter(function (/** @type {any} */ mark) {
                return mark.area < 0;
            }).length;
            const said = answer.marks.filter((/** @type {any} */ mark, /** @type {number} */ i) => mark.area >= 0
                && answer.marks.findIndex((/** @type {any} */ other) => other.area === mark.area) === i && this.areas[mark.area].feedbackHtml);
            return [outside > 0 ? el('p', null, dom.say(this.t.marksOutside, outside)) : null,
                this.isShown ? null : said.map((/** @type {any} */ mark) => el('div.spot-said', null,
                    el('strong', null, dom.say(this.t.markOf, answer.marks.indexOf(mark) + 1)),
                    dom.rich('div', this.areas[mark.area].feedbackHtml)))];
        }

        model() {
            return el('p', null, this.t.modelPlaces);
        }

        nudge() {
            return this.t.markFirst;
        }
    }

    return {
        build: function (block, stage) {
            return Carrel.question.build(block, stage, new SpotForm(block, stage));
        },
    };
})();
