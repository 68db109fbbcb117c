// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/letterkey.h"

#include "core/base/formulacell.h"
#include "core/kinds/playerobject.h"
#include "core/kinds/questionfields.h"

#include <QByteArrayList>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// As in the player's engine/grammar.js: what records are named by.
QString identifier(const QString &text)
{
    static const QRegularExpression others(u"[^A-Za-z0-9_]"_s);
    return QString(text).replace(others, u"_"_s);
}

/// What stands between them says which try or time it was.
QString recordName(const NodeId &block, const QString &end)
{
    const QString name = u"q_"_s + block.text() + u"_*"_s;
    const QString whole = end.isEmpty() ? name : name + u'_' + end;
    return identifier(whole.section(u'*', 0, 0)) + u'*' + identifier(whole.section(u'*', 1));
}

QJsonObject letterObject(const Letter &letter)
{
    PlayerObject object;
    object.put(u"letter"_s, letter.letter);
    object.put(u"part"_s, letter.part);
    object.put(u"text"_s, letter.text);
    object.put(u"word"_s, letter.word);
    object.put(u"right"_s, letter.right);
    return object.object();
}

/// Unless it says nothing.
void putIfSaid(PlayerObject &object, const QString &key, const QString &said,
               const QString &nothing)
{
    object.put(key, said == nothing ? QString() : said);
}

QJsonObject recordObject(const Kind &kind, const Node &block, const LetterKey &key)
{
    QJsonArray letters;
    for (const Letter &letter : key.letters)
        letters.append(letterObject(letter));
    PlayerObject object;
    object.put(u"record"_s, recordName(block.id, key.record));
    object.put(u"kind"_s, kind.id);
    object.put(u"type"_s, key.type);
    object.put(u"question"_s, key.question.isEmpty() ? block.title.simplified() : key.question);
    putIfSaid(object, u"difficulty"_s, block.body[difficultyKey].toString(), u"middle"_s);
    putIfSaid(object, u"role"_s, block.body[roleKey].toString(), u"any"_s);
    object.put(u"letters"_s, letters);
    return object.object();
}

/// How sure a learner was of an answer, which is asked beside it.
LetterKey surenessKey(const QString &question)
{
    QList<Letter> levels;
    for (const QString &word : {u"guessing"_s, u"fairlySure"_s, u"sure"_s})
        levels << Letter{.letter = {}, .part = u"level"_s, .text = {}, .word = word};
    LetterKey key = scaleKey(question, levels);
    key.record = u"sure"_s;
    return key;
}

/// The record with the words of one language.
QJsonObject spoken(QJsonObject record, const LetterWords &words)
{
    QJsonArray letters;
    const QJsonArray stored = record["letters"_L1].toArray();
    for (const QJsonValue &value : stored) {
        QJsonObject letter = value.toObject();
        const QString word = letter.take("word"_L1).toString();
        if (!word.isEmpty())
            letter.insert("text"_L1, words.words[word]);
        letters.append(letter);
    }
    record.insert("letters"_L1, letters);
    return record;
}

QString rightWord(const QJsonValue &right, const LetterWords &words)
{
    if (right.isBool())
        return words.words[right.toBool() ? "yes"_L1 : "no"_L1].toString();
    return right.toString();
}

QString csvRow(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written << csvCell(cell);
    return written.join(u',') + u"\r\n"_s;
}

QString numberIn(const QJsonObject &record)
{
    const int number = record["number"_L1].toInt();
    return number > 0 ? QString::number(number) : QString();
}

/// A row for each letter.
QString csvRows(const QJsonObject &record, const LetterWords &words)
{
    const auto text = [](const QJsonValue &object, QLatin1StringView key) {
        return csvCell(object[key].toString());
    };
    const auto word = [&](const QJsonValue &object, QLatin1StringView key) {
        return csvCell(words.words[object[key].toString()].toString());
    };
    const QString before =
        QStringList{text(record, "module"_L1), text(record, "page"_L1), numberIn(record),
                    text(record, "record"_L1), text(record, "type"_L1), text(record, "question"_L1)}
            .join(u',');
    const QString after = word(record, roleKey) + u',' + word(record, difficultyKey) + u"\r\n"_s;
    QString rows;
    const QJsonArray letters = record["letters"_L1].toArray();
    for (const QJsonValue &letter : letters) {
        rows += QStringList{before,
                            text(letter, "letter"_L1),
                            word(letter, "part"_L1),
                            text(letter, "text"_L1),
                            csvCell(rightWord(letter["right"_L1], words)),
                            after}
                    .join(u',');
    }
    return rows;
}

} // namespace

QJsonArray letterRecords(const Kind &kind, const Node &block)
{
    QJsonArray records;
    if (!kind.letters || (kind.isReported && !kind.isReported(block.body)))
        return records;
    QList<LetterKey> keys = kind.letters(block.body);
    const bool hasScore = kind.scoreSteps && kind.scoreSteps(block.body) > 0;
    if (hasScore && !keys.isEmpty() && block.body["confidence"_L1].toBool())
        keys << surenessKey(keys.first().question);
    for (const LetterKey &key : keys)
        records.append(recordObject(kind, block, key));
    return records;
}

QJsonArray skillRecords(const QList<ScannedSkill> &skills)
{
    QJsonArray records;
    for (const ScannedSkill &skill : skills) {
        const QString title = skill.title.simplified();
        const QJsonObject letter{{u"part"_s, u"skill"_s}, {u"text"_s, title}};
        records.append(QJsonObject{{u"record"_s, identifier(skill.id.text())},
                                   {u"type"_s, u"objective"_s},
                                   {u"question"_s, title},
                                   {u"letters"_s, QJsonArray{letter}}});
    }
    return records;
}

std::optional<LetterWords> letterWordsIn(const QByteArray &file, const QString &language)
{
    const QJsonObject words = QJsonDocument::fromJson(file)[language].toObject();
    if (words.isEmpty())
        return std::nullopt;
    QStringList columns;
    const QJsonArray titles = words["columns"_L1].toArray();
    for (const QJsonValue &title : titles)
        columns << title.toString();
    return LetterWords{words, columns};
}

LetterTexts letterTexts(const QJsonArray &records, const LetterWords &words)
{
    LetterTexts texts;
    for (const QJsonValue &value : records) {
        const QJsonObject record = spoken(value.toObject(), words);
        if (!texts.lines.isEmpty())
            texts.lines += letterLinesBetween;
        texts.lines += QJsonDocument(record).toJson(QJsonDocument::Compact);
        texts.rows += csvRows(record, words).toUtf8();
    }
    texts.lines.squeeze(); // kept for a while
    texts.rows.squeeze();
    return texts;
}

QByteArray letterLinesBefore(const QString &title)
{
    const QByteArray head = QJsonDocument(QJsonObject{{u"format"_s, 1}, {u"course"_s, title}})
                                .toJson(QJsonDocument::Compact)
                                .chopped(1);
    return head + ",\"records\":[\n";
}

QByteArray letterRowsBefore(const LetterWords &words)
{
    return "\xef\xbb\xbf" + csvRow(words.columns).toUtf8();
}

QString csvCell(const QString &text)
{
    const QString plain = withoutFormula(text);
    if (!std::ranges::any_of(plain, [](QChar c) { return u"\",\r\n"_s.contains(c); }))
        return plain;
    return u'"' + QString(plain).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace carrel
