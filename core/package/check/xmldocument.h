// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

struct _xmlDoc;

namespace carrel {

struct XmlAttribute
{
    QString prefix;
    QString name;
    QString uri; ///< Of its namespace; empty without a prefix.
    QString value;
};

/// An element as it is written: prefixes too, since LMSs compare those as text.
struct XmlElement
{
    QString prefix;
    QString name;
    QString uri;
    QStringList namespaceUris; ///< Declared on this element.
    QList<XmlAttribute> attributes;
    QString text; ///< Its own text, without that of its children.
    QList<XmlElement> children;

    /// The value of an attribute without a prefix; empty if absent.
    QString attribute(QStringView attributeName) const;
    /// The first child of that local name, or null.
    const XmlElement *child(QStringView childName) const;
    /// Itself and everything below it, in document order.
    QList<const XmlElement *> all() const;
};

/// A parsed XML file from anybody: no network, no external files, entities not expanded.
class XmlDocument
{
public:
    /// Nothing if the text is not well-formed; `problem` then says where.
    static std::optional<XmlDocument> parse(const QByteArray &text, QString *problem = nullptr);

    const XmlElement &root() const { return m_root; }
    bool hasDoctype() const { return m_hasDoctype; }
    /// One line for each violation of the schema in `schemaPath` (with its relative imports); empty
    /// if the document is valid. Nothing if the schema itself cannot be read.
    std::optional<QStringList> schemaProblems(const QString &schemaPath) const;

private:
    XmlDocument() = default;

    std::shared_ptr<_xmlDoc> m_document;
    XmlElement m_root;
    bool m_hasDoctype = false;
};

/// One address that an element of an HTML page names.
struct HtmlReference
{
    QString address;
    bool isNavigation = false; ///< Of a link that the reader follows, not of something loaded.
};

/// The elements of a page or fragment, as forgiving as a browser.
XmlElement htmlRoot(const QByteArray &html);

/// All addresses in a page or fragment: src, href, poster, data, background, srcset.
QList<HtmlReference> htmlReferences(const XmlElement &root);

} // namespace carrel
