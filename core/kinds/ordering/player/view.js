// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Lines that are moved up and down: dragged by their grip, or with two buttons each.

Carrel.views.ordering = {
    build: function (block, stage) {
        const dom = Carrel.dom;
        const el = dom.el;
        const t = stage.t;
        const kind = Carrel.kinds.ordering;
        const lines = block.lines || [];
        const list = el('ol.order', null);
        /** @type {any} */
        const form = {onChange: function () {}, hint: t.orderLines};
        /** @type {number[]} */
        let order = [];
        let isLocked = false;

        /** @param {number} line @returns {string} its words, to be said */
        const words = function (line) {
            return rows[line].text.textContent.trim();
        };

        /** @param {string} icon @param {string} label @param {() => void} action */
        const mover = function (icon, label, action) {
            return el('button.icon-button', {type: 'button', title: label, onclick: action}, Carrel.icons.make(icon));
        };

        const rows = lines.map(function (/** @type {any} */ line, /** @type {number} */ i) {
            const text = el('div.order-text', {lang: stage.lang, dir: stage.dir}, dom.rich('div', line.html));
            const note = el('span.option-note', null);
            const grip = el('span.grip', null, Carrel.icons.make('grip'));
            const up = mover('up', t.moveUp, function () {
                moveBy(i, -1);
            });
            const down = mover('down', t.moveDown, function () {
                moveBy(i, 1);
            });
            const label = el('li.order-row', null, grip, text, el('span.order-buttons', null, up, down), note);
            grip.addEventListener('pointerdown', function (/** @type {PointerEvent} */ event) {
                drag(i, event);
            });
            return {text: text, note: note, up: up, down: down, grip: grip, label: label};
        });
        rows.forEach(function (/** @type {any} */ row, /** @type {number} */ i) {
            row.up.setAttribute('aria-label', t.moveUp + ': ' + words(i));
            row.down.setAttribute('aria-label', t.moveDown + ': ' + words(i));
        });

        function show() {
            order.forEach(function (line, place) {
                list.appendChild(rows[line].label);
                rows[line].up.disabled = isLocked || place === 0;
                rows[line].down.disabled = isLocked || place === order.length - 1;
            });
        }

        /** @param {number} line @param {number} place its new one */
        function moveTo(line, place) {
            order = order.filter(function (other) {
                return other !== line;
            });
            order.splice(place, 0, line);
            show();
            form.onChange();
        }

        /** @param {number} line @param {number} step */
        function moveBy(line, step) {
            const place = order.indexOf(line) + step;
            moveTo(line, place);
            const row = rows[line];
            const wanted = step < 0 ? row.up : row.down;
            (wanted.disabled ? step < 0 ? row.down : row.up : wanted).focus(); // moving an element takes its focus
            stage.app.announce(dom.say(t.movedTo, words(line), place + 1, order.length));
        }

        /** The line follows the pointer past the middles of its neighbours. @param {number} line @param {PointerEvent} event */
        function drag(line, event) {
            const row = rows[line];
            if (isLocked || event.button !== 0) {
                return;
            }
            event.preventDefault();
            row.label.classList.add('is-dragged');
            const follow = function (/** @type {PointerEvent} */ moved) {
                const place = order.filter(function (other) {
                    const box = rows[other].label.getBoundingClientRect();
                    return other !== line && moved.clientY > box.top + box.height / 2;
                }).length;
                if (place !== order.indexOf(line)) {
                    moveTo(line, place);
                }
            };
            Carrel.moves.follow(follow, function () {
                row.label.classList.remove('is-dragged');
            });
        }

        form.elements = [list];
        form.read = function () {
            return {order: order.slice()};
        };
        form.write = function (/** @type {any} */ answer) {
            order = answer.order.length === lines.length ? answer.order.slice() : kind.start(block, stage.run.orderSeed(block));
            show();
        };
        form.lock = function (/** @type {boolean} */ isNowLocked) {
            isLocked = isNowLocked;
            list.classList.toggle('locked', isLocked);
            show();
        };
        /** @param {number} place @param {boolean} isRight @returns {string} what is said of the line there */
        const noteAt = function (place, isRight) {
            if (order[place] === place) {
                return isRight ? t.rightPlace : t.wrongBefore;
            }
            return isRight ? t.rightBefore : dom.say(t.otherPlace, order[place] + 1);
        };
        form.mark = function (/** @type {any} */ answer, /** @type {any} */ state) {
            order.forEach(function (line, place) {
                const isShown = Boolean(answer && state && state.isClosed);
                const isRight = kind.isRightAt(block, order, place);
                const row = rows[line];
                row.label.classList.toggle('is-right', isShown && isRight);
                row.label.classList.toggle('is-wrong', isShown && !isRight);
                dom.fill(row.note, isShown ? [Carrel.icons.make(isRight ? 'check' : 'cross'),
                    el('span', null, noteAt(place, isRight))] : null);
            });
        };
        form.feedback = function () {
            return null;
        };
        form.model = function () {
            return [el('p', null, t.modelOrder), el('ol.model-order', {lang: stage.lang, dir: stage.dir},
                lines.map(function (/** @type {any} */ line) {
                    return el('li', null, dom.rich('div', line.html));
                }))];
        };
        return Carrel.question.build(block, stage, form);
    },
};
