// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/system.h"
#include "core/package/exporter.h"
#include "core/package/sink/entrycopy.h"
#include "core/package/sink/newfile.h"
#include "core/package/zip/zipwriter.h"

#include <QFileInfo>

namespace carrel {

namespace {

/// Writes all entries, then reads them back.
Result<> fillZip(const PackageEntries &entries, const QString &path, const QString &target,
                 PackageMeter &meter)
{
    CARREL_TRY_VALUE(written, packZip(entries, path, target, meter));
    CARREL_TRY(sys::syncFile(path));
    return verifyZip(path, entries, written, meter);
}

} // namespace

Result<> writeZip(const PackagePlan &plan, const QString &path, const Progress &progress)
{
    CARREL_TRY(checkEntries(plan.entries));
    PackageMeter meter(plan.entries, progress);
    CARREL_TRY_VALUE(place, NewPlace::besideFile(path));
    CARREL_TRY(checkRoom(plan.entries, QFileInfo(place.path()).path()));
    if (const auto filled = fillZip(plan.entries, place.path(), path, meter); !filled)
        return place.named(filled.error());
    return place.take();
}

} // namespace carrel
