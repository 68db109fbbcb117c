// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/storyboard/papers.h"

#include "core/base/zip/zipreader.h"
#include "core/edit/courseview.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

void collectSentences(const QString &key, const QJsonValue &value, QStringList &found)
{
    static const QSet<QString> always{u"text"_s,  u"title"_s, u"alt"_s, u"caption"_s,
                                      u"front"_s, u"back"_s,  u"term"_s};
    static const QRegularExpression dateOnly(u"^[\\d:\\- ]+$"_s);
    if (value.isString()) {
        const QString text = value.toString().simplified();
        if ((text.contains(u' ') || always.contains(key)) && !dateOnly.match(text).hasMatch())
            found += text;
        return;
    }
    const QJsonArray entries = value.toArray();
    for (const QJsonValue &entry : entries)
        collectSentences(key, entry, found);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != u"runs") {
            collectSentences(member.key(), *member, found);
            continue;
        }
        QString words;
        const QJsonArray runs = member->toArray();
        for (const QJsonValue &run : runs)
            words += run["text"_L1].toString();
        found += words.simplified();
    }
}

} // namespace

Paper readOdt(const QString &path)
{
    Paper paper;
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    paper.bytes = file.readAll();
    auto reader = ZipReader::open(path, {});
    REQUIRE(reader);
    for (const ZipEntry &entry : (*reader)->entries()) {
        const auto bytes = (*reader)->bytes(entry, 64 << 20);
        REQUIRE(bytes);
        paper.files.insert(entry.name, *bytes);
    }
    return paper;
}

QString wordsOfXml(const QByteArray &xml)
{
    QString words;
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::Characters: words += reader.text(); break;
        case QXmlStreamReader::StartElement:
            if (reader.qualifiedName() == u"text:s" || reader.qualifiedName() == u"text:line-break"
                || reader.qualifiedName() == u"text:tab")
                words += u' ';
            break;
        case QXmlStreamReader::EndElement:
            if (reader.qualifiedName() == u"text:p" || reader.qualifiedName() == u"text:h")
                words += u'\n';
            break;
        default: break;
        }
    }
    return words.simplified();
}

QString wordsOfHtml(const QByteArray &html)
{
    static const QRegularExpression style(u"<style>.*?</style>"_s,
                                          QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression mark(u"</?(strong|em|b|i|sub|sup|a|code|span)(\\s[^>]*)?>"_s);
    static const QRegularExpression tag(u"<[^>]*>"_s);
    QString words = QString::fromUtf8(html);
    words.remove(style).remove(mark).replace(tag, u" "_s);
    words.replace("&nbsp;"_L1, " "_L1).replace("&lt;"_L1, "<"_L1).replace("&gt;"_L1, ">"_L1);
    words.replace("&quot;"_L1, "\""_L1).replace("&#39;"_L1, "'"_L1).replace("&amp;"_L1, "&"_L1);
    return words.simplified();
}

QString problemsOfXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return reader.hasError() ? reader.errorString() : QString();
}

QStringList attributesIn(const QByteArray &xml, const QString &attribute)
{
    QStringList values;
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement
            && reader.attributes().hasAttribute(attribute))
            values += reader.attributes().value(attribute).toString();
    }
    return values;
}

QStringList offencesOfOdt(const QByteArray &content)
{
    static const QHash<QString, QSet<QString>> mayHold{
        {u"office:text"_s, {u"text:p"_s, u"text:h"_s, u"text:list"_s, u"table:table"_s}},
        {u"table:table"_s,
         {u"table:table-column"_s, u"table:table-header-rows"_s, u"table:table-row"_s}},
        {u"table:table-header-rows"_s, {u"table:table-row"_s}},
        {u"table:table-row"_s, {u"table:table-cell"_s, u"table:covered-table-cell"_s}},
        {u"table:table-cell"_s, {u"text:p"_s, u"text:h"_s, u"text:list"_s, u"table:table"_s}},
        {u"text:list"_s, {u"text:list-item"_s}},
        {u"text:list-item"_s, {u"text:p"_s, u"text:list"_s}},
        {u"text:p"_s,
         {u"text:span"_s, u"text:a"_s, u"text:s"_s, u"text:tab"_s, u"text:line-break"_s,
          u"draw:frame"_s}},
        {u"draw:frame"_s, {u"draw:image"_s, u"svg:desc"_s}}};
    QStringList offences;
    QStringList open;
    QList<int> columns;
    QList<int> cells;
    QXmlStreamReader reader(content);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        const QString name = reader.qualifiedName().toString();
        if (token == QXmlStreamReader::StartElement) {
            const QString parent = open.value(open.size() - 1);
            if (mayHold.contains(parent) && !mayHold[parent].contains(name))
                offences += name + u" in "_s + parent;
            open += name;
            if (name == u"table:table") {
                columns += 0;
                cells += 0;
            } else if (name == u"table:table-column") {
                const int times =
                    reader.attributes().value(u"table:number-columns-repeated"_s).toInt();
                columns.last() += std::max(1, times);
            } else if (name == u"table:table-row") {
                cells.last() = 0;
            } else if (name == u"table:table-cell" || name == u"table:covered-table-cell") {
                ++cells.last();
            }
        } else if (token == QXmlStreamReader::EndElement) {
            open.removeLast();
            if (name == u"table:table-row" && cells.last() != columns.last())
                offences +=
                    u"a row of %1 cells in %2 columns"_s.arg(cells.last()).arg(columns.last());
            if (name == u"table:table") {
                columns.removeLast();
                cells.removeLast();
            }
        }
    }
    return offences;
}

QStringList sentencesOf(const CourseView &course)
{
    QStringList found;
    REQUIRE(course.forEachNode([&](const Node &node, int) -> Result<> {
        collectSentences(u"title"_s, node.title, found);
        collectSentences({}, node.body, found);
        return {};
    }));
    const auto settings = course.settings();
    REQUIRE(settings);
    collectSentences({}, settings->description, found);
    found.removeAll(QString());
    found.removeDuplicates();
    return found;
}

} // namespace carrel::test
