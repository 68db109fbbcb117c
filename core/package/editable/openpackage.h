// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/editsession.h"
#include "core/package/editable/editablecourse.h"

#include <QString>
#include <QStringList>

namespace carrel {

/// A course that came out of a package.
struct OpenedPackage
{
    EditableOptions madeAs; ///< What makes the same package again, with "editable".
    qint64 nodes = 0;
    int media = 0;
    qint64 mediaBytes = 0;
    QStringList warnings; ///< Translated.
};

/// Reads the course out of an editable package (a zip, a folder, or one HTML file) into a session
/// whose course is still empty, as one step, with all its ids and numbers. On error the session is
/// as before. Nothing is saved.
/// Errors: NotFound, Refused (not editable, or larger than a package may be), Damaged (no package,
/// or changed since it was exported), TooNew, InvalidInput, DriveError, Cancelled.
Result<OpenedPackage> openPackage(const QString &path, EditSession &session,
                                  const Progress &progress = {});

} // namespace carrel
