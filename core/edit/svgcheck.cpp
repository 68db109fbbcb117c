// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/svgcheck.h"

#include "core/base/xmlguard.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int deepest = 100;
constexpr qint64 mostElements = 200'000; ///< Drawn ones: repetitions count each time.

/// An element with an id: what is drawn when it is repeated.
struct Part
{
    qint64 elements = 0;
    QStringList repeats; ///< Ids of the parts inside `use`.
};

/// The elements of a drawing by the parts they stand in, to foresee what repetitions amount to.
class PartTree
{
public:
    void open(const QString &id, const QString &repeated)
    {
        if (!id.isEmpty())
            m_parts.insert(id, {});
        m_open.append(id);
        for (const QString &part : std::as_const(m_open)) {
            if (part.isEmpty())
                continue;
            ++m_parts[part].elements;
            if (!repeated.isEmpty())
                m_parts[part].repeats.append(repeated);
        }
        ++m_whole.elements;
        if (!repeated.isEmpty())
            m_whole.repeats.append(repeated);
    }
    void close() { m_open.removeLast(); }
    qsizetype depth() const { return m_open.size(); }

    bool isSane() { return m_whole.elements <= mostElements && weight(m_whole, 0) <= mostElements; }

private:
    /// More than mostElements stands for "too much", rings included.
    qint64 weight(const Part &part, int depth)
    {
        qint64 sum = part.elements;
        for (const QString &id : part.repeats) {
            if (depth > deepest || sum > mostElements)
                return mostElements + 1;
            sum += weightOf(id, depth + 1);
        }
        return sum;
    }

    qint64 weightOf(const QString &id, int depth)
    {
        const auto known = m_weights.constFind(id);
        if (known != m_weights.cend())
            return *known;
        m_weights.insert(id, mostElements + 1); // met again on the way down: a ring
        const qint64 sum = weight(m_parts.value(id), depth);
        m_weights.insert(id, sum);
        return sum;
    }

    Part m_whole;
    QHash<QString, Part> m_parts;
    QHash<QString, qint64> m_weights;
    QStringList m_open;
};

bool isSafeReference(QStringView reference)
{
    const QStringView target = reference.trimmed();
    if (target.isEmpty() || target.startsWith(u'#'))
        return true;
    static const QRegularExpression raster(u"^data:image/(png|jpe?g|gif|webp)[;,]"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return raster.match(target.toString()).hasMatch();
}

/// Style text: `url(…)` only for parts of the drawing, nothing imported, nothing written so that
/// it cannot be read here.
bool isSafeStyle(QStringView style)
{
    if (style.contains(u'\\') || style.contains("@import"_L1, Qt::CaseInsensitive))
        return false;
    static const QRegularExpression outside(u"url\\((?!\\s*['\"]?\\s*#)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return !outside.match(style.toString()).hasMatch();
}

bool areSafe(const QXmlStreamAttributes &attributes)
{
    return std::ranges::all_of(attributes, [](const QXmlStreamAttribute &attribute) {
        const QStringView name = attribute.name();
        const bool isReference = name.compare("href"_L1, Qt::CaseInsensitive) == 0
            || name.compare("src"_L1, Qt::CaseInsensitive) == 0;
        return isReference    ? isSafeReference(attribute.value())
            : name == u"base" ? false
                              : isSafeStyle(attribute.value());
    });
}

QString repeatedPart(const QXmlStreamReader &xml)
{
    if (xml.name() != u"use")
        return {};
    for (const QXmlStreamAttribute &attribute : xml.attributes()) {
        if (attribute.name() == u"href")
            return attribute.value().trimmed().mid(1).toString();
    }
    return {};
}

bool isForbidden(QStringView element)
{
    static const QSet<QString> names{u"script"_s, u"foreignobject"_s, u"iframe"_s, u"object"_s,
                                     u"embed"_s};
    return names.contains(element.toString().toLower());
}

bool isSafeToken(const QXmlStreamReader &xml)
{
    switch (xml.tokenType()) {
    case QXmlStreamReader::StartElement:
        return !isForbidden(xml.name()) && areSafe(xml.attributes());
    case QXmlStreamReader::Characters: return isSafeStyle(xml.text());
    case QXmlStreamReader::DTD: return !xml.text().contains(u'[');
    case QXmlStreamReader::EntityReference:
    case QXmlStreamReader::ProcessingInstruction: return false;
    default: return true;
    }
}

} // namespace

bool isSafeSvg(QByteArrayView bytes)
{
    const QByteArray text = bytes.toByteArray();
    if (text.size() > largestShownSvg || isBuiltToHarm(text))
        return false;
    QXmlStreamReader xml(text);
    PartTree parts;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.hasError() || !isSafeToken(xml) || parts.depth() > deepest)
            return false;
        if (xml.isStartElement())
            parts.open(xml.attributes().value("id"_L1).toString(), repeatedPart(xml));
        else if (xml.isEndElement())
            parts.close();
    }
    return parts.isSane();
}

} // namespace carrel
