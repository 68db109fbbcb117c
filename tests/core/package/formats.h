// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/exporter.h"

#include <QByteArray>
#include <QMap>
#include <QString>

namespace carrel::test {

/// The exporter of that name, which must be there.
const Exporter &exporterOf(const QString &format);

/// Its plan, which must come about.
PackagePlan plannedAs(const QString &format, const CourseView &course,
                      const PackageOptions &options = {});

/// All files of that plan.
QMap<QString, QByteArray> filesAs(const QString &format, const CourseView &course,
                                  const PackageOptions &options = {});

/// The zip of that plan, or the one file.
QByteArray bytesAs(const QString &format, const CourseView &course,
                   const PackageOptions &options = {});

/// Fails for each assertion that the zip of that plan does not keep; assertion 15 needs the
/// schemas in `schemas` and is passed over where that is empty. Returns the numbers passed.
QList<int> checkedAs(const QString &format, const CourseView &course, const QString &schemas = {},
                     const PackageOptions &options = {});

/// In another time zone and language the bytes are the same.
void checkSameBytesElsewhere(const QString &format, const CourseView &course,
                             const PackageOptions &options = {});

} // namespace carrel::test
