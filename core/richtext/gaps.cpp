// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/richtext/gaps.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

/// Values inside each other that are looked into; a body has far fewer.
constexpr int deepestLook = 256;

void addFrom(const QString &text, QStringList &found)
{
    for (const Gap &gap : gapsIn(text))
        found += text.mid(gap.at, gap.length);
}

/// The words of runs, which a mark in the middle of a gap takes apart. Code parts them.
QString wordsOf(const QJsonArray &runs)
{
    QString words;
    for (const QJsonValue &run : runs) {
        if (run["code"_L1].toBool())
            words += QChar::LineFeed;
        else
            words += run.isString() ? run.toString() : run["text"_L1].toString();
    }
    return words;
}

void look(const QJsonValue &value, QStringList &found, int depth)
{
    if (depth > deepestLook)
        return;
    if (value.isString()) {
        addFrom(value.toString(), found);
    } else if (value.isArray()) {
        const QJsonArray entries = value.toArray();
        for (const QJsonValue &entry : entries)
            look(entry, found, depth + 1);
    } else if (value.isObject() && value["type"_L1].toString() != u"code") {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() == u"runs" && member->isArray())
                addFrom(wordsOf(member->toArray()), found);
            else
                look(*member, found, depth + 1);
        }
    }
}

} // namespace

QList<Gap> gapsIn(const QString &text)
{
    if (!text.contains("[["_L1))
        return {};
    // Nothing of a word before it: "list[[1]]" is how some languages count.
    static const QRegularExpression pattern(
        uR"((?<![\w\[])\[\[(\p{L}[^\[\]\n]{0,119})\]\](?!\]))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    QList<Gap> gaps;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        gaps.append({match.capturedStart(), match.capturedLength()});
    }
    return gaps;
}

QStringList gapTextsIn(const QJsonValue &value)
{
    QStringList found;
    look(value, found, 0);
    return found;
}

} // namespace carrel
