// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packageweight.h"

#include "core/package/exporter.h"

namespace carrel {

namespace {

constexpr qint64 bytesOfPlayer = 100'000;
constexpr qint64 bytesOfNode = 300;

} // namespace

PackageWeight weightOf(const PackagePlan &plan, qint64 nodes)
{
    PackageWeight weight{.textBytes = nodes * bytesOfNode, .playerBytes = bytesOfPlayer};
    for (const PackageEntry &entry : plan.entries) {
        if (entry.sha256.isEmpty())
            continue;
        weight.files.insert(entry.sha256);
        weight.fileBytes += qMax<qint64>(0, entry.size);
    }
    return weight;
}

Result<PackageWeight> packageWeight(const CourseView &course)
{
    CARREL_TRY_VALUE(nodes, course.nodeCount());
    CARREL_TRY_VALUE(plan, allExporters().first()->plan(course, {}));
    return weightOf(plan, nodes);
}

} // namespace carrel
