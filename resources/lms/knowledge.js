// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an LMS does not know and an author wants to read: titles of pages, words of questions and answers. Read from the
// files of the package, when they are needed.

Lms.knowledge = (function () {
    'use strict';

    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

    /** @param {string} html of the exporter @returns {string} its words; nothing in it runs */
    function words(html) {
        const text = new DOMParser().parseFromString(html || '', 'text/html').body.textContent || '';
        return text.replace(/\s+/g, ' ').trim();
    }

    /** A data script is one call with one JSON object. @param {string} address @returns {Promise<any>} */
    async function dataOf(address) {
        const answer = await fetch(address);
        if (!answer.ok) {
            throw new Error(address + ': ' + answer.status);
        }
        const script = await answer.text();
        return JSON.parse(script.slice(script.indexOf('(') + 1, script.lastIndexOf(')')));
    }

    /** @param {string} address of a file of the package @returns {Promise<Document>} */
    async function xmlOf(address) {
        const answer = await fetch(address);
        if (!answer.ok) {
            throw new Error(address + ': ' + answer.status);
        }
        return new DOMParser().parseFromString(await answer.text(), 'text/xml');
    }

    /** One shown course. */
    class Course {
        /** @param {string} base address of the package, ending in '/' */
        constructor(base) {
            this.base = base;
            this.pages = {};
            this.blocks = {};
            this.waiting = null;
        }

        /** What an LMS reads before it launches. @returns {Promise<Course>} */
        async open() {
            // Of the first course the page has asked for both already (preload), so that a preview is there sooner.
            const [manifest, data] = await Promise.all([xmlOf(this.base + 'imsmanifest.xml'), dataOf(this.base + 'course.js')]);
            const mark = manifest.getElementsByTagName('adlcp:masteryscore')[0];
            this.launchFile = manifest.getElementsByTagName('resource')[0].getAttribute('href') || '';
            this.passMark = mark ? Number(mark.textContent) : null;
            this.data = data;
            this.modules = this.data.modules.slice();
            return this;
        }

        /** Reads modules until the id is known. @param {string} kind 'pages' or 'blocks' @param {string} id @returns {Promise<any>} null: not there */
        async find(kind, id) {
            while (!this[kind][id] && this.modules.length > 0) {
                const module = this.modules.shift();
                this.waiting = dataOf(this.base + module.file).then((data) => this.take(data)).catch(() => {});
                await this.waiting;
            }
            await this.waiting;
            return this[kind][id] || null;
        }

        take(data) {
            data.pages.forEach((page) => {
                this.pages[page.id] = page;
                page.blocks.forEach((block) => {
                    this.blocks[block.id] = block;
                });
            });
        }
    }

    /**
     * @param {any} block or null @param {string} label of the record @param {string} type of the interaction @param {string} response
     * @param {any} t @returns {string} the answer in words
     */
    function answerWords(block, label, type, response, t) {
        if (/_sure$/.test(label)) {
            return t.sureness[Number(response) - 1] || response;
        }
        if (type === 'true-false') {
            return /^[t1]/.test(response) ? t.yes : t.no;
        }
        if (type === 'likert' && block && block.choices && block.choices[Number(response) - 1]) {
            return block.choices[Number(response) - 1].text;
        }
        if (block && block.options && /^(choice|fill-in)$/.test(type)) {
            const chosen = response.split(',').map((mark) => block.options[type === 'choice' ? letters.indexOf(mark) : Number(mark) - 1]);
            if (chosen.every(Boolean)) {
                return chosen.map((option) => option.html ? words(option.html) : option.alt || '').join(' · ');
            }
        }
        return response;
    }

    /**
     * What was asked; of a pile of cards, the first one.
     * @param {any} block or null @param {string} label of the record: "1", or "1_text" for a part @returns {string}
     */
    function questionWords(block, label) {
        if (!block) {
            return '';
        }
        const part = label.split('_').pop();
        const line = block.choices && (block.lines || []).find((one) => one.id === part);
        const card = (block.cards || [])[0] || {};
        return words((line && line.html) || (part === 'text' && block.questionHtml) || block.stemHtml || block.briefHtml
            || block.introHtml || block.promptHtml || card.frontHtml || '');
    }

    return {Course: Course, words: words, answerWords: answerWords, questionWords: questionWords};
})();
