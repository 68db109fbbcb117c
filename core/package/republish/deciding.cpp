// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/republish/deciding.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

using Deciding = QJsonValue (*)(const QJsonObject &block);

QJsonArray members(const QJsonObject &object, const QStringList &names)
{
    QJsonArray values;
    for (const QString &name : names)
        values.append(object.value(name));
    return values;
}

QJsonArray membersOfEach(const QJsonValue &list, const QStringList &names)
{
    QJsonArray all;
    for (const QJsonValue &entry : list.toArray())
        all.append(members(entry.toObject(), names));
    return all;
}

/// Entries by their first member, which is their id.
QJsonArray sortedById(const QJsonArray &entries)
{
    QList<QJsonArray> sorted;
    for (const QJsonValue &entry : entries)
        sorted.append(entry.toArray());
    std::ranges::sort(sorted, {}, [](const QJsonArray &entry) { return entry[0].toString(); });
    QJsonArray array;
    for (const QJsonArray &entry : std::as_const(sorted))
        array.append(entry);
    return array;
}

QJsonValue rightOptions(const QJsonObject &block)
{
    QStringList ids;
    for (const QJsonValue &option : block["options"_L1].toArray()) {
        if (option["correct"_L1].toBool())
            ids.append(option["id"_L1].toString());
    }
    ids.sort();
    return QJsonArray{QJsonArray::fromStringList(ids), block["scoring"_L1]};
}

QJsonValue correctWord(const QJsonObject &block)
{
    return block["correct"_L1].toBool();
}

const QStringList &typingRules()
{
    static const QStringList names{u"oneLetter"_s, u"caseMatters"_s, u"accentsMatter"_s};
    return names;
}

QJsonArray sortedValues(const QList<QJsonArray> &values)
{
    QStringList texts;
    for (const QJsonArray &value : values)
        texts.append(QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
    texts.sort();
    texts.removeDuplicates();
    return QJsonArray::fromStringList(texts);
}

/// Of answers of which the first that fits decides: the right ones in any order, as long as no
/// wrong one can be taken for one of them; else all, as they come.
template<typename MayHide>
QJsonArray decidingAnswers(const QJsonValue &answers, const QStringList &names, MayHide &&mayHide)
{
    QList<QJsonArray> rights;
    QList<QJsonObject> wrongs;
    bool isHidden = false;
    for (const QJsonValue &answer : answers.toArray()) {
        if (answer["correct"_L1].toBool())
            rights.append(members(answer.toObject(), names));
        else
            wrongs.append(answer.toObject());
    }
    for (const QJsonObject &wrong : std::as_const(wrongs)) {
        for (const QJsonValue &answer : answers.toArray())
            isHidden |= answer["correct"_L1].toBool() && mayHide(wrong, answer.toObject());
    }
    if (isHidden)
        return membersOfEach(answers, names + QStringList{u"correct"_s});
    return sortedValues(rights);
}

/// As far apart as one slip of the hand may bring them together.
bool areClose(const QString &one, const QString &other)
{
    const qsizetype shorter = qMin(one.size(), other.size());
    const qsizetype longer = qMax(one.size(), other.size());
    qsizetype head = 0;
    while (head < shorter && one[head] == other[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && one[one.size() - 1 - tail] == other[other.size() - 1 - tail])
        ++tail;
    return longer - head - tail <= 2;
}

QJsonValue typedAnswers(const QJsonObject &block)
{
    const auto mayHide = [](const QJsonObject &wrong, const QJsonObject &right) {
        const QString one = wrong["text"_L1].toString().simplified().toLower();
        const QString other = right["text"_L1].toString().simplified().toLower();
        return one.contains(u'*') || other.contains(u'*') || areClose(one, other);
    };
    return QJsonArray{decidingAnswers(block["answers"_L1], {u"text"_s}, mayHide),
                      members(block, typingRules())};
}

QJsonValue numbersThatCount(const QJsonObject &block)
{
    const double tolerance = block["tolerance"_L1].toDouble();
    const bool isPercent = block["isPercent"_L1].toBool();
    const auto play = [&](double end) {
        return (isPercent ? std::abs(end) * tolerance / 100 : tolerance) + 1e-6 * std::abs(end);
    };
    const auto mayHide = [&](const QJsonObject &wrong, const QJsonObject &right) {
        const auto first = [&](const QJsonObject &range) {
            const double from = range["from"_L1].toDouble();
            return from - play(from);
        };
        const auto last = [&](const QJsonObject &range) {
            const double to = range["to"_L1].toDouble();
            return to + play(to);
        };
        return first(wrong) <= last(right) && first(right) <= last(wrong);
    };
    QList<QJsonArray> units;
    for (const QJsonValue &unit : block["units"_L1].toArray())
        units.append(members(unit.toObject(), {u"text"_s, u"factor"_s}));
    return QJsonArray{decidingAnswers(block["answers"_L1], {u"from"_s, u"to"_s}, mayHide),
                      sortedValues(units),
                      members(block, {u"tolerance"_s, u"isPercent"_s, u"unitNeeded"_s})};
}

QJsonValue rangesOfScale(const QJsonObject &block)
{
    return members(block, {u"right"_s, u"close"_s, u"from"_s, u"to"_s, u"step"_s});
}

QJsonValue pairs(const QJsonObject &block)
{
    const QJsonArray choices = block["choices"_L1].toArray();
    QJsonArray lines;
    for (const QJsonValue &line : block["lines"_L1].toArray())
        lines.append(QJsonArray{line["id"_L1], choices[line["right"_L1].toInt()]["id"_L1]});
    return QJsonArray{sortedById(lines), block["isByPart"_L1].toBool()};
}

QJsonValue orderOfLines(const QJsonObject &block)
{
    return QJsonArray{membersOfEach(block["lines"_L1], {u"id"_s}), block["isByPart"_L1].toBool()};
}

QJsonValue typedGaps(const QJsonObject &block)
{
    QJsonArray gaps;
    for (const QJsonValue &gap : block["gaps"_L1].toArray()) {
        QStringList words;
        for (const QJsonValue &word : gap["answers"_L1].toArray())
            words.append(word.toString());
        words.sort();
        gaps.append(QJsonArray::fromStringList(words));
    }
    return QJsonArray{gaps, members(block, typingRules()), block["isByPart"_L1].toBool()};
}

QJsonValue listedGaps(const QJsonObject &block)
{
    QJsonArray words;
    for (const QJsonValue &gap : block["gaps"_L1].toArray())
        words.append(gap["choices"_L1].toArray().at(gap["right"_L1].toInt()));
    return QJsonArray{words, block["isByPart"_L1].toBool()};
}

QJsonValue draggedGaps(const QJsonObject &block)
{
    const QJsonArray words = block["choices"_L1].toArray();
    QJsonArray gaps;
    for (const QJsonValue &gap : block["gaps"_L1].toArray()) {
        QStringList fitting{words.at(gap["right"_L1].toInt()).toString()};
        for (const QJsonValue &also : gap["also"_L1].toArray())
            fitting.append(words.at(also.toInt()).toString());
        fitting.sort();
        gaps.append(QJsonArray::fromStringList(fitting));
    }
    return QJsonArray{gaps, block["isByPart"_L1].toBool()};
}

QJsonValue rightPlaces(const QJsonObject &block)
{
    const QStringList pieces = block["textHtml"_L1].toString().split(QChar(0xe002));
    QJsonArray places;
    for (const QJsonValue &right : block["rights"_L1].toArray())
        places.append(pieces.value(right.toInt() + 1).section(QChar(0xe003), 0, 0));
    return QJsonArray{places, block["isByPart"_L1].toBool()};
}

QJsonValue ways(const QJsonObject &block)
{
    const QJsonArray situations = block["situations"_L1].toArray();
    QJsonArray all;
    for (const QJsonValue &situation : situations) {
        QJsonArray choices;
        for (const QJsonValue &choice : situation["choices"_L1].toArray())
            choices.append(QJsonArray{choice["id"_L1], situations[choice["to"_L1].toInt()]["id"_L1],
                                      choice["points"_L1]});
        all.append(QJsonArray{situation["id"_L1], situation["ending"_L1], sortedById(choices)});
    }
    return QJsonArray{situations[0]["id"_L1], sortedById(all), block["best"_L1]};
}

QJsonValue areas(const QJsonObject &block)
{
    const QStringList names{u"id"_s,     u"shape"_s,  u"corners"_s,
                            u"centre"_s, u"radius"_s, u"correct"_s};
    return QJsonArray{sortedById(membersOfEach(block["areas"_L1], names)),
                      block["isByPart"_L1].toBool()};
}

} // namespace

QJsonValue decidingPart(const QJsonObject &block)
{
    static const QHash<QString, Deciding> known{
        {u"single"_s, rightOptions},    {u"imagechoice"_s, rightOptions},
        {u"multiple"_s, rightOptions},  {u"truefalse"_s, correctWord},
        {u"shorttext"_s, typedAnswers}, {u"numeric"_s, numbersThatCount},
        {u"slider"_s, rangesOfScale},   {u"matching"_s, pairs},
        {u"categorise"_s, pairs},       {u"ordering"_s, orderOfLines},
        {u"cloze"_s, typedGaps},        {u"clozelist"_s, listedGaps},
        {u"dragwords"_s, draggedGaps},  {u"markwords"_s, rightPlaces},
        {u"scenario"_s, ways},          {u"hotspot"_s, areas},
    };
    const auto found = known.constFind(block["kind"_L1].toString());
    if (found != known.cend())
        return (*found)(block);
    // A kind that gives points in a way not known here: all of it may decide.
    return block.contains("points"_L1) ? QJsonValue(block) : QJsonValue();
}

} // namespace carrel
