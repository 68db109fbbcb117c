// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/package/check/checks.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace carrel::check {

struct Profile
{
    QString namespaceUri;
    QString scormTypeName;
    bool is12 = true;
};

using Elements = QList<const XmlElement *>;

/// The manifest with the elements that the assertions speak of.
class Manifest
{
public:
    explicit Manifest(const XmlDocument &parsed);

    /// The text of metadata/schemaversion as it is written: LMSs compare it to the letter.
    QString version() const { return metadata(u"schemaversion"); }
    QString schema() const { return metadata(u"schema"); }
    Elements named(QStringView name) const;
    const XmlElement *resource(const QString &identifier) const;
    static bool isLeaf(const XmlElement &item) { return item.child(u"item") == nullptr; }
    /// Items that point to a resource, or should.
    Elements leaves() const;
    /// Resources that leaf items point to, in the order of the items.
    Elements launched() const;

    const XmlDocument &document;
    const XmlElement &root;
    Elements elements;
    Profile profile;

private:
    QString metadata(QStringView name) const;
};

QString nameForPeople(const XmlElement &element);

QStringList filesOf(const XmlElement &resource);

/// The attribute of that name in a namespace, whatever its prefix; null if there is none.
const XmlAttribute *qualified(const XmlElement &element, const QString &name);

template<typename Check>
CheckResult withManifest(const PackageArchive &archive, Check &&check)
{
    if (!archive.manifest())
        return {{}, archive.manifestProblem()};
    return {check(Manifest(*archive.manifest()))};
}

} // namespace carrel::check
