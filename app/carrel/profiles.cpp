// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"

#include "core/base/translate.h"
#include "core/exchange/ownfiles.h"
#include "core/package/profile/profiles.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

QJsonObject objectOf(const LmsProfile &profile)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name.text()},
            {u"own"_s, profile.of == LmsProfile::Of::User},
            {u"file"_s, profile.path},
            {u"tracked"_s, profile.isTracked},
            {u"keepsAnswers"_s, profile.keepsAnswers},
            {u"formats"_s, QJsonArray::fromStringList(profile.formats)},
            {u"perModule"_s, QJsonArray::fromStringList(profile.splitFormats)},
            {u"sizeLimit"_s, profile.sizeLimit},
            {u"stateLimit"_s, profile.stateLimit},
            {u"doneWords"_s, QJsonArray::fromStringList(profile.doneWords)},
            {u"quirks"_s, QJsonArray::fromStringList(profile.quirks)},
            {u"why"_s, profile.why.text()},
            {u"note"_s, profile.note.text()}};
}

void listAsText(const ProfileList &list, Console &console)
{
    for (const LmsProfile &profile : list.profiles) {
        const QString mark = profile.of == LmsProfile::Of::User ? u" *"_s : QString();
        console.result(u"%1%2%3"_s.arg(profile.id + mark, -18)
                           .arg(profile.name.text(), -30)
                           .arg(profile.formats.join(u", "_s)));
    }
}

ExitCode runProfiles(Invocation &call)
{
    const QString folder = profilesFolder();
    const ProfileList list = lmsProfiles(folder);
    if (call.has(u"json"_s)) {
        QJsonArray profiles;
        for (const LmsProfile &profile : list.profiles)
            profiles.append(objectOf(profile));
        call.console().result(
            QJsonObject{{u"profiles"_s, profiles},
                        {u"folder"_s, folder},
                        {u"problems"_s, QJsonArray::fromStringList(list.problems)}});
    } else {
        listAsText(list, call.console());
        //: %1 is a folder
        call.console().message(
            tr("Own profiles (marked *) are the .json files in %1.").arg(folder));
    }
    for (const QString &problem : list.problems)
        call.console().message(problem);
    return list.problems.isEmpty() ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command profilesCommand()
{
    return {
        .name = u"profiles"_s,
        .arguments = {},
        .synopsis = u"profiles [--json]"_s,
        .summary = tr("lists the LMSs and other places that export knows"),
        .description =
            tr("Each with its id, its name and the package formats it takes, the right one first. "
               "An LMS of your own is a file in your folder of profiles; what such a file holds is "
               "in docs/lms-profiles.md."),
        .options = {jsonOption()},
        .run = runProfiles,
    };
}

} // namespace carrel::cli
