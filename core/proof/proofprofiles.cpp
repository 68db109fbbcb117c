// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/proof/proofprofiles.h"

#include "core/base/contract.h"
#include "core/base/translate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QString &id)
{
    static const QList<std::pair<QString, QString>> names{
        {u"moodle"_s, u"Moodle"_s},
        {u"ilias"_s, u"ILIAS"_s},
        {u"openedx"_s, u"Open edX"_s},
        {u"successfactors"_s, u"SuccessFactors"_s},
        {u"scormcloud"_s, u"SCORM Cloud"_s}};
    const auto found = std::ranges::find(names, id, [](const auto &pair) { return pair.first; });
    return found == names.end() ? id : found->second;
}

QList<ProofProfile> readProfiles()
{
    QFile file(u":/proof/profiles.json"_s);
    contract(file.open(QIODevice::ReadOnly));
    const QJsonObject table = QJsonDocument::fromJson(file.readAll()).object();
    QList<ProofProfile> profiles;
    for (const QString &id : {u"moodle"_s, u"ilias"_s, u"openedx"_s, u"successfactors"_s,
                              u"scormcloud"_s, u"generic"_s}) {
        contract(table.contains(id));
        ProofProfile profile{id, titleOf(id), {}};
        const QJsonArray quirks = table.value(id).toArray();
        for (const QJsonValue &quirk : quirks)
            profile.quirks.append(quirk.toString());
        profiles.append(profile);
    }
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
