// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// Bit fields as base64url text: six bits per character, the high bit first.

Carrel.bits = (function () {
    'use strict';

    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    /** @type {number[]} */
    const values = [];
    for (let i = 0; i < 128; ++i) {
        values.push(alphabet.indexOf(String.fromCharCode(i)));
    }

    /** Collects values of fixed widths. */
    class Writer {
        constructor() {
            /** @type {string[]} */
            this.parts = [];
            this.pending = 0;
            this.pendingBits = 0;
            this.length = 0;
        }

        /** @param {number} value 0 <= value < 2^width @param {number} width 0..32 */
        put(value, width) {
            for (let bit = width - 1; bit >= 0; --bit) {
                this.pending = this.pending << 1 | (value >>> bit & 1);
                if (++this.pendingBits === 6) {
                    this.parts.push(alphabet[this.pending]);
                    this.pending = 0;
                    this.pendingBits = 0;
                }
            }
            this.length += width;
        }

        /** @param {string} bits of '0' and '1' */
        putBits(bits) {
            for (let i = 0; i < bits.length; ++i) {
                this.put(bits.charCodeAt(i) & 1, 1);
            }
        }

        /** @returns {string} the last character filled up with zeros */
        text() {
            const last = this.pendingBits === 0 ? '' : alphabet[this.pending << (6 - this.pendingBits)];
            return this.parts.join('') + last;
        }
    }

    /** Reads what a Writer wrote. Beyond the end it gives zeros and `isShort` becomes true. */
    class Reader {
        /** @param {string} text */
        constructor(text) {
            this.text = text;
            this.next = 0;
            this.isShort = false;
        }

        /** @param {number} width 0..32 @returns {number} */
        take(width) {
            let value = 0;
            for (let i = 0; i < width; ++i) {
                value = value * 2 + this.bit();
            }
            return value;
        }

        /** @param {number} count @returns {string} of '0' and '1' */
        takeBits(count) {
            const bits = [];
            for (let i = 0; i < count && !this.isShort; ++i) {
                bits.push(this.bit() ? '1' : '0');
            }
            return bits.join('');
        }

        /** @returns {number} 0 or 1 */
        bit() {
            const place = Math.floor(this.next / 6);
            if (place >= this.text.length) {
                this.isShort = true;
                return 0;
            }
            const six = values[this.text.charCodeAt(place) & 127];
            const bit = six >> (5 - this.next % 6) & 1;
            ++this.next;
            return bit;
        }
    }

    /** @param {string} text @returns {boolean} only characters that a Writer gives */
    function isClean(text) {
        return /^[A-Za-z0-9_-]*$/.test(text);
    }

    /** @param {number} count >= 1 @returns {number} bits for the numbers 0 .. count-1 */
    function widthFor(count) {
        let width = 0;
        while (Math.pow(2, width) < count) {
            ++width;
        }
        return width;
    }

    /** @param {number} value @param {number} width @returns {string} of '0' and '1', the high bit first */
    function binary(value, width) {
        let text = '';
        for (let bit = width - 1; bit >= 0; --bit) {
            text += value >>> bit & 1;
        }
        return text;
    }

    /** @param {string} bits of '0' and '1' @returns {number} */
    function value(bits) {
        let sum = 0;
        for (let i = 0; i < bits.length; ++i) {
            sum = sum * 2 + (bits.charCodeAt(i) & 1);
        }
        return sum;
    }

    /** @param {number} value 32 bits @param {number} characters @returns {string} its low 6 x characters bits */
    function numberText(value, characters) {
        const writer = new Writer();
        const width = Math.min(32, 6 * characters);
        writer.put(0, 6 * characters - width);
        writer.put(width === 32 ? value >>> 0 : value & (Math.pow(2, width) - 1), width);
        return writer.text();
    }

    return {
        Writer: Writer, Reader: Reader, isClean: isClean, widthFor: widthFor, binary: binary, value: value,
        numberText: numberText,
    };
})();
