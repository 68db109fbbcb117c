// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/read/foldersource.h"

#include "core/base/translate.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>

namespace carrel {

namespace {

class FolderSource : public PackageSource
{
public:
    explicit FolderSource(const QString &path)
        : m_folder(path)
    { }

    Result<> list();
    Form form() const override { return Form::Folder; }
    const QStringList &names() const override { return m_names; }
    qint64 size(const QString &name) const override { return m_sizes.value(name, -1); }
    Result<> read(const QString &name, const ZipReader::Sink &sink) const override;

private:
    QDir m_folder;
    QStringList m_names;
    QHash<QString, qint64> m_sizes;
};

Error tooLarge(const QString &path)
{
    return {ErrorCode::Refused,
            tr("The folder “%1” has more files, or larger ones, than a package can have. Choose "
               "the folder that holds the package and nothing else.")
                .arg(QDir::toNativeSeparators(path))};
}

Result<> FolderSource::list()
{
    const ZipLimits limits;
    qint64 total = 0;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QString name = m_folder.relativeFilePath(files.filePath());
        total += files.fileInfo().size();
        if (m_names.size() == limits.entries || total > limits.totalSize)
            return tooLarge(m_folder.path());
        m_names.append(name);
        m_sizes.insert(name, files.fileInfo().size());
    }
    m_names.sort();
    if (m_names.isEmpty())
        return Error{
            ErrorCode::Damaged,
            tr("The folder “%1” is empty.").arg(QDir::toNativeSeparators(m_folder.path()))};
    return {};
}

Result<> FolderSource::read(const QString &name, const ZipReader::Sink &sink) const
{
    if (!m_sizes.contains(name))
        return Error{ErrorCode::NotFound, tr("There is no file “%1”.").arg(name)};
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{ErrorCode::NotWritable,
                     tr("“%1” cannot be read. Check its permissions.").arg(name),
                     file.errorString()};
    QByteArray piece(256 << 10, Qt::Uninitialized);
    for (;;) {
        const qint64 size = file.read(piece.data(), piece.size());
        if (size < 0)
            return Error{ErrorCode::DriveError, tr("“%1” cannot be read completely.").arg(name),
                         file.errorString()};
        if (size == 0)
            return {};
        if (!sink(piece.constData(), size))
            return Error{ErrorCode::Cancelled, tr("Cancelled.")};
    }
}

} // namespace

Result<std::unique_ptr<PackageSource>> openFolderSource(const QString &path)
{
    auto source = std::make_unique<FolderSource>(path);
    CARREL_TRY(source->list());
    return std::unique_ptr<PackageSource>(std::move(source));
}

} // namespace carrel
