// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/package/check/xmldocument.h"
#include "core/package/read/packagesource.h"

#include <QJsonObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace carrel {

/// What one assertion found: problems, or the reason why the package cannot show it.
struct CheckResult
{
    QStringList problems = {};
    QString skipped = {};
};

/// A package under examination: its files, and what several checks need to know of their content.
/// Where everything lies in one folder of the package, that folder is taken for its root, so that
/// one mistake does not hide all others.
class PackageArchive
{
public:
    /// What it is made for, as far as one can see; SCORM 1.2 where nothing says anything else.
    enum class Sort { Scorm12, Scorm2004, Cmi5, Web };

    /// Errors as PackageSource::open. `progress` is asked with each piece that is read, while this
    /// lives.
    static Result<PackageArchive> open(const QString &path, const Progress &progress = {});

    /// False once the user has cancelled: what is read then is empty, and all results are void.
    bool goesOn() const;

    const QString &path() const { return m_path; }
    const PackageSource &source() const { return *m_source; }
    PackageSource::Form form() const { return m_source->form(); }
    /// Of an archive; else null.
    const ZipReader *zip() const { return m_source->zip(); }
    /// Names of all files, as they are stored.
    const QStringList &allNames() const { return m_allNames; }
    /// The folder that holds everything, with its '/'; nearly always empty.
    const QString &root() const { return m_root; }
    /// Names of all files below the root, without it, in archive order.
    const QStringList &names() const { return m_names; }
    Sort sort() const;
    bool has(const QString &name) const { return m_nameSet.contains(name); }
    /// The name that differs from `name` only in upper and lower case; empty if there is none.
    QString otherCase(const QString &name) const;
    /// The content of a file below the root, at most 64 MiB; empty if it cannot be read (assertion
    /// 1 says so).
    QByteArray content(const QString &name) const;
    /// Reads a file by its whole name through to its end; as PackageSource::read().
    Result<> readThrough(const QString &fullName) const;
    /// The first bytes of any file, by its whole name.
    QByteArray head(const QString &fullName, qint64 bytes) const;

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
    void takeNames();
    void readManifest();
    void readCourses();

    QString m_path;
    Progress m_progress;
    mutable qint64 m_steps = 0;
    mutable bool m_isCancelled = false;
    std::unique_ptr<PackageSource> m_source;
    QStringList m_allNames;
    QString m_root;
    QStringList m_names;
    QSet<QString> m_nameSet;
    std::optional<XmlDocument> m_manifest;
    QString m_manifestProblem;
    QList<QJsonObject> m_courses;
};

/// Schema files and their DTDs, which some tools put beside the manifest.
bool isControlDocument(const QString &name);

/// What systems and tools leave behind: hidden files, thumbnails, resource forks.
bool isLitter(const QString &name);

} // namespace carrel
