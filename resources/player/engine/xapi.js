// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Statements of cmi5 and the requests that carry them: what is said, not when.

Carrel.xapi = (function () {
    'use strict';

    const cmi5 = 'https://w3id.org/xapi/cmi5/';
    const verbs = 'http://adlnet.gov/expapi/verbs/';
    const resumeId = 'carrel.resume';

    /** @param {string} query of the launch address @returns {Launch | null} null: not launched by an LMS */
    function launchFrom(query) {
        /** @type {any} */
        const launch = {};
        query.replace(/^\?/, '').split('&').forEach(function (pair) {
            const at = pair.indexOf('=');
            launch[pair.slice(0, at)] = decoded(pair.slice(at + 1));
        });
        try {
            launch.agent = JSON.parse(launch.actor);
        } catch (unreadable) {
            return null;
        }
        const names = ['endpoint', 'fetch', 'actor', 'registration', 'activityId'];
        return names.every(function (name) {
            return Boolean(launch[name]);
        }) ? launch : null;
    }

    /** @param {string} text @returns {string} */
    function decoded(text) {
        try {
            return decodeURIComponent(text.replace(/\+/g, ' '));
        } catch (malformed) {
            return '';
        }
    }

    /** @param {string} text @returns {any} null for what is no JSON object */
    function objectFrom(text) {
        try {
            const value = JSON.parse(text);
            return value && typeof value === 'object' ? value : null;
        } catch (unreadable) {
            return null;
        }
    }

    /** @param {Launch} launch @param {string} path @param {Object<string, string>} [query] @returns {string} */
    function address(launch, path, query) {
        const parts = Object.keys(query || {}).map(function (name) {
            return name + '=' + encodeURIComponent((query || {})[name]);
        });
        return launch.endpoint.replace(/\/?$/, '/') + path + (parts.length > 0 ? '?' + parts.join('&') : '');
    }

    /** @param {Launch} launch @param {string} stateId @returns {string} of a document of this registration */
    function stateAddress(launch, stateId) {
        return address(launch, 'activities/state',
            {activityId: launch.activityId, agent: JSON.stringify(launch.agent), registration: launch.registration, stateId: stateId});
    }

    /** @param {Launch} launch @returns {string} */
    function preferencesAddress(launch) {
        return address(launch, 'agents/profile', {agent: JSON.stringify(launch.agent), profileId: 'cmi5LearnerPreferences'});
    }

    /** @param {string} token @returns {Object<string, string>} */
    function headers(token) {
        return {Authorization: 'Basic ' + token, 'X-Experience-API-Version': '1.0.3', 'Content-Type': 'application/json'};
    }

    /** @param {() => number} random @returns {string} a UUID of version 4 */
    function uuid(random) {
        return 'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, function (letter) {
            const digit = Math.floor(random() * 16);
            return (letter === 'x' ? digit : 8 + digit % 4).toString(16);
        });
    }

    /** Makes the statements of one launch. */
    class Speaker {
        /** @param {Launch} launch @param {any} data LMS.LaunchData @param {Environment} env */
        constructor(launch, data, env) {
            this.launch = launch;
            this.template = data.contextTemplate || {};
            this.mastery = typeof data.masteryScore === 'number' ? data.masteryScore : null;
            this.env = env;
        }

        /** @param {string[]} categories @param {Object<string, any>} [extensions] @returns {any} */
        context(categories, extensions) {
            const context = JSON.parse(JSON.stringify(this.template));
            context.registration = this.launch.registration;
            context.contextActivities = context.contextActivities || {};
            if (categories.length > 0) {
                context.contextActivities.category = [].concat(context.contextActivities.category || [], /** @type {any} */ (categories.map(function (name) {
                    return {id: cmi5 + 'context/categories/' + name};
                })));
            }
            if (extensions) {
                context.extensions = Object.assign({}, context.extensions, extensions);
            }
            return context;
        }

        /** @param {string} verb @param {any} object @param {any} context @param {any} result @returns {any} */
        statement(verb, object, context, result) {
            const statement = {
                id: uuid(this.env.random), actor: this.launch.agent, verb: {id: verbs + verb, display: {en: verb}}, object: object,
                context: context, timestamp: this.env.now().toISOString(),
            };
            return result ? Object.assign(statement, {result: result}) : statement;
        }

        /** One that cmi5 itself defines. @param {string} verb @param {any} [result] @returns {any} */
        defined(verb, result) {
            const isMoving = Boolean(result) && (result.success !== undefined || result.completion !== undefined);
            const isJudged = this.mastery !== null && (verb === 'passed' || verb === 'failed');
            const extensions = isJudged ? {[cmi5 + 'context/extensions/masteryscore']: this.mastery} : undefined;
            return this.statement(verb, {objectType: 'Activity', id: this.launch.activityId},
                this.context(isMoving ? ['cmi5', 'moveon'] : ['cmi5'], extensions), result);
        }

        initialized() {
            return this.defined('initialized');
        }

        /** @param {Packet} packet @returns {any} */
        completed(packet) {
            return this.defined('completed', {completion: true, duration: Carrel.numbers.duration(packet.milliseconds)});
        }

        /** @param {Packet} packet @param {boolean} isPassed @returns {any} */
        judged(packet, isPassed) {
            /** @type {any} */
            const result = {success: isPassed, duration: Carrel.numbers.duration(packet.milliseconds)};
            if (packet.score !== '') {
                const raw = Number(packet.score);
                result.score = {scaled: Math.round(raw * 100) / 10000, raw: raw, min: 0, max: 100};
            }
            return this.defined(isPassed ? 'passed' : 'failed', result);
        }

        /** @param {number} milliseconds @param {number} progress 0 .. 1, or -1: not known @returns {any} */
        terminated(milliseconds, progress) {
            const result = {duration: Carrel.numbers.duration(milliseconds)};
            return this.defined('terminated', progress < 0 ? result
                : Object.assign(result, {extensions: {[cmi5 + 'result/extensions/progress']: Math.floor(progress * 100)}}));
        }

        /** An answer, beside those that cmi5 defines. @param {InteractionRecord} record @returns {any} */
        answered(record) {
            /** @type {any} */
            const definition = {type: 'http://adlnet.gov/expapi/activities/cmi.interaction', interactionType: record.type};
            if (record.pattern !== '') {
                definition.correctResponsesPattern = [record.pattern];
            }
            if (record.description) {
                definition.description = {und: record.description};
            }
            /** @type {any} */
            const result = {duration: record.latency};
            if (record.response !== '') {
                result.response = record.response;
            }
            if (record.result !== 'neutral') {
                result.success = record.result === 'correct';
            }
            return this.statement('answered', {objectType: 'Activity', id: this.launch.activityId + '#' + record.id, definition: definition},
                this.context([]), result);
        }
    }

    return {
        launchFrom: launchFrom, objectFrom: objectFrom, address: address, stateAddress: stateAddress, preferencesAddress: preferencesAddress,
        headers: headers, Speaker: Speaker, resumeId: resumeId,
    };
})();
