// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/carrel/console.h"
#include "app/carrel/exportoptions.h"
#include "core/edit/editsession.h"
#include "core/package/republish/exportrecords.h"
#include "core/package/republish/republishreport.h"

#include <memory>

namespace carrel::cli {

/// Counts by impact, and all differences.
QJsonObject changesAsJson(const RepublishReport &report);

/// A heading for each impact, each difference with its place and what learners meet.
void printChanges(const RepublishReport &report, Console &console);

/// What an export says about the one before it, and keeps for the one after it.
class ExportMemory
{
public:
    /// `course` must outlive this.
    ExportMemory(const CourseView &course, const QString &format, const ExportOptions &asked)
        : m_course(course)
        , m_format(format)
        , m_options(asked.options)
        , m_profile(asked.profile ? asked.profile->id : QString())
    { }

    /// Compares with the last export of that sort, if one is remembered. `isKept`: this one will
    /// be, too.
    enum class Keeps { No, Yes };
    Result<> look(Keeps keeps);
    /// Keeps the export whose file or folder lies at `path` in the course file, and saves that.
    Result<> keep(EditSession &session, const QString &path, qint64 bytes, Console &console);

    /// Null where nothing is remembered of that sort.
    const RepublishReport *changes() const { return m_report ? &*m_report : nullptr; }
    /// "Since the last export on 1 March 2026 (handover.zip): 3 safe changes", translated.
    QString sentence() const;
    QJsonObject json() const;

private:
    const CourseView &m_course;
    const QString m_format;
    const PackageOptions m_options;
    const QString m_profile; ///< Id of the LMS, or empty.
    std::optional<ExportRecord> m_last;
    std::optional<DeliveredCourse> m_now;
    std::optional<RepublishReport> m_report;
};

} // namespace carrel::cli
