// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/contract.h"
#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/package/exporter.h"
#include "core/package/sink/entrycopy.h"
#include "core/package/sink/newfile.h"
#include "core/package/sink/writtenfile.h"

#include <QFileInfo>

namespace carrel {

Result<> writeSingleFile(const PackagePlan &plan, const QString &path, const Progress &progress)
{
    contract(plan.entries.size() == 1);
    CARREL_TRY(checkEntries(plan.entries));
    PackageMeter meter(plan.entries, progress);
    CARREL_TRY_VALUE(place, NewPlace::besideFile(path));
    CARREL_TRY(checkRoom(plan.entries, QFileInfo(place.path()).path()));
    const PackageEntry &entry = plan.entries.first();
    const auto fill = [&]() -> Result<> {
        CARREL_TRY_VALUE(written, writeEntry(entry, {place.path(), path}, meter));
        meter.begin(entry);
        CARREL_TRY(verifyEntry(written, {place.path(), path}, meter));
        return meter.end();
    };
    if (const auto filled = fill(); !filled)
        return place.named(filled.error());
    return place.take();
}

} // namespace carrel
