// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/check/packagearchive.h"

#include "core/base/translate.h"
#include "core/package/packagename.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>

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
    for (const QString &name : std::as_const(archive.m_names)) {
        const bool isPart = name.startsWith(u"course-") && name.endsWith(u".js");
        const auto course =
            isPart || name == u"course.js" ? dataObject(archive.content(name)) : std::nullopt;
        if (course)
            archive.m_courses.append(*course);
    }
    return archive;
}

std::optional<QJsonObject> PackageArchive::course() const
{
    return m_courses.isEmpty() ? std::nullopt : std::optional(m_courses.first());
}

PackageArchive::Sort PackageArchive::sort() const
{
    if (m_manifest) {
        const bool is2004 =
            std::ranges::any_of(m_manifest->root().namespaceUris, [](const QString &uri) {
                return uri == u"http://www.imsglobal.org/xsd/imscp_v1p1";
            });
        return is2004 ? Sort::Scorm2004 : Sort::Scorm12;
    }
    if (has(u"cmi5.xml"_s))
        return Sort::Cmi5;
    static const QHash<QString, Sort> names{
        {u"scorm2004"_s, Sort::Scorm2004}, {u"cmi5"_s, Sort::Cmi5}, {u"web"_s, Sort::Web}};
    const QString madeFor = course().value_or(QJsonObject()).value("madeFor"_L1).toString();
    return names.value(madeFor, Sort::Scorm12);
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
