// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A recording, film or sound: a file of the package, or one that lies elsewhere. Where it cannot come, its transcript
// and a link stay.

Carrel.recording = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    /** @param {number} value @returns {string} of two digits at least */
    function twoDigits(value) {
        return (value < 10 ? '0' : '') + value;
    }

    /** @param {number} seconds @returns {string} 3:05, from an hour on 1:03:05 */
    function clock(seconds) {
        const minutes = Math.floor(seconds / 60);
        const rest = twoDigits(Math.floor(seconds % 60));
        return minutes < 60 ? minutes + ':' + rest : Math.floor(minutes / 60) + ':' + twoDigits(minutes % 60) + ':' + rest;
    }

    /** What films and sound have in common. Who extends it says how it looks before it plays, and what stays when it cannot. */
    class Recording {
        /**
         * @param {Block} block @param {any} stage
         * @param {{tag: string, host: string, words: Object<string, string>}} sort the element that plays it, who has it, and
         *   what is said of it: playFrom, transcript, open, openAt, blocked, blockedBare, broken, stuck
         */
        constructor(block, stage, sort) {
            this.block = block;
            this.t = stage.t;
            this.env = stage.env;
            this.tag = sort.tag;
            this.host = sort.host;
            this.words = sort.words;
            this.stands = el('div.' + sort.tag + '-stage', null);
            this.message = el('p.' + sort.tag + '-message', {role: 'status'});
            const isOwn = block.source === 'file';
            const target = block.address || (isOwn ? '' : block.src);
            this.stuck = el('span', {hidden: true}, this.words.stuck + ' ');
            this.link = target ? el('p.' + sort.tag + '-link', null, this.stuck,
                Carrel.elsewhere.link(target, isOwn ? this.words.open : dom.say(this.words.openAt, this.host), this.t)) : null;
            this.details = block.transcriptHtml ? this.transcript(stage) : null;
        }

        /** @param {any} stage @param {...any} more @returns {any} its name and length */
        caption(stage, ...more) {
            const block = this.block;
            return el('figcaption', null,
                block.title ? el('strong', {lang: stage.lang, dir: stage.dir}, block.title) : null,
                block.seconds ? el('span.quiet', null, ' ' + clock(block.seconds)) : null, more);
        }

        /** @param {any} stage */
        transcript(stage) {
            const text = dom.rich('div', this.block.transcriptHtml);
            text.lang = stage.lang;
            text.dir = stage.dir;
            return el('details', null, el('summary', null, this.words.transcript), text);
        }

        /** The promise: nothing was asked from anybody yet. */
        askFirst() {
            const label = dom.say(this.words.playFrom, this.host);
            return el('button.play', {type: 'button', onclick: () => this.play()},
                el('span.play-sign', null, Carrel.icons.make('play')),
                el('span.play-words', null, el('span', null, label, this.block.title ? el('span.unseen', null, ': ' + this.block.title) : null),
                    el('small', null, dom.say(this.t.thirdParty, this.host))));
        }

        play() {
            this.showFile(true);
        }

        /** @param {...any} words why it cannot be played here */
        readInstead(...words) {
            dom.fill(this.message, words);
            this.stuck.hidden = true;
            if (this.details) {
                this.details.open = true;
            }
        }

        blocked() {
            this.readInstead(this.details ? this.words.blocked : this.words.blockedBare);
        }

        /** @param {boolean} isWanted @returns {any} the element that will play it */
        player(isWanted) {
            return el(this.tag, {controls: true, preload: isWanted ? 'auto' : 'metadata', 'aria-label': this.block.title || null});
        }

        /** A file that the browser plays itself: in the package, or elsewhere after a click. @param {boolean} isWanted */
        showFile(isWanted) {
            const block = this.block;
            const player = this.player(isWanted);
            player.addEventListener('error', () => {
                if (isWanted) {
                    this.blocked();
                } else {
                    this.readInstead(this.words.broken, ' ', el('a', {href: block.src, target: '_blank', rel: 'noopener'}, this.words.open));
                }
            });
            player.src = block.src;
            dom.fill(this.stands, player);
            if (isWanted) {
                const playing = player.play();
                if (playing) {
                    playing.catch(function () {});
                }
                player.focus();
            }
        }
    }

    return {Recording: Recording, clock: clock};
})();
