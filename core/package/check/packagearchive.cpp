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

namespace {

constexpr auto manifestName = "imsmanifest.xml"_L1;

/// The one folder that holds a manifest and everything else, with its '/'; empty if there is none.
QString wrappingFolder(const QStringList &names)
{
    if (names.contains(manifestName))
        return {};
    QString folder;
    bool hasManifest = false;
    for (const QString &name : names) {
        if (isLitter(name))
            continue;
        const QString first = name.left(name.indexOf(u'/') + 1);
        if (first.isEmpty() || (!folder.isEmpty() && folder != first))
            return {};
        folder = first;
        const QString below = name.sliced(first.size());
        hasManifest |= below == manifestName || below == "cmi5.xml"_L1;
    }
    return hasManifest ? folder : QString();
}

} // namespace

Result<PackageArchive> PackageArchive::open(const QString &path, const Progress &progress)
{
    CARREL_TRY_VALUE(source, PackageSource::open(path));
    PackageArchive archive;
    archive.m_progress = progress;
    archive.m_path = path;
    archive.m_source = std::move(source);
    archive.takeNames();
    archive.readManifest();
    archive.readCourses();
    return archive;
}

bool PackageArchive::goesOn() const
{
    if (!m_isCancelled && m_progress && !m_progress(++m_steps, 0))
        m_isCancelled = true;
    return !m_isCancelled;
}

void PackageArchive::takeNames()
{
    for (const QString &name : m_source->names()) {
        if (!name.endsWith(u'/'))
            m_allNames.append(name);
    }
    m_root = wrappingFolder(m_allNames);
    for (const QString &name : std::as_const(m_allNames)) {
        if (name.startsWith(m_root))
            m_names.append(name.sliced(m_root.size()));
    }
    m_nameSet = QSet<QString>(m_names.cbegin(), m_names.cend());
}

void PackageArchive::readManifest()
{
    if (has(manifestName))
        m_manifest = XmlDocument::parse(content(manifestName), &m_manifestProblem);
    else
        m_manifestProblem = tr("there is no imsmanifest.xml");
}

void PackageArchive::readCourses()
{
    for (const QString &name : std::as_const(m_names)) {
        const bool isPart = name.startsWith(u"course-") && name.endsWith(u".js");
        const auto course =
            isPart || name == u"course.js" ? dataObject(content(name)) : std::nullopt;
        if (course)
            m_courses.append(*course);
    }
}

QString PackageArchive::otherCase(const QString &name) const
{
    for (const QString &other : m_names) {
        if (other.compare(name, Qt::CaseInsensitive) == 0)
            return other;
    }
    return {};
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
    if (form() == PackageSource::Form::Page)
        return Sort::Web;
    if (has(u"cmi5.xml"_s))
        return Sort::Cmi5;
    static const QHash<QString, Sort> names{{u"scorm2004"_s, Sort::Scorm2004},
                                            {u"cmi5"_s, Sort::Cmi5},
                                            {u"web"_s, Sort::Web},
                                            {u"html"_s, Sort::Web}};
    const QString madeFor = course().value_or(QJsonObject()).value("madeFor"_L1).toString();
    return names.value(madeFor, Sort::Scorm12);
}

QByteArray PackageArchive::content(const QString &name) const
{
    constexpr qint64 mostBytes = 64 << 20;
    const qint64 size = m_source->size(m_root + name);
    QByteArray content;
    if (size < 0 || size > mostBytes)
        return content;
    content.reserve(size);
    const auto read = m_source->read(m_root + name, [&](const char *data, qint64 piece) {
        content.append(data, piece);
        return goesOn();
    });
    return read ? content : QByteArray();
}

Result<> PackageArchive::readThrough(const QString &fullName) const
{
    return m_source->read(fullName, [&](const char *, qint64) { return goesOn(); });
}

QByteArray PackageArchive::head(const QString &fullName, qint64 bytes) const
{
    QByteArray head;
    (void)m_source->read(fullName, [&](const char *data, qint64 size) {
        head.append(data, std::min(size, bytes - head.size()));
        return head.size() < bytes && goesOn();
    });
    return head;
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

bool isLitter(const QString &name)
{
    static const QStringList names{u"__macosx"_s, u"thumbs.db"_s, u"desktop.ini"_s};
    const QStringList segments = name.toLower().split(u'/');
    return std::ranges::any_of(segments, [](const QString &segment) {
        const bool isHidden = segment.startsWith(u'.') && segment != u"." && segment != u"..";
        return isHidden || names.contains(segment);
    });
}

} // namespace carrel
