// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A recording. One that lies elsewhere is asked for only when the learner wants it; where it cannot play, transcript
// and link stay.

Carrel.views.audio = (function () {
    'use strict';

    const dom = Carrel.dom;
    const el = dom.el;

    class AudioView extends Carrel.recording.Recording {
        /** @param {Block} block @param {any} stage */
        constructor(block, stage) {
            const t = stage.t;
            super(block, stage, {
                tag: 'audio', host: Carrel.elsewhere.hostOf(block.src),
                words: {
                    playFrom: t.audioFrom, transcript: t.audioTranscript, open: t.openAudio, openAt: t.openAudioAt, blocked: t.audioBlocked,
                    blockedBare: t.audioBlockedBare, broken: t.audioBroken, stuck: '',
                },
            });
            this.element = el('figure.audio', null, this.caption(stage), this.stands, this.message, this.link, this.details);
            if (!block.src) {
                this.readInstead(t.audioMissing);
            } else if (block.source === 'file') {
                this.showFile(false);
            } else {
                dom.fill(this.stands, this.askFirst());
            }
        }

        blocked() {
            dom.fill(this.stands);
            super.blocked();
            dom.focus(this.message);
        }
    }

    Carrel.printing.unfold('.audio details'); // on paper the transcript is what is left of a recording

    return {
        build: function (block, stage) {
            return new AudioView(block, stage).element;
        },
    };
})();
