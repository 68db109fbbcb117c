// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/read/packagesource.h"

#include "core/base/translate.h"
#include "core/package/read/foldersource.h"
#include "core/package/read/pagesource.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace carrel {

namespace {

class ArchiveSource : public PackageSource
{
public:
    explicit ArchiveSource(std::unique_ptr<ZipReader> zip)
        : m_zip(std::move(zip))
    {
        for (const ZipEntry &entry : m_zip->entries()) {
            m_names.append(entry.name);
            if (!m_entries.contains(entry.name))
                m_entries.insert(entry.name, &entry);
        }
    }

    Form form() const override { return Form::Archive; }
    const QStringList &names() const override { return m_names; }
    qint64 size(const QString &name) const override
    {
        const ZipEntry *entry = m_entries.value(name);
        return entry ? entry->size : -1;
    }
    Result<> read(const QString &name, const ZipReader::Sink &sink) const override
    {
        const ZipEntry *entry = m_entries.value(name);
        if (!entry)
            return Error{ErrorCode::NotFound, tr("There is no file “%1”.").arg(name)};
        return m_zip->read(*entry, sink);
    }
    const ZipReader *zip() const override { return m_zip.get(); }

private:
    std::unique_ptr<ZipReader> m_zip;
    QStringList m_names;
    QHash<QString, const ZipEntry *> m_entries;
};

} // namespace

Result<QByteArray> PackageSource::bytes(const QString &name, qint64 mostBytes) const
{
    if (size(name) > mostBytes)
        return Error{
            ErrorCode::Refused,
            tr("The file “%1” inside the archive is too large to be looked at.").arg(name)};
    QByteArray content;
    content.reserve(std::max<qint64>(size(name), 0));
    CARREL_TRY(read(name, [&](const char *data, qint64 size) {
        content.append(data, size);
        return true;
    }));
    return content;
}

Result<std::unique_ptr<PackageSource>> PackageSource::open(const QString &path)
{
    if (QFileInfo(path).isDir())
        return openFolderSource(path);
    if (isHtmlPage(path))
        return openPageSource(path);
    ZipLimits limits;
    limits.ratio = 200; // Text of real courses packs 3 to 20 times.
    CARREL_TRY_VALUE(zip, ZipReader::open(path, limits));
    return std::unique_ptr<PackageSource>(std::make_unique<ArchiveSource>(std::move(zip)));
}

} // namespace carrel
