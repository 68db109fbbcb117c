// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/package/checkgroups.h"

#include "core/base/translate.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

struct Theme
{
    QString text;
    QSet<int> assertions; ///< docs/package-contract.md, "Assertions".
};

QList<Theme> themes()
{
    return {
        {tr("The archive is whole: two independent readers opened it and every checksum is right."),
         {1, 7, 8}},
        {tr("File names and types are such that every LMS takes them."), {3, 4, 5, 6, 9}},
        {tr("Nothing of this computer is inside: no hidden files, no paths, no course file."),
         {10}},
        {tr("Every reference leads to a file of the package, and all texts are readable."),
         {12, 13}},
        {tr("The manifest says what an LMS looks for, and lists exactly the files that are there."),
         {2, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28}},
        {tr("Pass mark, bookmark and resume memory fit, whatever the learner does."),
         {29, 30, 31, 32}},
    };
}

void add(CheckGroup &group, const PackageCheck &check)
{
    if (check.outcome != PackageCheck::Outcome::Failed)
        return;
    group.hasPassed = false;
    group.details.append(check.title);
    group.details.append(check.details);
}

} // namespace

QList<CheckGroup> checkGroups(const QList<PackageCheck> &checks, QStringList *skipped)
{
    QList<CheckGroup> groups;
    QSet<int> told;
    const auto all = themes();
    for (const Theme &theme : all) {
        CheckGroup group{theme.text};
        bool isAbout = false;
        for (const PackageCheck &check : checks) {
            if (!theme.assertions.contains(check.assertion))
                continue;
            told.insert(check.assertion);
            isAbout |= check.outcome != PackageCheck::Outcome::Skipped;
            add(group, check);
        }
        if (isAbout)
            groups.append(group);
    }
    for (const PackageCheck &check : checks) {
        if (check.outcome == PackageCheck::Outcome::Skipped && skipped
            && !isBeyondPackage(check.assertion))
            skipped->append(u"%1: %2."_s.arg(check.title, check.details.join(u", "_s)));
        if (told.contains(check.assertion) || check.outcome == PackageCheck::Outcome::Skipped)
            continue;
        groups.append({check.title});
        add(groups.last(), check);
    }
    return groups;
}

} // namespace carrel::ui
