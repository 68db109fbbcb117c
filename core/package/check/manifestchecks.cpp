// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Assertions 15 to 28: the manifest.

#include "core/base/translate.h"
#include "core/package/check/checks.h"
#include "core/package/check/manifestview.h"

#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace carrel::check {

using namespace Qt::StringLiterals;

namespace {

/// The prefix that LMSs expect for a namespace, compared as text; nothing for other namespaces.
std::optional<QString> expectedPrefix(const QString &uri)
{
    static const QList<std::pair<QString, QString>> table{{u"/adlcp_"_s, u"adlcp"_s},
                                                          {u"/adlseq_"_s, u"adlseq"_s},
                                                          {u"/adlnav_"_s, u"adlnav"_s},
                                                          {u"/imsss"_s, u"imsss"_s}};
    for (const auto &[part, prefix] : table) {
        if (uri.contains(part))
            return prefix;
    }
    return std::nullopt;
}

/// The schemas of the manifest's version: in `folder`, or below it in a folder of their own. Empty
/// if those there are for another one.
QString schemaPath(const Manifest &manifest, const QString &folder)
{
    const QString version = manifest.profile.is12 ? u"scorm12"_s
        : manifest.version().contains(u"4th")     ? u"scorm2004-4"_s
                                                  : u"scorm2004-3"_s;
    const QString own = u"%1/%2/_all.xsd"_s.arg(folder, version);
    if (QFileInfo::exists(own))
        return own;
    const QString other = manifest.profile.is12 ? u"imscp_v1p1.xsd"_s : u"imscp_rootv1p1p2.xsd"_s;
    return QFileInfo::exists(folder + u'/' + other) ? QString() : folder + u"/_all.xsd"_s;
}

} // namespace

CheckResult manifestFitsSchema(const PackageArchive &archive, const QString &schemaFolder)
{
    if (!archive.manifest())
        return archive.has(u"imsmanifest.xml"_s)
            ? CheckResult{{tr("not well-formed, %1").arg(archive.manifestProblem())}}
            : CheckResult{{}, archive.manifestProblem()};
    if (schemaFolder.isEmpty())
        return {{},
                tr("this needs the schema files of its format, which Carrel does not bring along")};
    const QString path = schemaPath(Manifest(*archive.manifest()), schemaFolder);
    if (path.isEmpty())
        return {{}, tr("the schema files are for another version of SCORM")};
    const auto problems =
        QFileInfo::exists(path) ? archive.manifest()->schemaProblems(path) : std::nullopt;
    return problems ? CheckResult{*problems} : CheckResult{{}, tr("%1 cannot be read").arg(path)};
}

CheckResult namespacesAndPrefixes(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        QStringList problems;
        if (manifest.root.uri != manifest.profile.namespaceUri || !manifest.root.prefix.isEmpty())
            problems.append(tr("the default namespace is “%1”").arg(manifest.root.uri));
        const auto judge = [&](const QString &prefix, const QString &uri, const QString &name) {
            const QString expected = expectedPrefix(uri).value_or(prefix);
            const bool isPackaging = uri == manifest.profile.namespaceUri;
            if (prefix != expected || (isPackaging && !prefix.isEmpty()))
                problems.append(prefix + u':' + name);
        };
        for (const XmlElement *element : manifest.elements) {
            judge(element->prefix, element->uri, element->name);
            for (const XmlAttribute &attribute : element->attributes)
                judge(attribute.prefix, attribute.uri, attribute.name);
        }
        problems.removeDuplicates();
        return problems;
    });
}

CheckResult schemaVersion(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) -> QStringList {
        const QStringList known = manifest.profile.is12
            ? QStringList{u"1.2"_s}
            : QStringList{u"2004 3rd Edition"_s, u"2004 4th Edition"_s};
        if (manifest.schema() == u"ADL SCORM" && known.contains(manifest.version()))
            return {};
        return {tr("schema “%1”, version “%2”, where the rest of the manifest is of %3")
                    .arg(manifest.schema(), manifest.version(), known.join(u" / "_s))};
    });
}

CheckResult defaultOrganization(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) -> QStringList {
        const Elements all = manifest.named(u"organization");
        const XmlElement *parent = manifest.root.child(u"organizations");
        if (all.size() != 1 || !parent)
            return {tr("%1 organizations").arg(all.size())};
        const QString named = parent->attribute(u"default");
        if (named != all.first()->attribute(u"identifier"))
            return {tr("the default is “%1”").arg(named)};
        return {};
    });
}

CheckResult titlesPresent(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        QStringList problems;
        for (const XmlElement *element :
             manifest.named(u"organization") + manifest.named(u"item")) {
            const XmlElement *title = element->child(u"title");
            if (!title || title->text.trimmed().isEmpty())
                problems.append(nameForPeople(*element));
        }
        return problems;
    });
}

CheckResult itemsPointToResources(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        QStringList problems;
        const Elements items = manifest.named(u"item");
        if (items.isEmpty())
            problems.append(tr("there is no item"));
        for (const XmlElement *item : items) {
            const QString target = item->attribute(u"identifierref");
            const bool fits =
                Manifest::isLeaf(*item) ? manifest.resource(target) != nullptr : target.isEmpty();
            if (!fits)
                problems.append(u"%1: “%2”"_s.arg(nameForPeople(*item), target));
        }
        return problems;
    });
}

CheckResult resourcesAreLaunchable(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        QStringList problems;
        for (const XmlElement *resource : manifest.launched()) {
            const QString name = nameForPeople(*resource);
            const QString type = resource->attribute(u"type");
            const QString scormType = manifest.profile.scormTypeName;
            if (type != u"webcontent")
                problems.append(tr("%1: its type is “%2”").arg(name, type));
            if (!qualified(*resource, scormType))
                problems.append(tr("%1: there is no adlcp:%2").arg(name, scormType));
            if (resource->attribute(u"href").isEmpty())
                problems.append(tr("%1: it has no address").arg(name));
        }
        return problems;
    });
}

CheckResult launchFilesListed(const PackageArchive &archive)
{
    return withManifest(archive, [&](const Manifest &manifest) {
        QStringList problems;
        for (const XmlElement *resource : manifest.launched()) {
            const QString href = resource->attribute(u"href");
            const QString file = href.section(u'?', 0, 0).section(u'#', 0, 0);
            const QString name = nameForPeople(*resource);
            if (!href.isEmpty() && !archive.has(file))
                problems.append(tr("%1: “%2” is not in the package").arg(name, file));
            else if (!href.isEmpty() && !filesOf(*resource).contains(href))
                problems.append(tr("%1: “%2” is not listed").arg(name, href));
        }
        return problems;
    });
}

CheckResult launchResourceFirst(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) -> QStringList {
        const Elements launched = manifest.launched();
        const Elements resources = manifest.named(u"resource");
        const auto first = std::ranges::find_if(resources, [](const XmlElement *resource) {
            return !resource->attribute(u"href").isEmpty();
        });
        if (launched.isEmpty() || first == resources.end() || *first == launched.first())
            return {};
        return {nameForPeople(**first)};
    });
}

CheckResult filesAreListed(const PackageArchive &archive)
{
    return withManifest(archive, [&](const Manifest &manifest) {
        QStringList problems;
        QSet<QString> listed;
        for (const XmlElement *resource : manifest.named(u"resource")) {
            for (const QString &href : filesOf(*resource)) {
                listed.insert(href);
                if (archive.has(href))
                    continue;
                const QString other = archive.otherCase(href);
                problems.append(
                    other.isEmpty()
                        ? tr("%1 is listed but not there").arg(href)
                        : tr("%1 is listed, but the file is called %2").arg(href, other));
                listed.insert(other);
            }
        }
        for (const QString &name : archive.names()) {
            if (name != u"imsmanifest.xml" && !isControlDocument(name) && !listed.contains(name))
                problems.append(tr("%1 is there but not listed").arg(name));
        }
        return problems;
    });
}

CheckResult identifiersFit(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        static const QRegularExpression pattern(u"^[A-Za-z_][A-Za-z0-9_-]{0,59}$"_s);
        static const QStringList bearers{u"manifest"_s, u"organization"_s, u"item"_s,
                                         u"resource"_s};
        QStringList problems;
        QSet<QString> seen;
        for (const XmlElement *element : manifest.elements) {
            if (!bearers.contains(element->name))
                continue;
            const QString identifier = element->attribute(u"identifier");
            if (!pattern.match(identifier).hasMatch() || seen.contains(identifier))
                problems.append(u"%1: “%2”"_s.arg(element->name, identifier));
            seen.insert(identifier);
        }
        return problems;
    });
}

CheckResult itemsVisible(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        QStringList problems;
        for (const XmlElement *item : manifest.named(u"item")) {
            if (item->attribute(u"isvisible") != u"true")
                problems.append(nameForPeople(*item));
        }
        return problems;
    });
}

CheckResult manifestStandsAlone(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        QStringList problems;
        if (manifest.document.hasDoctype())
            problems.append(u"DOCTYPE"_s);
        if (manifest.named(u"manifest").size() > 1)
            problems.append(tr("a manifest inside the manifest"));
        for (const XmlElement *element : manifest.elements) {
            const bool isOutside =
                element->name == u"location" || element->uri.endsWith(u"/XInclude");
            if (isOutside)
                problems.append(element->prefix + u':' + element->name);
            for (const XmlAttribute &attribute : element->attributes) {
                if (attribute.prefix == u"xml" && attribute.name == u"base")
                    problems.append(tr("xml:base on %1").arg(nameForPeople(*element)));
            }
        }
        return problems;
    });
}

CheckResult scormTypes(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        static const QRegularExpression of2004(u"(imscp_v1p1|adlcp_v1p3|adlseq_|adlnav_|/imsss)"_s);
        QStringList problems;
        for (const XmlElement *element : manifest.elements) {
            for (const QString &uri : element->namespaceUris) {
                if (of2004.match(uri).hasMatch())
                    problems.append(uri);
            }
            if (element->name != u"resource")
                continue;
            const XmlAttribute *type = qualified(*element, u"scormtype"_s);
            if (type && type->value != u"sco" && type->value != u"asset")
                problems.append(u"%1: “%2”"_s.arg(nameForPeople(*element), type->value));
        }
        return problems;
    });
}

CheckResult prerequisites(const PackageArchive &archive)
{
    return withManifest(archive, [](const Manifest &manifest) {
        static const QRegularExpression identifier(u"[A-Za-z_][A-Za-z0-9_.-]*"_s);
        QStringList items;
        for (const XmlElement *item : manifest.named(u"item"))
            items.append(item->attribute(u"identifier"));
        QStringList problems;
        for (const XmlElement *rule : manifest.named(u"prerequisites")) {
            if (rule->attribute(u"type") != u"aicc_script")
                problems.append(tr("the type is “%1”").arg(rule->attribute(u"type")));
            QString operands = rule->text;
            operands.remove(QRegularExpression(u"\"[^\"]*\""_s)); // status words in quotes
            for (auto it = identifier.globalMatch(operands); it.hasNext();) {
                const QString named = it.next().captured();
                static const QStringList words{u"X"_s,         u"passed"_s,     u"failed"_s,
                                               u"completed"_s, u"incomplete"_s, u"browsed"_s,
                                               u"not"_s,       u"attempted"_s};
                if (!items.contains(named) && !words.contains(named))
                    problems.append(tr("“%1” is no item").arg(named));
            }
        }
        return problems;
    });
}

} // namespace carrel::check
