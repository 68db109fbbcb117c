// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Talks to an LMS by cmi5: everything is a request over the network, which may take its time, fail, or be cut off when the
// page goes. Statements are sent in order, each until the LMS has it; then the document to resume from.

Carrel.cmi5 = (function () {
    'use strict';

    const xapi = Carrel.xapi;
    const tries = 3;
    const pause = 1500;
    const modes = {Browse: 'browse', Review: 'review'};

    /** @param {number} status @returns {boolean} the LMS has it; 409: it had it already */
    function isTaken(status) {
        return (status >= 200 && status < 300) || status === 409;
    }

    /** @param {number} status @returns {boolean} it will never take this, whatever comes */
    function isRefused(status) {
        return status >= 400 && status < 500 && [401, 403, 408, 429].indexOf(status) < 0;
    }

    /** What must outlive a reload within one launch, in this tab. */
    class Tab {
        /** @param {any} own window @param {Launch} launch */
        constructor(own, launch) {
            this.own = own;
            this.key = 'carrel.cmi5.' + Carrel.random.hash(launch.fetch + ' ' + launch.registration);
        }

        /** @returns {any} token, isInitialized, isOver */
        read() {
            try {
                return xapi.objectFrom(this.own.sessionStorage.getItem(this.key) || '') || {};
            } catch (refused) {
                return {};
            }
        }

        /** @param {any} more */
        note(more) {
            try {
                this.own.sessionStorage.setItem(this.key, JSON.stringify(Object.assign(this.read(), more)));
            } catch (refused) {
                return;
            }
        }
    }

    class Backend {
        /** @param {Launch} launch @param {any} data LMS.LaunchData @param {any} kept the document to resume from @param {string} token @param {Tab} tab @param {Environment} env */
        constructor(launch, data, kept, token, tab, env) {
            this.launch = launch;
            this.token = token;
            this.tab = tab;
            this.env = env;
            this.speaker = new xapi.Speaker(launch, data, env);
            this.isTracked = true;
            this.isSlow = true; // What is sent arrives later, perhaps.
            this.isLeaving = false;
            this.commitsWithEnd = true;
            this.nextInteraction = 0;
            /** @type {string[]} for whoever looks for a fault */
            this.refused = [];
            this.returnAddress = /^https?:\/\//.test(String(data.returnURL)) ? String(data.returnURL) : '';
            /** @type {(isDone: boolean) => void} told when everything has been sent, or something could not be */
            this.onSettled = function () {};
            /** @type {any[]} statements that the LMS has not confirmed, in order */
            this.queue = [];
            this.isSending = false;
            this.isOneByOne = false;
            this.isOver = false;
            /** @type {Object<string, boolean>} said once and for all */
            this.said = kept.said || {};
            this.earlier = Number(kept.milliseconds) || 0;
            this.document = '';
            this.keptDocument = '';
            /** @type {Opened} */
            this.opened = {
                mode: modes[data.launchMode] || 'normal', status: this.statusBefore(), location: '', state: String(kept.state || ''),
                learner: launch.actor, hundredths: -1, interactions: -1, milliseconds: this.earlier,
                passMark: this.speaker.mastery === null ? -1 : Math.round(this.speaker.mastery * 10000) / 100,
            };
        }

        /** @returns {string} */
        statusBefore() {
            return this.said.passed ? 'passed' : this.said.failed ? 'failed' : this.said.completed ? 'completed' : '';
        }

        open() {
            return this.opened;
        }

        /** The first word of a launch, before anything else. */
        greet() {
            if (!this.tab.read().isInitialized) {
                this.queue.push(this.speaker.initialized());
                this.tab.note({isInitialized: true});
                this.pump();
            }
        }

        begin() {
            return true;
        }

        /** @param {Packet} packet answers are taken out of it */
        take(packet) {
            packet.interactions.splice(0).forEach((record) => this.queue.push(this.speaker.answered(record)));
            const isOnce = (/** @type {string} */ word) => {
                const isNew = !this.said[word];
                this.said[word] = true;
                return isNew;
            };
            if (/^(completed|passed|failed)$/.test(packet.status) && isOnce('completed')) {
                this.queue.push(this.speaker.completed(packet));
            }
            if (/^(passed|failed)$/.test(packet.status) && isOnce(packet.status)) {
                this.queue.push(this.speaker.judged(packet, packet.status === 'passed'));
            }
            this.document = JSON.stringify({
                format: 1, state: packet.state, location: packet.location, said: this.said, milliseconds: this.earlier + packet.milliseconds,
            });
        }

        /** @param {Packet} packet @returns {boolean | null} null: onSettled is told */
        save(packet) {
            this.take(packet);
            this.pump();
            return null;
        }

        /** @param {string} method @param {string} url @param {string} body @param {(status: number) => void} then */
        send(method, url, body, then) {
            this.env.request({method: method, url: url, headers: xapi.headers(this.token), body: body}, then);
        }

        /** Sends what waits, piece by piece. */
        pump() {
            if (this.isSending || this.isOver) {
                return;
            }
            if (this.queue.length > 0) {
                this.sendStatements(this.queue.slice(0, this.isOneByOne ? 1 : this.queue.length));
            } else if (this.document !== this.keptDocument) {
                this.sendDocument(this.document);
            } else {
                this.onSettled(true);
            }
        }

        /** @param {any[]} batch from the front of the queue */
        sendStatements(batch) {
            this.isSending = true;
            this.send('POST', xapi.address(this.launch, 'statements'), JSON.stringify(batch), (status) => {
                this.isSending = false;
                if (this.isOver) {
                    return;
                }
                const isHopeless = isRefused(status) && batch.length === 1;
                if (isTaken(status) || isHopeless) {
                    if (!isTaken(status)) {
                        this.refused.push(batch[0].verb.id + ': ' + status);
                    }
                    this.queue.splice(0, batch.length);
                    this.pump();
                } else if (isRefused(status)) {
                    this.isOneByOne = true; // One bad statement must not keep the others.
                    this.pump();
                } else {
                    this.onSettled(false);
                }
            });
        }

        /** @param {string} text */
        sendDocument(text) {
            this.isSending = true;
            this.send('PUT', xapi.stateAddress(this.launch, xapi.resumeId), text, (status) => {
                this.isSending = false;
                if (this.isOver) {
                    return;
                }
                if (isTaken(status)) {
                    this.keptDocument = text;
                    this.pump();
                } else {
                    this.onSettled(false);
                }
            });
        }

        /**
         * Everything at once: the page may be gone before an answer comes. What is under way is sent again with it: the LMS
         * knows each statement by its id.
         * @param {Packet | null} packet null: only the time @param {number} milliseconds @returns {null} onSettled is told
         */
        finish(packet, milliseconds) {
            this.isOver = true;
            if (packet) {
                this.take(packet);
            }
            this.queue.push(this.speaker.terminated(milliseconds, packet ? packet.progress : -1));
            this.tab.note({isOver: true});
            let missing = this.document === this.keptDocument ? 1 : 2;
            let isDone = true;
            const came = (/** @type {number} */ status) => {
                isDone = isDone && isTaken(status);
                missing -= 1;
                if (missing === 0) {
                    this.onSettled(isDone);
                }
            };
            if (missing === 2) {
                this.send('PUT', xapi.stateAddress(this.launch, xapi.resumeId), this.document, came);
            }
            this.send('POST', xapi.address(this.launch, 'statements'), JSON.stringify(this.queue), came);
            return null;
        }
    }

    /** From the launch address to a backend, one request after the other. */
    class Handshake {
        /** @param {Launch} launch @param {Tab} tab @param {Environment} env @param {(backend: any, why?: string) => void} done */
        constructor(launch, tab, env, done) {
            this.launch = launch;
            this.tab = tab;
            this.env = env;
            this.done = done;
            this.token = '';
        }

        /** Asks again where the network failed. @param {any} request @param {(status: number, text: string) => void} then */
        ask(request, then) {
            let left = tries;
            const attempt = () => {
                this.env.request(request, (status, text) => {
                    left -= 1;
                    if ((status === 0 || status >= 500) && left > 0) {
                        this.env.later(attempt, pause);
                    } else {
                        then(status, text);
                    }
                });
            };
            attempt();
        }

        /** @param {string} url @param {(status: number, text: string) => void} then */
        get(url, then) {
            this.ask({method: 'GET', url: url, headers: xapi.headers(this.token), body: ''}, then);
        }

        begin() {
            const before = this.tab.read();
            if (before.isOver) {
                this.done(null, 'over');
            } else if (before.token) {
                this.token = before.token;
                this.askLaunchData();
            } else {
                this.askToken();
            }
        }

        /** It is given once. */
        askToken() {
            this.ask({method: 'POST', url: this.launch.fetch, headers: {}, body: ''}, (status, text) => {
                this.token = String((xapi.objectFrom(text) || {})['auth-token'] || '');
                if (!isTaken(status) || this.token === '') {
                    this.done(null);
                    return;
                }
                this.tab.note({token: this.token});
                this.askLaunchData();
            });
        }

        askLaunchData() {
            this.get(xapi.stateAddress(this.launch, 'LMS.LaunchData'), (status, text) => {
                const data = isTaken(status) ? xapi.objectFrom(text) : null;
                if (data) {
                    this.askPreferences(data);
                } else {
                    this.done(null);
                }
            });
        }

        /** The standard wants them read before the first word; there is nothing in them that we could follow. */
        askPreferences(/** @type {any} */ data) {
            this.get(xapi.preferencesAddress(this.launch), () => this.askDocument(data));
        }

        /** Whoever cannot read it must not write it: what is there would be lost. */
        askDocument(/** @type {any} */ data) {
            this.get(xapi.stateAddress(this.launch, xapi.resumeId), (status, text) => {
                if (!isTaken(status) && status !== 404) {
                    this.done(null);
                    return;
                }
                const kept = (isTaken(status) && xapi.objectFrom(text)) || {};
                const backend = new Backend(this.launch, data, kept, this.token, this.tab, this.env);
                backend.greet();
                this.done(backend);
            });
        }
    }

    /** @param {any} own window @param {Environment} env @param {(backend: any, why?: string) => void} done */
    function connect(own, env, done) {
        const launch = xapi.launchFrom(String(own.location.search));
        if (!launch) {
            done(null);
            return;
        }
        new Handshake(launch, new Tab(own, launch), env, done).begin();
    }

    return {connect: connect};
})();
