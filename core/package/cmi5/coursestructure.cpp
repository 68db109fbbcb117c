// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/cmi5/coursestructure.h"

#include "core/package/scorm/manifest.h"

#include <QUuid>
#include <QXmlStreamWriter>

namespace carrel::cmi5 {

using namespace Qt::StringLiterals;

namespace {

/// An id that belongs to nobody's domain and is the same in every export.
QString iri(const QString &part, const NodeId &course)
{
    static const QUuid space(u"{8d3c2a52-5f0e-4c8e-9a51-0d1c5a7f3b64}"_s);
    const QUuid id = QUuid::createUuidV5(space, part + u'/' + course.text());
    return u"urn:uuid:"_s + id.toString(QUuid::WithoutBraces);
}

void writeText(QXmlStreamWriter &xml, const QString &name, const Structure &structure)
{
    xml.writeStartElement(name);
    xml.writeStartElement(u"langstring"_s);
    xml.writeAttribute(u"lang"_s, structure.language);
    xml.writeCharacters(scorm::manifestTitle(structure.title));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeUnit(QXmlStreamWriter &xml, const Structure &structure)
{
    xml.writeStartElement(u"au"_s);
    xml.writeAttribute(u"id"_s, iri(u"au"_s, structure.course));
    xml.writeAttribute(u"moveOn"_s, structure.moveOn);
    if (structure.passMark)
        xml.writeAttribute(u"masteryScore"_s, QString::number(*structure.passMark / 100.0));
    xml.writeAttribute(u"launchMethod"_s, structure.hasOwnWindow ? u"OwnWindow"_s : u"AnyWindow"_s);
    writeText(xml, u"title"_s, structure);
    writeText(xml, u"description"_s, structure);
    xml.writeTextElement(u"url"_s, structure.launchFile);
    xml.writeEndElement();
}

} // namespace

QByteArray structureXml(const Structure &structure)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeStartElement(u"courseStructure"_s);
    xml.writeAttribute(u"xmlns"_s, u"https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"_s);
    xml.writeStartElement(u"course"_s);
    xml.writeAttribute(u"id"_s, iri(u"course"_s, structure.course));
    writeText(xml, u"title"_s, structure);
    writeText(xml, u"description"_s, structure);
    xml.writeEndElement();
    writeUnit(xml, structure);
    xml.writeEndElement();
    xml.writeEndDocument();
    return bytes;
}

QString moveOn(CourseSettings::Completion completion, bool countsPoints)
{
    using Completion = CourseSettings::Completion;
    if (!countsPoints)
        return u"Completed"_s;
    switch (completion) {
    case Completion::Score: return u"Passed"_s;
    case Completion::Both: return u"CompletedAndPassed"_s;
    default: return u"Completed"_s;
    }
}

} // namespace carrel::cmi5
