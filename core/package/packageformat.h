// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace carrel {

/// A delivery format as authors and scripts know it. What makes it is an Exporter.
struct PackageFormat
{
    enum class Shape { Package, SingleFile }; ///< A zip or a folder; one file.

    QString id; ///< Name on the command line, e.g. "scorm12".
    QString (*title)(); ///< Translated.
    QString (*about)(); ///< Translated: a sentence that says when it is the right one.
    Shape shape = Shape::Package;
    QString extension; ///< Of the one file, or of the zip.
    bool mayBeSplit = false; ///< One part per module is possible.
};

/// What an author should know before one part per module, translated: what is different, and what
/// LMSs make of it.
QString splitNotice();

/// All formats, in menu order.
const QList<PackageFormat> &packageFormats();

/// Of that name, which must be one of them.
const PackageFormat &packageFormat(const QString &id);

} // namespace carrel
