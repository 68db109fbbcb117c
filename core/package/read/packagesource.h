// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/base/zip/zipreader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

namespace carrel {

/// The files of a package from anybody, wherever it lies, read only. What is larger than a package
/// may be is refused when it is opened; nothing is ever written.
class PackageSource
{
public:
    /// A zip; a folder of files; one HTML page, whose texts and stored files are taken for the
    /// files that they are in a folder.
    enum class Form { Archive, Folder, Page };

    virtual ~PackageSource() = default;
    virtual Form form() const = 0;
    /// As stored, folders of an archive too (they end in '/'). The same may occur twice; then the
    /// first is read.
    virtual const QStringList &names() const = 0;
    virtual qint64 size(const QString &name) const = 0; ///< Bytes; -1 if there is no such file.
    /// Streams one file in pieces of at most 1 MiB. Errors: NotFound, Damaged, Refused, DriveError;
    /// Cancelled if the sink returns false.
    virtual Result<> read(const QString &name, const ZipReader::Sink &sink) const = 0;
    /// Of an archive; else null.
    virtual const ZipReader *zip() const { return nullptr; }

    /// The whole file; Refused if it has more than `mostBytes`.
    Result<QByteArray> bytes(const QString &name, qint64 mostBytes) const;

    /// Errors: NotFound, NotWritable (no right to read), Damaged (neither of the three, or not
    /// whole), Refused (a limit, or what ZipReader refuses).
    static Result<std::unique_ptr<PackageSource>> open(const QString &path);
};

} // namespace carrel
