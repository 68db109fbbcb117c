// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/gift/giftquestion.h"

#include "core/base/translate.h"
#include "core/kinds/authornumber.h"
#include "core/richtext/richtext.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace carrel::gift {

namespace {

constexpr double whole = 100;
constexpr double alike = 0.01; ///< Weights are rounded: 33.33333 three times is 100.
constexpr auto gapMark = "_____"_L1; ///< As Moodle shows it.

WordFormat wordFormat(const QString &name)
{
    if (name == u"html")
        return WordFormat::Html;
    if (name == u"markdown")
        return WordFormat::Markdown;
    return name == u"plain" ? WordFormat::Plain : WordFormat::Moodle;
}

bool isAlike(double a, double b)
{
    return std::abs(a - b) < alike;
}

QString shown(double number)
{
    return QString::number(number, 'g', 12);
}

} // namespace

QuestionReader::QuestionReader(const Question &question, Passage &passage)
    : m_question(question)
    , m_passage(passage)
    , m_format(wordFormat(question.format))
{ }

std::nullopt_t QuestionReader::refuse(const QString &why)
{
    m_problem = why;
    return std::nullopt;
}

void QuestionReader::lose(const QString &what)
{
    if (!m_passage.losses.contains(what))
        m_passage.losses.append(what);
}

QJsonArray QuestionReader::words(const QString &text)
{
    QString rest = text;
    const QString own = takeFormat(rest);
    return storedWords(unescaped(rest), own.isEmpty() ? m_format : wordFormat(own),
                       m_passage.losses);
}

QString QuestionReader::plain(const QString &text)
{
    return richtext::toPlain(words(text)).simplified();
}

/// With a mark where the answers stood, if words follow them.
QString QuestionReader::stem() const
{
    const QString after = m_question.after.trimmed();
    if (after.isEmpty())
        return m_question.before.trimmed();
    return m_question.before + gapMark + m_question.after;
}

QuestionFrame QuestionReader::frame()
{
    QuestionFrame frame{.stem = words(stem()), .title = m_question.name};
    const QJsonArray general = words(m_question.generalFeedback);
    frame.replies = {general, general, general};
    return frame;
}

bool QuestionReader::isTrueFalse() const
{
    static const QRegularExpression key(u"^(T|F|TRUE|FALSE)$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    return key.match(m_question.answers.section(u'#', 0, 0).trimmed()).hasMatch();
}

std::optional<DraftBlock> QuestionReader::read()
{
    if (!m_question.problem.isEmpty())
        return refuse(m_question.problem);
    if (m_question.after.contains(u'{')) {
        lose(tr("Only the first answers in braces were read; the braces behind them stay in the "
                "text."));
    }
    const QString &answers = m_question.answers;
    if (!m_question.hasAnswers)
        return readText();
    if (answers.isEmpty())
        return readEssay();
    if (answers.startsWith(u'#'))
        return readNumbers();
    if (answers.contains(u'~'))
        return readChoice();
    if (answers.contains(u'=') && answers.contains("->"_L1))
        return readMatching();
    return isTrueFalse() ? readTrueFalse() : readShortText();
}

DraftBlock QuestionReader::readText()
{
    return textBlock(words(m_question.before), m_question.name);
}

DraftBlock QuestionReader::readEssay()
{
    const QuestionFrame framed = frame();
    if (framed.replies.correct.isEmpty()) {
        m_passage.notes.append(
            tr("The open question has no model answer yet. Write one: learners compare with it."));
    }
    return longTextBlock(framed, framed.replies.correct);
}

/// The comment behind the first # is for who answers wrong, behind the second for who is right.
std::optional<DraftBlock> QuestionReader::readTrueFalse()
{
    const QStringList parts = m_question.answers.split(u'#');
    const QString said = parts[0].trimmed();
    if (said != said.toUpper())
        lose(tr("“%1” was read as true or false; GIFT writes it in capital letters.",
                "%1: true or false")
                 .arg(said));
    TrueFalseKey key{.isTrue = said.startsWith(u'T', Qt::CaseInsensitive)};
    const QJsonArray wrong = words(parts.value(1));
    const QJsonArray right = words(parts.mid(2).join(u'#'));
    key.feedbackTrue = key.isTrue ? right : wrong;
    key.feedbackFalse = key.isTrue ? wrong : right;
    return trueFalseBlock(frame(), key);
}

std::optional<DraftBlock> QuestionReader::readChoice()
{
    const bool hasKey = m_question.answers.contains(u'=');
    QStringList pieces = QString(m_question.answers).replace(u'=', u"~="_s).split(u'~');
    if (pieces.first().trimmed().isEmpty())
        pieces.removeFirst();
    QList<Answer> answers;
    QList<DraftChoice> choices;
    for (const QString &piece : pieces) {
        QString text = piece.trimmed();
        const bool isKey = text.startsWith(u'=');
        if (isKey)
            text = text.mid(1);
        const Answer answer = answerFrom(text, isKey ? whole : 0);
        if (answer.words.isEmpty() && answer.feedback.isEmpty())
            continue;
        answers.append(answer);
        choices.append({.text = words(answer.words),
                        .isRight = hasKey ? answer.weight >= whole - alike : answer.weight > 0,
                        .feedback = words(answer.feedback)});
    }
    if (choices.size() < 2)
        return refuse(tr("There are fewer than two options to choose from. Each begins with = "
                         "(right) or ~ (wrong)."));
    return hasKey ? anyOf(answers, choices) : weighted(answers, choices);
}

/// There is an option with "=": one is to be chosen.
DraftBlock QuestionReader::anyOf(const QList<Answer> &answers, const QList<DraftChoice> &choices)
{
    QStringList partial;
    QStringList negative;
    for (const Answer &answer : answers) {
        const bool isPart = answer.weight > 0 && answer.weight < whole - alike;
        if (isPart || answer.weight < 0)
            (isPart ? partial : negative).append(u"%1 %"_s.arg(shown(answer.weight)));
    }
    if (!partial.isEmpty())
        lose(tr("Options that gave a part of the points (%1) give none here: one option is right.",
                "%1: percentages")
                 .arg(partial.join(u", "_s)));
    if (!negative.isEmpty())
        lose(tr("Options that took points away (%1) give none here.", "%1: percentages")
                 .arg(negative.join(u", "_s)));
    const auto right = std::ranges::count(choices, true, &DraftChoice::isRight);
    if (right > 1)
        lose(tr("Several options were right and one of them was enough. Here all right ones have "
                "to be chosen: check the question."));
    if (right == 0)
        lose(tr("No option gave all points, so none is marked as right. Mark the right one."));
    return choiceBlock(frame(), choices);
}

/// No "=": any number of options may be chosen, each with its weight.
DraftBlock QuestionReader::weighted(const QList<Answer> &answers, const QList<DraftChoice> &choices)
{
    QList<double> right;
    QList<double> wrong;
    for (const Answer &answer : answers)
        (answer.weight > 0 ? right : wrong).append(answer.weight);
    if (right.isEmpty()) {
        lose(tr("No option gives points, so none is marked as right. Mark the right ones."));
        return multipleBlock(frame(), choices, u"partial"_s);
    }
    const double share = whole / double(right.size());
    const bool isEven = std::ranges::all_of(right, [share](double w) { return isAlike(w, share); });
    const bool costsAll = std::ranges::all_of(wrong, [](double w) { return w <= -whole + alike; });
    const bool costsShare =
        std::ranges::all_of(wrong, [share](double w) { return isAlike(w, -share); });
    if (isEven && costsShare)
        return multipleBlock(frame(), choices, u"partial"_s);
    if (isEven && costsAll && right.size() == 1)
        return multipleBlock(frame(), choices, u"allOrNothing"_s);
    QStringList weights;
    for (const Answer &answer : answers)
        weights.append(u"%1 %"_s.arg(shown(answer.weight)));
    lose(tr("The options had weights of their own (%1). Here each right one gives the same part of "
            "the points and each wrong one takes as much away.",
            "%1: percentages")
             .arg(weights.join(u", "_s)));
    return multipleBlock(frame(), choices, u"partial"_s);
}

std::optional<DraftBlock> QuestionReader::readMatching()
{
    QStringList pieces = m_question.answers.split(u'=');
    if (pieces.first().trimmed().isEmpty())
        pieces.removeFirst();
    QList<DraftPair> pairs;
    for (const QString &piece : pieces) {
        const qsizetype arrow = piece.indexOf("->"_L1);
        if (arrow < 0)
            return refuse(tr("Not every line of the matching question has an arrow: each is "
                             "written = item -> what belongs with it."));
        pairs.append({words(piece.left(arrow)), plain(piece.mid(arrow + 2))});
        if (pairs.last().right.isEmpty())
            return refuse(tr("Nothing stands behind an arrow of the matching question."));
    }
    const auto lines = std::ranges::count_if(
        pairs, [](const DraftPair &pair) { return !richtext::isBlank(pair.left); });
    if (lines < 2)
        return refuse(tr("A matching question needs at least two pairs."));
    return matchingBlock(frame(), pairs);
}

/// "3.14:0.01", "1..5" or a number. With `tolerance` the play is told there and left out of the
/// number, else it makes a range.
std::optional<TypedAnswer> QuestionReader::numberFrom(const Answer &answer, double *tolerance)
{
    const QString text = unescaped(answer.words);
    QString number = text.section(u':', 0, 0).trimmed();
    const QString play = text.section(u':', 1).trimmed();
    const auto range = authorRange(number);
    const auto around =
        play.isEmpty() ? NumberRange() : authorRange(play).value_or(NumberRange{-1});
    if (!range || around.from < 0)
        return std::nullopt;
    if (isAmbiguousNumber(number))
        lose(tr("“%1” may be read as thousands or as a little more than a whole number. Check it.",
                "%1: a number")
                 .arg(number));
    if (tolerance)
        *tolerance = around.from;
    else if (around.from > 0)
        number = shown(range->from - around.from) + u".."_s + shown(range->to + around.from);
    return TypedAnswer{.text = number,
                       .isRight = answer.weight >= whole - alike,
                       .feedback = words(answer.feedback)};
}

std::optional<DraftBlock> QuestionReader::readNumbers()
{
    QString rest = m_question.answers.mid(1).trimmed();
    QString otherFeedback;
    if (const qsizetype other = rest.indexOf(u'~'); other >= 0) {
        const Answer wrong = answerFrom(rest.mid(other + 1), 0);
        otherFeedback = wrong.feedback;
        if (!wrong.words.isEmpty() && wrong.words != u"*")
            lose(tr("“%1” stood behind the numbers and was left out.", "%1: words of the source")
                     .arg(unescaped(wrong.words)));
        rest.truncate(other);
    }
    QList<Answer> answers;
    QSet<QString> plays;
    for (const QString &piece : rest.split(u'=')) {
        const Answer answer = answerFrom(piece, whole);
        if (answer.words.isEmpty() && answer.feedback.isEmpty())
            continue;
        if (answer.words == u"*") {
            otherFeedback = answer.feedback;
            continue;
        }
        plays.insert(answer.words.section(u':', 1).trimmed());
        if (answer.weight > 0 && answer.weight < whole - alike)
            lose(tr("An answer gave only %1 % of the points. Here it counts as wrong, with its "
                    "feedback.",
                    "%1: a number")
                     .arg(shown(answer.weight)));
        answers.append(answer);
    }
    double tolerance = 0;
    const bool isShared = plays.size() == 1;
    QList<TypedAnswer> numbers;
    for (const Answer &answer : std::as_const(answers)) {
        const auto number = numberFrom(answer, isShared ? &tolerance : nullptr);
        if (!number)
            return refuse(tr("“%1” is no number. Numbers are written 3.14, 3.14:0.01 or 1..5.",
                             "%1: words of the source")
                              .arg(unescaped(answer.words).left(60)));
        numbers.append(*number);
    }
    if (numbers.isEmpty())
        return refuse(tr("There is no number among the answers."));
    QuestionFrame framed = frame();
    framed.replies.wrong = joinedTexts(words(otherFeedback), framed.replies.wrong);
    return numericBlock(framed, numbers, tolerance);
}

std::optional<DraftBlock> QuestionReader::readShortText()
{
    const bool hasSign = m_question.answers.contains(u'=');
    QList<TypedAnswer> answers;
    QString otherFeedback;
    for (const QString &piece : m_question.answers.split(u'=')) {
        const Answer answer = answerFrom(piece, whole);
        if (answer.words.isEmpty() && answer.feedback.isEmpty())
            continue;
        if (answer.words == u"*") {
            otherFeedback = answer.feedback;
            if (answer.weight > 0)
                lose(tr("Any answer was right (*). A short text needs words: give them."));
            continue;
        }
        if (answer.weight > 0 && answer.weight < whole - alike)
            lose(tr("An answer gave only %1 % of the points. Here it counts as wrong, with its "
                    "feedback.",
                    "%1: a number")
                     .arg(shown(answer.weight)));
        answers.append({.text = plain(answer.words),
                        .isRight = answer.weight >= whole - alike,
                        .feedback = words(answer.feedback)});
    }
    if (answers.isEmpty())
        return refuse(tr("There is no answer between the braces."));
    if (!hasSign)
        lose(tr("The words in braces were taken as the answer to type, although there is no = "
                "before them. In formulas a brace is written \\{."));
    if (otherFeedback.isEmpty()) {
        if (const auto cloze = gap(answers))
            return cloze;
    }
    QuestionFrame framed = frame();
    framed.replies.wrong = joinedTexts(words(otherFeedback), framed.replies.wrong);
    return shortTextBlock(framed, answers);
}

/// A missing word with nothing said about single answers becomes a gap in its sentence.
std::optional<DraftBlock> QuestionReader::gap(const QList<TypedAnswer> &answers)
{
    const bool isPlain = std::ranges::all_of(answers, [](const TypedAnswer &answer) {
        return answer.isRight && answer.feedback.isEmpty();
    });
    if (!isPlain || m_question.after.trimmed().isEmpty())
        return std::nullopt;
    QStringList accepted;
    for (const TypedAnswer &answer : answers)
        accepted.append(gapEscaped(answer.text));
    const QString gapped = gapEscaped(unescaped(m_question.before)) + u'[' + accepted.join(u'|')
        + u']' + gapEscaped(unescaped(m_question.after));
    QuestionFrame framed = frame();
    framed.stem = richtext::fromPlain(tr("Fill in the missing words."));
    m_passage.notes.append(tr("The missing word became a gap in its sentence."));
    return clozeBlock(framed, words(gapped));
}

} // namespace carrel::gift
