// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/preview/previewcourse.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

class QIODevice;

namespace carrel::preview {

/// One file that the server gives out.
struct SiteFile
{
    QByteArray type; ///< Media type.
    QByteArray policy; ///< Content-Security-Policy.
    QByteArray referrerPolicy;
    qint64 size = -1; ///< Bytes if known beforehand.
    QByteArray sha256; ///< Raw, if known beforehand.
    std::function<Result<std::unique_ptr<QIODevice>>()> open;
    /// Whom the opened device reads from; shared with the site map, which may be given a newer
    /// course while a browser still loads from this one.
    std::shared_ptr<const PreviewCourse> course;
};

/// Everything that there is to ask for, by path below the token. There is no file system behind it:
/// a path is one of these names or nothing.
///
///     ""                    the stand-in LMS page, made anew for each course
///     "lms/lms.js", ".css"  its scripts and style, joined from resources/lms
///     "course/<n>/<name>"   the files of the package, n = number of the course shown
class SiteMap
{
public:
    /// `language`: of the stand-in page, "en" or "fr".
    explicit SiteMap(const QString &language);

    /// From now on the stand-in page opens this course. The one before stays for pages still open.
    void show(std::shared_ptr<const PreviewCourse> course);
    void clear();

    /// The course shown now, or null.
    const PreviewCourse *course() const;
    /// Its number; grows with every show().
    int number() const { return m_number; }

    std::optional<SiteFile> find(const QString &path) const;

private:
    std::optional<SiteFile> startPage() const;
    std::optional<SiteFile> courseFile(const QString &path) const;

    QString m_language;
    QHash<QString, SiteFile> m_own;
    std::shared_ptr<const PreviewCourse> m_course; ///< Shared with downloads under way.
    std::shared_ptr<const PreviewCourse> m_former; ///< The one before.
    int m_number = 0;
};

/// The policy for the files of a course: its own files, and in frames, media and requests exactly
/// the `thirdParties` (https origins) of that course.
QByteArray coursePolicy(const QStringList &thirdParties);

} // namespace carrel::preview
