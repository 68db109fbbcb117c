// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What the LMS has not confirmed, kept in this browser until it has. Used again only where the LMS still holds exactly
// what it held before: then nothing has happened elsewhere in the meantime.

Carrel.unsent = (function () {
    'use strict';

    /** @param {any} record @returns {boolean} it has the shape of one */
    function isRecord(record) {
        return Boolean(record) && typeof record === 'object' && Object.keys(record).every(function (name) {
            return typeof record[name] === 'string';
        });
    }

    class Unsent {
        /** @param {Storage | null} storage null: the browser keeps nothing @param {string} courseId */
        constructor(storage, courseId) {
            this.storage = storage;
            this.courseId = courseId;
            this.key = '';
        }

        /** @param {string} learner as the LMS names them; without a name nothing is kept, as many may use one browser */
        open(learner) {
            this.key = learner === '' ? '' : 'carrel.unsent.' + this.courseId + '.' + Carrel.random.hash(learner);
        }

        /** @returns {UnsentRecord | null} */
        read() {
            try {
                const text = this.key === '' || !this.storage ? null : this.storage.getItem(this.key);
                const record = JSON.parse(text || 'null');
                const isWhole = record && typeof record.base === 'string' && typeof record.state === 'string'
                    && Array.isArray(record.interactions) && record.interactions.every(isRecord);
                return isWhole ? record : null;
            } catch (unreadable) {
                return null;
            }
        }

        /** @param {UnsentRecord} record @returns {boolean} it is kept */
        write(record) {
            try {
                if (this.key === '' || !this.storage) {
                    return false;
                }
                this.storage.setItem(this.key, JSON.stringify(record));
                return true;
            } catch (full) {
                return false;
            }
        }

        clear() {
            try {
                if (this.key !== '' && this.storage) {
                    this.storage.removeItem(this.key);
                }
            } catch (refused) {
                return;
            }
        }
    }

    /** @param {Storage | null} storage @param {string} courseId */
    function create(storage, courseId) {
        return new Unsent(storage, courseId);
    }

    return {create: create};
})();
