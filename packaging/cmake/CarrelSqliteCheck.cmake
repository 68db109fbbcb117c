# SPDX-FileCopyrightText: 2026 The Carrel authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Undo is stored as changesets. A SQLite built without the session extension would fail only when an author
# makes the first edit, so it is tried here: one changeset is recorded and applied.

if(NOT DEFINED CARREL_SQLITE_RUNS OR NOT CARREL_SQLITE_RUNS EQUAL 0)
    message(CHECK_START "Recording and applying a changeset with SQLite ${SQLite3_VERSION}")
    try_run(CARREL_SQLITE_RUNS CARREL_SQLITE_COMPILES
        ${PROJECT_BINARY_DIR}/sqlitecheck
        ${CMAKE_CURRENT_LIST_DIR}/sqlitecheck.cpp
        LINK_LIBRARIES SQLite::SQLite3
        COMPILE_OUTPUT_VARIABLE compileOutput
        RUN_OUTPUT_VARIABLE runOutput)
    if(NOT CARREL_SQLITE_COMPILES OR NOT CARREL_SQLITE_RUNS EQUAL 0)
        message(CHECK_FAIL "failed")
        message(FATAL_ERROR
            "Carrel needs a SQLite with the session extension, that is, built with SQLITE_ENABLE_SESSION and "
            "SQLITE_ENABLE_PREUPDATE_HOOK as Debian, Ubuntu, Fedora and Arch do. This one cannot record and "
            "apply a changeset.\n${runOutput}${compileOutput}")
    endif()
    message(CHECK_PASS "works")
endif()
