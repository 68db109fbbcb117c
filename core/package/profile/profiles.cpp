// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/profile/profiles.h"

#include "core/base/translate.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qsizetype mostProfiles = 200; ///< In a user's folder.

QList<LmsProfile> profilesOfProgram()
{
    QList<LmsProfile> profiles;
    const QDir folder(u":/lms/profiles"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        contract(isOpen);
        const auto profile = readProfile(file.readAll(), name);
        contract(profile);
        profiles.append(*profile);
    }
    return profiles;
}

LmsProfile *findIn(QList<LmsProfile> &profiles, const QString &id)
{
    const auto found = std::ranges::find(profiles, id, &LmsProfile::id);
    return found == profiles.end() ? nullptr : &*found;
}

void takeFromUser(ProfileList &list, const QString &path)
{
    auto profile = readProfileFile(path);
    if (!profile) {
        list.problems.append(profile.error().message);
        return;
    }
    LmsProfile *same = findIn(list.profiles, profile->id);
    if (!same) {
        list.profiles.append(*profile);
    } else if (same->of == LmsProfile::Of::Program) {
        *same = *profile;
    } else {
        //: %1 and %2 are names of files
        list.problems.append(
            tr("“%1” has the same id as “%2”, so it is not used. Give it one of "
               "its own.")
                .arg(QFileInfo(path).fileName(), QFileInfo(same->path).fileName()));
    }
}

void completeWith(const LmsProfile &generic, LmsProfile &profile)
{
    if (!profile.isTracked)
        return;
    if (profile.steps.isEmpty())
        profile.steps = generic.steps;
    if (profile.sheet.isEmpty())
        profile.sheet = generic.sheet;
}

/// LMSs by name, then any other LMS, then what is none.
int groupOf(const LmsProfile &profile)
{
    return !profile.isTracked ? 2 : profile.id == u"generic" ? 1 : 0;
}

bool stands(const LmsProfile &one, const LmsProfile &other)
{
    if (groupOf(one) != groupOf(other))
        return groupOf(one) < groupOf(other);
    return one.name.text().compare(other.name.text(), Qt::CaseInsensitive) < 0;
}

} // namespace

std::optional<LmsProfile> ProfileList::find(const QString &id) const
{
    const auto found = std::ranges::find(profiles, id, &LmsProfile::id);
    return found == profiles.end() ? std::nullopt : std::optional(*found);
}

ProfileList lmsProfiles(const QString &userFolder)
{
    static const QList<LmsProfile> ours = profilesOfProgram();
    ProfileList list;
    list.profiles = ours;
    const LmsProfile generic = *list.find(u"generic"_s);
    QStringList files;
    if (!userFolder.isEmpty())
        files = QDir(userFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files.mid(0, mostProfiles))
        takeFromUser(list, QDir(userFolder).filePath(file));
    if (files.size() > mostProfiles)
        list.problems.append(tr("There are more than %1 LMS profiles in the folder; only the first "
                                "ones are used.")
                                 .arg(mostProfiles));
    for (LmsProfile &profile : list.profiles)
        completeWith(generic, profile);
    std::ranges::stable_sort(list.profiles, stands);
    return list;
}

Result<LmsProfile> profileNamed(const QString &idOrFile, const QString &userFolder)
{
    const ProfileList list = lmsProfiles(userFolder);
    if (idOrFile.contains(u'/') || idOrFile.endsWith(u".json", Qt::CaseInsensitive)) {
        CARREL_TRY_VALUE(profile, readProfileFile(idOrFile));
        completeWith(*list.find(u"generic"_s), profile);
        return profile;
    }
    if (const auto found = list.find(idOrFile))
        return *found;
    QStringList ids;
    for (const LmsProfile &profile : list.profiles)
        ids.append(profile.id);
    //: %1 is a word of the command line, %2 a list of such words
    return Error{ErrorCode::NotFound,
                 tr("There is no LMS profile “%1”. There are: %2; or give a file that ends in "
                    ".json.")
                     .arg(idOrFile, ids.join(u", "_s))};
}

} // namespace carrel
