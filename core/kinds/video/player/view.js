// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A video. One that lies elsewhere is asked for only when the learner wants it; where it cannot come, poster,
// transcript and a link stay. Below it its chapters, and where it stops for the questions that follow it on the page.

Carrel.views.video = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;
    const elsewhere = Carrel.elsewhere;
    const clock = Carrel.recording.clock;
    const names = {youtube: 'YouTube', vimeo: 'Vimeo'};
    const enough = 0.9; // of a film: then it was watched

    /**
     * @param {Block} block on another site @param {number | null} start in seconds; null: where its address says
     * @returns {string} the address of its frame, playing
     */
    function frameAddress(block, start) {
        const parts = block.embed.split('#');
        const isVimeo = block.source === 'vimeo';
        const query = parts[0].indexOf('?') < 0 ? '?' : '&';
        if (start === null) {
            return parts[0] + query + 'autoplay=1' + (parts[1] ? '#' + parts[1] : '');
        }
        const plain = parts[0].replace(/([?&])start=\d+&?/, '$1').replace(/[?&]$/, '');
        const again = plain.indexOf('?') < 0 ? '?' : '&';
        return plain + again + 'autoplay=1' + (isVimeo ? '#t=' + start + 's' : '&start=' + start);
    }

    /** @param {any} element @param {'start' | 'center'} block where on the screen */
    function scrollTo(element, block) {
        const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
        element.scrollIntoView({behavior: isCalm ? 'auto' : 'smooth', block: block});
    }

    /** @param {any} element where the learner is to go on */
    function moveTo(element) {
        scrollTo(element, 'start');
        dom.focus(element);
    }

    /** @param {any} film that the browser may refuse to play */
    function play(film) {
        const playing = film.play();
        if (playing) {
            playing.catch(function () {});
        }
    }

    /** The chapters: words until there is something that can jump, then buttons. */
    class Chapters {
        /** @param {Block} block @param {any} stage @param {(at: number) => void} jump */
        constructor(block, stage, jump) {
            this.jump = jump;
            /** @type {any[]} */
            this.buttons = [];
            this.chapters = block.chapters || [];
            const title = el('p.film-head', {id: dom.uniqueId()}, stage.t.chapters);
            this.list = el('ol.chapters', {'aria-labelledby': title.id, lang: stage.lang, dir: stage.dir});
            this.element = this.chapters.length > 0 ? el('div.film-part', null, title, this.list) : null;
            this.show(false);
        }

        /** @param {boolean} canJump */
        show(canJump) {
            this.buttons = [];
            dom.fill(this.list, this.chapters.map((/** @type {any} */ chapter) => {
                const words = [el('span.film-time', null, clock(chapter.start)), ' ', el('span', null, chapter.title)];
                if (!canJump) {
                    return el('li', null, el('span.chapter', null, words));
                }
                const button = el('button.chapter', {type: 'button', onclick: () => this.jump(chapter.start)}, words);
                this.buttons.push(button);
                return el('li', null, button);
            }));
        }

        /** @param {number} now seconds of the film */
        mark(now) {
            const next = this.chapters.findIndex((/** @type {any} */ chapter) => chapter.start > now);
            const current = (next < 0 ? this.chapters.length : next) - 1;
            this.buttons.forEach((button, i) => {
                if (i === current) {
                    button.setAttribute('aria-current', 'true');
                } else {
                    button.removeAttribute('aria-current');
                }
            });
        }
    }

    /** Where the film stops, and the questions that belong to it: those that follow on the page, up to the next film with stops. */
    class Stops {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            this.stage = stage;
            this.t = stage.t;
            /** @type {any} null: not there, or somebody else plays it */
            this.film = null;
            const after = stage.page.blocks.slice(stage.page.blocks.indexOf(block) + 1);
            const end = after.findIndex((/** @type {Block} */ other) => other.stops);
            const asks = (/** @type {Block} */ other) => other.kind !== block.kind && stage.run.isAnswered(other);
            const questions = after.slice(0, end < 0 ? after.length : end).filter(asks);
            const here = stage.run.blocksOf(stage.page);
            // A question that this learner does not get is no reason to stop.
            this.stops = (block.stops || []).map((/** @type {number} */ at, /** @type {number} */ i) => ({time: at, question: questions[i]}))
                .filter((/** @type {any} */ stop) => stop.question && here.indexOf(stop.question) >= 0);
            const title = el('p.film-head', {id: dom.uniqueId()});
            this.title = title;
            this.element = this.stops.length === 0 ? null : el('div.film-part', null, title,
                el('ul.film-stops', {'aria-labelledby': title.id}, this.stops.map((/** @type {any} */ stop) => el('li', null, this.way(stop)))));
            this.say(block.source === 'file' || block.source === 'direct');
            stage.watch(() => this.update());
        }

        /** @param {any} stop @returns {any} leads to its question */
        way(stop) {
            return el('button.film-way', {type: 'button', onclick: () => {
                const section = this.section(stop);
                if (section) {
                    moveTo(section.querySelector('legend') || section);
                }
            }}, dom.say(this.t.filmQuestion, clock(stop.time)));
        }

        /** @param {any} stop @returns {any} its question on the screen, or null: a quiz has not been begun */
        section(stop) {
            return document.getElementById('b-' + stop.question.id);
        }

        /** @param {boolean} canPause false: the film plays where nobody can pause it from here */
        say(canPause) {
            this.title.textContent = canPause ? this.t.filmStops : this.t.filmStopsByHand;
        }

        /** @param {any} stop @returns {boolean} */
        isAnswered(stop) {
            return this.stage.run.memory.results[Number(stop.question.n)] > 0;
        }

        /** The film was played so far. @param {(at: number) => boolean} isPassed that time, just now */
        reach(isPassed) {
            const stop = this.stops.filter((/** @type {any} */ one) => isPassed(one.time) && !this.isAnswered(one))[0];
            if (stop && this.section(stop)) {
                this.stop(stop);
            }
        }

        /** @param {any} stop */
        stop(stop) {
            this.film.pause();
            this.leave();
            const section = this.section(stop);
            const words = el('p.film-stop', {tabindex: '-1'}, Carrel.icons.make('wait'), el('span', null, dom.say(this.t.filmPaused, clock(stop.time))));
            const foot = el('div.film-on', {role: 'status'});
            section.insertBefore(words, section.firstChild);
            section.appendChild(foot);
            this.standing = {stop: stop, words: words, foot: foot};
            this.leaveFullscreen(() => moveTo(words));
        }

        /** @param {() => void} then */
        leaveFullscreen(then) {
            if (document.fullscreenElement && document.exitFullscreen) {
                document.exitFullscreen().then(then, then);
                return;
            }
            if (this.film.webkitDisplayingFullscreen) {
                this.film.webkitExitFullscreen();
            }
            then();
        }

        /** The answer may have come. */
        update() {
            const standing = this.standing;
            if (standing && this.isAnswered(standing.stop) && !standing.foot.firstChild) {
                dom.fill(standing.foot, dom.button(this.t.filmGoOn, () => this.goOn(), 'plain', Carrel.icons.make('play')));
            }
        }

        goOn() {
            this.leave();
            scrollTo(this.film, 'center');
            this.film.focus({preventScroll: true});
            play(this.film);
        }

        /** Takes away what was said at the question; also when the learner plays on without an answer. */
        leave() {
            if (this.standing) {
                this.standing.words.remove();
                this.standing.foot.remove();
                this.standing = null;
            }
        }
    }

    /** What the learner says, or a film that plays here: that it was watched. */
    class Watched extends Carrel.work.View {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            super(block, stage);
            this.status = el('div', {role: 'status'});
            this.button = dom.button(this.t.filmWatched, () => {
                this.tick();
                dom.focus(this.status);
            }, 'plain', Carrel.icons.make('check'));
            // A film without a number is from a package whose course was not opened since films are kept.
            this.element = block.askWatched && block.n !== undefined ? el('div.film-watched', null, this.button, this.status) : null;
            if (this.element && this.isDone()) {
                this.show(this.t.filmWatchedSaid);
            }
        }

        tick() {
            if (this.element && !this.isDone()) {
                this.keep(true);
                this.show(this.isSent() ? this.t.filmWatchedSent : this.t.filmWatchedSaid);
            }
        }

        /** @param {string} words */
        show(words) {
            this.button.hidden = true;
            dom.fill(this.status, el('p.film-seen', null, Carrel.icons.make('check'), el('span', null, words)));
        }
    }

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
            this.chapters = new Chapters(block, stage, (at) => this.jump(at));
            this.stops = new Stops(block, stage);
            this.watched = new Watched(block, stage);
            this.element = el('figure.video', null, this.stands, this.message, this.caption(stage, this.link),
                this.chapters.element, this.stops.element, this.watched.element, this.details);
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

        /** @param {...any} words */
        readInstead(...words) {
            super.readInstead(...words);
            if (this.chapters.list.contains(document.activeElement)) {
                dom.focus(this.message);
            }
            this.chapters.show(false);
            this.stops.say(false);
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
            this.showFrame(null).focus();
            this.chapters.show(true);
            this.stuck.hidden = false;
        }

        /** @param {number | null} start in seconds @returns {any} the frame of the other site */
        showFrame(start) {
            const frame = el('iframe', {
                title: this.block.title || this.host, referrerpolicy: 'strict-origin-when-cross-origin', allowfullscreen: true,
                allow: 'autoplay; fullscreen; encrypted-media; picture-in-picture',
            });
            elsewhere.watch(frame, this.block.embed, this.env, () => {
                if (frame.isConnected) {
                    this.blocked();
                }
            });
            frame.src = frameAddress(this.block, start);
            dom.fill(this.stands, frame);
            return frame;
        }

        /** @param {number} at seconds */
        jump(at) {
            if (!this.film) {
                this.showFrame(at);
                this.chapters.mark(at);
                return;
            }
            this.film.currentTime = at;
            play(this.film);
        }

        /** @param {any} film that the browser plays itself */
        follow(film) {
            this.film = film;
            this.chapters.show(true);
            this.stops.film = film;
            let last = -1;
            const notice = () => {
                const now = film.currentTime;
                const before = last;
                const isPassed = (/** @type {number} */ at) => before < at && at <= now;
                last = now;
                this.chapters.mark(now);
                this.stops.reach(isPassed);
                if (isPassed(film.duration * enough)) {
                    this.watched.tick();
                }
            };
            film.addEventListener('timeupdate', notice);
            film.addEventListener('ended', notice);
            // What is jumped over was not played.
            film.addEventListener('seeking', () => {
                last = film.currentTime;
            });
            film.addEventListener('play', () => this.stops.leave());
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
            this.follow(video);
            return video;
        }
    }

    return {
        frameAddress: frameAddress,
        build: function (block, stage) {
            return new VideoView(block, stage).element;
        },
    };
})();
