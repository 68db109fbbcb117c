// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace carrel {

/// One complete former version of a course file.
struct EarlierSave
{
    QString path; ///< Can be opened like any course file.
    QDateTime at; ///< When it was written, UTC.
    qint64 bytes = 0;
};

/// The versions that saves have replaced, in `<state>/backups/<document id>/`: second names (hard
/// links) of the former files, so that keeping one costs neither time nor, while the course stays
/// small, much room. The author's alone: former texts are never in the course file.
class EarlierSaves
{
public:
    EarlierSaves(const QString &stateFolder, const QString &documentId);

    QList<EarlierSave> list() const; ///< Newest first.

    /// Keeps the file at `path`, which is about to be replaced. Where the drive has no second names
    /// it is copied, if it has at most 64 MiB. An error says that it was not kept.
    Result<> keep(const QString &path) const;

    /// Leaves the last 10, one a day for 14 days, one a week for 8 weeks, and of these only as many
    /// as fit into 200 MiB; the newest always stays.
    void thin(const QDateTime &now) const;

private:
    QString m_folder;
};

} // namespace carrel
