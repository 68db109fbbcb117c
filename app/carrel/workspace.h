// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"

#include <QTemporaryDir>

namespace carrel::cli {

/// Where a command keeps a working copy while it runs, away from what the studio offers to recover:
/// a folder below the system's temporary one (TMPDIR) that goes away with this object.
/// Those of commands that were killed go with the first one that is made a day later.
class Workspace
{
public:
    Workspace();

    /// Session options that keep everything here; DriveError if the folder cannot be made.
    Result<SessionOptions> sessionOptions() const;

private:
    QTemporaryDir m_folder;
};

} // namespace carrel::cli
