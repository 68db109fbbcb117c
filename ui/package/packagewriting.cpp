// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/packagewriting.h"

#include "core/base/translate.h"
#include "core/package/sink/newfile.h"
#include "ui/package/destination.h"

#include <QDir>
#include <QFileInfo>

namespace carrel::ui {

namespace {

/// The package is built under another name: messages are about the one the author chose.
Error named(Error error, const QString &built, const QString &wanted)
{
    error.message.replace(QFileInfo(built).fileName(), QFileInfo(wanted).fileName());
    return error;
}

Result<> checkGoesOn(const Progress &progress)
{
    if (progress && !progress(0, 0))
        return Error{ErrorCode::Cancelled, tr("Cancelled. Nothing was written.")};
    return {};
}

Result<> writeArchive(const PackagePlan &plan, WrittenPackage &package, const Progress &progress)
{
    CARREL_TRY_VALUE(place, NewPlace::besideFile(package.path));
    const QString built = place.path();
    if (const auto written = writeZip(plan, built, progress); !written)
        return named(written.error(), built, package.path);
    CARREL_TRY(checkGoesOn(progress));
    const auto checks = checkPackage(built, {}, progress);
    if (!checks)
        return named(checks.error(), built, package.path);
    CARREL_TRY(checkGoesOn(progress));
    package.checks = *checks;
    package.bytes = QFileInfo(built).size();
    return place.take();
}

qint64 sizeOf(const PackagePlan &plan, const QString &folder)
{
    qint64 size = 0;
    for (const PackageEntry &entry : plan.entries)
        size += QFileInfo(QDir(folder).filePath(entry.name)).size();
    return size;
}

} // namespace

Result<WrittenPackage> writePackage(const CourseView &course, const ExportChoice &choice,
                                    const Progress &progress)
{
    const auto destination = findDestination(choice.destination);
    contract(destination.has_value());
    CARREL_TRY(checkGoesOn(progress));
    CARREL_TRY_VALUE(plan,
                     allExporters().first()->plan(course, {.interfaceLanguage = choice.language}));
    WrittenPackage package;
    package.path = choice.path();
    package.notes = plan.notes;
    package.files = int(plan.entries.size());
    if (destination->delivery == Destination::Delivery::Archive) {
        CARREL_TRY(writeArchive(plan, package, progress));
        return package;
    }
    CARREL_TRY(writeFolder(plan, package.path, progress));
    package.bytes = sizeOf(plan, package.path);
    return package;
}

} // namespace carrel::ui
