// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/exchange/reading/imported.h"

#include "core/edit/labels.h"
#include "core/richtext/richtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::test {

Draft importedBytes(const QString &importer, const QByteArray &bytes, const QString &name)
{
    const Importer *found = findImporter(importer);
    REQUIRE(found);
    SeededIdSource ids(7);
    auto draft = found->read({bytes, name}, ids, {});
    REQUIRE(draft);
    return *draft;
}

Draft imported(const QString &importer, const QString &words)
{
    return importedBytes(importer, words.toUtf8());
}

QList<Node> blocksOf(const Draft &draft)
{
    QList<Node> blocks;
    for (const Node &node : draft.nodes) {
        if (!isOutlineKind(node.kind))
            blocks.append(node);
    }
    return blocks;
}

Node onlyBlock(const Draft &draft)
{
    const QList<Node> blocks = blocksOf(draft);
    INFO(messagesOf(draft).toStdString());
    REQUIRE(blocks.size() == 1);
    return blocks.first();
}

QString wordsOf(const Node &block, const QString &member)
{
    return richtext::toPlain(block.body.value(member));
}

QString wordsOf(const Node &block, const QString &list, int entry, const QString &member)
{
    const QJsonValue value = block.body.value(list)[entry][member];
    return value.isString() ? value.toString() : richtext::toPlain(value);
}

QString keysOf(const Node &block, const QString &list)
{
    QString keys;
    const QJsonArray entries = block.body.value(list).toArray();
    for (const QJsonValue &entry : entries)
        keys += entry[u"correct"_s].toBool() ? u'1' : u'0';
    return keys;
}

DraftItem itemAt(const Draft &draft, int line)
{
    const auto found = std::ranges::find(draft.items, line, &DraftItem::line);
    REQUIRE(found != draft.items.end());
    return *found;
}

int countOf(const Draft &draft, DraftItem::Outcome outcome)
{
    return int(std::ranges::count(draft.items, outcome, &DraftItem::outcome));
}

QString messagesOf(const Draft &draft)
{
    QStringList messages;
    for (const DraftItem &item : draft.items)
        messages.append(u"%1: %2"_s.arg(item.line).arg(item.message));
    return messages.join(u'\n');
}

QStringList lostWords(const Draft &draft, const QString &words)
{
    QString kept = messagesOf(draft);
    for (const Node &node : draft.nodes) {
        kept += node.title + u' ' + node.kind
            + QString::fromUtf8(QJsonDocument(node.body).toJson(QJsonDocument::Compact));
    }
    QStringList lost;
    static const QRegularExpression word(u"[\\p{L}\\p{N}]{2,}"_s);
    for (auto at = word.globalMatch(words); at.hasNext();) {
        const QString each = at.next().captured();
        if (!kept.contains(each, Qt::CaseInsensitive))
            lost.append(each);
    }
    return lost;
}

} // namespace carrel::test
