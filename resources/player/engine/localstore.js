// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Keeps the state in this browser when there is no LMS: a web folder, a file opened by double click.

Carrel.localStore = (function () {
    'use strict';

    class Backend {
        /** @param {Storage | null} storage null: the browser keeps nothing @param {string} courseId */
        constructor(storage, courseId) {
            this.storage = storage;
            this.key = 'carrel.' + courseId;
            this.isTracked = false;
            this.isMissed = false; // An LMS should have been there.
            this.isOver = false; // It was, and its launch has ended.
            this.isKept = false;
            this.nextInteraction = 0;
            /** @type {Opened | null} */
            this.opened = null;
        }

        /** @returns {Opened} the same every time */
        open() {
            if (this.opened) {
                return this.opened;
            }
            let state = '';
            try {
                state = (this.storage && this.storage.getItem(this.key)) || '';
                this.isKept = Boolean(this.storage);
            } catch (refused) {
                this.storage = null;
            }
            this.opened = {mode: '', status: '', location: '', state: state, learner: '', hundredths: -1, interactions: -1};
            return this.opened;
        }

        begin() {
            return true;
        }

        /** @param {Packet} packet */
        save(packet) {
            packet.interactions.length = 0;
            try {
                if (this.storage) {
                    this.storage.setItem(this.key, packet.state);
                }
            } catch (full) {
                this.isKept = false;
            }
            return true;
        }

        /** @param {Packet | null} packet */
        finish(packet) {
            return !packet || this.save(packet);
        }
    }

    /** @param {Storage | null} storage @param {string} courseId */
    function create(storage, courseId) {
        return new Backend(storage, courseId);
    }

    return {create: create};
})();
