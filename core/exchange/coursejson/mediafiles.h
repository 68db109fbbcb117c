// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/model/records.h"

#include <QFile>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace carrel::coursejson {

/// Opens the file a document names, for reading. Only files inside the document's folder, also
/// after links are followed; whatever is not a plain file is refused. `place` names the entry.
Result<std::unique_ptr<QFile>> openMediaFile(const QString &documentFolder, const QString &file,
                                             const QString &place);

/// A file name for each stored file that every file system takes: ASCII letters, digits, '-', '_'
/// and one '.', no reserved name, unique without regard to case. The same media, the same names.
QHash<MediaId, QString> mediaFileNames(const QList<Media> &media);

} // namespace carrel::coursejson
