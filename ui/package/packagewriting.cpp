// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/packagewriting.h"

#include "core/base/translate.h"
#include "core/package/sheet/administratorsheet.h"
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
    const auto checks = checkPackage(built, {});
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

/// The sheet is a help: without it the package is as good as with it.
void writeSheetBeside(WrittenPackage &package, const SheetCourse &course,
                      const ExportChoice &choice, const Destination &destination)
{
    auto told = sheetPackage(package.path);
    Result<> written;
    if (told) {
        told->format = package.format;
        told->options = choice.options();
        told->notes = package.notes;
        const QString path = sheetPathFor(package.path);
        written = writeSheet(administratorSheet(course, *told, destination), path);
        if (written)
            package.sheet = path;
    } else {
        written = told.error();
    }
    if (!written)
        //: %1 is a sentence that says why
        package.notes.warnings.append(
            tr("The sheet for the LMS could not be written. %1").arg(written.error().message));
}

} // namespace

Result<WrittenPackage> writePackage(const CourseView &course, const ExportChoice &choice,
                                    const Progress &progress)
{
    const auto destination = findDestination(choice.destination);
    contract(destination.has_value());
    CARREL_TRY(checkGoesOn(progress));
    WrittenPackage package;
    package.path = choice.path();
    package.format = formatOf(choice);
    const Exporter *exporter = findExporter(package.format);
    contract(exporter);
    CARREL_TRY_VALUE(plan, exporter->plan(course, choice.options()));
    package.notes = plan.notes;
    package.files = int(plan.entries.size());
    switch (deliveryOf(package.format)) {
    case Delivery::Folder:
        CARREL_TRY(writeFolder(plan, package.path, progress));
        package.bytes = sizeOf(plan, package.path);
        return package;
    case Delivery::File:
        CARREL_TRY(writeSingleFile(plan, package.path, progress));
        package.bytes = QFileInfo(package.path).size();
        return package;
    case Delivery::Archive: break;
    }
    CARREL_TRY_VALUE(sheet, readSheetCourse(course, choice.choices.module, progress));
    CARREL_TRY(writeArchive(plan, package, progress));
    if (destination->isTracked)
        writeSheetBeside(package, sheet, choice, *destination);
    return package;
}

} // namespace carrel::ui
