// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/sourcetree.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::test {
namespace {

bool isWanted(const QFileInfo &file, const QStringList &suffixes)
{
    return suffixes.contains(file.suffix()) || suffixes.contains(file.fileName());
}

bool isForeign(const QString &path)
{
    return path.endsWith(u"/node_modules") || path == u"tests/data";
}

void collect(const QDir &root, const QString &folder, const QStringList &suffixes,
             QList<SourceFile> &files)
{
    const auto entries =
        QDir(root.filePath(folder)).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString path = folder + u'/' + entry.fileName();
        if (entry.isDir()) {
            if (!isForeign(path) && !entry.isSymLink())
                collect(root, path, suffixes, files);
            continue;
        }
        if (!isWanted(entry, suffixes))
            continue;
        QFile file(entry.filePath());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(entry.filePath()));
        QString text = QString::fromUtf8(file.readAll());
        if (text.endsWith(u'\n'))
            text.chop(1);
        files << SourceFile{path, text.split(u'\n')};
    }
}

} // namespace

QList<SourceFile> sourceFiles(const QStringList &folders, const QStringList &suffixes)
{
    const QDir root(QStringLiteral(CARREL_SOURCE_DIR));
    QList<SourceFile> files;
    for (const QString &folder : folders)
        collect(root, folder, suffixes, files);
    std::ranges::sort(files, {}, &SourceFile::path);
    return files;
}

} // namespace carrel::test
