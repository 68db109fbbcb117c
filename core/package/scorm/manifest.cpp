// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/scorm/manifest.h"

#include <QXmlStreamWriter>

namespace carrel::scorm {

using namespace Qt::StringLiterals;

namespace {

bool isXmlCharacter(char32_t c)
{
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0x10FFFF);
}

struct Spelling
{
    QString version;
    QString scormType;
    QList<std::pair<QString, QString>> namespaces;
};

/// LMSs compare all of it as text.
const Spelling &spellingOf(Edition edition)
{
    static const QList<std::pair<QString, QString>> of2004{
        {u"xmlns"_s, u"http://www.imsglobal.org/xsd/imscp_v1p1"_s},
        {u"xmlns:adlcp"_s, u"http://www.adlnet.org/xsd/adlcp_v1p3"_s},
        {u"xmlns:adlseq"_s, u"http://www.adlnet.org/xsd/adlseq_v1p3"_s},
        {u"xmlns:adlnav"_s, u"http://www.adlnet.org/xsd/adlnav_v1p3"_s},
        {u"xmlns:imsss"_s, u"http://www.imsglobal.org/xsd/imsss"_s}};
    static const Spelling v12{u"1.2"_s,
                              u"adlcp:scormtype"_s,
                              {{u"xmlns"_s, u"http://www.imsproject.org/xsd/imscp_rootv1p1p2"_s},
                               {u"xmlns:adlcp"_s, u"http://www.adlnet.org/xsd/adlcp_rootv1p2"_s}}};
    static const Spelling third{u"2004 3rd Edition"_s, u"adlcp:scormType"_s, of2004};
    static const Spelling fourth{u"2004 4th Edition"_s, u"adlcp:scormType"_s, of2004};
    switch (edition) {
    case Edition::V12: return v12;
    case Edition::V2004Third: return third;
    case Edition::V2004Fourth: return fourth;
    }
    return v12;
}

using Attributes = QList<std::pair<QString, QString>>;

/// Writes the elements of one manifest. Prefixes are given by name, not by namespace: LMSs compare
/// them as text.
class ManifestWriter
{
public:
    explicit ManifestWriter(const Manifest &manifest)
        : m_manifest(manifest)
        , m_spelling(spellingOf(manifest.edition))
        , m_xml(&m_bytes)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
    }

    QByteArray write()
    {
        m_xml.writeStartDocument();
        start(u"manifest"_s, {{u"identifier"_s, ofCourse(u"M"_s)}, {u"version"_s, u"1.0"_s}});
        for (const auto &[name, uri] : m_spelling.namespaces)
            m_xml.writeAttribute(name, uri);
        writeMetadata();
        writeOrganization();
        writeResources();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    bool is2004() const { return m_manifest.edition != Edition::V12; }
    bool isSplit() const { return !m_manifest.sharedFiles.isEmpty(); }

    static QString identifier(const QString &prefix, const NodeId &id)
    {
        return prefix + u'-' + id.text();
    }
    QString ofCourse(const QString &prefix) const { return identifier(prefix, m_manifest.course); }

    void start(const QString &name, const Attributes &attributes = {})
    {
        m_xml.writeStartElement(name);
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(key, value);
    }

    void empty(const QString &name, const Attributes &attributes)
    {
        m_xml.writeEmptyElement(name);
        for (const auto &[key, value] : attributes)
            m_xml.writeAttribute(key, value);
    }

    void end() { m_xml.writeEndElement(); }

    void writeMetadata()
    {
        start(u"metadata"_s);
        m_xml.writeTextElement(u"schema"_s, u"ADL SCORM"_s);
        m_xml.writeTextElement(u"schemaversion"_s, m_spelling.version);
        end();
    }

    void writeOrganization()
    {
        start(u"organizations"_s, {{u"default"_s, ofCourse(u"ORG"_s)}});
        Attributes attributes{{u"identifier"_s, ofCourse(u"ORG"_s)}};
        if (is2004()) // Else objectives of one course could reach into another.
            attributes.append({u"adlseq:objectivesGlobalToSystem"_s, u"false"_s});
        start(u"organization"_s, attributes);
        m_xml.writeTextElement(u"title"_s, manifestTitle(m_manifest.title));
        writeItems();
        if (is2004())
            writeFlow();
        end();
        end();
    }

    void writeItems()
    {
        int open = 0; // Items that hold the one at hand.
        for (qsizetype i = 0; i < m_manifest.items.size(); ++i) {
            const Item &item = m_manifest.items[i];
            for (; open > item.depth; --open)
                endHolder();
            startItem(item);
            if (item.launchFile.isEmpty()) {
                ++open;
                continue;
            }
            if (is2004())
                writeSequencing(item);
            else if (m_manifest.passMark && item.weight > 0)
                m_xml.writeTextElement(u"adlcp:masteryscore"_s,
                                       QString::number(*m_manifest.passMark));
            end();
        }
        for (; open > 0; --open)
            endHolder();
    }

    void startItem(const Item &item)
    {
        const bool isHolder = item.launchFile.isEmpty();
        const QString prefix = isHolder ? u"PART"_s : u"ITEM"_s;
        Attributes attributes{{u"identifier"_s, identifier(prefix, item.id)}};
        if (!isHolder)
            attributes.append({u"identifierref"_s, identifier(u"RES"_s, item.id)});
        attributes.append({u"isvisible"_s, u"true"_s});
        start(u"item"_s, attributes);
        m_xml.writeTextElement(u"title"_s, manifestTitle(item.title));
    }

    void endHolder()
    {
        if (is2004())
            writeFlow();
        end();
    }

    /// Without it an LMS that shows no menu cannot start anything.
    void writeFlow()
    {
        start(u"imsss:sequencing"_s);
        empty(u"imsss:controlMode"_s, {{u"choice"_s, u"true"_s}, {u"flow"_s, u"true"_s}});
        end();
    }

    void writeSequencing(const Item &item)
    {
        start(u"imsss:sequencing"_s);
        if (isSplit()) {
            const QString isGraded = item.weight > 0 ? u"true"_s : u"false"_s;
            empty(u"imsss:rollupRules"_s,
                  {{u"rollupObjectiveSatisfied"_s, isGraded},
                   {u"rollupProgressCompletion"_s, u"true"_s},
                   {u"objectiveMeasureWeight"_s, QString::number(item.weight, 'f', 4)}});
        }
        if (m_manifest.passMark && item.weight > 0)
            writePassMark(*m_manifest.passMark);
        empty(u"imsss:deliveryControls"_s,
              {{u"completionSetByContent"_s, u"true"_s}, {u"objectiveSetByContent"_s, u"true"_s}});
        end();
        if (!isSplit()) // With one SCO these buttons of an LMS could only end it.
            hideButtons({u"continue"_s, u"previous"_s, u"abandon"_s, u"abandonAll"_s});
    }

    void writePassMark(int percent)
    {
        start(u"imsss:objectives"_s);
        start(u"imsss:primaryObjective"_s,
              {{u"objectiveID"_s, u"PRIMARYOBJ"_s}, {u"satisfiedByMeasure"_s, u"true"_s}});
        m_xml.writeTextElement(u"imsss:minNormalizedMeasure"_s, QString::number(percent / 100.0));
        end();
        end();
    }

    void hideButtons(const QStringList &buttons)
    {
        start(u"adlnav:presentation"_s);
        start(u"adlnav:navigationInterface"_s);
        for (const QString &button : buttons)
            m_xml.writeTextElement(u"adlnav:hideLMSUI"_s, button);
        end();
        end();
    }

    void writeResources()
    {
        start(u"resources"_s);
        for (const Item &item : m_manifest.items) {
            if (!item.launchFile.isEmpty())
                writeResource(item);
        }
        if (isSplit()) {
            start(u"resource"_s,
                  {{u"identifier"_s, ofCourse(u"SHARED"_s)},
                   {u"type"_s, u"webcontent"_s},
                   {m_spelling.scormType, u"asset"_s}});
            writeFiles(m_manifest.sharedFiles);
            end();
        }
        end();
    }

    void writeResource(const Item &item)
    {
        start(u"resource"_s,
              {{u"identifier"_s, identifier(u"RES"_s, item.id)},
               {u"type"_s, u"webcontent"_s},
               {m_spelling.scormType, u"sco"_s},
               {u"href"_s, item.launchFile}});
        writeFiles(item.files);
        if (isSplit())
            empty(u"dependency"_s, {{u"identifierref"_s, ofCourse(u"SHARED"_s)}});
        end();
    }

    void writeFiles(const QStringList &files)
    {
        for (const QString &file : files)
            empty(u"file"_s, {{u"href"_s, file}});
    }

    const Manifest &m_manifest;
    const Spelling &m_spelling;
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

} // namespace carrel::scorm
