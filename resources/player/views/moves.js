// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Moving by hand: a pointer that is followed until it lets go, and arrow keys among things that are one stop of the Tab key.

Carrel.moves = (function () {
    'use strict';

    /**
     * Follows the pointer that is down now.
     * @param {(event: PointerEvent) => void} moved @param {(event: PointerEvent) => void} stopped also where the browser takes it over
     */
    function follow(moved, stopped) {
        const ends = ['pointerup', 'pointercancel'];
        const stop = function (/** @type {any} */ event) {
            document.removeEventListener('pointermove', moved);
            ends.forEach(function (name) {
                document.removeEventListener(name, stop);
            });
            stopped(event);
        };
        document.addEventListener('pointermove', moved);
        ends.forEach(function (name) {
            document.addEventListener(name, stop);
        });
    }

    /** @param {Element} element @returns {{x: number, y: number, height: number}} where it begins, in lines of text its first one */
    function place(element) {
        const box = element.getClientRects()[0] || element.getBoundingClientRect();
        return {x: box.left + box.width / 2, y: box.top + box.height / 2, height: box.height};
    }

    /** The one in the next line above or below that is nearest. @param {HTMLElement[]} items @param {HTMLElement} from @param {number} step */
    function inNextLine(items, from, step) {
        const start = place(from);
        const beyond = items.map(function (item) {
            const at = place(item);
            return {item: item, down: (at.y - start.y) * step, across: Math.abs(at.x - start.x)};
        }).filter(function (each) {
            return each.down > start.height / 2;
        });
        const nearest = Math.min.apply(null, beyond.map(function (each) {
            return each.down;
        }));
        const line = beyond.filter(function (each) {
            return each.down < nearest + start.height / 2;
        }).sort(function (a, b) {
            return a.across - b.across;
        });
        return line.length > 0 ? line[0].item : null;
    }

    /** @param {string} key @param {HTMLElement[]} items @param {HTMLElement} from @returns {HTMLElement | null | undefined} */
    function reached(key, items, from) {
        const isMirrored = getComputedStyle(from).direction === 'rtl';
        const at = items.indexOf(from);
        switch (key) {
        case 'ArrowRight':
            return items[at + (isMirrored ? -1 : 1)];
        case 'ArrowLeft':
            return items[at + (isMirrored ? 1 : -1)];
        case 'ArrowDown':
            return inNextLine(items, from, 1);
        case 'ArrowUp':
            return inNextLine(items, from, -1);
        case 'Home':
            return items[0];
        case 'End':
            return items[items.length - 1];
        default:
            return null;
        }
    }

    /**
     * Makes things one stop of the Tab key; arrow keys, Home and End lead from one to the other.
     * @param {HTMLElement} container @param {() => HTMLElement[]} itemsOf those that can be reached now, in reading order
     * @returns {() => HTMLElement | null} brings it up to date when there are others; gives the one that Tab reaches
     */
    function rove(container, itemsOf) {
        /** @type {HTMLElement | null} */
        let current = null;
        const update = function () {
            const items = itemsOf();
            current = current && items.indexOf(current) >= 0 ? current : items[0] || null;
            items.forEach(function (item) {
                item.tabIndex = item === current ? 0 : -1;
            });
            return current;
        };
        container.addEventListener('focusin', function (event) {
            const item = /** @type {HTMLElement} */ (event.target);
            if (itemsOf().indexOf(item) >= 0) {
                current = item;
                update();
            }
        });
        container.addEventListener('keydown', function (event) {
            const items = itemsOf();
            const from = /** @type {HTMLElement} */ (event.target);
            if (items.indexOf(from) < 0 || event.altKey || event.ctrlKey || event.metaKey) {
                return;
            }
            const next = reached(event.key, items, from);
            if (next !== null) {
                event.preventDefault();
                (next || from).focus();
            }
        });
        return update;
    }

    return {follow: follow, rove: rove};
})();
