// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/collections/collections.h"

#include "core/base/system.h"
#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/exchange/collections/changing.h"
#include "core/exchange/ownfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qsizetype longestCollectionName = 80;
const auto collectionSuffix = u".carrel"_s;

Result<QString> freeCollectionPath(const QString &folder, const QString &name)
{
    const QString path = QDir(folder).filePath(name + collectionSuffix);
    if (QFileInfo::exists(path))
        return Error{ErrorCode::Refused,
                     tr("There is a collection “%1” already. Choose another name.").arg(name)};
    return path;
}

Error collectionGone(const QString &name)
{
    return {ErrorCode::NotFound, tr("The collection “%1” is gone already.").arg(name)};
}

} // namespace

QString collectionsFolder()
{
    return ownFilesFolder(u"collections"_s);
}

QList<Collection> ownCollections(const QString &folder)
{
    QList<Collection> list;
    const QFileInfoList files = QDir(folder).entryInfoList({u'*' + collectionSuffix}, QDir::Files,
                                                           QDir::Name | QDir::IgnoreCase);
    for (const QFileInfo &file : files) {
        list.append(collectionAt(file.filePath()));
        list.last().of = Collection::Of::Own;
    }
    return list;
}

Collection collectionAt(const QString &path)
{
    Collection found{
        .name = QFileInfo(path).completeBaseName(), .path = path, .of = Collection::Of::Others};
    if (const auto course = glanceAtCourseFile(path); !course)
        found.problem = course.error().message;
    return found;
}

QString firstCollectionName()
{
    return tr("My pieces", "name of an author's first collection");
}

QString firstShelfName()
{
    return tr("Pieces", "name of the first shelf of a collection");
}

Result<QString> collectionName(const QString &given)
{
    const QString name = given.simplified();
    if (name.isEmpty())
        return Error{ErrorCode::InvalidInput, tr("Give the collection a name.")};
    if (name.size() > longestCollectionName)
        return Error{
            ErrorCode::InvalidInput,
            tr("The name of a collection has at most %1 characters.").arg(longestCollectionName)};
    CARREL_TRY(checkFileName(name));
    return name;
}

Result<Collection> makeCollection(const QString &name, const QString &folder)
{
    CARREL_TRY_VALUE(checked, collectionName(name));
    CARREL_TRY_VALUE(path, freeCollectionPath(folder, checked));
    CARREL_TRY(changeCollection(path, [](EditSession &) { return Result<>(); }));
    return Collection{.name = checked, .path = path};
}

Result<> renameCollection(const Collection &own, const QString &name)
{
    CARREL_TRY_VALUE(checked, collectionName(name));
    if (checked == own.name)
        return {};
    if (!QFileInfo::exists(own.path))
        return collectionGone(own.name);
    CARREL_TRY_VALUE(path, freeCollectionPath(QFileInfo(own.path).path(), checked));
    CARREL_TRY(refuseOpenCollection(own.path));
    return sys::renameOver(own.path, path);
}

Result<> deleteCollection(const Collection &own)
{
    QFile file(own.path);
    if (!file.exists())
        return collectionGone(own.name);
    CARREL_TRY(refuseOpenCollection(own.path));
    if (!file.remove())
        return fileError(ErrorCode::NotWritable, own.path, file.errorString());
    return {};
}

} // namespace carrel
