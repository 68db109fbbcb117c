// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/check/manifestview.h"

#include <algorithm>

namespace carrel::check {

using namespace Qt::StringLiterals;

namespace {

const QString namespace2004 = u"http://www.imsglobal.org/xsd/imscp_v1p1"_s;

} // namespace

Manifest::Manifest(const XmlDocument &parsed)
    : document(parsed)
    , root(parsed.root())
    , elements(root.all())
{
    const bool declares2004 =
        root.uri == namespace2004 || root.namespaceUris.contains(namespace2004);
    const bool is12 = !declares2004 && !version().startsWith(u"2004");
    profile = is12
        ? Profile{u"http://www.imsproject.org/xsd/imscp_rootv1p1p2"_s, u"scormtype"_s, true}
        : Profile{namespace2004, u"scormType"_s, false};
}

Elements Manifest::named(QStringView name) const
{
    Elements found;
    std::ranges::copy_if(elements, std::back_inserter(found),
                         [&](const XmlElement *element) { return element->name == name; });
    return found;
}

const XmlElement *Manifest::resource(const QString &identifier) const
{
    for (const XmlElement *element : named(u"resource")) {
        if (element->attribute(u"identifier") == identifier)
            return element;
    }
    return nullptr;
}

Elements Manifest::leaves() const
{
    Elements items = named(u"item");
    items.removeIf([](const XmlElement *item) { return !isLeaf(*item); });
    return items;
}

Elements Manifest::launched() const
{
    Elements found;
    for (const XmlElement *item : leaves()) {
        const XmlElement *target = resource(item->attribute(u"identifierref"));
        if (target && !found.contains(target))
            found.append(target);
    }
    return found;
}

QString Manifest::metadata(QStringView name) const
{
    const XmlElement *metadata = root.child(u"metadata");
    const XmlElement *element = metadata ? metadata->child(name) : nullptr;
    return element ? element->text : QString();
}

QString nameForPeople(const XmlElement &element)
{
    const QString identifier = element.attribute(u"identifier");
    return identifier.isEmpty() ? element.name : element.name + u' ' + identifier;
}

QStringList filesOf(const XmlElement &resource)
{
    QStringList hrefs;
    for (const XmlElement &child : resource.children) {
        if (child.name == u"file")
            hrefs.append(child.attribute(u"href"));
    }
    return hrefs;
}

const XmlAttribute *qualified(const XmlElement &element, const QString &name)
{
    const auto found = std::ranges::find_if(element.attributes, [&](const XmlAttribute &attribute) {
        return !attribute.uri.isEmpty() && attribute.name == name;
    });
    return found == element.attributes.end() ? nullptr : &*found;
}

} // namespace carrel::check
