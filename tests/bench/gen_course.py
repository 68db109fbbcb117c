#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a made-up course as course JSON (docs/course-json.md), the same bytes each time.

  gen_course.py --size S|M|L|MODULES:PAGES:QUESTIONS -o COURSE.json [--seed N] [--asking N]

  S  5 x 4 x 5     =    100 questions
  M  30 x 10 x 10  =  3,000 questions
  L  200 x 20 x 10 = 40,000 questions

--asking N: only the first N modules have questions, so that SCORM 1.2 can hold what is kept of L.

Every page is a quiz page with about 200 words of text and its questions: a stem, four options, feedback
for right and wrong. The words are invented, and as often as words of a language are (Zipf), so that
compressing and storing them costs what a real course costs.
"""
import argparse
import json
import random
import re
import sys

SIZES = {"S": (5, 4, 5), "M": (30, 10, 10), "L": (200, 20, 10)}
VOCABULARY = 6000


def vocabulary(rng):
    consonants, vowels = "bcdfghjklmnprstvwz", "aeiouy"
    words = set()
    while len(words) < VOCABULARY:
        syllables = rng.choices((1, 2, 3, 4), (2, 5, 4, 2))[0]
        words.add("".join(rng.choice(consonants) + rng.choice(vowels)
                          + (rng.choice(consonants) if rng.random() < 0.35 else "") for _ in range(syllables)))
    words = sorted(words)
    rng.shuffle(words)
    weights, total = [], 0.0
    for rank in range(1, VOCABULARY + 1):
        total += 1.0 / rank ** 1.02
        weights.append(total)
    return words, weights


class Text:
    def __init__(self, seed):
        self.rng = random.Random(seed)
        self.words, self.weights = vocabulary(self.rng)

    def sentence(self, length, end="."):
        words = " ".join(self.rng.choices(self.words, cum_weights=self.weights, k=length))
        return words[0].upper() + words[1:] + end

    def between(self, least, most, end="."):
        return self.sentence(self.rng.randint(least, most), end)

    def paragraphs(self, words):
        paragraphs = []
        while words > 0:
            left = min(words, self.rng.randint(40, 70))
            words -= left
            sentences = []
            while left > 0:
                length = min(left, self.rng.randint(8, 18))
                sentences.append(self.sentence(length))
                left -= length
            paragraphs.append(" ".join(sentences))
        return "\n\n".join(paragraphs)


def node_id(letter, *numbers):
    """12 characters, as every id: m07, p0703, q070312 and zeros."""
    return (letter + "".join(f"{number:03d}" for number in numbers)).ljust(12, "0")


def question(text, m, p, q):
    right = text.rng.randrange(4)
    return {
        "id": node_id("q", m, p, q), "kind": "single", "v": 1,
        "stem": text.between(10, 20, "?"),
        "options": [{"id": f"o{i}".ljust(12, "a"), "text": text.between(3, 8), "correct": i == right}
                    for i in range(4)],
        "feedbackCorrect": text.sentence(10), "feedbackWrong": text.sentence(12),
        "points": 1, "tries": 1, "shuffle": True, "counts": "auto"}


def page(text, m, p, questions):
    blocks = [{"id": node_id("t", m, p), "kind": "text", "v": 1, "text": text.paragraphs(200)}]
    blocks += [question(text, m, p, q) for q in range(questions)]
    return {"id": node_id("p", m, p), "kind": "page", "title": text.sentence(4, ""), "v": 1,
            "quiz": True, "attempts": 2, "minutes": 0, "children": blocks}


def module(text, m, pages, questions):
    return {"id": node_id("m", m), "kind": "module", "title": text.sentence(4, ""), "v": 1,
            "objectives": [text.sentence(8)], "minutes": 0, "summary": "",
            "children": [page(text, m, p, questions) for p in range(pages)]}


def course(size, seed, asking):
    text = Text(seed)
    modules, pages, questions = size
    return {"format": "carrel-course", "version": 1, "id": "benchcourse0", "kind": "course",
            "title": text.sentence(5, ""),
            "settings": {"language": "en", "passMark": 80, "completion": "both"},
            "children": [module(text, m, pages, questions if asking is None or m < asking else 0) for m in range(modules)]}


def main():
    options = argparse.ArgumentParser(description="Writes a made-up course as course JSON.")
    options.add_argument("--size", default="S")
    options.add_argument("-o", "--output", required=True)
    options.add_argument("--seed", type=int, default=20240)
    options.add_argument("--asking", type=int)
    given = options.parse_args()
    size = SIZES.get(given.size) or tuple(int(part) for part in re.split("[:x]", given.size))
    with open(given.output, "w", encoding="utf-8") as out:
        json.dump(course(size, given.seed, given.asking), out, ensure_ascii=False, separators=(",", ":"))
        out.write("\n")


if __name__ == "__main__":
    sys.exit(main())
