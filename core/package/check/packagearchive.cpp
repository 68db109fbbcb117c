// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/check/packagearchive.h"

#include "core/base/translate.h"
#include "core/package/packagename.h"

#include <QJsonDocument>

namespace carrel {

using namespace Qt::StringLiterals;

Result<PackageArchive> PackageArchive::open(const QString &path)
{
    ZipLimits limits;
    limits.ratio = 200; // Text of real courses packs 3 to 20 times.
    CARREL_TRY_VALUE(zip, ZipReader::open(path, limits));
    PackageArchive archive;
    archive.m_path = path;
    archive.m_zip = std::move(zip);
    for (const ZipEntry &entry : archive.m_zip->entries()) {
        if (!entry.isFolder())
            archive.m_names.append(entry.name);
    }
    archive.m_nameSet = QSet<QString>(archive.m_names.cbegin(), archive.m_names.cend());

    const QString manifestName = u"imsmanifest.xml"_s;
    if (archive.has(manifestName))
        archive.m_manifest =
            XmlDocument::parse(archive.content(manifestName), &archive.m_manifestProblem);
    else
        archive.m_manifestProblem = tr("there is no imsmanifest.xml");
    if (archive.has(u"course.js"_s))
        archive.m_course = dataObject(archive.content(u"course.js"_s));
    return archive;
}

QByteArray PackageArchive::content(const QString &name) const
{
    constexpr qint64 mostBytes = 64 << 20;
    const ZipEntry *entry = m_zip->find(name);
    const auto bytes = entry ? m_zip->bytes(*entry, mostBytes) : Result<QByteArray>();
    return bytes ? *bytes : QByteArray();
}

std::optional<QJsonObject> PackageArchive::dataObject(const QByteArray &script)
{
    if (!script.startsWith("CARREL_COURSE(") && !script.startsWith("CARREL_MODULE("))
        return std::nullopt;
    const qsizetype start = script.indexOf('(') + 1;
    const qsizetype end = script.lastIndexOf(')');
    const QJsonDocument json = QJsonDocument::fromJson(script.mid(start, end - start));
    return json.isObject() ? std::optional<QJsonObject>(json.object()) : std::nullopt;
}

bool isControlDocument(const QString &name)
{
    const QString extension = extensionOf(name);
    return extension == u"xsd" || extension == u"dtd";
}

} // namespace carrel
