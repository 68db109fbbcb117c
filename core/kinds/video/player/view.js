// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A video. One that lies elsewhere is asked for only when the learner wants it; where it cannot come, poster,
// transcript and a link stay.

Carrel.views.video = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const patience = 15000;
    const names = {youtube: 'YouTube', vimeo: 'Vimeo'};

    /** @param {string} address @returns {string} */
    function hostOf(address) {
        const match = /^https:\/\/([^/:?#]+)/.exec(address || '');
        return match ? match[1].replace(/^www\./, '') : '';
    }

    /** @param {number} seconds @returns {string} 3:05 */
    function clock(seconds) {
        const rest = Math.floor(seconds % 60);
        return Math.floor(seconds / 60) + ':' + (rest < 10 ? '0' : '') + rest;
    }

    class VideoView {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            this.block = block;
            this.t = stage.t;
            this.env = stage.env;
            this.host = names[block.source] || hostOf(block.embed || block.src);
            this.stands = el('div.video-stage', null);
            this.message = el('p.video-message', {role: 'status'});
            const isOwn = block.source === 'file';
            const target = block.address || (isOwn ? '' : block.src);
            this.link = target ? el('a.away', {href: target, target: '_blank', rel: 'noopener', referrerpolicy: 'strict-origin-when-cross-origin'},
                isOwn ? this.t.openVideo : dom.say(this.t.openVideoAt, this.host), Carrel.icons.make('away'),
                el('span.unseen', null, ' (' + this.t.newTab + ')')) : null;
            this.stuck = el('span', {hidden: true}, this.t.videoStuck + ' ');
            this.element = el('figure.video', null, this.stands, this.message,
                el('figcaption', null,
                    block.title ? el('strong', {lang: stage.lang, dir: stage.dir}, block.title) : null,
                    block.seconds ? el('span.quiet', null, ' ' + clock(block.seconds)) : null,
                    this.link ? el('p.video-link', null, this.stuck, this.link) : null),
                block.transcriptHtml ? this.transcript(stage) : null);
            if (isOwn) {
                this.showFile(false);
            } else if (window.location.protocol === 'file:') {
                this.showPoster(dom.say(this.t.videoFile, this.host));
            } else {
                this.showCard();
            }
        }

        /** @param {any} stage */
        transcript(stage) {
            const text = dom.rich('div', this.block.transcriptHtml);
            text.lang = stage.lang;
            text.dir = stage.dir;
            this.details = el('details', null, el('summary', null, this.t.transcript), text);
            return this.details;
        }

        poster() {
            return this.block.poster ? el('img', {src: this.block.poster, alt: ''}) : null;
        }

        /** The promise: nothing was asked from anybody yet. */
        showCard() {
            const label = dom.say(this.t.playFrom, this.host);
            dom.fill(this.stands, this.poster(), el('button.play', {type: 'button', onclick: () => this.play()},
                el('span.play-sign', null, Carrel.icons.make('play')),
                el('span.play-words', null, el('span', null, label, this.block.title ? el('span.unseen', null, ': ' + this.block.title) : null),
                    el('small', null, dom.say(this.t.thirdParty, this.host)))));
        }

        /** @param {string} words why it cannot be played here */
        showPoster(words) {
            dom.fill(this.stands, this.poster() || el('div.no-poster', null, Carrel.icons.make('play')));
            this.stands.classList.add('is-away');
            dom.fill(this.message, words);
            this.stuck.hidden = true;
            if (this.details) {
                this.details.open = true;
            }
        }

        blocked() {
            this.isBlocked = true;
            this.showPoster(this.details ? this.t.videoBlocked : this.t.videoBlockedBare);
        }

        play() {
            if (this.block.source === 'direct') {
                this.showFile(true);
                return;
            }
            if (navigator.onLine === false) {
                this.blocked();
                return;
            }
            const address = this.block.embed + (this.block.embed.indexOf('?') < 0 ? '?' : '&') + 'autoplay=1';
            const frame = el('iframe', {
                title: this.block.title || this.host, referrerpolicy: 'strict-origin-when-cross-origin', allowfullscreen: true,
                allow: 'autoplay; fullscreen; encrypted-media; picture-in-picture',
            });
            let isLoaded = false;
            frame.addEventListener('load', function () {
                isLoaded = true;
            });
            this.env.later(() => {
                if (!isLoaded) {
                    this.blocked();
                }
            }, patience);
            this.watch(frame);
            frame.src = address;
            dom.fill(this.stands, frame);
            frame.focus();
            this.stuck.hidden = false;
        }

        /**
         * A frame tells its page nothing about failing. So the same address is asked for beside it: no answer at all
         * means that the network is blocked; a policy that forbids the frame says so itself.
         * @param {any} frame
         */
        watch(frame) {
            const origin = 'https://' + hostOf(this.block.embed);
            let isForbiddenToAsk = false;
            const onViolation = (/** @type {any} */ event) => {
                if (String(event.blockedURI).replace('//www.', '//').indexOf(origin) !== 0) {
                    return;
                }
                if (/^(frame|child|default)-src/.test(event.effectiveDirective)) {
                    this.blocked();
                } else {
                    isForbiddenToAsk = true;
                }
            };
            document.addEventListener('securitypolicyviolation', onViolation);
            fetch(this.block.embed, {mode: 'no-cors', credentials: 'omit', cache: 'no-store'}).then(function () {}, () => {
                // The report of the policy can come after the refusal.
                this.env.later(() => {
                    if (!isForbiddenToAsk && !this.isBlocked) {
                        this.blocked();
                    }
                }, 300);
            });
        }

        /** A file that the browser plays itself: in the package, or elsewhere after a click. @param {boolean} isWanted */
        showFile(isWanted) {
            const block = this.block;
            const video = el('video', {controls: true, playsinline: true, preload: isWanted ? 'auto' : 'metadata', poster: block.poster,
                'aria-label': block.title || null});
            (block.captions || []).forEach(function (/** @type {any} */ captions, /** @type {number} */ i) {
                // A <track> element does not work from a file; a track made here does.
                const track = video.addTextTrack('captions', captions.label, captions.lang);
                captions.cues.forEach(function (/** @type {any} */ cue) {
                    track.addCue(new VTTCue(cue[0], cue[1], cue[2]));
                });
                track.mode = i === 0 ? 'showing' : 'disabled';
            });
            video.addEventListener('error', () => {
                if (isWanted) {
                    this.blocked();
                } else {
                    dom.fill(this.message, this.t.videoBroken, ' ', el('a', {href: block.src, target: '_blank', rel: 'noopener'}, this.t.openVideo));
                    if (this.details) {
                        this.details.open = true;
                    }
                }
            });
            video.src = block.src;
            dom.fill(this.stands, video);
            if (isWanted) {
                const playing = video.play();
                if (playing) {
                    playing.catch(function () {});
                }
                video.focus();
            }
        }
    }

    return {
        build: function (block, stage) {
            return new VideoView(block, stage).element;
        },
    };
})();
