// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/templates/owntemplates.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/exchange/coursejson/coursejson.h"
#include "core/exchange/ownfiles.h"
#include "core/exchange/templates/templates.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qsizetype longestName = 80;
const auto suffix = u".carrel"_s;
const auto descriptionKey = u"templateDescription"_s;

/// Every id of a course document, and the one it gets instead.
class NewIds
{
public:
    explicit NewIds(IdSource &ids)
        : m_ids(ids)
    { }

    void collect(const QJsonValue &value)
    {
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            collect(entry);
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString text = member->toString();
            if (member.key() == u"id" && isIdText(text) && !m_new.contains(text))
                m_new.insert(text, m_ids.nextText());
            collect(*member);
        }
    }

    QJsonValue replaced(const QJsonValue &value) const
    {
        static const auto pageLink = u"page:"_s;
        if (value.isString()) {
            const QString text = value.toString();
            if (text.startsWith(pageLink))
                return pageLink
                    + m_new.value(text.sliced(pageLink.size()), text.sliced(pageLink.size()));
            return m_new.value(text, text);
        }
        if (value.isArray()) {
            QJsonArray entries = value.toArray();
            for (qsizetype i = 0; i < entries.size(); ++i)
                entries[i] = replaced(entries[i]);
            return entries;
        }
        if (value.isObject()) {
            QJsonObject object = value.toObject();
            for (auto member = object.begin(); member != object.end(); ++member)
                *member = replaced(*member);
            return object;
        }
        return value;
    }

private:
    IdSource &m_ids;
    QHash<QString, QString> m_new;
};

/// The numbers under which packages know pages and questions belong to one course only.
QJsonObject withoutIndexes(QJsonObject node)
{
    node.remove(u"index"_s);
    node.remove(u"indexBits"_s);
    QJsonArray children = node.value("children"_L1).toArray();
    for (qsizetype i = 0; i < children.size(); ++i)
        children[i] = withoutIndexes(children[i].toObject());
    if (!children.isEmpty())
        node.insert(u"children"_s, children);
    return node;
}

/// The same course as another one, with these settings in place of its own of that name.
QJsonObject asAnother(QJsonObject document, const QJsonObject &settings, IdSource &ids)
{
    document.remove(u"comments"_s);
    document.remove(u"retired"_s);
    document = withoutIndexes(document);
    QJsonObject own = document.value("settings"_L1).toObject();
    own.remove(descriptionKey);
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        own.insert(setting.key(), *setting);
    document.insert(u"settings"_s, own);
    NewIds another(ids);
    another.collect(document);
    return another.replaced(document).toObject();
}

/// Puts the course into the empty one of a session, by way of its document.
Result<> fill(EditSession &session, const CourseView &course, const QJsonObject &settings,
              const Progress &progress)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fileError(ErrorCode::NotWritable, QDir::tempPath(), folder.errorString());
    const QString path = folder.filePath(u"course.json"_s);
    CARREL_TRY(coursejson::dumpFile(course, path, progress));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(ErrorCode::DriveError, path, file.errorString());
    const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    RandomIdSource ids;
    const QByteArray another = QJsonDocument(asAnother(document, settings, ids)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(another) != another.size() || !file.flush())
        return fileError(ErrorCode::DriveError, path, file.errorString());
    file.close();
    CARREL_TRY(coursejson::load(
        path, session, {.identity = coursejson::LoadOptions::Identity::New, .progress = progress}));
    return {};
}

/// As it may be a name, of a file as well.
Result<QString> checkedName(const QString &given)
{
    const QString name = given.simplified();
    if (name.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Give the template a name.")};
    if (name.size() > longestName)
        return Error{ErrorCode::InvalidInput,
                     tr("The name of a template has at most %1 characters.").arg(longestName)};
    CARREL_TRY(checkFileName(name));
    if (templateNames().contains(name, Qt::CaseInsensitive))
        return Error{
            ErrorCode::InvalidInput,
            tr("“%1” is the name of one of Carrel's own templates. Choose another one.").arg(name)};
    return name;
}

Result<QString> freePath(const QString &folder, const QString &name)
{
    const QString path = QDir(folder).filePath(name + suffix);
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Refused,
                     tr("There is a template “%1” already. Choose another name, or delete that one "
                        "first.")
                         .arg(name)};
    return path;
}

OwnTemplate lookAt(const QFileInfo &file)
{
    OwnTemplate own{.name = file.completeBaseName(), .path = file.filePath()};
    const auto course = glanceAtCourseFile(file.filePath());
    if (!course) {
        own.problem = course.error().message;
        return own;
    }
    const auto settings = (*course)->settingValues();
    if (!settings) {
        own.problem = settings.error().message;
        return own;
    }
    const CourseSettings known = settingsFrom(*settings);
    own.description = settings->value(descriptionKey).toString().simplified();
    own.language = known.language;
    own.minutes = known.minutes;
    return own;
}

} // namespace

QString ownTemplatesFolder()
{
    return ownFilesFolder(u"templates"_s);
}

QList<OwnTemplate> ownTemplates(const QString &folder)
{
    QList<OwnTemplate> list;
    const QFileInfoList files =
        QDir(folder).entryInfoList({u'*' + suffix}, QDir::Files, QDir::Name | QDir::IgnoreCase);
    for (const QFileInfo &file : files)
        list.append(lookAt(file));
    return list;
}

Result<> saveAsTemplate(const CourseView &course, const NewTemplate &wish)
{
    CARREL_TRY_VALUE(name, checkedName(wish.name));
    CARREL_TRY_VALUE(path, freePath(wish.folder, name));
    if (!QDir().mkpath(wish.folder))
        return fileError(ErrorCode::NotWritable, wish.folder);
    const QTemporaryDir workplace; // away from what is offered to be recovered
    if (!workplace.isValid())
        return fileError(ErrorCode::NotWritable, QDir::tempPath(), workplace.errorString());
    CARREL_TRY_VALUE(session, EditSession::createNew(name, {.stateFolder = workplace.path()}));
    const QJsonObject settings{{descriptionKey, wish.description.simplified()}};
    CARREL_TRY(fill(*session, course, settings, wish.progress));
    CARREL_TRY(session->saveAs(path, wish.progress));
    return session->close(EditSession::OnClose::Discard);
}

Result<> startFromOwnTemplate(const QString &path, EditSession &session)
{
    CARREL_TRY_VALUE(course, readCourseFile(path));
    return fill(session, *course, {}, {});
}

Result<> renameOwnTemplate(const OwnTemplate &own, const QString &name)
{
    CARREL_TRY_VALUE(checked, checkedName(name));
    if (checked == own.name)
        return {};
    CARREL_TRY_VALUE(path, freePath(QFileInfo(own.path).path(), checked));
    return sys::renameOver(own.path, path);
}

Result<> deleteOwnTemplate(const OwnTemplate &own)
{
    QFile file(own.path);
    if (!file.exists())
        return Error{ErrorCode::NotFound, tr("The template “%1” is gone already.").arg(own.name)};
    if (!file.remove())
        return fileError(ErrorCode::NotWritable, own.path, file.errorString());
    return {};
}

} // namespace carrel
