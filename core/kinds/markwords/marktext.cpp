// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/kinds/markwords/marktext.h"

#include "core/kinds/brackets.h"
#include "core/richtext/blocks.h"

using namespace Qt::StringLiterals;

namespace carrel::kinds::markwords {

namespace {

constexpr QChar dash(0x2014); // stands between words without blanks

bool endsWord(const BracketSign &sign)
{
    return sign.sign.isNull() || sign.sign.isSpace() || sign.sign == dash || sign.isBracket();
}

/// Quotation marks, commas and the like around a word are not part of it.
bool isAround(const BracketSign &sign)
{
    return sign.sign.isPunct();
}

bool isOfWord(const BracketSign &sign)
{
    return sign.sign.isLetterOrNumber() || sign.sign.isSurrogate();
}

/// Reads one paragraph after the other.
class MarkReader
{
public:
    explicit MarkReader(bool withWords)
        : m_withWords(withWords)
    { }

    QJsonArray read(const QJsonArray &runs);

    MarkText result;

private:
    void readBracket(qsizetype from, qsizetype end, RunsWriter &writer);
    qsizetype readWord(qsizetype from, RunsWriter &writer);
    void addPlace(qsizetype from, qsizetype end, bool isRight, RunsWriter &writer);
    void addSigns(qsizetype from, qsizetype end, RunsWriter &writer) const;
    bool isBlank(qsizetype at) const { return m_signs[at].sign.isSpace(); }

    bool m_withWords;
    QList<BracketSign> m_signs;
};

void MarkReader::addSigns(qsizetype from, qsizetype end, RunsWriter &writer) const
{
    for (qsizetype at = from; at < end; ++at)
        writer.add(m_signs[at]);
}

void MarkReader::addPlace(qsizetype from, qsizetype end, bool isRight, RunsWriter &writer)
{
    result.places << isRight;
    writer.add(placeBegins, m_signs[from].run);
    addSigns(from, end, writer);
    writer.add(placeEnds, m_signs[end - 1].run);
}

/// From the bracket that opens to the one that closes; blanks at its ends stay outside.
void MarkReader::readBracket(qsizetype from, qsizetype end, RunsWriter &writer)
{
    const bool isWrong = m_signs[from + 1].is(u'*');
    qsizetype first = from + (isWrong ? 2 : 1);
    qsizetype last = end;
    while (first < last && isBlank(first))
        writer.add(m_signs[first++]);
    while (last > first && isBlank(last - 1))
        --last;
    if (first < last) {
        addPlace(first, last, !isWrong, writer);
        addSigns(last, end, writer);
    } else {
        ++result.emptyMarks;
        addSigns(from, end + 1, writer);
    }
}

/// Up to where the next one can begin.
qsizetype MarkReader::readWord(qsizetype from, RunsWriter &writer)
{
    qsizetype end = from;
    bool isWord = false;
    for (; end < m_signs.size() && !endsWord(m_signs[end]); ++end)
        isWord = isWord || isOfWord(m_signs[end]);
    qsizetype first = from;
    qsizetype last = end;
    while (isWord && isAround(m_signs[first]))
        ++first;
    while (isWord && isAround(m_signs[last - 1]))
        --last;
    addSigns(from, first, writer);
    if (isWord)
        addPlace(first, last, false, writer);
    addSigns(isWord ? last : from, end, writer);
    return end;
}

QJsonArray MarkReader::read(const QJsonArray &runs)
{
    m_signs = bracketSigns(runs, markSigns);
    RunsWriter writer(runs);
    for (qsizetype at = 0; at < m_signs.size();) {
        const qsizetype end = endOfBracket(m_signs, at);
        if (end >= 0) {
            readBracket(at, end, writer);
            at = end + 1;
        } else if (m_withWords && !endsWord(m_signs[at])) {
            at = readWord(at, writer);
        } else {
            result.hasLooseBracket = result.hasLooseBracket || m_signs[at].isBracket();
            writer.add(m_signs[at++]);
        }
    }
    return writer.runs();
}

} // namespace

MarkText markTextOf(const JsonView &body, bool withWords)
{
    MarkReader reader(withWords);
    reader.result.text = richtext::withRuns(
        body["text"_L1].toJson(), [&reader](const QJsonArray &runs) { return reader.read(runs); });
    return reader.result;
}

} // namespace carrel::kinds::markwords
