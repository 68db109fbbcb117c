// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A video. One that lies elsewhere is asked for only when the learner wants it; where it cannot come, poster,
// transcript and a link stay.

Carrel.views.video = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const elsewhere = Carrel.elsewhere;
    const names = {youtube: 'YouTube', vimeo: 'Vimeo'};

    class VideoView extends Carrel.recording.Recording {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            const t = stage.t;
            super(block, stage, {
                tag: 'video', host: names[block.source] || elsewhere.hostOf(block.embed || block.src),
                words: {
                    playFrom: t.playFrom, transcript: t.transcript, open: t.openVideo, openAt: t.openVideoAt, blocked: t.videoBlocked,
                    blockedBare: t.videoBlockedBare, broken: t.videoBroken, stuck: t.videoStuck,
                },
            });
            this.element = el('figure.video', null, this.stands, this.message, this.caption(stage, this.link), this.details);
            if (block.source === 'file') {
                this.showFile(false);
            } else if (window.location.protocol === 'file:') {
                this.showPoster();
                this.readInstead(dom.say(t.videoFile, this.host));
            } else {
                dom.fill(this.stands, this.poster(), this.askFirst());
            }
        }

        poster() {
            return this.block.poster ? el('img', {src: this.block.poster, alt: ''}) : null;
        }

        /** In place of the film. */
        showPoster() {
            dom.fill(this.stands, this.poster() || el('div.no-poster', null, Carrel.icons.make('play')));
            this.stands.classList.add('is-away');
        }

        blocked() {
            this.showPoster();
            super.blocked();
        }

        play() {
            if (this.block.source === 'direct') {
                super.play();
                return;
            }
            if (navigator.onLine === false) {
                this.blocked();
                return;
            }
            const frame = el('iframe', {
                title: this.block.title || this.host, referrerpolicy: 'strict-origin-when-cross-origin', allowfullscreen: true,
                allow: 'autoplay; fullscreen; encrypted-media; picture-in-picture',
            });
            elsewhere.watch(frame, this.block.embed, this.env, () => this.blocked());
            frame.src = this.block.embed + (this.block.embed.indexOf('?') < 0 ? '?' : '&') + 'autoplay=1';
            dom.fill(this.stands, frame);
            frame.focus();
            this.stuck.hidden = false;
        }

        /** @param {boolean} isWanted */
        player(isWanted) {
            const video = super.player(isWanted);
            video.playsInline = true;
            if (this.block.poster) {
                video.poster = this.block.poster;
            }
            (this.block.captions || []).forEach(function (/** @type {any} */ captions, /** @type {number} */ i) {
                // A <track> element does not work from a file; a track made here does.
                const track = video.addTextTrack('captions', captions.label, captions.lang);
                captions.cues.forEach(function (/** @type {any} */ cue) {
                    track.addCue(new VTTCue(cue[0], cue[1], cue[2]));
                });
                track.mode = i === 0 ? 'showing' : 'disabled';
            });
            return video;
        }
    }

    return {
        build: function (block, stage) {
            return new VideoView(block, stage).element;
        },
    };
})();
