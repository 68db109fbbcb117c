// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/check/packagearchive.h"

#include <QString>

namespace carrel::check {

// One function for each assertion of docs/package-contract.md that an archive can show; the number
// behind each is the assertion's.

CheckResult opensInTwoReaders(const PackageArchive &archive); // 1
CheckResult manifestAtRoot(const PackageArchive &archive); // 2
CheckResult harmlessNames(const PackageArchive &archive); // 3
CheckResult plainNames(const PackageArchive &archive); // 4
CheckResult namesDifferBeyondCase(const PackageArchive &archive); // 5
CheckResult baseNamesDiffer(const PackageArchive &archive); // 6
CheckResult plainHeaders(const PackageArchive &archive); // 7
CheckResult noZip64(const PackageArchive &archive); // 8
CheckResult knownExtensions(const PackageArchive &archive); // 9
CheckResult noBaggage(const PackageArchive &archive); // 10
CheckResult referencesResolve(const PackageArchive &archive); // 12
CheckResult textIsUtf8(const PackageArchive &archive); // 13

CheckResult manifestFitsSchema(const PackageArchive &archive, const QString &schemaFolder); // 15
CheckResult namespacesAndPrefixes(const PackageArchive &archive); // 16
CheckResult schemaVersion(const PackageArchive &archive); // 17
CheckResult defaultOrganization(const PackageArchive &archive); // 18
CheckResult titlesPresent(const PackageArchive &archive); // 19
CheckResult itemsPointToResources(const PackageArchive &archive); // 20
CheckResult resourcesAreLaunchable(const PackageArchive &archive); // 21
CheckResult launchFilesListed(const PackageArchive &archive); // 22
CheckResult launchResourceFirst(const PackageArchive &archive); // 23
CheckResult filesAreListed(const PackageArchive &archive); // 24
CheckResult identifiersFit(const PackageArchive &archive); // 25
CheckResult itemsVisible(const PackageArchive &archive); // 26
CheckResult manifestStandsAlone(const PackageArchive &archive); // 27
CheckResult scormTypes(const PackageArchive &archive); // 28
CheckResult masteryScore(const PackageArchive &archive); // 29
CheckResult prerequisites(const PackageArchive &archive); // 30
CheckResult stateFits(const PackageArchive &archive); // 31, 40
CheckResult locationFits(const PackageArchive &archive); // 32

CheckResult courseStructure(const PackageArchive &archive, const QString &schemaFolder); // 66

CheckResult of2004Only(const PackageArchive &archive); // 33
CheckResult contentSetsStatus(const PackageArchive &archive); // 34
CheckResult organizationFlows(const PackageArchive &archive); // 35
CheckResult thresholdsFit(const PackageArchive &archive); // 36
CheckResult measuresFit(const PackageArchive &archive); // 37
CheckResult buttonsHidden(const PackageArchive &archive); // 38
CheckResult sequencingFits(const PackageArchive &archive); // 39

CheckResult playsFromDisk(const PackageArchive &archive); // 70

} // namespace carrel::check
