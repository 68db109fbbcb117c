// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/model/records.h"

#include <QHash>
#include <QList>
#include <QString>

namespace carrel {

/// The stored files that a package carries, each under its ASCII name. Equal bytes under equal
/// names are one file.
class MediaFiles
{
public:
    /// The name of the file in the package; noted as needed.
    QString add(const Media &media);
    /// The name if it was added, else empty.
    QString href(const MediaId &id) const { return m_hrefs.value(id); }

    struct File
    {
        QString name;
        Media media;
    };
    /// All added files, sorted by name.
    QList<File> files() const;

private:
    QHash<MediaId, QString> m_hrefs;
    QHash<QString, Media> m_byName;
};

} // namespace carrel
