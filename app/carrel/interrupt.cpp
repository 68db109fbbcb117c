// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/interrupt.h"

#include <csignal>

namespace carrel::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void noteInterrupt(int signal)
{
    interrupted = 1;
    // Asked a second time, the program ends at once; files are only ever replaced whole.
    std::signal(signal, SIG_DFL);
}

} // namespace

void watchForInterrupt()
{
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace carrel::cli
