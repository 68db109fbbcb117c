// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/exitcode.h"

namespace carrel::cli {

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotOurs:
    case ErrorCode::TooNew:
    case ErrorCode::Damaged:
    case ErrorCode::InUse:
    case ErrorCode::Conflict:
    case ErrorCode::Refused: return ExitCode::Refused;
    case ErrorCode::NotFound:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::FileTooLarge:
    case ErrorCode::NotWritable:
    case ErrorCode::DriveError:
    case ErrorCode::Internal: return ExitCode::InputOutput;
    case ErrorCode::Cancelled: return ExitCode::Interrupted;
    }
    return ExitCode::InputOutput;
}

} // namespace carrel::cli
