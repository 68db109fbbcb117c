# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages against zip on the files they hold: time, size, memory. Ours reads the course, makes every file, packs, forces
it to the drive and reads it back; zip only packs."""
import os
import statistics
import subprocess

from measures import usage
from papers import add_papers

FILES, FILE_SIZE = 10, 50_000_000


def medians(ours, reference, runs):
    """Of (wall, CPU, memory) of both, in turn, after one uncounted run each."""
    ours(), reference()
    os.sync()
    pairs = [(ours(), reference()) for _ in range(runs)]
    return [[statistics.median(column) for column in zip(*side)] for side in zip(*pairs)]


class Packages:
    def __init__(self, bench, runs):
        self.bench, self.runs = bench, runs

    def export(self, size, target, *how):
        return [self.bench.carrel, "export", self.bench.path(size + ".carrel"), *how, "-o", target, "--force"]

    def measure(self, size, how, level):
        """Ours and `zip` of the same tree: usage of both, and the sizes of both packages."""
        tree, ours, theirs = (self.bench.path("package." + end) for end in ("tree", "zip", "reference.zip"))
        subprocess.run(self.export(size, tree, *how), check=True, stdout=subprocess.DEVNULL)

        def reference():
            if os.path.exists(theirs):
                os.remove(theirs)
            return usage("zip", "-qr", level, theirs, ".", cwd=tree)

        used = medians(lambda: usage(*self.export(size, ours, *how)), reference, self.runs)
        sizes = os.path.getsize(ours) / 1e6, os.path.getsize(theirs) / 1e6
        subprocess.run(["rm", "-r", tree, ours, theirs], check=True)
        return *used, sizes

    def texts(self):
        table = self.bench.table
        for name, size, how in (("L, web folder", "L", ["--format", "web"]),
                                ("L, SCORM 1.2 per module", "L", ["--format", "scorm12", "--per-module"])):
            ours, zipped, sizes = self.measure(size, how, "-6")
            table.pair(f"export {name}: CPU, against zip -6", "s", ours[1], zipped[1], limit=2, aim=1.2)
            table.pair("  wall", "s", ours[0], zipped[0])
            table.pair("  size of the package", "MB", *sizes, limit=1.02, aim=1)
        ours, zipped, sizes = self.measure("M", ["--format", "scorm12"], "-6")
        table.pair("export M: wall, against zip -6", "s", ours[0], zipped[0], limit=4, aim=2)
        table.pair("  size of the package", "MB", *sizes, limit=1.02, aim=1)

    def media(self):
        papers = add_papers(self.bench.path("S.json"), self.bench.path("media.json"), FILES, FILE_SIZE, pages=1)
        subprocess.run([self.bench.carrel, "load", self.bench.path("media.json"), "-o", self.bench.path("media.carrel")],
                       check=True, stdout=subprocess.DEVNULL)
        ours, zipped, sizes = self.measure("media", ["--format", "scorm12"], "-0")
        table = self.bench.table
        table.pair("export 500 MB of media: wall, against zip -0", "s", ours[0], zipped[0], limit=1, aim=0.5)
        table.pair("  CPU", "s", ours[1], zipped[1])
        table.pair("  size of the package", "MB", *sizes, limit=1.02, aim=1)
        without = usage(*self.export("S", self.bench.path("S.zip"), "--format", "scorm12"))
        table.value("  memory, minus without the media (aim 8)", ours[2] - without[2], "MiB", limit=32)
        subprocess.run(["rm", "-r", papers, self.bench.path("media.carrel")], check=True)
