// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/partelement.h"

#include "core/base/translate.h"
#include "core/base/xmlguard.h"

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

constexpr int mostDeep = 256; // a table in a table takes three
constexpr int mostElements = 800'000;
constexpr qsizetype mostAttributes = 1000;

Error refusedPart(const QString &detail)
{
    return {ErrorCode::Refused,
            tr("This Word file is built in a way that Carrel does not open, to be safe. Open it in "
               "your word processor, save it as a new .docx file and import that one."),
            detail};
}

/// What stands for the namespaces of the transitional and the strict form.
QString familyOf(QStringView uri)
{
    static const QHash<QString, QString> known{
        {u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s, u"w"_s},
        {u"http://purl.oclc.org/ooxml/wordprocessingml/main"_s, u"w"_s},
        {u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s, u"r"_s},
        {u"http://purl.oclc.org/ooxml/officeDocument/relationships"_s, u"r"_s},
        {u"http://schemas.openxmlformats.org/drawingml/2006/main"_s, u"a"_s},
        {u"http://purl.oclc.org/ooxml/drawingml/main"_s, u"a"_s},
        {u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s, u"wp"_s},
        {u"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing"_s, u"wp"_s},
        {u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s, u"pic"_s},
        {u"http://purl.oclc.org/ooxml/drawingml/picture"_s, u"pic"_s},
        {u"http://schemas.openxmlformats.org/drawingml/2006/chart"_s, u"c"_s},
        {u"http://purl.oclc.org/ooxml/drawingml/chart"_s, u"c"_s},
        {u"http://schemas.openxmlformats.org/drawingml/2006/diagram"_s, u"dgm"_s},
        {u"http://purl.oclc.org/ooxml/drawingml/diagram"_s, u"dgm"_s},
        {u"http://schemas.openxmlformats.org/officeDocument/2006/math"_s, u"m"_s},
        {u"http://purl.oclc.org/ooxml/officeDocument/math"_s, u"m"_s},
        {u"http://schemas.openxmlformats.org/markup-compatibility/2006"_s, u"mc"_s},
        {u"http://schemas.microsoft.com/office/word/2010/wordml"_s, u"w14"_s},
        {u"http://schemas.microsoft.com/office/drawing/2017/decorative"_s, u"adec"_s},
        {u"urn:schemas-microsoft-com:vml"_s, u"v"_s},
        {u"urn:schemas-microsoft-com:office:office"_s, u"o"_s},
        {u"http://purl.org/dc/elements/1.1/"_s, u"dc"_s},
        {u"http://schemas.openxmlformats.org/package/2006/relationships"_s, u"rel"_s},
        {u"http://www.w3.org/XML/1998/namespace"_s, u"xml"_s}};
    return known.value(uri.toString(), u"?"_s);
}

/// Reads one part, keeping each name once.
class PartReading
{
public:
    explicit PartReading(const QByteArray &bytes)
        : m_reader(bytes)
    {
        m_reader.setEntityExpansionLimit(0);
    }

    Result<PartElement> run()
    {
        while (!m_reader.atEnd()) {
            switch (m_reader.readNext()) {
            case QXmlStreamReader::DTD: return refusedPart(u"a document type"_s);
            case QXmlStreamReader::EntityReference: return refusedPart(u"an entity"_s);
            case QXmlStreamReader::StartElement: CARREL_TRY(open()); break;
            case QXmlStreamReader::EndElement: m_open.pop_back(); break;
            case QXmlStreamReader::Characters:
                if (!m_open.empty() && keepsText(*m_open.back()))
                    m_open.back()->text += m_reader.text();
                break;
            default: break;
            }
        }
        if (m_reader.hasError() || m_count == 0) {
            return Error{ErrorCode::Damaged,
                         tr("A part of this Word file is damaged, so it cannot be read. Open it in "
                            "your word processor, save it as a new .docx file and import that "
                            "one."),
                         u"line %1"_s.arg(m_reader.lineNumber())};
        }
        return std::move(m_root);
    }

private:
    bool keepsText(const PartElement &element) const
    {
        return !m_reader.isWhitespace() || element.name.endsWith(u":t")
            || element.name.endsWith(u"Text");
    }

    QString kept(const QString &name) { return *m_names.insert(name); }

    Result<> open()
    {
        if (m_open.size() >= mostDeep)
            return refusedPart(u"nested too deep"_s);
        if (++m_count > mostElements)
            return refusedPart(u"too many elements"_s);
        if (m_reader.attributes().size() > mostAttributes)
            return refusedPart(u"too many attributes"_s);
        PartElement element;
        element.name = kept(familyOf(m_reader.namespaceUri()) + u':' + m_reader.name().toString());
        const QXmlStreamAttributes attributes = m_reader.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name().startsWith(u"rsid") || attribute.name() == u"paraId"
                || attribute.name() == u"textId") {
                continue; // on every paragraph, and of no use
            }
            const QString name = attribute.namespaceUri().isEmpty()
                ? attribute.name().toString()
                : familyOf(attribute.namespaceUri()) + u':' + attribute.name().toString();
            element.attributes.append({kept(name), attribute.value().toString()});
        }
        if (m_open.empty()) {
            m_root = std::move(element);
            m_open.push_back(&m_root);
        } else {
            // Only the innermost one grows, so the pointers above it stay good.
            m_open.back()->children.push_back(std::move(element));
            m_open.push_back(&m_open.back()->children.back());
        }
        return {};
    }

    QXmlStreamReader m_reader;
    PartElement m_root;
    std::vector<PartElement *> m_open;
    QSet<QString> m_names;
    int m_count = 0;
};

void collectBelow(const PartElement &element, QStringView name, QList<const PartElement *> &found)
{
    for (const PartElement &child : element.children) {
        if (child.is(name))
            found.append(&child);
        else
            collectBelow(child, name, found);
    }
}

} // namespace

QString PartElement::attribute(QStringView wanted) const
{
    for (const auto &[key, value] : attributes) {
        if (key == wanted)
            return value;
    }
    return {};
}

bool PartElement::hasAttribute(QStringView wanted) const
{
    return std::ranges::any_of(attributes, [&](const auto &pair) { return pair.first == wanted; });
}

const PartElement *PartElement::child(QStringView wanted) const
{
    const auto found =
        std::ranges::find_if(children, [&](const PartElement &each) { return each.is(wanted); });
    return found == children.end() ? nullptr : &*found;
}

QString PartElement::childValue(QStringView wanted) const
{
    const PartElement *found = child(wanted);
    return found ? found->attribute(u"w:val") : QString();
}

bool PartElement::isOn(QStringView wanted) const
{
    const PartElement *found = child(wanted);
    if (!found)
        return false;
    const QString value = found->attribute(u"w:val");
    return value != u"0" && value != u"false" && value != u"off" && value != u"none";
}

QList<const PartElement *> allBelow(const PartElement &element, QStringView name)
{
    QList<const PartElement *> found;
    collectBelow(element, name, found);
    return found;
}

Result<PartElement> parsePart(const QByteArray &bytes)
{
    if (isBuiltToHarm(bytes))
        return refusedPart(u"a tag or a text of no writer"_s);
    return PartReading(bytes).run();
}

} // namespace carrel::word
