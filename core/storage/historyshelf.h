// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/gate.h"
#include "core/storage/sessionfolder.h"

#include <QDateTime>

#include <optional>

namespace carrel {

/// Working copies whose course file is up to date, put away so that undo goes on when the file is
/// opened again: `<state>/history/<document id>/<save id>/`.
class HistoryShelf
{
public:
    explicit HistoryShelf(const QString &stateFolder)
        : m_state(stateFolder)
    { }

    /// Puts a closed working copy away; it replaces one of the same version.
    Result<> put(SessionFolder folder, const CourseFileInfo &file) const;

    struct Found
    {
        SessionFolder folder; ///< Moved back among the sessions.
        bool isSameSave = false;
        QString from; ///< Where it lay, to put it back.
    };
    /// The one of this version of the file; else the newest that belongs to the same path.
    std::optional<Found> take(const CourseFileInfo &file) const;

    /// Deletes what is older than 30 days, then the oldest until all together have at most 1 GiB,
    /// and what a killed process has half deleted.
    void tidy(const QDateTime &now) const;

private:
    std::optional<Found> takeFolder(const QString &path, bool isSameSave) const;

    QString m_state;
};

} // namespace carrel
