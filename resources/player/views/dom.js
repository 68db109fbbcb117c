// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Building elements.

Carrel.dom = (function () {
    'use strict';

    let lastId = 0;

    /** @returns {string} an id that no other element has */
    function uniqueId() {
        return 'c' + ++lastId;
    }

    /**
     * @param {string} tag with classes, "div.card.wide"
     * @param {Object<string, any> | null} attributes on…: listener; true: without a value; false, null, undefined: left out
     * @param {...any} children elements, texts, lists of them; null and false are left out
     * @returns {any}
     */
    function el(tag, attributes, ...children) {
        const parts = tag.split('.');
        const element = document.createElement(parts[0]);
        if (parts.length > 1) {
            element.className = parts.slice(1).join(' ');
        }
        Object.keys(attributes || {}).forEach(function (name) {
            const value = /** @type {any} */ (attributes)[name];
            if (name.slice(0, 2) === 'on') {
                element.addEventListener(name.slice(2), value);
            } else if (value !== false && value !== null && value !== undefined) {
                element.setAttribute(name, value === true ? '' : String(value));
            }
        });
        add(element, children);
        return element;
    }

    /** @param {Element} element @param {any} child */
    function add(element, child) {
        if (Array.isArray(child)) {
            child.forEach(function (entry) {
                add(element, entry);
            });
        } else if (child !== null && child !== undefined && child !== false) {
            element.appendChild(child instanceof Node ? child : document.createTextNode(String(child)));
        }
    }

    /** @param {Element} element @param {...any} children in place of what was in it */
    function fill(element, ...children) {
        element.textContent = '';
        add(element, children);
    }

    /**
     * Text with marks as the exporter wrote it: its one HTML writer escapes everything.
     * @param {string} tag as in el() @param {string | undefined} html @returns {any} null when there is none
     */
    function rich(tag, html) {
        if (!html) {
            return null;
        }
        const element = el(tag, null);
        element.classList.add('rich');
        element.innerHTML = html;
        element.querySelectorAll('table').forEach(function (table) {
            const scroller = el('div.scroller', {tabindex: 0, role: 'group'});
            if (table.caption) {
                scroller.setAttribute('aria-label', table.caption.textContent || '');
            }
            table.insertAdjacentElement('beforebegin', scroller);
            scroller.appendChild(table);
        });
        return element;
    }

    /** @param {string} text with {0}, {1} … @param {...any} values @returns {string} */
    function say(text, ...values) {
        return text.replace(/\{(\d)\}/g, function (mark, place) {
            return String(values[Number(place)]);
        });
    }

    /** @param {any} element gets the focus, also if it is none that could have it */
    function focus(element) {
        if (!element.hasAttribute('tabindex') && !/^(A|BUTTON|INPUT|TEXTAREA)$/.test(element.tagName)) {
            element.setAttribute('tabindex', '-1');
        }
        element.focus({preventScroll: true});
    }

    /**
     * @param {string} label @param {() => void} action @param {string} [look] class @param {any} [icon]
     * @returns {HTMLButtonElement}
     */
    function button(label, action, look, icon) {
        return el('button.' + (look || 'plain'), {type: 'button', onclick: action}, icon, el('span', null, label));
    }

    /** @param {Element} element @param {() => void} changed told of its size once it is on the page, and whenever that changes */
    function watchSize(element, changed) {
        if (window.ResizeObserver) {
            new ResizeObserver(changed).observe(element);
        }
    }

    /**
     * A window above the page; Esc closes it. Where the browser knows none, it is shown in place.
     * @param {string} title @param {any} t strings @param {...any} content
     * @returns {any} the dialog, open
     */
    function dialog(title, t, ...content) {
        const heading = el('h2', {id: uniqueId()}, title);
        const opener = /** @type {any} */ (document.activeElement);
        const box = el('dialog.dialog', {'aria-labelledby': heading.id});
        const close = function () {
            box.remove();
            if (opener && opener.focus) {
                opener.focus();
            }
        };
        const shut = el('button.icon-button', {type: 'button', 'aria-label': t.close, title: t.close, onclick: function () {
            if (box.close) {
                box.close();
            } else {
                close();
            }
        }}, Carrel.icons.make('close'));
        add(box, [el('div.dialog-head', null, heading, shut), content]);
        box.addEventListener('close', close);
        box.addEventListener('click', function (/** @type {Event} */ event) {
            if (event.target === box) {
                box.close();
            }
        });
        document.body.appendChild(box);
        if (box.showModal) {
            box.showModal();
        } else {
            box.setAttribute('open', '');
        }
        return box;
    }

    return {
        uniqueId: uniqueId, el: el, add: add, fill: fill, rich: rich, say: say, focus: focus, button: button,
        watchSize: watchSize, dialog: dialog,
    };
})();
