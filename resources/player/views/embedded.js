// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// A course in one file: the data of its modules and its stored files stand in the page, as texts that nothing runs.
// Each is taken out when it is needed, and a stored file gets an address that only this page knows.

Carrel.embedded = (function () {
    'use strict';

    /** @type {Object<string, string>} by name */
    const addresses = {};

    /** @param {string} id @returns {any} the element, taken out of the page; null if there is none */
    function takeOut(id) {
        const element = document.getElementById(id);
        if (element) {
            element.remove();
        }
        return element;
    }

    /** @param {string} base64 @param {string} type @returns {Blob} */
    function fileOf(base64, type) {
        const text = atob(base64);
        const bytes = new Uint8Array(text.length);
        for (let i = 0; i < text.length; ++i) {
            bytes[i] = text.charCodeAt(i);
        }
        return new Blob([bytes], {type: type});
    }

    /** @param {string} name in a package @returns {string} its address here; the name itself for what is no stored file */
    function addressOf(name) {
        const element = addresses[name] ? null : takeOut(name);
        if (element) {
            addresses[name] = URL.createObjectURL(fileOf(element.textContent || '', element.getAttribute('data-type') || ''));
        }
        return addresses[name] || name;
    }

    /** @param {string} html as the exporter wrote it @returns {string} the same with its pictures' addresses here */
    function withAddresses(html) {
        return html.replace(/ src="(media\/[a-z0-9./-]+)"/g, function (whole, name) {
            return ' src="' + addressOf(name) + '"';
        });
    }

    /** Gives every stored file that the data names its address. @param {any} data changed in place @returns {any} data */
    function resolve(data) {
        Object.keys(data).forEach(function (key) {
            const value = data[key];
            if (typeof value === 'string' && value.startsWith('media/')) {
                data[key] = addressOf(value);
            } else if (typeof value === 'string' && value.startsWith('<')) {
                data[key] = withAddresses(value);
            } else if (value && typeof value === 'object') {
                resolve(value);
            }
        });
        return data;
    }

    /** @param {string} id @returns {ModuleData | null} the first time it is asked for */
    function module(id) {
        const element = takeOut('module-' + id);
        return element ? resolve(JSON.parse(element.textContent || '')) : null;
    }

    return {resolve: resolve, module: module};
})();
