// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Several pictures: as a grid, or one after the other. Each opens larger in a window, which goes on to the others.

Carrel.views.gallery = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const swipe = 40; // pixels that a finger has to move

    Carrel.printing.unfold('.gallery details');
    Carrel.printing.fetchAll('.gallery img');

    /** @param {any[]} pictures @returns {string} the class of a grid whose rows come out even */
    function columns(pictures) {
        const count = pictures.length;
        return '.in-' + (count % 3 === 0 ? 3 : count === 2 || count === 4 ? 2 : count % 4 === 0 ? 4 : 3);
    }

    /** Buttons to the neighbours, and where one is. */
    class Steps {
        /** @param {number} count @param {any} stage @param {(place: number) => void} show */
        constructor(count, stage, show) {
            this.count = count;
            this.stage = stage;
            this.show = show;
            this.place = 0;
            const t = stage.t;
            this.back = this.mover('back', t.previousPicture, -1);
            this.next = this.mover('next', t.nextPicture, 1);
            this.words = el('span.gallery-place', null);
            this.element = el('div.gallery-steps', null, this.back, this.words, this.next);
        }

        /** @param {string} icon @param {string} label @param {number} by */
        mover(icon, label, by) {
            return el('button.icon-button', {type: 'button', 'aria-label': label, title: label, onclick: () => this.go(by)}, Carrel.icons.make(icon));
        }

        /** @param {number} place */
        turnTo(place) {
            this.place = place;
            const [from, to] = place === 0 ? [this.back, this.next] : [this.next, this.back];
            const isFocused = document.activeElement === from;
            this.back.disabled = place === 0;
            this.next.disabled = place === this.count - 1;
            if (isFocused && from.disabled) {
                to.focus(); // a disabled button loses it
            }
            this.words.textContent = dom.say(this.stage.t.pictureOf, place + 1, this.count);
            this.show(place);
        }

        /** @param {number} by */
        go(by) {
            const place = this.place + by;
            if (place >= 0 && place < this.count) {
                this.turnTo(place);
                return true;
            }
            return false;
        }

        /** Arrow keys, which follow the direction of the text. @param {KeyboardEvent} event */
        key(event) {
            const on = getComputedStyle(this.element).direction === 'rtl' ? -1 : 1;
            /** @type {Object<string, number>} */
            const steps = {ArrowRight: on, ArrowLeft: -on};
            const isOther = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
            if (steps[event.key] && !isOther && !(/** @type {any} */ (event.target)).closest('.zoom') && this.go(steps[event.key])) {
                event.preventDefault();
            }
        }

        /** A finger drawn to one side. @param {any} element */
        follow(element) {
            let x = 0;
            let y = 0;
            element.addEventListener('touchstart', (/** @type {TouchEvent} */ event) => {
                const zoom = /** @type {any} */ (event.target).closest('.zoom');
                const isPushed = zoom && zoom.scrollWidth > zoom.clientWidth; // a larger picture is moved under the finger
                x = event.touches.length === 1 && !isPushed ? event.touches[0].clientX : NaN;
                y = event.touches[0].clientY;
            }, {passive: true});
            element.addEventListener('touchend', (/** @type {TouchEvent} */ event) => {
                const across = event.changedTouches[0].clientX - x;
                const along = event.changedTouches[0].clientY - y;
                if (Math.abs(across) > swipe && Math.abs(across) > 2 * Math.abs(along)) {
                    const isBack = across > 0 === (getComputedStyle(this.element).direction !== 'rtl');
                    this.go(isBack ? -1 : 1);
                }
            }, {passive: true});
        }
    }

    /** @param {any} picture @param {any} stage @returns {any[]} what stands below it */
    function words(picture, stage) {
        return [stage.own(dom.rich('div', picture.captionHtml)), picture.longHtml
            ? el('details', null, el('summary', null, stage.t.description), stage.own(dom.rich('div', picture.longHtml))) : null];
    }

    /** @param {any[]} pictures @param {number} first @param {any} stage */
    function enlarge(pictures, first, stage) {
        const t = stage.t;
        const room = stage.own(el('div.gallery-large', null));
        const steps = new Steps(pictures.length, stage, function (place) {
            const caption = dom.rich('div', pictures[place].captionHtml);
            dom.fill(room, Carrel.picture.large(pictures[place], t), caption ? el('div.gallery-caption', null, caption) : null);
        });
        const box = Carrel.picture.open(t.pictures, t, pictures.length > 1 ? steps.element : null, room);
        steps.words.setAttribute('role', 'status');
        steps.turnTo(first);
        steps.follow(room);
        box.addEventListener('keydown', function (/** @type {KeyboardEvent} */ event) {
            steps.key(event);
        });
    }

    /** @param {any[]} pictures @param {number} i @param {any} stage @returns {any} a picture that opens larger */
    function thumb(pictures, i, stage) {
        const picture = pictures[i];
        return el('button.gallery-open', {
            type: 'button', title: stage.t.enlarge, 'aria-label': stage.t.enlarge + ': ' + (picture.alt || dom.say(stage.t.pictureOf, i + 1, pictures.length)),
            onclick: function () {
                enlarge(pictures, i, stage);
            },
        }, stage.own(el('img', {src: picture.src, alt: picture.alt || '', width: picture.w, height: picture.h, loading: 'lazy', decoding: 'async'})),
        el('span.gallery-sign', null, Carrel.icons.make('zoom')));
    }

    /** @param {any[]} pictures @param {any} stage */
    function figures(pictures, stage) {
        return pictures.map(function (picture, i) {
            const below = words(picture, stage).filter(Boolean);
            return el('figure', null, thumb(pictures, i, stage), below.length > 0 ? el('figcaption', null, below) : null);
        });
    }

    /** @param {any[]} pictures @param {any} stage */
    function grid(pictures, stage) {
        return el('ul.gallery.is-grid' + columns(pictures), null, figures(pictures, stage).map(function (figure) {
            return el('li', null, figure);
        }));
    }

    /** One after the other; all of them have the room of the highest, so that nothing jumps. @param {any[]} pictures @param {any} stage */
    function slides(pictures, stage) {
        const all = figures(pictures, stage);
        const t = stage.t;
        let isReady = false;
        const steps = new Steps(pictures.length, stage, function (place) {
            all.forEach(function (figure, i) {
                figure.hidden = i !== place;
            });
            if (isReady) {
                stage.app.announce(dom.say(t.pictureOf, place + 1, pictures.length) + ': ' + (pictures[place].alt || ''));
            }
        });
        const element = el('div.gallery.is-slides', {
            role: 'group', 'aria-label': t.pictures, onkeydown: function (/** @type {KeyboardEvent} */ event) {
                steps.key(event);
            },
        }, pictures.length > 1 ? steps.element : null, all);
        const shapes = pictures.map(function (picture) {
            return picture.w > 0 && picture.h > 0 ? picture.w / picture.h : 1.5;
        });
        element.style.setProperty('--shape', String(Math.min.apply(null, shapes)));
        steps.follow(element);
        steps.turnTo(0);
        isReady = true;
        return element;
    }

    return {
        build: function (block, stage) {
            const pictures = (block.pictures || []).filter(function (/** @type {any} */ picture) {
                return picture.src;
            });
            if (pictures.length === 0) {
                return el('div', null);
            }
            return block.shownAs === 'slides' ? slides(pictures, stage) : grid(pictures, stage);
        },
    };
})();
