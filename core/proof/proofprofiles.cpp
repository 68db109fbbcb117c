// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/proofprofiles.h"

#include "core/exchange/ownfiles.h"
#include "core/package/profile/profiles.h"

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// The best known ones first.
int placeOf(const QString &id)
{
    static const QStringList first{u"moodle"_s,         u"ilias"_s,      u"openedx"_s,
                                   u"successfactors"_s, u"scormcloud"_s, u"generic"_s};
    const qsizetype place = first.indexOf(id);
    return int(place < 0 ? first.size() : place);
}

QList<ProofProfile> readProfiles()
{
    QList<ProofProfile> profiles;
    for (const LmsProfile &lms : lmsProfiles(profilesFolder()).profiles) {
        if (lms.isTracked)
            profiles.append({lms.id, lms.name.text(), lms.quirks});
    }
    std::ranges::stable_sort(profiles, {},
                             [](const ProofProfile &profile) { return placeOf(profile.id); });
    return profiles;
}

} // namespace

const QList<ProofProfile> &proofProfiles()
{
    static const QList<ProofProfile> profiles = readProfiles();
    return profiles;
}

const ProofProfile *findProofProfile(const QString &id)
{
    const auto found = std::ranges::find(proofProfiles(), id, &ProofProfile::id);
    return found == proofProfiles().end() ? nullptr : &*found;
}

const QStringList &proofLearners()
{
    static const QStringList learners{u"perfect"_s, u"fails"_s,  u"resumes"_s, u"offline"_s,
                                      u"retries"_s, u"random"_s, u"silent"_s,  u"killed"_s};
    return learners;
}

} // namespace carrel
