// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Questions that stand in tables.

#include "core/base/translate.h"
#include "core/exchange/word/questionreader.h"
#include "core/exchange/word/tables.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

/// A cross, a tick or a yes in the column of the key.
bool isMark(const QString &text)
{
    static const QRegularExpression mark(
        u"^\\s*(?:[xX✓✔✅☑☒*]|yes|y|oui|o|ja|j|sí|si|s|true|vrai|correct|right|richtig|juste|1)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return mark.match(text).hasMatch();
}

/// Reads the cells that belong to one question, whatever the shape of the table.
class CellReading
{
public:
    CellReading(Question &question, const RichWriter &writer)
        : m_question(question)
        , m_writer(writer)
    { }

    void take(Column column, const QString &heading, const WordCell &cell);
    /// One more row of the same question: its answer, mark and feedback.
    void takeMore(const QList<Column> &columns, const QStringList &headings,
                  const QList<const WordCell *> &cells);
    void finish();

private:
    void takeStem(const WordCell &cell);
    void takeAnswers(const WordCell &cell);
    void takeFeedback(const WordCell &cell);
    QJsonArray blocks(const WordCell &cell) const;
    void addOption(Line line);
    void addOptions(const QList<Line> &lines);
    void addWholeOption(const WordCell &cell);
    void takeKey(const QString &heading, const WordCell &cell);
    void keep(const QString &heading, const QString &text);
    void divideFeedback();
    static QList<WordRun> withoutLabel(const Line &line);

    Question &m_question;
    const RichWriter &m_writer;
    QList<Line> m_options;
    QString m_key;
    QJsonArray m_richKey;
    QList<Line> m_feedback;
    QList<Line> m_wrong;
    QStringList m_answers;
    bool m_hasSigns = false;
};

QList<WordRun> CellReading::withoutLabel(const Line &line)
{
    const LabelWord label = labelOf(line.paragraph.text());
    if (label.label != Label::None)
        return trimmed(withoutStart(line.paragraph.runs, label.length));
    return line.marker == Marker::Bullet || line.marker == Marker::None
        ? trimmed(line.paragraph.runs)
        : line.runs;
}

QJsonArray CellReading::blocks(const WordCell &cell) const
{
    QJsonArray text;
    for (const Line &line : cellLines(cell))
        append(text, m_writer.blocks(trimmed(line.paragraph.runs)));
    return text;
}

void CellReading::addOption(Line line)
{
    const OptionEnd end = takeOptionEnd(line);
    if (end.sign)
        line.sign = end.sign;
    m_hasSigns = m_hasSigns || line.sign.has_value();
    m_options.append(line);
    m_question.options.append({m_writer.blocks(line.runs), line.text, plainBlocks(end.feedback),
                               line.sign.value_or(false)});
}

void CellReading::addOptions(const QList<Line> &lines)
{
    for (const Line &line : lines)
        addOption(line);
}

/// An option in a cell of its own, however many paragraphs it has.
void CellReading::addWholeOption(const WordCell &cell)
{
    QList<Line> lines = cellLines(cell);
    addOption(lines.takeFirst());
    for (const Line &line : std::as_const(lines))
        append(m_question.options.last().text, m_writer.blocks(trimmed(line.paragraph.runs)));
}

/// What has no place in a question is left for the author to see.
void CellReading::keep(const QString &heading, const QString &text)
{
    m_question.doubts.append(
        tr("The document also says, under “%1”: %2", "%1: heading of a column, %2: the text in it")
            .arg(heading, text));
}

void CellReading::takeKey(const QString &heading, const WordCell &cell)
{
    if (!m_key.isEmpty()) {
        keep(heading, cellText(cell));
        return;
    }
    m_key = cellText(cell);
    m_richKey = blocks(cell);
}

void CellReading::takeStem(const WordCell &cell)
{
    const QList<Line> lines = cellLines(cell);
    const auto isLettered = [](const Line &line) {
        return line.marker == Marker::Letter || line.sign.has_value();
    };
    const bool hasOptions = std::ranges::count_if(lines, isLettered) >= 2;
    for (const Line &line : lines) {
        if (hasOptions && isLettered(line)) {
            addOption(line);
            continue;
        }
        QList<WordRun> runs = withoutLabel(line);
        m_question.isStatement =
            m_question.isStatement || labelOf(line.paragraph.text()).label == Label::TrueFalse;
        if (isWholly(runs, [](const WordMarks &marks) { return marks.bold; })) {
            for (WordRun &run : runs)
                run.marks.bold = false;
        }
        append(m_question.stem, m_writer.blocks(runs));
        m_question.plainStem +=
            (m_question.plainStem.isEmpty() ? u""_s : u" "_s) + textOf(runs).simplified();
    }
}

void CellReading::takeAnswers(const WordCell &cell)
{
    const QList<Line> lines = cellLines(cell);
    if (!m_question.options.isEmpty()) { // columns of options stand beside it
        takeKey({}, cell);
        return;
    }
    if (lines.size() >= 2) {
        addOptions(lines);
    } else if (!lines.isEmpty()) {
        m_answers.append(textOf(lines.first().paragraph.runs).trimmed());
        m_richKey = blocks(cell);
        if (lines.first().marker == Marker::Letter || lines.first().sign)
            m_options.append(lines.first());
    }
}

void CellReading::takeFeedback(const WordCell &cell)
{
    m_feedback += cellLines(cell);
}

void CellReading::take(Column column, const QString &heading, const WordCell &cell)
{
    if (isBlankCell(cell))
        return;
    const QString text = cellText(cell);
    switch (column) {
    case Column::Question: takeStem(cell); break;
    case Column::Answers: takeAnswers(cell); break;
    case Column::Option: addWholeOption(cell); break;
    case Column::Correct: takeKey(heading, cell); break;
    case Column::WrongAnswers: m_wrong += cellLines(cell); break;
    case Column::Feedback: takeFeedback(cell); break;
    case Column::FeedbackRight: append(m_question.right, blocks(cell)); break;
    case Column::FeedbackWrong: append(m_question.wrong, blocks(cell)); break;
    case Column::Points: {
        static const QRegularExpression number(u"\\d+"_s);
        m_question.points = qBound(1, number.match(text).captured(0).toInt(), 100);
        break;
    }
    case Column::Hint: m_question.hints.append(text.simplified()); break;
    case Column::Number: break;
    case Column::Type:
        m_question.asksForSeveral = m_question.asksForSeveral || asksForSeveral(text)
            || text.contains(u"multiple response", Qt::CaseInsensitive)
            || text.contains(u"multi-select", Qt::CaseInsensitive);
        m_question.isStatement =
            m_question.isStatement || labelOf(text + u':').label == Label::TrueFalse;
        break;
    default: keep(heading, text);
    }
}

void CellReading::takeMore(const QList<Column> &columns, const QStringList &headings,
                           const QList<const WordCell *> &cells)
{
    const qsizetype before = m_question.options.size();
    if (before == 0 && m_question.options.isEmpty() && !m_answers.isEmpty()) {
        // The first row held the first option.
        Line first;
        first.runs = {{m_answers.takeFirst(), WordMarks()}};
        if (!m_options.isEmpty())
            first = m_options.takeFirst();
        first.text = textOf(first.runs).trimmed();
        m_options.clear();
        addOption(first);
        if (!m_key.isEmpty() && isMark(m_key))
            m_question.options.last().isRight = true;
        m_hasSigns = m_hasSigns || isMark(m_key);
        m_key.clear();
        for (const Line &line : std::exchange(m_feedback, {}))
            append(m_question.options.last().feedback, m_writer.blocks(withoutLabel(line)));
    }
    for (qsizetype i = 0; i < cells.size() && i < columns.size(); ++i) {
        if (!cells[i] || isBlankCell(*cells[i]))
            continue;
        const QString text = cellText(*cells[i]);
        if (columns[i] == Column::Answers || columns[i] == Column::Option) {
            addOptions(cellLines(*cells[i]));
        } else if (columns[i] == Column::Correct && isMark(text) && !m_question.options.isEmpty()) {
            m_question.options.last().isRight = true;
            m_hasSigns = true;
        } else if (columns[i] == Column::Feedback && !m_question.options.isEmpty()) {
            append(m_question.options.last().feedback, blocks(*cells[i]));
        } else if (columns[i] != Column::Correct) {
            take(columns[i], headings.value(i), *cells[i]);
        }
    }
}

/// A line for each answer belongs to it; lines that say "Right:" belong to the whole.
void CellReading::divideFeedback()
{
    const bool isEach = m_question.options.size() >= 2
        && m_feedback.size() == m_question.options.size()
        && std::ranges::all_of(m_feedback, [](const Line &line) {
                            return labelOf(line.paragraph.text()).label == Label::None;
                        });
    for (qsizetype i = 0; i < m_feedback.size(); ++i) {
        const Line &line = m_feedback[i];
        const Label label = labelOf(line.paragraph.text()).label;
        const QJsonArray text = m_writer.blocks(label == Label::None && line.marker == Marker::None
                                                    ? trimmed(line.paragraph.runs)
                                                    : withoutLabel(line));
        const bool namesOption = line.marker == Marker::Letter && line.isTyped && line.ordinal >= 1
            && line.ordinal <= m_question.options.size();
        if (isEach || namesOption)
            append(m_question.options[namesOption ? line.ordinal - 1 : i].feedback, text);
        else if (label == Label::Right)
            append(m_question.right, text);
        else if (label == Label::Wrong)
            append(m_question.wrong, text);
        else
            append(m_question.feedback, text);
    }
}

void CellReading::finish()
{
    if (!m_wrong.isEmpty()) {
        const QString right = m_key.isEmpty() ? m_answers.join(u'\n') : m_key;
        for (const QString &line : right.split(u'\n', Qt::SkipEmptyParts))
            m_question.options.append({plainBlocks(line), line, {}, true});
        m_question.hasKey = !right.isEmpty();
        m_key.clear();
        m_answers.clear();
        m_options.clear();
        for (Line line : std::as_const(m_wrong)) {
            const OptionEnd end = takeOptionEnd(line);
            m_question.options.append(
                {m_writer.blocks(line.runs), line.text, plainBlocks(end.feedback), false});
        }
    }
    if (!m_question.options.isEmpty() && m_wrong.isEmpty()) {
        const bool hasRight = std::ranges::any_of(m_question.options, &QuestionOption::isRight);
        if (m_hasSigns && hasRight)
            m_question.hasKey = true;
        else if (m_key.isEmpty() && m_options.size() == m_question.options.size())
            markByLooks(m_question, m_options);
        if (m_question.hasKey) {
            for (qsizetype i = 0; i < m_options.size(); ++i) {
                QList<WordRun> runs = m_options[i].runs;
                for (WordRun &run : runs)
                    run.marks.bold = false;
                m_question.options[i].text = m_writer.blocks(runs);
            }
        }
    }
    divideFeedback();
    const QString key = m_key.isEmpty() ? m_answers.join(u'\n') : m_key;
    if (key.isEmpty())
        return;
    if (m_question.options.isEmpty()) {
        m_question.answer = key;
        m_question.richAnswer = m_richKey;
    } else if (!applyKey(m_question, key)) {
        m_question.doubts.append(tr("The key “%1” fits none of the answers. Mark the right ones.",
                                    "%1: the text that names the right answers")
                                     .arg(key));
    }
}

Question questionOfCard(const WordTable &table, const TableShape &shape, const RichWriter &writer)
{
    Question question;
    question.line = table.number;
    question.paragraphs = paragraphsOf(table);
    CellReading reading(question, writer);
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const bool isWhole = table.rows[i].cells.size() == 1;
        if (isWhole)
            reading.take(Column::Unknown, {}, table.rows[i].cells.front());
        else
            reading.take(shape.columns[qsizetype(i)], shape.headings[qsizetype(i)],
                         table.rows[i].cells[1]);
    }
    reading.finish();
    return question;
}

/// The row has no question of its own: it goes on with that of the row above.
bool goesOn(const WordRow &row, qsizetype stemAt)
{
    const WordCell *stem = gridOf(row).value(stemAt);
    return !stem || stem->goesOn || isBlankCell(*stem);
}

/// The question that begins in a row; moves `row` behind its last one.
Question questionOfRows(const WordTable &table, const TableShape &shape, qsizetype &row,
                        const RichWriter &writer)
{
    const WordRow &first = table.rows[size_t(row)];
    Question question;
    question.paragraphs = paragraphsOf(first);
    question.line = question.paragraphs.value(0, table.number);
    CellReading reading(question, writer);
    const QList<const WordCell *> cells = gridOf(first);
    for (const bool isEarly : {true, false}) { // options come before the column with the key
        for (qsizetype i = 0; i < cells.size() && i < shape.columns.size(); ++i) {
            const Column column = shape.columns[i];
            if (cells[i] && isEarly == (column == Column::Option || column == Column::Question))
                reading.take(column, shape.headings.value(i), *cells[i]);
        }
    }
    const qsizetype stemAt = shape.columns.indexOf(Column::Question);
    for (++row; row < qsizetype(table.rows.size()); ++row) {
        const WordRow &next = table.rows[size_t(row)];
        if (!goesOn(next, stemAt))
            break;
        question.paragraphs += paragraphsOf(next);
        reading.takeMore(shape.columns, shape.headings, gridOf(next));
    }
    reading.finish();
    return question;
}

} // namespace

QList<Question> questionsOf(const WordTable &table, const TableShape &shape,
                            const RichWriter &writer)
{
    if (shape.kind == TableShape::QuestionCard)
        return {questionOfCard(table, shape, writer)};
    QList<Question> questions;
    qsizetype row = shape.firstRow;
    while (row < qsizetype(table.rows.size())) {
        const Question question = questionOfRows(table, shape, row, writer);
        const bool isBlank = question.stem.isEmpty() && question.options.isEmpty()
            && question.answer.isEmpty() && question.doubts.isEmpty();
        if (!isBlank)
            questions.append(question);
    }
    return questions;
}

} // namespace carrel::word
