// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/edit/courseview.h"
#include "core/package/exporter.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>

namespace carrel {

/// One state of a course, ready to be previewed: the package that an LMS would get, and the view
/// that its entries are made from. Made on any thread (a large course takes a moment), then handed
/// to PreviewServer::show(), after which only the server's thread may use it.
class PreviewCourse
{
public:
    /// `view`: EditSession::snapshot() or readCourseFile(). Errors: as Exporter::plan().
    static Result<std::shared_ptr<const PreviewCourse>> of(std::unique_ptr<CourseView> view,
                                                           const PackageOptions &options = {});

    QString title() const { return m_title; }
    const PackageNotes &notes() const { return m_plan.notes; }
    /// The file of the package, or null.
    const PackageEntry *entry(const QString &name) const;

    /// Where a node can be seen.
    struct Place
    {
        int page = 0; ///< Export index.
        NodeId block; ///< Null: the page as a whole.
    };
    /// A page, a block, or the first page of a module; nothing for others and for unknown ones.
    std::optional<Place> placeOf(const NodeId &id) const;

private:
    PreviewCourse() = default;
    std::optional<NodeId> firstPageOf(const NodeId &module) const;

    std::unique_ptr<CourseView> m_view; ///< Before the plan, which reads from it until it is gone.
    PackagePlan m_plan;
    QHash<QString, qsizetype> m_places; ///< Entries by name.
    QString m_title;
};

} // namespace carrel
