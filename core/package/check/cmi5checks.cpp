// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Assertion 66: cmi5.xml.

#include "core/base/translate.h"
#include "core/package/check/checks.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrlQuery>

namespace carrel::check {

using namespace Qt::StringLiterals;

namespace {

constexpr auto structureName = "cmi5.xml"_L1;
constexpr auto structureNamespace = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"_L1;

bool isAbsoluteIri(const QString &text)
{
    static const QRegularExpression pattern(u"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+$"_s);
    return pattern.match(text).hasMatch();
}

/// What is wrong with the address of a unit; empty if nothing is.
QString addressProblem(const PackageArchive &archive, const QString &address)
{
    static const QStringList launchNames{u"endpoint"_s, u"fetch"_s, u"actor"_s, u"registration"_s,
                                         u"activityId"_s};
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*:"_s);
    const QString trimmed = address.trimmed();
    if (!scheme.match(trimmed).hasMatch()
        && !archive.has(trimmed.section(u'?', 0, 0).section(u'#', 0, 0)))
        return tr("“%1” is not in the package").arg(trimmed);
    const QUrlQuery query(trimmed.section(u'?', 1).section(u'#', 0, 0));
    for (const QString &name : launchNames) {
        if (query.hasQueryItem(name))
            return tr("“%1” says %2, which only the LMS may say").arg(trimmed, name);
    }
    return {};
}

QStringList structureProblems(const PackageArchive &archive, const XmlElement &root)
{
    QStringList problems;
    if (root.uri != structureNamespace)
        problems.append(tr("the namespace is “%1”").arg(root.uri));
    QStringList seen;
    int units = 0;
    for (const XmlElement *element : root.all()) {
        const bool isUnit = element->name == u"au";
        if (!isUnit && element->name != u"course" && element->name != u"block")
            continue;
        const QString id = element->attribute(u"id");
        if (!isAbsoluteIri(id) || seen.contains(id))
            problems.append(u"%1: “%2”"_s.arg(element->name, id));
        seen.append(id);
        if (!isUnit)
            continue;
        ++units;
        const XmlElement *url = element->child(u"url");
        const QString problem = addressProblem(archive, url ? url->text : QString());
        if (!problem.isEmpty())
            problems.append(problem);
    }
    if (units == 0)
        problems.append(tr("there is nothing to launch"));
    return problems;
}

} // namespace

CheckResult courseStructure(const PackageArchive &archive, const QString &schemaFolder)
{
    if (!archive.has(structureName))
        return {{tr("there is no cmi5.xml")}};
    if (!archive.root().isEmpty())
        return {{tr("everything lies in the folder “%1” of the package, cmi5.xml too")
                     .arg(archive.root().chopped(1))}};
    QString problem;
    const auto document = XmlDocument::parse(archive.content(structureName), &problem);
    if (!document)
        return {{tr("not well-formed, %1").arg(problem)}};
    CheckResult result{structureProblems(archive, document->root())};
    const QString name = u"CourseStructure.xsd"_s;
    for (const QString &path :
         {u"%1/cmi5/%2"_s.arg(schemaFolder, name), u"%1/%2"_s.arg(schemaFolder, name)}) {
        if (schemaFolder.isEmpty() || !QFileInfo::exists(path))
            continue;
        result.problems += document->schemaProblems(path).value_or(QStringList());
        break;
    }
    return result;
}

} // namespace carrel::check
