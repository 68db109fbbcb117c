// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace carrel {

/// The note `.~lock.<name>#` beside a course file that says who works on it. Advice only: it is
/// shown, never trusted; what protects the file is the comparison before each save.
class CourseLock
{
public:
    /// What a note says.
    struct Holder
    {
        QString user;
        QString host;
        qint64 process = 0;
        QString since; ///< timeText().
    };

    /// Who holds the file, if anybody; a note of a process that is gone from this computer counts
    /// as none.
    static std::optional<Holder> holderOf(const QString &coursePath);
    /// Writes our note, over another's. Where none can be written (read-only folder) it holds
    /// nothing.
    CourseLock(const QString &coursePath, const QDateTime &now);
    ~CourseLock(); ///< Removes the note if it is still ours.
    CourseLock(const CourseLock &) = delete;
    CourseLock &operator=(const CourseLock &) = delete;

private:
    QString m_path;
    QByteArray m_note;
};

/// The sentence for a file that somebody has open.
Error inUseBy(const QString &coursePath, const CourseLock::Holder &holder);

} // namespace carrel
