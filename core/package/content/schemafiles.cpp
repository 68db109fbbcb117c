// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/schemafiles.h"

#include "core/base/translate.h"
#include "core/package/packagename.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr qint64 largestSchema = 1 << 20;
constexpr qsizetype mostSchemas = 100;

Result<QByteArray> schemaAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotWritable, tr("The file “%1” cannot be read.").arg(path),
                     file.errorString()};
    QByteArray content = file.read(largestSchema + 1);
    if (content.size() > largestSchema)
        return Error{ErrorCode::FileTooLarge,
                     tr("The file “%1” is too large to be a schema file.").arg(path)};
    return content;
}

void tellLeftOut(SchemaFiles &files, const QStringList &names)
{
    if (!names.isEmpty())
        files.warnings.append(
            //: %1 is a list of names of files and folders
            tr("Of the schema files these are left out, because not every LMS takes such names or "
               "folders: %1")
                .arg(names.join(u", "_s)));
}

} // namespace

Result<SchemaFiles> schemaFiles(const QString &folder)
{
    SchemaFiles files;
    if (folder.isEmpty())
        return files;
    const QDir place(folder);
    if (!place.exists())
        return Error{ErrorCode::NotFound, tr("There is no folder “%1”.").arg(folder)};
    const QStringList names = place.entryList({u"*.xsd"_s, u"*.dtd"_s}, QDir::Files, QDir::Name);
    QStringList leftOut = place.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names) {
        if (!isPackageName(name) || files.entries.size() == mostSchemas) {
            leftOut.append(name);
            continue;
        }
        CARREL_TRY_VALUE(content, schemaAt(place.filePath(name)));
        files.entries.append(lazyEntry(name, u"application/xml"_s,
                                       [content]() -> Result<QByteArray> { return content; }));
    }
    if (files.entries.isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("The folder “%1” holds no schema files (.xsd, .dtd).").arg(folder)};
    tellLeftOut(files, leftOut);
    return files;
}

} // namespace carrel
