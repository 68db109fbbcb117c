// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packagecheck.h"

#include "core/base/translate.h"
#include "core/package/check/checks.h"

#include <algorithm>
#include <functional>

namespace carrel {

namespace {

using Sort = PackageArchive::Sort;

struct Assertion
{
    int number;
    QString title;
    std::function<CheckResult(const PackageArchive &)> check;
};

QList<Assertion> archiveAssertions()
{
    return {
        {1, tr("Two independent readers open the zip and all checksums are right"),
         check::opensInTwoReaders},
        {3, tr("No file name leads elsewhere or holds a control character"), check::harmlessNames},
        {4, tr("File names are short, lower-case ASCII"), check::plainNames},
        {5, tr("No two file names differ only by upper and lower case"),
         check::namesDifferBeyondCase},
        {6, tr("No two files in different folders have the same name"), check::baseNamesDiffer},
        {7, tr("Entries are stored or deflated, not encrypted, sizes in front"),
         check::plainHeaders},
        {8, tr("No Zip64 records"), check::noZip64},
        {9, tr("Every file has an extension that LMSs serve"), check::knownExtensions},
        {10, tr("No hidden files, sources, databases or paths of the author's computer"),
         check::noBaggage},
        {12, tr("Every reference leads to a file of the package or to an https address"),
         check::referencesResolve},
        {13, tr("Text files are UTF-8 without a byte order mark"), check::textIsUtf8},
    };
}

QList<Assertion> manifestAssertions(const QString &schemaFolder)
{
    return {
        {2, tr("imsmanifest.xml lies at the root, once"), check::manifestAtRoot},
        {15, tr("The manifest fits its XML schema"),
         [schemaFolder](const PackageArchive &archive) {
             return check::manifestFitsSchema(archive, schemaFolder);
         }},
        {16, tr("Namespaces and prefixes are the ones LMSs look for"),
         check::namespacesAndPrefixes},
        {17, tr("Schema name and version are written exactly"), check::schemaVersion},
        {18, tr("There is one organization, and it is the default"), check::defaultOrganization},
        {19, tr("The organization and every item have a title"), check::titlesPresent},
        {20, tr("Every leaf item points to a resource, no other item does"),
         check::itemsPointToResources},
        {21, tr("Launched resources have a type, a SCORM type and an address"),
         check::resourcesAreLaunchable},
        {22, tr("The launch file exists and is listed in its resource"), check::launchFilesListed},
        {23, tr("The first resource with an address is the one that is launched"),
         check::launchResourceFirst},
        {24, tr("The manifest lists all files and only these"), check::filesAreListed},
        {25, tr("Identifiers are unique and well formed"), check::identifiersFit},
        {26, tr("Items are visible"), check::itemsVisible},
        {27, tr("The manifest needs nothing outside itself"), check::manifestStandsAlone},
    };
}

QList<Assertion> scorm12Assertions()
{
    return {
        {28, tr("SCORM types are sco or asset, and nothing of SCORM 2004 occurs"),
         check::scormTypes},
        {29, tr("A mastery score is the pass mark of the course"), check::masteryScore},
        {32, tr("The bookmark fits"), check::locationFits},
    };
}

QList<Assertion> scorm2004Assertions()
{
    return {
        {33, tr("SCORM types are sco or asset, and nothing of SCORM 1.2 occurs"),
         check::of2004Only},
        {34, tr("Completion and success are said by the course, not guessed by the LMS"),
         check::contentSetsStatus},
        {35, tr("The LMS can start the course, and its objectives are its own"),
         check::organizationFlows},
        {36, tr("Completion thresholds are written as this edition wants them"),
         check::thresholdsFit},
        {37, tr("A score that is needed is the pass mark of the course"), check::measuresFit},
        {38, tr("Buttons of the LMS that would end the only part are hidden"),
         check::buttonsHidden},
        {39, tr("Sequencing is in order"), check::sequencingFits},
        {40, tr("The resume memory leaves room for answers while a page closes"), check::stateFits},
    };
}

/// Those that a package of this sort has to keep, in order of their numbers.
QList<Assertion> assertionsFor(Sort sort, const QString &schemaFolder)
{
    QList<Assertion> all = archiveAssertions();
    if (sort == Sort::Scorm12 || sort == Sort::Scorm2004)
        all += manifestAssertions(schemaFolder);
    if (sort == Sort::Cmi5)
        all.append({66, tr("cmi5.xml says what an LMS launches, under ids of its own"),
                    [schemaFolder](const PackageArchive &archive) {
                        return check::courseStructure(archive, schemaFolder);
                    }});
    if (sort == Sort::Scorm12)
        all += scorm12Assertions();
    if (sort == Sort::Scorm2004)
        all += scorm2004Assertions();
    else
        all.append({31, tr("The resume memory fits, whatever the learner does"), check::stateFits});
    std::ranges::sort(all, {}, &Assertion::number);
    return all;
}

PackageCheck outcomeOf(const Assertion &assertion, const PackageArchive &archive)
{
    constexpr qsizetype mostDetails = 20;
    const CheckResult result = assertion.check(archive);
    PackageCheck outcome{assertion.number, PackageCheck::Outcome::Passed, assertion.title, {}};
    if (!result.skipped.isEmpty()) {
        outcome.outcome = PackageCheck::Outcome::Skipped;
        outcome.details = {result.skipped};
    } else if (!result.problems.isEmpty()) {
        outcome.outcome = PackageCheck::Outcome::Failed;
        outcome.details = result.problems.mid(0, mostDetails);
        if (result.problems.size() > mostDetails)
            outcome.details.append(tr("and %1 more").arg(result.problems.size() - mostDetails));
    }
    return outcome;
}

} // namespace

Result<QList<PackageCheck>> checkPackage(const QString &zipPath, const QString &schemaFolder)
{
    CARREL_TRY_VALUE(archive, PackageArchive::open(zipPath));
    QList<PackageCheck> checks;
    for (const Assertion &assertion : assertionsFor(archive.sort(), schemaFolder))
        checks.append(outcomeOf(assertion, archive));
    return checks;
}

} // namespace carrel
