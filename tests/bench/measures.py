# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How measures are taken and told: in turn with their reference, as medians, against a limit and an aim."""
import os
import statistics
import subprocess
import sys
import time

RUNS = int(os.environ.get("CARREL_BENCH_RUNS", "7"))


def output(*command, environment=None):
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout


def seconds(*command, cwd=None):
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=cwd)
    return time.monotonic() - start


def usage(*command, cwd=None):
    """Wall seconds, CPU seconds and the largest memory in MiB of one command."""
    start = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, cwd=cwd)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"{command[0]} ended with {status}")
    return time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def peak_and_seconds(*command):
    wall, _, memory = usage(*command)
    return wall, memory


def in_turn(ours, reference, runs=RUNS):
    """Medians of both after one uncounted run each, with nothing of former measures left to be written."""
    ours(), reference()
    os.sync()
    pairs = [(ours(), reference()) for _ in range(runs)]
    return [statistics.median(values) for values in zip(*pairs)]


class Table:
    def __init__(self):
        self.missed = False
        print(f"{'measure':52} {'ours':>11} {'reference':>11} {'ratio':>7} {'limit':>7} {'aim':>6}", flush=True)

    def pair(self, name, unit, ours, reference, limit=None, aim=None):
        ratio = ours / reference
        verdict = ""
        if limit and ratio > limit:
            verdict, self.missed = "  LIMIT MISSED", True
        elif aim and ratio > aim:
            verdict = "  above the aim"
        shown = [f"{value:g} x" if value else "" for value in (limit, aim)]
        print(f"{name:52} {ours:8.3f} {unit:>2} {reference:8.3f} {unit:>2} {ratio:6.2f}x {shown[0]:>7} {shown[1]:>6}"
              f"{verdict}", flush=True)

    def value(self, name, value, unit, limit=None):
        verdict = ""
        if limit and value > limit:
            verdict, self.missed = "  LIMIT MISSED", True
        shown = f"{limit:g}" if limit else "reported"
        print(f"{name:52} {value:8.3f} {unit:>3} {'':11} {'':>6}  {shown:>8}{verdict}", flush=True)


def say_how_built(folder):
    with open(os.path.join(folder, "CMakeCache.txt"), encoding="utf-8") as cache:
        kind = next((line.split("=")[1].strip() for line in cache if line.startswith("CMAKE_BUILD_TYPE")), "")
    if kind not in ("Release", "RelWithDebInfo"):
        print(f"This is a {kind or 'plain'} build: slower than what people use.\n")
