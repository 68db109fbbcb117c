# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: MIT
"""The clip's sound: slow chords, a soft bell when a card arrives, a low note when one falls."""

import wave
from array import array
from math import exp, pi, sin

RATE = 32000
CHORDS = [(130.8, 196.0, 246.9, 329.6), (110.0, 164.8, 246.9, 261.6), (87.3, 174.6, 261.6, 329.6),
          (98.0, 146.8, 220.0, 293.7)]


def tone(samples, start, seconds, pitch, loud, decay=0.0, attack=0.02, glide=1.0):
    """Adds one note; with `decay` 0 it swells and fades, `glide` is the pitch at its end."""
    first, count = int(start * RATE), int(seconds * RATE)
    phase = 0.0
    for i in range(min(count, len(samples) - first)):
        t = i / RATE
        phase += 2 * pi * pitch * (1 + (glide - 1) * t / seconds) / RATE
        if decay:
            level = min(t / attack, 1) * exp(-t * decay) * min((seconds - t) * 20, 1)
        else:
            level = sin(pi * t / seconds) ** 0.8
        samples[first + i] += loud * level * (sin(phase) + 0.18 * sin(2 * phase))


def write(path, seconds, bells, falls, beeps):
    """A mono file of `seconds`; the lists hold the times of the small sounds."""
    samples = array("d", bytes(8 * RATE * seconds))
    length = 6.0
    for i in range(int(seconds / length)):
        for j, pitch in enumerate(CHORDS[i % 4]):
            start = max(i * length - 0.8, 0)
            tone(samples, start, length + 1.6, pitch, 0.055 if j else 0.08)
    scale = (523.3, 587.3, 659.3, 784.0, 880.0, 1046.5)
    for i, at in enumerate(bells):
        tone(samples, at, 1.6, scale[i % 6], 0.13, decay=3.2)
    for at in falls:
        tone(samples, at, 1.5, 196.0, 0.28, decay=1.6, glide=0.4)
    for at in beeps:
        tone(samples, at, 0.34, 1174.7, 0.12, decay=4)
    fade = 2 * RATE
    for i in range(fade):
        samples[-1 - i] *= i / fade
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes(array("h", (int(max(-1, min(1, s)) * 32000) for s in samples)).tobytes())
