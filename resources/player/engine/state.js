// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: MIT

// What is kept between launches, as one text: <format>.<fingerprint>.<payload>.<checksum>, in an alphabet that no
// LMS changes. The payload has two layers. Results (visited, tries, score) are addressed by export index with fixed
// widths and always complete. Answers (what was chosen) fill what is left, newest first; each carries its width and a
// check of the ids it was given for, so that an answer to a question that has changed since is dropped alone.
// Format 1 holds the results of all indexes in a row. Format 2, for a module by itself and for courses too large for that,
// says which indexes it holds, and how wide each is.

Carrel.state = (function () {
    'use strict';

    const plain = '1';
    const listed = '2';
    const mostPlainBits = 65535;
    const sizeWidth = 5;
    const widthWidth = 4;
    const fingerprintLength = 8;
    const checksumLength = 6;
    const frame = plain.length + fingerprintLength + checksumLength + 3;
    const seedWidth = 16;
    const floorWidth = 3;
    const counterWidth = 12;
    const indexWidth = 16;
    const beginningBits = seedWidth + floorWidth + counterWidth + indexWidth;
    const headerBits = seedWidth + floorWidth + counterWidth + 3 * indexWidth;
    const checkWidth = 12;
    const shortLength = 5;
    const longLength = 10;
    const longMark = 31;

    /** @type {number[]} */
    const crcTable = [];
    for (let i = 0; i < 256; ++i) {
        let value = i;
        for (let bit = 0; bit < 8; ++bit) {
            value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
        }
        crcTable.push(value >>> 0);
    }

    /** @param {string} text ASCII @returns {string} its CRC-32 in six characters */
    function checksum(text) {
        let value = 0xffffffff;
        for (let i = 0; i < text.length; ++i) {
            value = crcTable[(value ^ text.charCodeAt(i)) & 0xff] ^ (value >>> 8);
        }
        return Carrel.bits.numberText((value ^ 0xffffffff) >>> 0, checksumLength);
    }

    /**
     * Four characters of the course's id and four of what results mean: the slots table, and what is handed in as a whole.
     * Texts do not enter: correcting one keeps resume.
     * @param {StateSource} course @returns {string}
     */
    function fingerprint(course) {
        const handIns = (course.quizzes || []).map(function (plan) {
            return plan.handIn || [];
        }).filter(function (questions) {
            return questions.length > 0;
        });
        const slots = course.slots.concat(course.own || [], handIns).map(function (run) {
            return run.join(',');
        }).join(';');
        return Carrel.bits.numberText(Carrel.random.hash(course.id), 4)
            + Carrel.bits.numberText(Carrel.random.hash(slots), 4);
    }

    /**
     * Characters of the mandatory state: whatever the learner does, no less room is enough.
     * @param {SlotSource} course @returns {number}
     */
    function worstCase(course) {
        const bits = Carrel.slots.totals(course).bits;
        if (isPlain(course)) {
            return frame + Math.ceil((headerBits + bits) / 6);
        }
        const writer = new Carrel.bits.Writer();
        putRuns(writer, Carrel.slots.widthRuns(course));
        return frame + Math.ceil((beginningBits + sizeWidth + writer.length + bits) / 6);
    }

    /** @param {SlotSource} course @returns {boolean} its state is of format 1 */
    function isPlain(course) {
        return !course.own && Carrel.slots.totals(course).bits <= mostPlainBits;
    }

    /** A number with its size before it. @param {BitWriter} writer @param {number} value */
    function putNumber(writer, value) {
        const size = Carrel.bits.widthFor(value + 1);
        writer.put(size, sizeWidth);
        writer.put(value, size);
    }

    /** @param {BitReader} reader @returns {number} */
    function takeNumber(reader) {
        return reader.take(reader.take(sizeWidth));
    }

    /** @param {BitWriter} writer @param {{from: number, count: number, width: number}[]} runs */
    function putRuns(writer, runs) {
        let at = 0;
        putNumber(writer, runs.length);
        runs.forEach(function (run) {
            putNumber(writer, run.from - at);
            putNumber(writer, run.count);
            writer.put(run.width, widthWidth);
            at = run.from + run.count;
        });
    }

    /** @param {BitReader} reader @returns {{from: number, count: number, width: number}[]} */
    function takeRuns(reader) {
        const runs = [];
        let at = 0;
        for (let left = takeNumber(reader); left > 0 && !reader.isShort; --left) {
            const from = at + takeNumber(reader);
            const count = takeNumber(reader);
            runs.push({from: from, count: count, width: reader.take(widthWidth)});
            at = from + count;
        }
        return runs;
    }

    /** @param {Slots} table @param {number} seed @returns {Memory} nothing done yet */
    function blank(table, seed) {
        const results = [];
        for (let n = 0; n < table.count; ++n) {
            results.push(0);
        }
        return {seed: seed, floor: 0, nextInteraction: 0, current: -1, results: results, answers: []};
    }

    /** @param {number} bits @returns {number} what an answer of that many bits takes */
    function answerCost(bits, tableWidth) {
        return 1 + tableWidth + shortLength + (bits >= longMark ? longLength : 0) + checkWidth + bits;
    }

    /**
     * @param {BitWriter} writer @param {StoredAnswer} answer @param {number} tableWidth
     */
    function putAnswer(writer, answer, tableWidth) {
        const length = answer.bits.length;
        writer.put(1, 1);
        writer.put(answer.n, tableWidth);
        writer.put(Math.min(length, longMark), shortLength);
        if (length >= longMark) {
            writer.put(length - longMark, longLength);
        }
        writer.put(answer.check, checkWidth);
        writer.putBits(answer.bits);
    }

    /**
     * @param {StateSource & {stateLimit: number}} course @param {Slots} table @param {Memory} memory
     * @returns {string} not longer than the course's limit, as long as worstCase() is not
     */
    function encode(course, table, memory) {
        const writer = new Carrel.bits.Writer();
        const tableWidth = Carrel.bits.widthFor(table.count);
        const isAll = isPlain(course);
        writer.put(memory.seed, seedWidth);
        writer.put(memory.floor, floorWidth);
        writer.put(Math.min(memory.nextInteraction, Math.pow(2, counterWidth) - 1), counterWidth);
        writer.put(memory.current + 1, indexWidth);
        if (isAll) {
            writer.put(table.count, indexWidth);
            writer.put(table.bits, indexWidth);
        } else {
            writer.put(tableWidth, sizeWidth);
            putRuns(writer, Carrel.slots.widthRuns(course));
        }
        for (let n = 0; n < table.count; ++n) {
            writer.put(memory.results[n], table.widths[n]); // Nothing where the width is 0.
        }
        const room = (course.stateLimit - frame) * 6;
        for (let i = 0; i < memory.answers.length; ++i) {
            const answer = memory.answers[i];
            const isTooLong = answer.bits.length >= longMark + Math.pow(2, longLength);
            if (isTooLong || writer.length + answerCost(answer.bits.length, tableWidth) > room) {
                continue;
            }
            putAnswer(writer, answer, tableWidth);
        }
        const text = (isAll ? plain : listed) + '.' + fingerprint(course) + '.' + writer.text();
        return text + '.' + checksum(text);
    }

    /**
     * @param {string} text @param {string} own fingerprint of the course
     * @returns {{problem: string, payload: string, print?: string, isUpdated?: boolean, isListed?: boolean}} problem: '', 'empty', 'newer', 'damaged' or 'foreign';
     *   isUpdated: of our course, but its pages, questions or points were others then; print: what marked that state of it
     */
    function open(text, own) {
        const parts = text.split('.');
        const end = text.length - checksumLength - 1;
        if (text === '') {
            return {problem: 'empty', payload: ''};
        }
        if (parts.length !== 4 || parts[1].length !== fingerprintLength || !Carrel.bits.isClean(parts[2])
            || text[end] !== '.' || checksum(text.slice(0, end)) !== parts[3]) {
            return {problem: 'damaged', payload: ''};
        }
        if (parts[0] !== plain && parts[0] !== listed) {
            return {problem: 'newer', payload: ''};
        }
        const isOurs = parts[1].slice(0, 4) === own.slice(0, 4);
        return {problem: isOurs ? '' : 'foreign', payload: parts[2], print: parts[1].slice(4), isUpdated: parts[1] !== own, isListed: parts[0] === listed};
    }

    /** @param {BitReader} reader @param {number} tableWidth bits of an index in the saved table @returns {StoredAnswer[]} */
    function takeAnswers(reader, tableWidth) {
        const answers = [];
        while (reader.take(1) === 1) {
            const n = reader.take(tableWidth);
            let length = reader.take(shortLength);
            if (length === longMark) {
                length += reader.take(longLength);
            }
            const check = reader.take(checkWidth);
            const bits = reader.takeBits(length);
            if (reader.isShort) {
                break;
            }
            answers.push({n: n, check: check, bits: bits});
        }
        return answers;
    }

    /** @param {Slots} table @param {number} count @returns {number} bits of its first `count` results */
    function bitsUpTo(table, count) {
        let bits = 0;
        for (let n = 0; n < count && n < table.count; ++n) {
            bits += table.widths[n];
        }
        return bits;
    }

    /**
     * State of the same course is read even if questions were added since (or the package is older): indexes and
     * widths never change, so the common part means the same.
     * @param {string} text @param {StateSource} course @param {Slots} table
     * @returns {{problem: string, memory: Memory | null, print?: string, isUpdated?: boolean}} as in open(); problem 'changed': widths do not fit
     */
    function decode(text, course, table) {
        const opened = open(text, fingerprint(course));
        if (opened.problem !== '') {
            return {problem: opened.problem, memory: null};
        }
        const reader = new Carrel.bits.Reader(opened.payload);
        const memory = blank(table, reader.take(seedWidth));
        memory.floor = reader.take(floorWidth);
        memory.nextInteraction = reader.take(counterWidth);
        memory.current = reader.take(indexWidth) - 1;
        const tableWidth = opened.isListed ? takeListed(reader, table, memory) : takePlain(reader, table, memory);
        if (tableWidth < 0 || reader.isShort) {
            return {problem: tableWidth < 0 ? 'changed' : 'damaged', memory: null};
        }
        memory.current = memory.current < table.count ? memory.current : -1;
        memory.answers = takeAnswers(reader, tableWidth).filter(function (answer) {
            return answer.n < table.count;
        });
        return {problem: '', memory: memory, print: opened.print, isUpdated: opened.isUpdated};
    }

    /** @param {BitReader} reader @param {Slots} table @param {Memory} memory gets the results @returns {number} bits of an index; -1: widths do not fit */
    function takePlain(reader, table, memory) {
        const count = reader.take(indexWidth);
        const bits = reader.take(indexWidth);
        const common = Math.min(count, table.count);
        const commonBits = bitsUpTo(table, common);
        if (commonBits > bits || (count <= table.count && commonBits !== bits)) {
            return -1;
        }
        for (let n = 0; n < common; ++n) {
            memory.results[n] = reader.take(table.widths[n]);
        }
        reader.takeBits(bits - commonBits);
        return Carrel.bits.widthFor(count);
    }

    /** Indexes that are not kept any more, here at least, are passed over. @param {BitReader} reader @param {Slots} table @param {Memory} memory @returns {number} bits of an index */
    function takeListed(reader, table, memory) {
        const tableWidth = reader.take(sizeWidth);
        takeRuns(reader).forEach(function (run) {
            for (let n = run.from; run.width > 0 && n < run.from + run.count && !reader.isShort; ++n) {
                const result = reader.take(run.width);
                if (table.widths[n] === run.width) {
                    memory.results[n] = result;
                }
            }
        });
        return tableWidth;
    }

    return {fingerprint: fingerprint, worstCase: worstCase, blank: blank, encode: encode, decode: decode};
})();
