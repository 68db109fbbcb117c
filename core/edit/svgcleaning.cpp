// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/svgcleaning.h"

#include "core/edit/svgcheck.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

const QString svgSpace = u"http://www.w3.org/2000/svg"_s;
const QString linkSpace = u"http://www.w3.org/1999/xlink"_s;
const QString xmlSpace = u"http://www.w3.org/XML/1998/namespace"_s;

/// Drawing and nothing else: no script, animation, foreign content, link or outside picture.
bool draws(QStringView name)
{
    static const QSet<QString> names{u"svg"_s,
                                     u"g"_s,
                                     u"defs"_s,
                                     u"symbol"_s,
                                     u"use"_s,
                                     u"switch"_s,
                                     u"title"_s,
                                     u"desc"_s,
                                     u"path"_s,
                                     u"rect"_s,
                                     u"circle"_s,
                                     u"ellipse"_s,
                                     u"line"_s,
                                     u"polyline"_s,
                                     u"polygon"_s,
                                     u"text"_s,
                                     u"tspan"_s,
                                     u"textPath"_s,
                                     u"image"_s,
                                     u"marker"_s,
                                     u"clipPath"_s,
                                     u"mask"_s,
                                     u"pattern"_s,
                                     u"linearGradient"_s,
                                     u"radialGradient"_s,
                                     u"stop"_s,
                                     u"style"_s,
                                     u"filter"_s,
                                     u"feBlend"_s,
                                     u"feColorMatrix"_s,
                                     u"feComponentTransfer"_s,
                                     u"feComposite"_s,
                                     u"feConvolveMatrix"_s,
                                     u"feDiffuseLighting"_s,
                                     u"feDisplacementMap"_s,
                                     u"feDistantLight"_s,
                                     u"feDropShadow"_s,
                                     u"feFlood"_s,
                                     u"feFuncA"_s,
                                     u"feFuncB"_s,
                                     u"feFuncG"_s,
                                     u"feFuncR"_s,
                                     u"feGaussianBlur"_s,
                                     u"feMerge"_s,
                                     u"feMergeNode"_s,
                                     u"feMorphology"_s,
                                     u"feOffset"_s,
                                     u"fePointLight"_s,
                                     u"feSpecularLighting"_s,
                                     u"feSpotLight"_s,
                                     u"feTile"_s,
                                     u"feTurbulence"_s};
    return names.contains(name.toString());
}

bool isOwnReference(QStringView value)
{
    static const QRegularExpression inside(
        u"^(#[^\\s\"'<>]*|data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\\s]*)$"_s);
    return inside.match(value.trimmed().toString()).hasMatch();
}

/// Style without an address of anything outside, and written so that it can be read here.
bool isPlainStyle(QStringView style)
{
    static const QRegularExpression outside(
        u"\\\\|@import|url\\s*\\((?!\\s*['\"]?\\s*#)|expression|javascript|behavior|binding|image-set|image\\("_s,
        QRegularExpression::CaseInsensitiveOption);
    return !outside.match(style.toString()).hasMatch();
}

class Cleaner
{
public:
    explicit Cleaner(const QByteArray &bytes)
        : m_xml(bytes)
        , m_writer(&m_out)
    { }

    std::optional<QByteArray> cleaned()
    {
        m_writer.writeStartDocument();
        m_writer.writeDefaultNamespace(svgSpace);
        m_writer.writeNamespace(linkSpace, u"xlink"_s);
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.hasError() || !take())
                return std::nullopt;
        }
        if (m_xml.hasError() || m_elements == 0)
            return std::nullopt;
        m_writer.writeEndDocument();
        return m_out;
    }
    bool hasDropped() const { return m_hasDropped; }

private:
    /// False for what no honest drawing has.
    bool take()
    {
        switch (m_xml.tokenType()) {
        case QXmlStreamReader::StartElement: return start();
        case QXmlStreamReader::EndElement: end(); return true;
        case QXmlStreamReader::Characters: text(); return true;
        case QXmlStreamReader::DTD: return !m_xml.text().contains(u'[');
        case QXmlStreamReader::EntityReference: return false;
        case QXmlStreamReader::ProcessingInstruction: m_hasDropped = true; return true;
        default: return true;
        }
    }

    bool start()
    {
        constexpr int mostDepth = 100;
        if (++m_depth > mostDepth)
            return false;
        const bool isDrawing = m_xml.namespaceUri() == svgSpace && draws(m_xml.name());
        if (m_elements == 0 && (!isDrawing || m_xml.name() != u"svg"))
            return false;
        if (m_dropping > 0 || !isDrawing) {
            ++m_dropping;
            m_hasDropped = true;
            return true;
        }
        ++m_elements;
        m_isStyle = m_xml.name() == u"style";
        m_writer.writeStartElement(svgSpace, m_xml.name().toString());
        for (const QXmlStreamAttribute &attribute : m_xml.attributes())
            copy(attribute);
        return true;
    }

    void copy(const QXmlStreamAttribute &attribute)
    {
        const QString space = attribute.namespaceUri().toString();
        const QString name = attribute.name().toString();
        const QString value = attribute.value().toString();
        const bool isHandler = name.startsWith("on"_L1, Qt::CaseInsensitive);
        const bool isReference = name.compare("href"_L1, Qt::CaseInsensitive) == 0
            || name.compare("src"_L1, Qt::CaseInsensitive) == 0;
        const bool isKnownSpace = space.isEmpty() || (space == linkSpace && name == u"href")
            || (space == xmlSpace && (name == u"space" || name == u"lang"));
        const bool isSound = isReference ? isOwnReference(value) : isPlainStyle(value);
        if (isHandler || !isKnownSpace || !isSound || name == u"base") {
            m_hasDropped = true;
            return;
        }
        if (space.isEmpty())
            m_writer.writeAttribute(name, value);
        else if (space == xmlSpace)
            m_writer.writeAttribute(u"xml:"_s + name, value);
        else
            m_writer.writeAttribute(linkSpace, name, value);
    }

    void end()
    {
        --m_depth;
        m_isStyle = false;
        if (m_dropping > 0)
            --m_dropping;
        else
            m_writer.writeEndElement();
    }

    void text()
    {
        if (m_dropping > 0)
            return;
        if (m_isStyle && !isPlainStyle(m_xml.text())) {
            m_hasDropped = true;
            return;
        }
        m_writer.writeCharacters(m_xml.text().toString());
    }

    QXmlStreamReader m_xml;
    QByteArray m_out;
    QXmlStreamWriter m_writer;
    int m_depth = 0;
    int m_dropping = 0; ///< Levels below what is left out.
    qint64 m_elements = 0;
    bool m_isStyle = false;
    bool m_hasDropped = false;
};

} // namespace

std::optional<QByteArray> cleanedSvg(const QByteArray &bytes)
{
    if (bytes.size() > largestShownSvg)
        return std::nullopt;
    Cleaner cleaner(bytes);
    const std::optional<QByteArray> cleaned = cleaner.cleaned();
    if (!cleaned)
        return std::nullopt;
    const QByteArray &result = cleaner.hasDropped() ? *cleaned : bytes;
    if (!isSafeSvg(result))
        return std::nullopt;
    return result;
}

} // namespace carrel
