// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/plaintext/typedquestions.h"

using namespace Qt::StringLiterals;

namespace carrel::plaintext {

namespace {

/// One pass over the lines. Words without a sign go to what was written last.
class Sorting
{
public:
    explicit Sorting(Dialect dialect)
        : m_dialect(dialect)
    { }

    void take(const QString &line, int number);
    QList<TypedQuestion> finish();

private:
    void begin(int number);
    void end();
    bool isOpen() const { return m_question.firstLine > 0; }
    bool begins(const Line &line) const;
    bool isOptionHere(const Line &line) const;
    void takeAlone(const Line &line, int number);
    void add(const Line &line, const QString &whole);
    void addSign(const Line &line);
    void addOption(const Line &line);
    void addWords(const QString &words);
    void addTo(QString &text, const QString &words);

    Dialect m_dialect;
    TypedQuestion m_question;
    QList<TypedQuestion> m_questions;
    QString *m_last = nullptr; ///< Of m_question: what was written last; null: the stem.
    bool m_isAfterGap = false;
};

void Sorting::begin(int number)
{
    end();
    m_question.firstLine = number;
}

void Sorting::end()
{
    if (isOpen())
        m_questions.append(m_question);
    m_question = {};
    m_last = nullptr;
}

QList<TypedQuestion> Sorting::finish()
{
    end();
    return m_questions;
}

/// "A. Smith said …" is no option: letters go on from a. A list in a stem is none either.
bool Sorting::isOptionHere(const Line &line) const
{
    if (line.kind != LineKind::Option || !isOpen() || m_question.stem.trimmed().isEmpty())
        return false;
    if (m_question.isHeading || m_question.isComment)
        return false;
    if (line.letter.isNull())
        return true;
    const QList<TypedOption> &options = m_question.options;
    if (m_dialect == Dialect::Aiken)
        return m_question.keys.isEmpty();
    const char16_t expected = options.isEmpty() || options.last().letter.isNull()
        ? u'a'
        : char16_t(options.last().letter.unicode() + 1);
    return line.letter == expected;
}

bool Sorting::begins(const Line &line) const
{
    if (!isOpen() || line.kind == LineKind::Numbered || m_question.isHeading
        || m_question.isComment)
        return true;
    const bool isWords =
        line.kind == LineKind::Words || (line.kind == LineKind::Option && !isOptionHere(line));
    if (!isWords)
        return false;
    const bool hasKey = !m_question.keys.isEmpty();
    if (m_dialect == Dialect::Aiken)
        return hasKey || (m_isAfterGap && !m_question.options.isEmpty());
    if (m_isAfterGap)
        return m_question.isAnswered() || !m_question.isNumbered;
    return hasKey && m_last == nullptr && !m_question.isNumbered;
}

void Sorting::takeAlone(const Line &line, int number)
{
    begin(number);
    m_question.isHeading = line.kind == LineKind::Heading;
    m_question.isComment = line.kind == LineKind::Comment;
    m_question.stem = line.text;
    m_question.lastLine = number;
}

void Sorting::take(const QString &whole, int number)
{
    const Line line = lineFrom(whole, m_dialect);
    if (line.kind == LineKind::Blank) {
        m_isAfterGap = true;
        return;
    }
    if (line.kind == LineKind::Heading || line.kind == LineKind::Comment) {
        takeAlone(line, number);
    } else {
        if (begins(line))
            begin(number);
        add(line, whole.trimmed());
        m_question.lastLine = number;
    }
    m_isAfterGap = false;
}

void Sorting::add(const Line &line, const QString &whole)
{
    if (line.kind == LineKind::Numbered) {
        m_question.isNumbered = true;
        m_question.stem = line.text;
        m_question.stemLines = line.text.isEmpty() ? 0 : 1;
    } else if (isOptionHere(line)) {
        addOption(line);
    } else if (line.kind == LineKind::Words || line.kind == LineKind::Option) {
        addWords(whole);
    } else {
        addSign(line);
    }
}

void Sorting::addTo(QString &text, const QString &words)
{
    if (!text.isEmpty() && !words.isEmpty())
        text += u'\n';
    text += words;
    m_last = &text;
}

/// Feedback after an option is about that option; before the options it is about the question.
void Sorting::addSign(const Line &line)
{
    const bool isOfOption =
        !m_question.options.isEmpty() && m_question.keys.isEmpty() && !m_isAfterGap;
    switch (line.kind) {
    case LineKind::Key:
        m_question.keys.append(line.text);
        m_last = nullptr;
        break;
    case LineKind::Number:
        m_question.numbers.append(line.text);
        m_last = nullptr;
        break;
    case LineKind::Feedback:
        addTo(isOfOption ? m_question.options.last().feedback : m_question.feedback, line.text);
        break;
    case LineKind::Right: addTo(m_question.right, line.text); break;
    case LineKind::Wrong: addTo(m_question.wrong, line.text); break;
    case LineKind::Hint:
        m_question.hints.append(line.text);
        m_last = &m_question.hints.last();
        break;
    case LineKind::Points: m_question.points = line.text; break;
    case LineKind::Essay: m_question.isEssay = true; break;
    case LineKind::Upload: m_question.isUpload = true; break;
    default: break;
    }
}

void Sorting::addOption(const Line &line)
{
    // Behind general feedback a dash says what those read who were wrong.
    const bool isWrongFeedback = line.letter.isNull() && !line.isBox && m_question.options.isEmpty()
        && (!m_question.right.isEmpty() || !m_question.feedback.isEmpty());
    if (isWrongFeedback) {
        addTo(m_question.wrong, line.text);
        return;
    }
    m_question.options.append(
        {.text = line.text, .letter = line.letter, .isKey = line.isKey, .isBox = line.isBox});
    m_last = &m_question.options.last().text;
}

void Sorting::addWords(const QString &words)
{
    if (m_last) {
        *m_last += (m_last->isEmpty() ? QString() : u" "_s) + words;
        ++m_question.joinedLines;
        return;
    }
    if (!m_question.stem.isEmpty())
        m_question.stem += m_isAfterGap ? u"\n\n"_s : u"\n"_s;
    m_question.stem += words;
    ++m_question.stemLines;
}

} // namespace

QList<TypedQuestion> questionsIn(const QStringList &lines, Dialect dialect)
{
    Sorting sorting(dialect);
    for (qsizetype i = 0; i < lines.size(); ++i)
        sorting.take(lines[i], int(i) + 1);
    return sorting.finish();
}

} // namespace carrel::plaintext
