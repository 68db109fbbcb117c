// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace carrel {

/// The stored files of a course, each under the ASCII name that it has in a package. Equal bytes
/// under equal names are one file. Read once; then only looked at, from any thread.
class MediaFiles
{
public:
    /// `progress` is asked with each text that is read.
    static Result<MediaFiles> of(const CourseView &course, const Progress &progress = {});

    std::optional<Media> find(const MediaId &id) const;
    /// The name in the package; empty if there is no such file.
    QString href(const MediaId &id) const { return m_hrefs.value(id); }
    /// The content of a text file of at most 1 MiB (captions); empty for any other file.
    /// Damaged if it could not be read.
    Result<QByteArray> smallText(const MediaId &id) const;

    struct File
    {
        QString name;
        Media media;
    };
    /// The files of these ids, sorted by name.
    QList<File> files(const QSet<MediaId> &ids) const;

private:
    void add(const Media &media);

    QHash<MediaId, Media> m_records;
    QHash<MediaId, QString> m_hrefs;
    QHash<QString, QByteArray> m_hashes; ///< By name.
    QHash<QByteArray, Result<QByteArray>> m_texts; ///< By hash: equal ones are read once.
};

} // namespace carrel
