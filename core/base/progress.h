// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>

namespace carrel {

/// Told how far long work has come (`done` of `total`, any unit, `total` 0 = unknown).
/// Returns false to cancel: the work then ends with ErrorCode::Cancelled and leaves nothing behind.
/// May be empty. Called on the thread that does the work.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace carrel
