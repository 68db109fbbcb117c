// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

namespace carrel::test {

/// What a program does to the files below one folder, in the order in which it was done. A log is a
/// row of DriveOpHead, each followed by its two texts.
enum class DriveOp : std::uint32_t {
    Known, ///< File `id` is the one that lay at `a` from the beginning.
    Create, ///< A new, empty file at `a`; without a name if `a` is empty.
    Write, ///< The bytes `b` at `offset`.
    Truncate, ///< To `offset` bytes.
    Sync,
    Folder, ///< A new folder `a`.
    SyncFolder, ///< `a`
    Link, ///< A second name `b` for `a`; for `id` if `a` is empty.
    Rename, ///< `a` is called `b`, what was there is gone.
    Remove, ///< The name `a`, of a file or a folder.
    Mark, ///< The program says `b`.
};

struct DriveOpHead
{
    DriveOp op;
    std::uint32_t sizeOfA;
    std::uint32_t sizeOfB;
    std::uint32_t id; ///< Of the file that Write, Truncate, Sync are about.
    std::int64_t offset;
};

} // namespace carrel::test
