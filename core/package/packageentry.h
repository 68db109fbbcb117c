// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QIODevice;

namespace carrel {

/// One file of a package. Its content is made only when asked for.
struct PackageEntry
{
    enum class Storage { Deflate, Store };

    QString name; ///< '/'-separated, lower-case ASCII, see docs/package-contract.md.
    QString type; ///< Media type for the preview server, e.g. "text/html; charset=utf-8".
    Storage storage = Storage::Deflate;
    qint64 size = -1; ///< Bytes if known beforehand (media), else -1.
    QByteArray sha256 = {}; ///< Of the content, raw, if known beforehand (media).
    /// The content, open for reading. May be called more than once; same bytes every time.
    std::function<Result<std::unique_ptr<QIODevice>>()> open;
};

using PackageEntries = QList<PackageEntry>;

/// An entry whose bytes are made by `make` when asked.
PackageEntry lazyEntry(const QString &name, const QString &type,
                       std::function<Result<QByteArray>()> make);

} // namespace carrel
