// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/scorm12/manifest.h"

#include <QXmlStreamWriter>

namespace carrel::scorm12 {

using namespace Qt::StringLiterals;

namespace {

bool isXmlCharacter(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

/// Writes the elements of one manifest. Prefixes are given by name, not by namespace: LMSs compare
/// them as text.
class ManifestWriter
{
public:
    explicit ManifestWriter(const Manifest &manifest)
        : m_manifest(manifest)
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        start(u"manifest"_s, {{u"identifier"_s, identifier(u"M"_s)}, {u"version"_s, u"1.0"_s}});
        m_xml.writeAttribute(u"xmlns"_s, u"http://www.imsproject.org/xsd/imscp_rootv1p1p2"_s);
        m_xml.writeAttribute(u"xmlns:adlcp"_s, u"http://www.adlnet.org/xsd/adlcp_rootv1p2"_s);
        writeMetadata();
        writeOrganization();
        writeResource();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QString identifier(const QString &prefix) const
    {
        return prefix + u'-' + m_manifest.course.text();
    }

    void start(const QString &name, const QList<std::pair<QString, QString>> &attributes)
    {
        m_xml.writeStartElement(name);
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(key, value);
    }

    void writeMetadata()
    {
        start(u"metadata"_s, {});
        m_xml.writeTextElement(u"schema"_s, u"ADL SCORM"_s);
        m_xml.writeTextElement(u"schemaversion"_s, u"1.2"_s);
        m_xml.writeEndElement();
    }

    void writeOrganization()
    {
        const QString title = manifestTitle(m_manifest.title);
        start(u"organizations"_s, {{u"default"_s, identifier(u"ORG"_s)}});
        start(u"organization"_s, {{u"identifier"_s, identifier(u"ORG"_s)}});
        m_xml.writeTextElement(u"title"_s, title);
        start(u"item"_s,
              {{u"identifier"_s, identifier(u"ITEM"_s)},
               {u"identifierref"_s, identifier(u"RES"_s)},
               {u"isvisible"_s, u"true"_s}});
        m_xml.writeTextElement(u"title"_s, title);
        if (m_manifest.passMark)
            m_xml.writeTextElement(u"adlcp:masteryscore"_s, QString::number(*m_manifest.passMark));
        for (int open = 3; open > 0; --open)
            m_xml.writeEndElement();
    }

    void writeResource()
    {
        start(u"resources"_s, {});
        start(u"resource"_s,
              {{u"identifier"_s, identifier(u"RES"_s)},
               {u"type"_s, u"webcontent"_s},
               {u"adlcp:scormtype"_s, u"sco"_s},
               {u"href"_s, m_manifest.launchFile}});
        for (const QString &file : m_manifest.files) {
            m_xml.writeEmptyElement(u"file"_s);
            m_xml.writeAttribute(u"href"_s, file);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const Manifest &m_manifest;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray manifestXml(const Manifest &manifest)
{
    return ManifestWriter(manifest).write();
}

QString manifestTitle(const QString &title)
{
    constexpr qsizetype longest = 200; // SPM of the CAM, in characters.
    QList<char32_t> characters;
    for (const char32_t c : title.toUcs4())
        characters.append(isXmlCharacter(c) ? c : U' ');
    QString line = QString::fromUcs4(characters.constData(), characters.size()).simplified();
    if (line.size() > longest) {
        line.truncate(longest - 1);
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += u'…';
    }
    return line;
}

} // namespace carrel::scorm12
