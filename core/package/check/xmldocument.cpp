// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/check/xmldocument.h"

#include "core/base/markuptags.h"
#include "core/base/xmlguard.h"

#include <QFile>

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlschemas.h>

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const xmlChar *text)
{
    return text ? QString::fromUtf8(reinterpret_cast<const char *>(text)) : QString();
}

/// Collects what libxml2 reports; it formats like printf.
void collectLine(void *lines, const char *format, ...) Q_ATTRIBUTE_FORMAT_PRINTF(2, 3);
void collectLine(void *lines, const char *format, ...)
{
    std::array<char, 1024> line{};
    va_list arguments;
    va_start(arguments, format);
    std::vsnprintf(line.data(), line.size(), format, arguments);
    va_end(arguments);
    static_cast<QStringList *>(lines)->append(QString::fromUtf8(line.data()).trimmed());
}

void dropLine(void *, const char *, ...) { }

/// libxml2 prints what nobody collects on standard error; not while this lives.
class QuietParser
{
public:
    QuietParser()
    {
        xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
        xmlSetGenericErrorFunc(nullptr, dropLine);
    }
    ~QuietParser() { xmlSetGenericErrorFunc(nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(QuietParser)
};

struct NodeName
{
    QString prefix;
    QString name;
    QString uri;
};

template<typename Node>
NodeName nameOf(const Node *node)
{
    return {node->ns ? textOf(node->ns->prefix) : QString(), textOf(node->name),
            node->ns ? textOf(node->ns->href) : QString()};
}

QString valueOf(const xmlAttr *attribute)
{
    QString value;
    for (const xmlNode *part = attribute->children; part; part = part->next)
        value += textOf(part->content);
    return value;
}

XmlElement elementOf(const xmlNode *node)
{
    XmlElement element;
    const NodeName name = nameOf(node);
    element.prefix = name.prefix;
    element.name = name.name;
    element.uri = name.uri;
    for (const xmlNs *declared = node->nsDef; declared; declared = declared->next)
        element.namespaceUris.append(textOf(declared->href));
    for (const xmlAttr *attribute = node->properties; attribute; attribute = attribute->next) {
        const NodeName attributeName = nameOf(attribute);
        element.attributes.append(
            {attributeName.prefix, attributeName.name, attributeName.uri, valueOf(attribute)});
    }
    for (const xmlNode *child = node->children; child; child = child->next) {
        if (child->type == XML_ELEMENT_NODE) // The parser has bounded the depth.
            element.children.append(elementOf(child));
        else if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE)
            element.text += textOf(child->content);
    }
    return element;
}

void collectElements(const XmlElement &element, QList<const XmlElement *> &list)
{
    list.append(&element);
    for (const XmlElement &child : element.children)
        collectElements(child, list);
}

void collectReferences(const XmlElement &element, QList<HtmlReference> &list)
{
    static const QStringList names{u"src"_s, u"href"_s, u"poster"_s, u"data"_s, u"background"_s};
    const bool isLink = element.name == u"a" || element.name == u"area";
    for (const XmlAttribute &attribute : element.attributes) {
        if (names.contains(attribute.name))
            list.append({attribute.value.trimmed(), isLink});
        if (attribute.name == u"srcset") {
            for (const QString &candidate : attribute.value.split(u',', Qt::SkipEmptyParts))
                list.append({candidate.trimmed().section(u' ', 0, 0), false});
        }
    }
    for (const XmlElement &child : element.children)
        collectReferences(child, list);
}

} // namespace

QString XmlElement::attribute(QStringView attributeName) const
{
    for (const XmlAttribute &attribute : attributes) {
        if (attribute.prefix.isEmpty() && attribute.name == attributeName)
            return attribute.value;
    }
    return {};
}

const XmlElement *XmlElement::child(QStringView childName) const
{
    const auto found = std::ranges::find_if(
        children, [&](const XmlElement &element) { return element.name == childName; });
    return found == children.end() ? nullptr : &*found;
}

QList<const XmlElement *> XmlElement::all() const
{
    QList<const XmlElement *> list;
    collectElements(*this, list);
    return list;
}

std::optional<XmlDocument> XmlDocument::parse(const QByteArray &text, QString *problem)
{
    const GuardedXml xml = guarded(text);
    if (!xml.refusal.isEmpty()) {
        if (problem)
            *problem = xml.refusal;
        return std::nullopt;
    }
    const int encoding = xml.isRecoded ? XML_PARSE_IGNORE_ENC : 0;
    const QuietParser quiet;
    const std::unique_ptr<xmlParserCtxt, decltype(&xmlFreeParserCtxt)> context(xmlNewParserCtxt(),
                                                                               xmlFreeParserCtxt);
    xmlDoc *document = context
        ? xmlCtxtReadMemory(context.get(), xml.text.constData(), int(xml.text.size()), nullptr,
                            xml.isRecoded ? "UTF-8" : nullptr, XML_PARSE_NONET | encoding)
        : nullptr;
    const xmlNode *root = document ? xmlDocGetRootElement(document) : nullptr;
    if (!root) {
        if (problem && context)
            *problem = u"line %1: %2"_s.arg(context->lastError.line)
                           .arg(QString::fromUtf8(context->lastError.message).trimmed());
        xmlFreeDoc(document);
        return std::nullopt;
    }
    XmlDocument parsed;
    parsed.m_document = std::shared_ptr<xmlDoc>(document, xmlFreeDoc);
    parsed.m_root = elementOf(root);
    parsed.m_hasDoctype = document->intSubset != nullptr;
    return parsed;
}

std::optional<QStringList> XmlDocument::schemaProblems(const QString &schemaPath) const
{
    const QuietParser quiet;
    const std::unique_ptr<xmlSchemaParserCtxt, decltype(&xmlSchemaFreeParserCtxt)> parser(
        xmlSchemaNewParserCtxt(QFile::encodeName(schemaPath).constData()), xmlSchemaFreeParserCtxt);
    const std::unique_ptr<xmlSchema, decltype(&xmlSchemaFree)> schema(
        parser ? xmlSchemaParse(parser.get()) : nullptr, xmlSchemaFree);
    const std::unique_ptr<xmlSchemaValidCtxt, decltype(&xmlSchemaFreeValidCtxt)> validator(
        schema ? xmlSchemaNewValidCtxt(schema.get()) : nullptr, xmlSchemaFreeValidCtxt);
    if (!validator)
        return std::nullopt;
    QStringList problems;
    xmlSchemaSetValidErrors(validator.get(), collectLine, collectLine, &problems);
    const int result = xmlSchemaValidateDoc(validator.get(), m_document.get());
    if (result != 0 && problems.isEmpty())
        problems.append(u"invalid (%1)"_s.arg(result));
    return problems;
}

XmlElement htmlRoot(const QByteArray &html)
{
    constexpr qint64 mostComparisons = 100'000'000; // of attributes, a tag of 14,000
    if (std::ranges::count(html, '<') > mostXmlTags || attributeComparisons(html) > mostComparisons)
        return {};
    const QuietParser quiet;
    constexpr int options =
        HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        htmlReadMemory(html.constData(), int(html.size()), nullptr, "UTF-8", options), xmlFreeDoc);
    const xmlNode *root = document ? xmlDocGetRootElement(document.get()) : nullptr;
    return root ? elementOf(root) : XmlElement();
}

QList<HtmlReference> htmlReferences(const XmlElement &root)
{
    QList<HtmlReference> references;
    collectReferences(root, references);
    return references;
}

} // namespace carrel
