// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/check/packagearchive.h"

#include <QList>
#include <QString>

#include <functional>

namespace carrel::check {

/// One assertion of docs/package-contract.md, with what people are told about it (translated).
struct Assertion
{
    int number = 0;
    QString title; ///< What holds in a good package.
    QString reason; ///< What goes wrong where it does not.
    QString fix; ///< What to do then.
    std::function<CheckResult(const PackageArchive &)> check;
};

/// Those that this package has to keep, in order of their numbers.
QList<Assertion> assertionsFor(const PackageArchive &archive, const QString &schemaFolder);

/// Parts of that list: of any package, of the manifest of both versions of SCORM, of one format.
QList<Assertion> archiveAssertions();
QList<Assertion> pageAssertions(); ///< Of a course in one HTML file, without those of its format.
QList<Assertion> manifestAssertions(const QString &schemaFolder);
QList<Assertion> scorm12Assertions();
QList<Assertion> scorm2004Assertions();
QList<Assertion> cmi5Assertions(const QString &schemaFolder);
QList<Assertion> webAssertions();

/// 31 and 40: how much a learner's progress takes.
Assertion stateAssertion(PackageArchive::Sort sort);

} // namespace carrel::check
