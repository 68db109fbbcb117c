// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/faultmemory.h"

#include <sqlite3.h>

#include <atomic>
#include <cstdlib>

namespace carrel::test {
namespace {

std::atomic<FaultScript *> memoryScript = nullptr;
sqlite3_mem_methods usualMethods;

bool isRefused()
{
    FaultScript *script = memoryScript;
    return script && script->next(Call::Allocate) != FaultScript::Verdict::Pass;
}

void *allocate(int size)
{
    return isRefused() ? nullptr : usualMethods.xMalloc(size);
}

void *reallocate(void *memory, int size)
{
    return isRefused() ? nullptr : usualMethods.xRealloc(memory, size);
}

/// SQLite takes other methods only before it is first used.
const bool isInstalled = [] {
    sqlite3_config(SQLITE_CONFIG_GETMALLOC, &usualMethods);
    sqlite3_mem_methods ours = usualMethods;
    ours.xMalloc = allocate;
    ours.xRealloc = reallocate;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}();

} // namespace

MemoryFault::MemoryFault(const Fault &fault)
    : m_script(fault)
{
    if (!isInstalled)
        std::abort();
    memoryScript = &m_script;
}

MemoryFault::~MemoryFault()
{
    memoryScript = nullptr;
}

} // namespace carrel::test
