# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts programs on a display of their own (Xvfb) and measures when the first window is there and what the
process holds in memory then. Each start has an empty home, so that nothing is remembered from another one."""
import contextlib
import os
import shutil
import subprocess
import tempfile
import time

TOOLS = ("Xvfb", "xdotool")
PATIENCE = 60  # seconds for a window


def missing_tools():
    return [tool for tool in TOOLS if not shutil.which(tool)]


@contextlib.contextmanager
def display():
    """The name of a display that nobody else uses."""
    reading, writing = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"],
                              pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            yield ":" + answer.readline().strip()
    finally:
        server.terminate()
        server.wait()


def has_window(environment, pid):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(pid), "--name", "."],
                           env=environment, capture_output=True)
    return found.returncode == 0


def memory_mib(pid):
    """Resident memory of the process itself."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as rollup:
        return next(int(line.split()[1]) for line in rollup if line.startswith("Rss:")) / 1024


def start(command, on, settle=0.0):
    """Seconds until the first window, and the memory in MiB `settle` seconds later (0: not read)."""
    home = tempfile.mkdtemp(prefix="carrel-home-")
    environment = {**os.environ, "DISPLAY": on, "HOME": home, "XDG_RUNTIME_DIR": home, "QT_QPA_PLATFORM": "xcb",
                   "LC_ALL": "C.UTF-8"}
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        environment.pop(name, None)
    began = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not has_window(environment, process.pid):
            if process.poll() is not None or time.monotonic() - began > PATIENCE:
                raise RuntimeError(f"{command[0]} showed no window")
            time.sleep(0.002)
        took = time.monotonic() - began
        if not settle:
            return took, 0.0
        time.sleep(settle)
        return took, memory_mib(process.pid)
    finally:
        process.kill()
        process.wait()
        shutil.rmtree(home, ignore_errors=True)
