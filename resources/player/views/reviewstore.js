// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What a reviewer has said: kept in this browser, and as the one small file that goes back to the author
// (docs/review-file.md).

Carrel.reviewStore = (function () {
    'use strict';

    const reviewerKey = 'carrel.reviewer';
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

    /** @returns {string} */
    function newId() {
        const numbers = new Uint8Array(20);
        window.crypto.getRandomValues(numbers);
        return Array.from(numbers).map(function (n) {
            return letters[n % letters.length];
        }).join('');
    }

    class Store {
        /** @param {any} data of the review file @param {string} title of the course */
        constructor(data, title) {
            this.data = data;
            this.title = title;
            this.key = 'carrel.review.' + data.course + '.' + data.save;
            this.isKept = true;
            /** @type {any[]} as in the file */
            this.comments = [];
            this.isSaved = true;
            /** @type {() => void} told of every change */
            this.onChange = function () {};
            const reviewer = this.read(reviewerKey) || {};
            this.reviewer = {id: typeof reviewer.id === 'string' ? reviewer.id : newId(), name: String(reviewer.name || '')};
            const kept = this.read(this.key);
            if (kept && Array.isArray(kept.comments)) {
                this.comments = kept.comments;
                this.isSaved = kept.isSaved === true;
            }
            this.write(this.key, kept || {comments: [], isSaved: true});
        }

        /** @param {string} key @returns {any} */
        read(key) {
            try {
                const place = Carrel.look.storage();
                return JSON.parse((place && place.getItem(key)) || 'null');
            } catch (unreadable) {
                return null;
            }
        }

        /** @param {string} key @param {any} value */
        write(key, value) {
            try {
                const place = Carrel.look.storage();
                if (place) {
                    place.setItem(key, JSON.stringify(value));
                }
                this.isKept = Boolean(place);
            } catch (full) {
                this.isKept = false;
            }
        }

        keep() {
            this.write(reviewerKey, this.reviewer);
            this.write(this.key, {comments: this.comments, isSaved: this.isSaved});
            this.onChange();
        }

        /** @param {string} name */
        setName(name) {
            this.reviewer.name = name.trim();
            this.keep();
        }

        /** @param {string} node @returns {any} number, digest, kind, texts, in */
        place(node) {
            return this.data.places[node] || {number: '', digest: '', kind: '', texts: []};
        }

        /** @param {string} node @returns {string[]} what it stands in, from the nearest on */
        within(node) {
            const around = [];
            let at = this.place(node).in;
            while (at) {
                around.push(at);
                at = this.place(at).in;
            }
            return around;
        }

        /** @param {string} node @param {string} anchor @returns {any} the text there, or null */
        textAt(node, anchor) {
            return this.place(node).texts.filter(function (/** @type {any} */ text) {
                return text.path === anchor;
            })[0] || null;
        }

        /** @param {string} node @returns {any[]} comments there, verdicts aside */
        commentsOn(node) {
            return this.comments.filter(function (comment) {
                return comment.node === node && comment.kind !== 'verdict';
            });
        }

        /** @param {string} module @returns {any} the verdict on it, or null */
        verdict(module) {
            return this.comments.filter(function (comment) {
                return comment.node === module && comment.kind === 'verdict';
            })[0] || null;
        }

        /** @param {any} said node, kind, and what was written @param {any} [earlier] the comment that it replaces */
        put(said, earlier) {
            const place = this.place(said.node);
            const text = said.anchor ? this.textAt(said.node, said.anchor) : null;
            const comment = Object.assign({}, said, {
                id: earlier ? earlier.id : newId(), at: new Date().toISOString(), within: this.within(said.node),
                number: place.number, digest: place.digest,
            });
            if (text) {
                comment.name = text.name;
                comment.quote = text.words;
            }
            const index = this.comments.indexOf(earlier);
            this.comments.splice(index < 0 ? this.comments.length : index, index < 0 ? 0 : 1, comment);
            this.isSaved = false;
            this.keep();
        }

        /** @param {any} comment */
        remove(comment) {
            this.comments = this.comments.filter(function (other) {
                return other !== comment;
            });
            this.isSaved = false;
            this.keep();
        }

        /** @returns {any[]} comments without verdicts, in the order of the course */
        ordered() {
            const order = Object.create(null);
            this.data.order.forEach(function (/** @type {string} */ node, /** @type {number} */ i) {
                order[node] = i;
            });
            return this.comments.filter(function (comment) {
                return comment.kind !== 'verdict';
            }).sort(function (a, b) {
                return (order[a.node] || 0) - (order[b.node] || 0);
            });
        }

        /** @returns {string} */
        file() {
            return JSON.stringify({
                format: 'carrel-review-comments', version: 1, course: {id: this.data.course, title: this.title}, save: this.data.save,
                reviewer: this.reviewer, comments: this.comments,
            }, null, 1) + '\n';
        }

        /** @returns {string} */
        fileName() {
            const plain = function (/** @type {string} */ text) {
                return text.replace(/[\s\\/:*?"<>|.,;!'’“”«»()[\]{}#%&]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40);
            };
            return [plain(this.title), 'comments', plain(this.reviewer.name)].filter(Boolean).join('-') + '.carrelreview.json';
        }
    }

    /** @param {any} data @param {string} title */
    function create(data, title) {
        return new Store(data, title);
    }

    return {create: create};
})();
