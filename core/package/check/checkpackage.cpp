// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/packagecheck.h"

#include "core/base/translate.h"
#include "core/package/check/assertions.h"

#include <algorithm>
#include <array>

namespace carrel {

namespace check {

QList<Assertion> assertionsFor(const PackageArchive &archive, const QString &schemaFolder)
{
    using Sort = PackageArchive::Sort;
    const Sort sort = archive.sort();
    const bool isPage = archive.form() == PackageSource::Form::Page;
    QList<Assertion> all = isPage ? pageAssertions() : archiveAssertions();
    if (sort == Sort::Scorm12 || sort == Sort::Scorm2004)
        all += manifestAssertions(schemaFolder);
    switch (sort) {
    case Sort::Scorm12: all += scorm12Assertions(); break;
    case Sort::Scorm2004: all += scorm2004Assertions(); break;
    case Sort::Cmi5: all += cmi5Assertions(schemaFolder); break;
    case Sort::Web: all += webAssertions(); break;
    }
    all.append(stateAssertion(sort));
    std::ranges::sort(all, {}, &Assertion::number);
    return all;
}

} // namespace check

namespace {

PackageCheck outcomeOf(const check::Assertion &assertion, const PackageArchive &archive)
{
    constexpr qsizetype mostDetails = 20;
    const CheckResult result = assertion.check(archive);
    PackageCheck outcome;
    outcome.assertion = assertion.number;
    outcome.title = assertion.title;
    outcome.reason = assertion.reason;
    outcome.fix = assertion.fix;
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

bool isBeyondPackage(int assertion)
{
    constexpr std::array all{11, 14, 67, 68, 69};
    return std::ranges::find(all, assertion) != all.end();
}

Result<QList<PackageCheck>> checkPackage(const QString &path, const QString &schemaFolder,
                                         const Progress &progress)
{
    CARREL_TRY_VALUE(archive, PackageArchive::open(path, progress));
    QList<PackageCheck> checks;
    for (const check::Assertion &assertion : check::assertionsFor(archive, schemaFolder)) {
        if (!archive.goesOn())
            return Error{ErrorCode::Cancelled, tr("Cancelled.")};
        checks.append(outcomeOf(assertion, archive));
    }
    if (!archive.goesOn())
        return Error{ErrorCode::Cancelled, tr("Cancelled.")};
    return checks;
}

} // namespace carrel
