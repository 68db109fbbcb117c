// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/letterkey.h"

#include "core/base/formulacell.h"
#include "core/base/json/jsonwriting.h"
#include "core/kinds/questionfields.h"

#include <QByteArrayList>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

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

/// Unless it says nothing.
QString unless(const QString &said, const QString &nothing)
{
    return said == nothing ? QString() : said;
}

LetterRecord recordOf(const Kind &kind, const ReadNode &block, const LetterKey &key)
{
    const JsonView body = block.body.root();
    LetterRecord record;
    record.record = recordName(block.id, key.record);
    record.kind = kind.id;
    record.type = key.type;
    record.question = key.question.isEmpty() ? block.title.simplified() : key.question;
    record.difficulty = unless(body[difficultyKey].toString(), u"middle"_s);
    record.role = unless(body[roleKey].toString(), u"any"_s);
    record.letters = key.letters;
    return record;
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

bool saysNothing(const QJsonValue &right)
{
    return right.isUndefined() || right.isNull()
        || (right.isString() && right.toString().isEmpty());
}

QString rightWord(const QJsonValue &right, const LetterWords &words)
{
    if (right.isBool())
        return words.words[right.toBool() ? "yes"_L1 : "no"_L1].toString();
    return right.toString();
}

QByteArray csvBytes(const QString &text)
{
    return csvCell(text).toUtf8();
}

QString csvRow(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written << csvCell(cell);
    return written.join(u',') + u"\r\n"_s;
}

/// Both texts, record by record.
class LetterWriter
{
public:
    explicit LetterWriter(const LetterWords &words)
        : m_words(words)
    { }

    void take(const LetterRecord &record)
    {
        addLine(record);
        addRows(record);
    }

    LetterTexts finish()
    {
        m_texts.lines.squeeze(); // kept for a while
        m_texts.rows.squeeze();
        return std::move(m_texts);
    }

private:
    QString spoken(const Letter &letter) const
    {
        return letter.word.isEmpty() ? letter.text : m_words.words[letter.word].toString();
    }

    /// Members in the order of their names.
    void addLine(const LetterRecord &record)
    {
        QByteArray &lines = m_texts.lines;
        if (!lines.isEmpty())
            lines.append(letterLinesBetween);
        JsonMembers line(lines, JsonPlace::File);
        line.put("difficulty"_L1, record.difficulty);
        line.put("kind"_L1, record.kind);
        if (!record.letters.isEmpty()) {
            line.begin("letters"_L1);
            char before = '[';
            for (const Letter &letter : record.letters) {
                lines.append(std::exchange(before, ','));
                addLetter(letter);
            }
            lines.append(']');
        }
        if (record.place)
            line.set("module"_L1, record.place->module);
        if (record.place && record.place->number > 0)
            line.set("number"_L1, QJsonValue(record.place->number));
        if (record.place)
            line.set("page"_L1, record.place->page);
        line.put("question"_L1, record.question);
        line.set("record"_L1, record.record);
        line.put("role"_L1, record.role);
        line.set("type"_L1, record.type);
        line.end();
    }

    void addLetter(const Letter &letter)
    {
        JsonMembers line(m_texts.lines, JsonPlace::File);
        line.put("letter"_L1, letter.letter);
        line.put("part"_L1, letter.part);
        if (!saysNothing(letter.right))
            line.set("right"_L1, letter.right);
        line.put("text"_L1, spoken(letter));
        line.end();
    }

    /// A row for each letter.
    void addRows(const LetterRecord &record)
    {
        const LetterRecord::Place place = record.place.value_or(LetterRecord::Place());
        const QByteArray before =
            QByteArrayList{csvBytes(place.module),
                           csvBytes(place.page),
                           place.number > 0 ? QByteArray::number(place.number) : QByteArray(),
                           csvBytes(record.record),
                           csvBytes(record.type),
                           csvBytes(record.question)}
                .join(',');
        const QByteArray after = wordCell(record.role) + ',' + wordCell(record.difficulty) + "\r\n";
        for (const Letter &letter : record.letters) {
            m_texts.rows.append(before).append(',').append(csvBytes(letter.letter));
            m_texts.rows.append(',').append(wordCell(letter.part));
            m_texts.rows.append(',').append(csvBytes(spoken(letter)));
            m_texts.rows.append(',').append(csvBytes(rightWord(letter.right, m_words)));
            m_texts.rows.append(',').append(after);
        }
    }

    /// The word of that name, looked up once.
    const QByteArray &wordCell(const QString &name)
    {
        auto found = m_cells.find(name);
        if (found == m_cells.end())
            found = m_cells.insert(name, csvBytes(m_words.words[name].toString()));
        return *found;
    }

    const LetterWords &m_words;
    QHash<QString, QByteArray> m_cells;
    LetterTexts m_texts;
};

} // namespace

QList<LetterRecord> letterRecords(const Kind &kind, const ReadNode &block)
{
    const JsonView body = block.body.root();
    QList<LetterRecord> records;
    if (!kind.letters || (kind.isReported && !kind.isReported(body)))
        return records;
    QList<LetterKey> keys = kind.letters(body);
    const bool hasScore = kind.scoreSteps && kind.scoreSteps(body) > 0;
    if (hasScore && !keys.isEmpty() && body["confidence"_L1].toBool())
        keys << surenessKey(keys.first().question);
    for (const LetterKey &key : keys)
        records.append(recordOf(kind, block, key));
    return records;
}

QList<LetterRecord> skillRecords(const QList<ScannedSkill> &skills)
{
    QList<LetterRecord> records;
    for (const ScannedSkill &skill : skills) {
        LetterRecord record;
        record.record = identifier(skill.id.text());
        record.type = u"objective"_s;
        record.question = skill.title.simplified();
        record.letters = {{.letter = {}, .part = u"skill"_s, .text = record.question}};
        records.append(record);
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

LetterTexts letterTexts(const QList<LetterRecord> &records, const LetterWords &words)
{
    LetterWriter writer(words);
    for (const LetterRecord &record : records)
        writer.take(record);
    return writer.finish();
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
