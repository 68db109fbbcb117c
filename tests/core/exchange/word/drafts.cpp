// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/word/drafts.h"

#include "core/exchange/word/word.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

void collectWords(const QJsonValue &value, QStringList &words)
{
    if (value.isString()) {
        words.append(value.toString());
    } else if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        const bool areRuns = !entries.isEmpty() && entries.first()[u"text"_s].isString()
            && !entries.first().toObject().contains(u"id"_s);
        QString joined;
        for (const QJsonValue &entry : entries) {
            if (areRuns)
                joined += entry[u"text"_s].toString();
            else
                collectWords(entry, words);
        }
        if (areRuns)
            words.append(joined);
    } else if (value.isObject()) {
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (it.key() != u"id" && it.key() != u"media" && it.key() != u"type")
                collectWords(it.value(), words);
        }
    }
}

/// Only letters and digits, one blank between words.
QString bareWords(const QString &text)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}]+"_s);
    QString words = u' ' + text + u' ';
    return words.replace(other, u" "_s).toCaseFolded();
}

/// Texts of the paragraphs, read by nothing of ours.
QStringList paragraphsIn(const QByteArray &xml)
{
    QStringList paragraphs;
    QList<QString> open;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"p")
            open.append(QString());
        else if (reader.isStartElement() && !open.isEmpty()
                 && (reader.name() == u"br" || reader.name() == u"tab"))
            open.last() += u'\n';
        else if (reader.isStartElement() && !open.isEmpty()
                 && (reader.name() == u"t" || reader.name() == u"delText"))
            open.last() += reader.readElementText();
        else if (reader.isEndElement() && reader.name() == u"p" && !open.isEmpty())
            paragraphs.append(open.takeLast());
    }
    return paragraphs;
}

/// Words that only say what the rest is, and have gone into the form of a course.
bool isLabelOnly(const QString &words)
{
    static const QRegularExpression labels(
        u"^(?:(?:\\d+|[a-j]|x|question|frage|pregunta|answers?|correct|incorrect|key|model|right|"
        "wrong|true|false|or|and|for|feedback|hint|note|tip|warning|points?|vrai|faux|ou|bonne|"
        "réponses?|rétroaction|richtige|antwort|respuesta|correcta) )+$"_s);
    return labels.match(words.trimmed() + u' ').hasMatch();
}

} // namespace

Draft draftOf(const QByteArray &docx, const QString &fileName)
{
    QBuffer device;
    device.setData(docx);
    device.open(QIODevice::ReadOnly);
    SeededIdSource ids(20261126);
    auto draft = readWord(device, {fileName}, ids);
    INFO((draft ? std::string() : draft.error().message.toStdString()));
    REQUIRE(draft);
    return *draft;
}

QList<Node> nodesOfKind(const Draft &draft, const QString &kind)
{
    QList<Node> nodes;
    for (const Node &node : draft.nodes) {
        if (node.kind == kind)
            nodes.append(node);
    }
    return nodes;
}

QString wordsOf(const Node &node)
{
    QStringList words{node.title};
    collectWords(node.body, words);
    return words.join(u'\n').trimmed();
}

QString allWordsOf(const Draft &draft)
{
    QStringList all{draft.title};
    for (const Node &node : draft.nodes)
        all.append(wordsOf(node));
    for (const DraftItem &item : draft.items) {
        const bool isLeftOut = item.outcome == DraftItem::Outcome::NotSupported
            || item.outcome == DraftItem::Outcome::Error;
        all.append(item.message);
        if (isLeftOut || (item.outcome == DraftItem::Outcome::Imported && !item.message.isEmpty()))
            all.append(item.source);
    }
    return all.join(u'\n');
}

QStringList lostSentences(const QByteArray &documentXml, const Draft &draft)
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+|[\\n:;()\\[\\]→–—✓☑*]|← | \\| |\\. |, "_s);
    const QString there = bareWords(allWordsOf(draft));
    QStringList lost;
    for (const QString &paragraph : paragraphsIn(documentXml)) {
        for (const QString &sentence : paragraph.split(end)) {
            const QString bare = bareWords(sentence);
            if (!bare.trimmed().isEmpty() && !there.contains(bare) && !isLabelOnly(bare))
                lost.append(sentence);
        }
    }
    return lost;
}

QStringList messages(const Draft &draft, DraftItem::Outcome outcome)
{
    QStringList all;
    for (const DraftItem &item : draft.items) {
        if (item.outcome == outcome)
            all.append(item.message);
    }
    return all;
}

} // namespace carrel::test
