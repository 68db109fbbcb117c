// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/system.h"
#include "core/package/exporter.h"
#include "core/package/sink/entrycopy.h"
#include "core/package/sink/newfile.h"
#include "core/package/zip/zipwriter.h"

#include <QFileInfo>

namespace carrel {

Result<> writeZip(const PackagePlan &plan, const QString &path, const Progress &progress)
{
    CARREL_TRY(checkEntries(plan.entries));
    PackageMeter meter(plan.entries, progress);
    CARREL_TRY_VALUE(place, NewPlace::besideFile(path));
    CARREL_TRY(checkRoom(plan.entries, QFileInfo(place.path()).path()));
    CARREL_TRY_VALUE(written, packZip(plan.entries, place.path(), path, meter));
    CARREL_TRY(sys::syncFile(place.path()));
    CARREL_TRY(verifyZip(place.path(), plan.entries, written, meter));
    return place.take();
}

} // namespace carrel
