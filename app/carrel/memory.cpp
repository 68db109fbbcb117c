// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A command works hard for a moment and ends, and much of that moment went into getting memory from
// the system four kibibytes at a time. So the command line takes its memory through mimalloc, in
// large pages from the first on, and keeps what it let go for what comes next: a page that comes
// back from the system has to be cleared first (docs/dependencies.md has the figures). The studio
// does not: it stays open all day, and large pages keep more than they need.

#include <mimalloc.h>

namespace {

using Early = void (*)(int, char **, char **);

void useLargePages(int, char **, char **)
{
    mi_option_set(mi_option_large_os_pages, 1);
    mi_option_set(mi_option_eager_commit_delay, 0);
    mi_option_set(mi_option_allow_decommit, 0);
}

/// Run before the constructors of any library, because the first of them to ask for memory decides
/// how it is taken.
[[gnu::section(".preinit_array"), gnu::used]] const Early beforeAll = useLargePages;

} // namespace
