// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/questionreader.h"

#include "core/base/translate.h"
#include "core/exchange/reading/truthword.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

constexpr int mostStemParagraphs = 6;

/// What the end of a statement says of it.
struct StatementEnd
{
    bool asksForTruth = false; ///< "True / False" stands there.
    std::optional<bool> truth;
};

/// Takes "True / **False**" off the end of a statement; the marked one is right.
StatementEnd takeTrueFalse(QList<WordRun> &runs)
{
    static const QRegularExpression both(
        u"\\s*[(\\[–—-]?\\s*(?<!\\p{L})(True|T|Vrai|V|Richtig|Wahr|Verdadero)\\s*(?:/|\\||or|ou|"
        "oder|o)\\s*(False|F|Faux|Falsch|Falso)\\s*[)\\]?]?\\s*\\??\\s*$"_s);
    const auto match = both.match(textOf(runs));
    StatementEnd end;
    if (!match.hasMatch() || match.capturedStart(0) == 0)
        return end;
    const auto isMarked = [&](int group) {
        const QList<WordRun> word =
            withoutStart(withoutEnd(runs, textOf(runs).size() - match.capturedEnd(group)),
                         match.capturedStart(group));
        return isWholly(word, [](const WordMarks &marks) {
            return marks.bold || marks.underline || marks.highlight || !marks.colour.isEmpty();
        });
    };
    end.asksForTruth = true;
    if (isMarked(1) != isMarked(2))
        end.truth = isMarked(1);
    runs = trimmed(withoutEnd(runs, match.capturedLength(0)));
    return end;
}

/// "(True)" or "– false" behind a statement.
std::optional<bool> saidTruth(QList<WordRun> &runs)
{
    static const QRegularExpression end(
        u"(?:\\s*[(\\[]\\s*(\\p{L}+)\\s*[)\\]]|\\s+[–—→-]+\\s*(\\p{L}+))\\s*\\.?\\s*$"_s);
    const auto match = end.match(textOf(runs));
    const auto truth = truthOf(match.captured(1) + match.captured(2));
    if (!match.hasMatch() || match.capturedStart(0) == 0 || !truth)
        return std::nullopt;
    runs = trimmed(withoutEnd(runs, match.capturedLength(0)));
    return truth;
}

bool isKeyOnly(const QString &text)
{
    static const QRegularExpression letters(
        u"^\\s*[A-Ja-j](?:\\s*(?:,|;|/|&|\\+|and|et|und|y)\\s*[A-Ja-j])*\\s*[.)]?\\s*$"_s);
    return letters.match(text).hasMatch();
}

} // namespace

qsizetype QuestionReader::skipBlanks(qsizetype index) const
{
    while (index < m_pieces.size() && m_pieces[index].isBlank())
        ++index;
    return index;
}

void QuestionReader::addToStem(const QList<WordRun> &runs, int number, Reading &reading) const
{
    QList<WordRun> stem = trimmed(runs);
    QString text = textOf(stem);
    const qsizetype before = text.size();
    if (const int points = takePoints(text); points > 0) {
        reading.question.points = points;
        stem = trimmed(withoutEnd(stem, before - text.size()));
    }
    if (isWholly(stem, [](const WordMarks &marks) { return marks.bold; })) {
        for (WordRun &run : stem) // a stem is bold to stand out; the learner's does so anyway
            run.marks.bold = false;
    }
    append(reading.question.stem, m_writer.blocks(stem));
    reading.question.plainStem +=
        (reading.question.plainStem.isEmpty() ? u""_s : u" "_s) + textOf(stem).simplified();
    reading.question.paragraphs.append(number);
}

bool QuestionReader::beginsStem(qsizetype index, Reading &reading) const
{
    const Piece &piece = m_pieces[index];
    if (piece.table || piece.isBlank())
        return false;
    const Line &first = piece.line;
    const LabelWord label = labelOf(first.paragraph.text());
    const LabelWord inner = first.marker == Marker::None ? label : labelOf(first.text);
    const LabelWord &word = label.label != Label::None ? label : inner;
    if (piece.headingLevel >= 0 && word.label != Label::Question)
        return false;
    if (word.label != Label::None && word.label != Label::Question
        && word.label != Label::TrueFalse) {
        return false;
    }
    reading.first = index;
    reading.stem = index;
    reading.question.line = first.paragraph.number;
    reading.isQuestionLabel = word.label != Label::None;
    reading.isLabelled = reading.isQuestionLabel || first.marker == Marker::Number;
    reading.question.isStatement = word.label == Label::TrueFalse || m_expectsStatements;
    reading.marker = first.marker;
    reading.isTyped = first.isTyped;
    reading.level = first.level;
    QList<WordRun> runs = first.runs;
    if (label.label != Label::None)
        runs = withoutStart(first.paragraph.runs, label.length);
    else if (inner.label != Label::None)
        runs = withoutStart(first.runs, inner.length);
    else if (first.isTyped && first.marker == Marker::Letter)
        return false;
    if (first.sign && reading.question.isStatement) {
        reading.question.truth = *first.sign;
    } else if (first.sign && first.isTyped && first.marker == Marker::Letter) {
        return false;
    }
    if (first.isStar && label.label == Label::None)
        runs = first.marker == Marker::None ? first.paragraph.runs : runs;
    addToStem(runs, first.paragraph.number, reading);
    reading.next = index + 1;
    return true;
}

/// Pictures and, below a label, more paragraphs.
void QuestionReader::readStem(Reading &reading) const
{
    int paragraphs = reading.question.plainStem.isEmpty() ? 0 : 1;
    for (qsizetype i = skipBlanks(reading.next); i < m_pieces.size(); i = skipBlanks(i + 1)) {
        const Piece &piece = m_pieces[i];
        if (!piece.isText() || isOption(piece.line, reading))
            return;
        const LabelWord label = labelOf(piece.line.paragraph.text());
        const bool isPicture = piece.line.text.isEmpty();
        if (label.label == Label::Points || label.label == Label::Hint) {
            takeLabel(i, reading);
            reading.next = i + 1;
            continue;
        }
        if (label.label != Label::None || piece.line.marker != Marker::None)
            return;
        const bool isMore = reading.isQuestionLabel && paragraphs < mostStemParagraphs
            && !reading.question.plainStem.endsWith(u'?')
            && (paragraphs == 0 || hasOptionsBelow(i, reading));
        if (!isPicture && !isMore)
            return;
        addToStem(piece.line.runs, piece.line.paragraph.number, reading);
        if (!isPicture)
            reading.stem = i;
        reading.next = i + 1;
        ++paragraphs;
    }
}

/// Behind paragraphs of a stem there are options or an answer.
bool QuestionReader::hasOptionsBelow(qsizetype index, const Reading &reading) const
{
    for (int more = 0; more < mostStemParagraphs; ++more) {
        index = skipBlanks(index + 1);
        if (index >= m_pieces.size() || !m_pieces[index].isText())
            return false;
        const Line &next = line(index);
        const Label label = labelOf(next.paragraph.text()).label;
        if (label == Label::Question || label == Label::TrueFalse)
            return false;
        if (isOption(next, reading) || label != Label::None)
            return true;
    }
    return false;
}

void QuestionReader::setFeedback(Label label, const LabelWord &word, const QJsonArray &text,
                                 Reading &reading) const
{
    Question &question = reading.question;
    switch (label) {
    case Label::Right: append(question.right, text); return;
    case Label::Wrong: append(question.wrong, text); return;
    case Label::Partly: append(question.partly, text); return;
    default: break;
    }
    const qsizetype place = word.detail.isEmpty() ? -1 : word.detail[0].toLower().unicode() - u'a';
    if (place >= 0 && place < question.options.size())
        append(question.options[place].feedback, text);
    else
        append(question.feedback, text);
}

/// A line such as "Feedback: ..." below a question.
bool QuestionReader::takeLabel(qsizetype index, Reading &reading) const
{
    const Line &next = line(index);
    LabelWord word = labelOf(next.paragraph.text());
    QList<WordRun> runs = withoutStart(next.paragraph.runs, word.length);
    if (word.label == Label::None && next.marker != Marker::None) {
        word = labelOf(next.text);
        runs = withoutStart(next.runs, word.length);
    }
    const QString text = textOf(runs).trimmed();
    if (word.label == Label::Right && isKeyOnly(text))
        word.label = Label::Answer;
    Question &question = reading.question;
    switch (word.label) {
    case Label::None:
    case Label::Question:
    case Label::TrueFalse: return false;
    case Label::Points: {
        static const QRegularExpression number(u"^(\\d+)\\s*(?:\\p{L}+\\.?)?$"_s);
        const QString points = number.match(text).captured(1);
        if (points.isEmpty())
            return false;
        question.points = qBound(1, points.toInt(), 100);
        break;
    }
    case Label::Hint: question.hints.append(text); break;
    case Label::Answer:
        if (question.options.isEmpty() || !applyKey(question, text)) {
            if (!question.options.isEmpty()) {
                question.doubts.append(
                    tr("The key “%1” fits none of the answers. Mark the right ones.",
                       "%1: the text that names the right answers")
                        .arg(text));
            }
            question.answer += (question.answer.isEmpty() ? u""_s : u"\n"_s) + text;
            append(question.richAnswer, m_writer.blocks(trimmed(runs)));
        }
        break;
    default: setFeedback(word.label, word, m_writer.blocks(trimmed(runs)), reading);
    }
    question.paragraphs.append(next.paragraph.number);
    return true;
}

void QuestionReader::readLabels(Reading &reading) const
{
    for (qsizetype i = skipBlanks(reading.next); i < m_pieces.size(); i = skipBlanks(i + 1)) {
        if (!m_pieces[i].isText() || !takeLabel(i, reading))
            return;
        reading.hasLabels = true;
        reading.next = i + 1;
    }
}

/// "The lift is out. (True)": no options, but the truth of it.
bool QuestionReader::takeStatement(Reading &reading) const
{
    if (!reading.options.isEmpty())
        return false;
    Question &question = reading.question;
    const Line &statement = line(reading.stem);
    QList<WordRun> runs = statement.runs;
    const LabelWord label = labelOf(statement.paragraph.text());
    if (label.label != Label::None)
        runs = withoutStart(statement.paragraph.runs, label.length);
    StatementEnd end = takeTrueFalse(runs);
    if (!end.asksForTruth && (question.isStatement || reading.isLabelled))
        end.truth = saidTruth(runs);
    const bool isTaken = end.asksForTruth || end.truth;
    if (isTaken && question.stem.size() > 1)
        return false; // more than a sentence
    if (isTaken) {
        question.truth = end.truth;
        question.isStatement = true;
        question.stem = m_writer.blocks(runs);
        question.plainStem = textOf(runs).simplified();
    }
    return question.truth.has_value();
}

/// What was found is a question, not a list with a sentence above it.
bool QuestionReader::isAccepted(Reading &reading) const
{
    const Question &question = reading.question;
    if (question.stem.isEmpty())
        return false;
    if (reading.options.isEmpty()) {
        if (question.truth)
            return true;
        if (question.isStatement)
            return reading.isQuestionLabel || reading.isLabelled || reading.hasLabels;
        return (reading.isQuestionLabel && !question.plainStem.isEmpty())
            || (!question.answer.isEmpty() && (reading.isLabelled || asks(question.plainStem)));
    }
    if (reading.options.size() < 2)
        return false;
    const bool doesAsk =
        asks(question.plainStem) || asksForSeveral(question.plainStem) || reading.isQuestionLabel;
    const bool isLettered = reading.optionMarker == Marker::Letter;
    const auto right = std::ranges::count_if(question.options, &QuestionOption::isRight);
    const bool isAllRight = right == question.options.size();
    if (question.hasKey)
        return (doesAsk || isLettered || reading.hasLabels
                || (reading.hasSigns && !isAllRight && reading.isLabelled))
            && (!isAllRight || doesAsk);
    if (question.plainStem.endsWith(u':') && isLettered && !doesAsk)
        return false;
    return reading.isQuestionLabel || (isLettered && doesAsk) || (reading.hasSigns && doesAsk);
}

std::optional<QuestionReader::Found> QuestionReader::at(qsizetype index) const
{
    Reading reading;
    if (!beginsStem(index, reading))
        return std::nullopt;
    readStem(reading);
    readOptions(reading);
    if (reading.options.isEmpty())
        readPlainOptions(reading);
    if (!reading.options.isEmpty())
        readKeyByLooks(reading);
    readLabels(reading);
    takeStatement(reading);
    if (!isAccepted(reading))
        return std::nullopt;
    reading.question.asksForSeveral = asksForSeveral(reading.question.plainStem);
    return Found{reading.question, reading.next};
}

} // namespace carrel::word
