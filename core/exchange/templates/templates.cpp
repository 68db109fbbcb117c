// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/templates/templates.h"

#include "core/base/translate.h"
#include "core/exchange/coursejson/coursejson.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

const QString root = u":/templates/"_s;

QString documentOf(const QString &name, const QString &language)
{
    return root + name + u"/course."_s + language + u".json"_s;
}

QJsonObject objectIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

QList<TemplateAbout> starterTemplates(const QString &language)
{
    QList<std::pair<int, TemplateAbout>> placed;
    for (const QString &name : templateNames()) {
        const QString said = templateLanguages(name).contains(language) ? language : u"en"_s;
        const QJsonObject about = objectIn(root + name + u"/about."_s + said + u".json"_s);
        if (about.isEmpty())
            continue;
        const QJsonObject course = objectIn(documentOf(name, said));
        placed.append({about["place"_L1].toInt(),
                       {.name = name,
                        .title = about["title"_L1].toString(),
                        .description = about["description"_L1].toString(),
                        .minutes = course["settings"_L1]["minutes"_L1].toInt()}});
    }
    std::ranges::sort(placed, {}, [](const auto &entry) { return entry.first; });
    QList<TemplateAbout> list;
    for (const auto &[place, about] : placed)
        list.append(about);
    return list;
}

QStringList templateNames()
{
    return QDir(root).entryList(QDir::Dirs, QDir::Name);
}

QStringList templateLanguages(const QString &name)
{
    if (!templateNames().contains(name))
        return {};
    QStringList languages;
    const QStringList documents =
        QDir(root + name).entryList({u"course.*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &document : documents)
        languages += document.section(u'.', 1, 1);
    return languages;
}

Result<> startFromTemplate(const QString &name, const QString &language, EditSession &session)
{
    const QStringList languages = templateLanguages(name);
    if (languages.isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("There is no template “%1”. There are: %2.")
                         .arg(name, templateNames().join(u", "_s))};
    if (!languages.contains(language))
        return Error{ErrorCode::NotFound,
                     tr("The template “%1” does not exist in the language “%2”. It exists in: %3.")
                         .arg(name, language, languages.join(u", "_s))};
    CARREL_TRY(coursejson::load(documentOf(name, language), session,
                                {.identity = coursejson::LoadOptions::Identity::New}));
    return {};
}

} // namespace carrel
