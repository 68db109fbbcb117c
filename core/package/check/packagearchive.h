// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/zip/zipreader.h"
#include "core/package/check/xmldocument.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace carrel {

/// What one assertion found: problems, or the reason why the archive cannot show it.
struct CheckResult
{
    QStringList problems = {};
    QString skipped = {};
};

/// A package under examination: its entries, and what several checks need to know of their content.
class PackageArchive
{
public:
    /// What it is made for, as far as one can see; SCORM 1.2 where nothing says anything else.
    enum class Sort { Scorm12, Scorm2004, Cmi5, Web };

    /// Errors as ZipReader::open.
    static Result<PackageArchive> open(const QString &path);

    const QString &path() const { return m_path; }
    const ZipReader &zip() const { return *m_zip; }
    /// Names of all entries that are no folders, in archive order.
    const QStringList &names() const { return m_names; }
    Sort sort() const;
    bool has(const QString &name) const { return m_nameSet.contains(name); }
    /// The content of an entry, at most 64 MiB; empty if it cannot be read (assertion 1 says so).
    QByteArray content(const QString &name) const;

    /// imsmanifest.xml at the root; nothing if missing or not well-formed.
    const std::optional<XmlDocument> &manifest() const { return m_manifest; }
    const QString &manifestProblem() const { return m_manifestProblem; }
    /// The object in course.js, if this is a package of Carrel; of several parts, the first.
    std::optional<QJsonObject> course() const;
    /// Those of all parts.
    const QList<QJsonObject> &courses() const { return m_courses; }
    /// The object in a data script of ours, `function({...});`; nothing for other scripts.
    static std::optional<QJsonObject> dataObject(const QByteArray &script);

private:
    PackageArchive() = default;

    QString m_path;
    std::unique_ptr<ZipReader> m_zip;
    QStringList m_names;
    QSet<QString> m_nameSet;
    std::optional<XmlDocument> m_manifest;
    QString m_manifestProblem;
    QList<QJsonObject> m_courses;
};

/// Schema files and their DTDs, which some tools put beside the manifest.
bool isControlDocument(const QString &name);

} // namespace carrel
