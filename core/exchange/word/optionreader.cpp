// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The options of a question: which lines they are, and which of them are right.

#include "core/exchange/word/questionreader.h"

#include <algorithm>
#include <array>
#include <functional>

namespace carrel::word {

namespace {

constexpr qsizetype longestPlainOption = 160; // characters; what is longer is a paragraph
constexpr qsizetype mostOptions = 12;

bool isGreenish(const QString &colour)
{
    bool isHex = false;
    const uint rgb = colour.toUInt(&isHex, 16);
    const uint red = (rgb >> 16) & 0xff;
    const uint green = (rgb >> 8) & 0xff;
    return isHex && green > red + 20 && green > (rgb & 0xff) + 20;
}

} // namespace

bool markByLooks(Question &question, const QList<Line> &options)
{
    using Look = std::function<bool(const WordMarks &)>;
    const std::array<Look, 5> looks{
        [](const WordMarks &marks) { return marks.highlight; },
        [](const WordMarks &marks) { return marks.bold; },
        [](const WordMarks &marks) { return marks.underline; },
        [](const WordMarks &marks) { return isGreenish(marks.colour); },
        [](const WordMarks &marks) { return !marks.colour.isEmpty(); },
    };
    for (const Look &look : looks) {
        QList<bool> marked;
        for (const Line &option : options)
            marked.append(isWholly(option.runs, look));
        const auto count = std::ranges::count(marked, true);
        if (count == 0 || count == marked.size())
            continue;
        for (qsizetype i = 0; i < marked.size(); ++i)
            question.options[i].isRight = marked[i];
        question.hasKey = true;
        return true;
    }
    return false;
}

/// Below this stem the line can be the first of its options.
bool QuestionReader::isOption(const Line &next, const Reading &reading) const
{
    if (next.text.isEmpty() && !next.paragraph.hasImage())
        return false;
    if (next.marker == Marker::None)
        return next.sign.has_value() && !next.isStar;
    if (next.isTyped && next.marker == Marker::Letter)
        return next.ordinal == 1;
    if (reading.marker == Marker::None)
        return !(next.marker == Marker::Number && reading.isLabelled);
    const bool isSameList = next.marker == reading.marker && next.isTyped == reading.isTyped;
    return !isSameList || next.level > reading.level;
}

bool QuestionReader::continuesOptions(const Line &next, const Reading &reading) const
{
    const Line &first = reading.options.first();
    if (next.marker != first.marker || next.isTyped != first.isTyped)
        return false;
    if (next.isTyped && next.marker == Marker::Letter)
        return next.ordinal == reading.options.size() + 1;
    if (next.marker == Marker::None)
        return next.sign.has_value();
    return next.level == first.level;
}

void QuestionReader::addOption(const Line &next, Reading &reading) const
{
    Line option = next;
    const OptionEnd end = takeOptionEnd(option);
    if (end.sign)
        option.sign = end.sign;
    QuestionOption made;
    QList<WordRun> plain = option.runs;
    reading.options.append(option);
    made.plain = option.text;
    made.text = m_writer.blocks(plain);
    made.feedback = plainBlocks(end.feedback);
    made.isRight = option.sign.value_or(false);
    reading.hasSigns = reading.hasSigns || option.sign.has_value();
    reading.question.options.append(made);
    reading.question.paragraphs.append(next.paragraph.number);
}

/// A line in the list of options that says something about the last one.
bool QuestionReader::takeOptionFeedback(qsizetype index, Reading &reading) const
{
    const Line &next = line(index);
    const LabelWord label = labelOf(next.paragraph.text());
    const LabelWord inner = labelOf(next.text);
    const LabelWord &word = label.label != Label::None ? label : inner;
    const bool isDeeper = next.marker != Marker::None && !next.isTyped
        && next.level > reading.options.first().level && word.label != Label::Answer;
    const bool isFeedback =
        (word.label == Label::Feedback || word.label == Label::Right || word.label == Label::Wrong)
        && word.detail.isEmpty();
    if (!isDeeper && !isFeedback)
        return false;
    if (isFeedback && !isDeeper) { // of this option, or of the whole question?
        const qsizetype after = skipBlanks(index + 1);
        const bool moreFollow = after < m_pieces.size() && m_pieces[after].isText()
            && continuesOptions(line(after), reading);
        const bool allHadOne = reading.options.size() > 1
            && std::all_of(reading.question.options.cbegin(), reading.question.options.cend() - 1,
                           [](const QuestionOption &option) { return !option.feedback.isEmpty(); });
        if (!moreFollow && !allHadOne)
            return false;
    }
    QList<WordRun> runs = next.runs;
    if (label.label != Label::None)
        runs = withoutStart(next.paragraph.runs, label.length);
    else if (inner.label != Label::None)
        runs = withoutStart(next.runs, inner.length);
    QuestionOption &option = reading.question.options.last();
    append(option.feedback, m_writer.blocks(runs));
    if (word.label == Label::Right || word.label == Label::Wrong) {
        reading.options.last().sign = word.label == Label::Right;
        option.isRight = word.label == Label::Right;
        reading.hasSigns = true;
    }
    reading.question.paragraphs.append(next.paragraph.number);
    return true;
}

void QuestionReader::readOptions(Reading &reading) const
{
    qsizetype i = skipBlanks(reading.next);
    if (i >= m_pieces.size() || !m_pieces[i].isText() || !isOption(line(i), reading))
        return;
    reading.optionMarker = line(i).marker;
    addOption(line(i), reading);
    reading.next = ++i;
    for (; i < m_pieces.size(); ++i) {
        const bool isLettered = reading.optionMarker == Marker::Letter;
        if (m_pieces[i].isBlank() && (isLettered || reading.optionMarker == Marker::None))
            continue;
        if (!m_pieces[i].isText())
            return;
        if (continuesOptions(line(i), reading))
            addOption(line(i), reading);
        else if (!takeOptionFeedback(i, reading))
            return;
        reading.next = i + 1;
    }
}

/// Options that are paragraphs without any sign but a star before the right ones; below
/// "Question 3:" bold ones, or a line with the key, say as much.
void QuestionReader::readPlainOptions(Reading &reading) const
{
    const bool isLabelled = reading.isLabelled;
    if (reading.question.plainStem.isEmpty() || (!isLabelled && !asks(reading.question.plainStem)))
        return;
    Reading tried = reading;
    qsizetype i = skipBlanks(reading.next);
    for (; i < m_pieces.size() && m_pieces[i].isText() && !m_pieces[i].isBlank(); ++i) {
        const Line &next = line(i);
        if (next.marker != Marker::None || next.text.size() > longestPlainOption
            || next.text.isEmpty() || labelOf(next.paragraph.text()).label != Label::None) {
            break;
        }
        addOption(next, tried);
    }
    if (tried.options.size() < 2 || tried.options.size() > mostOptions)
        return;
    tried.next = i;
    const bool hasLooks = !tried.hasSigns && markByLooks(tried.question, tried.options);
    tried.question.hasKey = false;
    const qsizetype after = skipBlanks(i);
    const bool hasKeyBelow = after < m_pieces.size() && m_pieces[after].isText()
        && labelOf(line(after).paragraph.text()).label == Label::Answer;
    if (tried.hasSigns || (isLabelled && (hasLooks || hasKeyBelow)))
        reading = tried;
}

void QuestionReader::readKeyByLooks(Reading &reading) const
{
    const auto right = std::ranges::count_if(reading.question.options, &QuestionOption::isRight);
    const bool allStars =
        std::ranges::all_of(reading.options, [](const Line &option) { return option.isStar; });
    if (reading.hasSigns && right > 0 && !allStars)
        reading.question.hasKey = true;
    else
        markByLooks(reading.question, reading.options);
    if (!reading.question.hasKey)
        return;
    for (qsizetype i = 0; i < reading.options.size(); ++i) { // bold was the key, no emphasis
        QList<WordRun> runs = reading.options[i].runs;
        if (isWholly(runs, [](const WordMarks &marks) { return marks.bold; })) {
            for (WordRun &run : runs)
                run.marks.bold = false;
            reading.question.options[i].text = m_writer.blocks(runs);
        }
    }
}

} // namespace carrel::word
