// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sound that browsers play, made here so that no file of one need be kept.

const rate = 8000; // samples of one byte each

/** @returns {Buffer} a WAV file that hums for so many seconds */
export function hum(seconds) {
    const samples = Buffer.alloc(rate * seconds);
    samples.forEach((_, i) => samples.writeUInt8(128 + Math.round(40 * Math.sin((2 * Math.PI * 220 * i) / rate)), i));
    const head = Buffer.alloc(44);
    head.write('RIFF', 0);
    head.writeUInt32LE(36 + samples.length, 4);
    head.write('WAVEfmt ', 8);
    head.writeUInt32LE(16, 16); // bytes of what follows about the format
    head.writeUInt16LE(1, 20); // as it is
    head.writeUInt16LE(1, 22); // channels
    head.writeUInt32LE(rate, 24);
    head.writeUInt32LE(rate, 28);
    head.writeUInt16LE(1, 32);
    head.writeUInt16LE(8, 34);
    head.write('data', 36);
    head.writeUInt32LE(samples.length, 40);
    return Buffer.concat([head, samples]);
}
