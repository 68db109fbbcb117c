// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/renamerefusal.h"

#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <string_view>

namespace carrel::test {
namespace {

std::atomic<int> &refusalsLeft()
{
    static std::atomic<int> left = 0;
    return left;
}

std::atomic<int> &refusalError()
{
    static std::atomic<int> error = 0;
    return error;
}

} // namespace

void refuseRenames(int count, int error)
{
    refusalError() = error;
    refusalsLeft() = count;
}

} // namespace carrel::test

// The function of the system's library, under its own name: the program finds this first.
extern "C" {
int refusedRename(const char *from, const char *to) __asm__("rename")
    __attribute__((visibility("default")));

int refusedRename(const char *from, const char *to)
{
    using namespace carrel::test;
    static const auto real =
        reinterpret_cast<int (*)(const char *, const char *)>(::dlsym(RTLD_NEXT, "rename"));
    if (std::string_view(from).ends_with(".saving") && refusalsLeft() > 0) {
        --refusalsLeft();
        errno = refusalError();
        return -1;
    }
    return real(from, to);
}
}
