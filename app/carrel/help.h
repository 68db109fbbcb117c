// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/carrel/command.h"

#include <QString>

namespace carrel::cli {

/// What `carrel --help` prints: all commands in one line each, and the exit codes.
QString overviewText();

/// What `carrel COMMAND --help` prints.
QString helpText(const Command &command);

} // namespace carrel::cli
