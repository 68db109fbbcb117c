# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Courses with many large files, which no packing makes smaller."""
import json
import os
import random

CHUNK = 1 << 20


def write_paper(path, size, rng):
    with open(path, "wb") as file:
        file.write(b"%PDF-1.4\n")
        for _ in range(size // CHUNK):
            file.write(rng.randbytes(CHUNK))


def pages_of(course):
    return [page for module in course["children"] for page in module["children"]]


def add_papers(course_json, with_papers, count, size, pages):
    """Writes the course JSON `course_json` to `with_papers`, with `count` files of `size` bytes to download, handed out
    to its first `pages` pages. The files lie in a folder beside it, whose path is returned."""
    with open(course_json, encoding="utf-8") as file:
        course = json.load(file)
    folder = os.path.splitext(with_papers)[0] + ".media"
    os.makedirs(folder)
    rng = random.Random(1)
    course["media"] = []
    places = pages_of(course)[:pages]
    for n in range(count):
        name, identifier = f"paper-{n}.pdf", f"mdpaper{n:05d}"
        write_paper(os.path.join(folder, name), size, rng)
        course["media"].append({"id": identifier, "name": name, "type": "application/pdf",
                                "file": f"{os.path.basename(folder)}/{name}"})
        places[n % len(places)]["children"].append({"kind": "file", "title": name, "media": identifier})
    with open(with_papers, "w", encoding="utf-8") as file:
        json.dump(course, file)
    return folder
