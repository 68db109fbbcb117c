// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/spelling/dictionaryfiles.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// Which name to prefer for "en-GB": 0 is best, -1 does not fit.
int rankOf(const QString &name, const QString &wanted)
{
    const QString language = wanted.section(u'_', 0, 0);
    if (name.compare(wanted, Qt::CaseInsensitive) == 0)
        return 0;
    if (name.compare(language, Qt::CaseInsensitive) == 0)
        return 1;
    if (name == language + u'_' + language.toUpper()) // fr_FR, de_DE
        return 2;
    if (name == u"en_US" && language == u"en")
        return 3;
    return name.startsWith(language + u'_', Qt::CaseInsensitive) ? 4 : -1;
}

} // namespace

QStringList dictionaryFolders()
{
    QStringList folders;
    if (const QString own = qEnvironmentVariable("CARREL_DICTIONARIES"); !own.isEmpty())
        folders.append(own);
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s,
                                         QStandardPaths::LocateDirectory);
    folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"myspell/dicts"_s,
                                         QStandardPaths::LocateDirectory);
    return folders;
}

std::optional<DictionaryFiles> dictionaryFor(const QString &language, const QStringList &folders)
{
    QString wanted = language;
    wanted.replace(u'-', u'_');
    if (wanted.isEmpty())
        return std::nullopt;
    std::optional<DictionaryFiles> best;
    int bestRank = 5;
    for (const QString &folder : folders) {
        const QDir dir(folder);
        for (const QString &file : dir.entryList({u"*.dic"_s}, QDir::Files, QDir::Name)) {
            const QString name = file.chopped(4);
            const int rank = rankOf(name, wanted);
            const QString affixes = dir.filePath(name + u".aff"_s);
            if (rank < 0 || rank >= bestRank || !QFile::exists(affixes))
                continue;
            best = DictionaryFiles{name, affixes, dir.filePath(file)};
            bestRank = rank;
        }
    }
    return best;
}

} // namespace carrel
