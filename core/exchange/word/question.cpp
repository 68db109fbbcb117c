// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/question.h"

#include "core/base/translate.h"
#include "core/exchange/reading/questionblocks.h"
#include "core/exchange/reading/truthword.h"
#include "core/exchange/word/richruns.h"
#include "core/exchange/word/words.h"
#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::word {

namespace {

constexpr qsizetype longestShortAnswer = 60; // characters; what is longer is no word to be typed
constexpr qsizetype mostWordsOfShortAnswer = 6;

QString bare(const QString &text)
{
    QString words = text.simplified().toCaseFolded();
    while (!words.isEmpty() && (words.back().isPunct() || words.back().isSpace()))
        words.chop(1);
    return words;
}

/// Places of the options that a key such as "B", "a, c" or "2 and 3" names; empty: it names none.
QList<qsizetype> placesNamed(const QString &key, qsizetype count, QString *rest)
{
    static const QRegularExpression list(
        u"^\\s*\\(?((?:[A-Ja-j]|\\d{1,2})(?:\\s*(?:,|;|/"
        u"|&|\\+|\\band\\b|\\bet\\b|\\bund\\b|\\by\\b|"
        "\\bor\\b)\\s*(?:[A-Ja-j]|\\d{1,2})\\b)*)(?![\\w°%])\\)?\\s*(?:$|[.):–—,;-]+\\s*(.*)$|(\\(.*)$)"_s,
        QRegularExpression::UseUnicodePropertiesOption
            | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression piece(u"\\d{1,2}|\\b[A-Ja-j]\\b"_s);
    const auto match = list.match(key);
    QList<qsizetype> places;
    if (!match.hasMatch())
        return places;
    auto pieces = piece.globalMatch(match.captured(1));
    while (pieces.hasNext()) {
        const QString said = pieces.next().captured(0);
        const qsizetype place =
            said[0].isDigit() ? said.toInt() - 1 : said[0].toLower().unicode() - u'a';
        if (place < 0 || place >= count)
            return {};
        if (!places.contains(place))
            places.append(place);
    }
    *rest = (match.captured(2) + match.captured(3)).trimmed();
    return places;
}

/// What is said whatever the answer goes to both sides.
QuestionFrame frameOf(const Question &question)
{
    return {.stem = question.stem,
            .replies = {.correct = joinedTexts(question.right, question.feedback),
                        .partly = joinedTexts(question.partly, question.feedback),
                        .wrong = joinedTexts(question.wrong, question.feedback)},
            .hints = question.hints,
            .points = question.points};
}

/// Of a question that is right or wrong as a whole: partly right is wrong.
QuestionFrame wholeFrameOf(const Question &question)
{
    QuestionFrame frame = frameOf(question);
    frame.replies.wrong =
        joinedTexts(joinedTexts(question.wrong, question.partly), question.feedback);
    frame.replies.partly = {};
    return frame;
}

Node nodeOf(const DraftBlock &block, IdSource &ids)
{
    Node node;
    node.id = ids.next<NodeId>();
    node.kind = block.kind;
    node.body = block.body;
    node.body.insert(u"v"_s, 1);
    return node;
}

/// Two options that say true and false.
std::optional<qsizetype> placeOfTrue(const Question &question)
{
    if (question.options.size() != 2)
        return std::nullopt;
    const auto first = truthOf(question.options[0].plain);
    const auto second = truthOf(question.options[1].plain);
    if (!first || !second || *first == *second)
        return std::nullopt;
    return *first ? 0 : 1;
}

Node trueFalseOf(const Question &question, bool isTrue, IdSource &ids)
{
    TrueFalseKey key{.isTrue = isTrue};
    if (const auto place = placeOfTrue(question)) {
        key.feedbackTrue = question.options[*place].feedback;
        key.feedbackFalse = question.options[1 - *place].feedback;
    }
    return nodeOf(trueFalseBlock(wholeFrameOf(question), key), ids);
}

Node choiceOf(Question &question, IdSource &ids)
{
    const auto right = std::ranges::count_if(question.options, &QuestionOption::isRight);
    const bool isMultiple = right > 1 || (question.asksForSeveral && right != 1)
        || (question.asksForSeveral && question.options.size() > 2);
    QList<DraftChoice> choices;
    for (const QuestionOption &option : std::as_const(question.options))
        choices.append({option.text, option.isRight, option.feedback});
    if (right == 0)
        question.doubts.append(tr("The document does not say which answer is right. Mark it."));
    return nodeOf(isMultiple ? multipleBlock(frameOf(question), choices, u"partial"_s)
                             : choiceBlock(wholeFrameOf(question), choices),
                  ids);
}

/// Gaps of the stem, filled with the words of the answer; nothing if their numbers differ.
std::optional<QJsonArray> gapTextFrom(const Question &question)
{
    static const QRegularExpression gap(u"_{3,}|…{2,}|\\.{5,}"_s);
    static const QRegularExpression between(u"\\s*[;,/|]\\s*"_s);
    qsizetype gaps = 0; // QString::count() counts what overlaps, too
    for (auto matches = gap.globalMatch(question.plainStem); matches.hasNext(); matches.next())
        ++gaps;
    QStringList words = gaps == 1 ? QStringList{question.answer.trimmed()}
                                  : question.answer.split(between, Qt::SkipEmptyParts);
    if (gaps == 0 || words.size() != gaps)
        return std::nullopt;
    for (QString &word : words)
        word = word.trimmed().remove(QRegularExpression(u"[.\\[\\]|\\\\]+$"_s));
    qsizetype next = 0;
    return richtext::withRuns(question.stem, [&](const QJsonArray &runs) {
        QJsonArray filled;
        for (const auto &value : runs) {
            QJsonObject run = value.toObject();
            const QString text = run.value(u"text"_s).toString();
            QString result;
            qsizetype at = 0;
            auto matches = gap.globalMatch(text);
            while (matches.hasNext()) {
                const auto match = matches.next();
                result += gapEscaped(text.mid(at, match.capturedStart() - at));
                result += u'[' + words.value(next++) + u']';
                at = match.capturedEnd();
            }
            run.insert(u"text"_s, result + gapEscaped(text.mid(at)));
            filled.append(run);
        }
        return filled;
    });
}

Node typedAnswerOf(Question &question, IdSource &ids)
{
    static const QRegularExpression number(u"^[−-]?\\d+(?:[.,]\\d+)?$"_s);
    static const QRegularExpression between(u"\\s*[;|]\\s*|\\s+/\\s+|\\n"_s);
    QuestionFrame frame = wholeFrameOf(question);
    if (const auto text = gapTextFrom(question)) {
        frame.stem = {};
        return nodeOf(clozeBlock(frame, *text), ids);
    }
    const QString answer = question.answer.trimmed();
    if (number.match(answer).hasMatch())
        return nodeOf(numericBlock(frame, {{answer}}, 0), ids);
    QList<TypedAnswer> answers;
    for (QString word : answer.split(between, Qt::SkipEmptyParts)) {
        word = word.trimmed();
        if (word.endsWith(u'.'))
            word.chop(1);
        answers.append({word.replace(u'*', u"\\*"_s)});
    }
    return nodeOf(shortTextBlock(frame, answers), ids);
}

bool isShortAnswer(const QString &answer)
{
    return answer.size() <= longestShortAnswer
        && richtext::wordCount(plainBlocks(answer)) <= mostWordsOfShortAnswer;
}

Node openQuestionOf(Question &question, IdSource &ids)
{
    QJsonArray model = question.richAnswer;
    append(model, question.feedback);
    append(model, question.right);
    append(model, question.wrong);
    append(model, question.partly);
    for (const QString &hint : std::as_const(question.hints))
        append(model, plainBlocks(hint));
    if (question.answer.isEmpty()) {
        question.doubts.append(tr("No answers were found for this question, so it became an open "
                                  "one. Add a model answer, or change its type."));
    }
    return nodeOf(longTextBlock(frameOf(question), model), ids);
}

/// "False, because ..." as the answer to a statement.
void readTruth(Question &question)
{
    static const QRegularExpression said(u"^\\s*(\\p{L}+)\\s*(?:[.,:;!–—-]+\\s*(.*))?$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    if (question.truth || question.answer.isEmpty())
        return;
    const auto match = said.match(question.answer);
    const QString rest = match.captured(2);
    if (!match.hasMatch() || (!question.isStatement && !rest.isEmpty()))
        return;
    question.truth = truthOf(match.captured(1));
    if (question.truth)
        append(question.feedback, plainBlocks(rest));
}

} // namespace

bool applyKey(Question &question, const QString &key)
{
    QString rest;
    QList<qsizetype> places = placesNamed(key, question.options.size(), &rest);
    if (places.isEmpty()) {
        const QString wanted = bare(key);
        const QStringList wantedLines = key.split(QRegularExpression(u"\\s*[;\\n]\\s*"_s));
        for (qsizetype i = 0; i < question.options.size(); ++i) {
            const QString words = bare(question.options[i].plain);
            const bool isNamed = words == wanted
                || std::ranges::any_of(wantedLines,
                                       [&](const QString &line) { return bare(line) == words; });
            if (isNamed && !words.isEmpty())
                places.append(i);
        }
    } else if (places.size() == 1
               && bare(rest).remove(u'(').remove(u')')
                   == bare(question.options[places.first()].plain).remove(u'(').remove(u')')) {
        rest.clear(); // "B (the words of B)"
    }
    if (places.isEmpty())
        return false;
    if (question.hasKey) {
        for (qsizetype i = 0; i < question.options.size(); ++i) {
            if (question.options[i].isRight != places.contains(i)) {
                question.doubts.append(tr("The marks on the answers and the line with the key do "
                                          "not agree; the line was taken."));
                break;
            }
        }
    }
    for (qsizetype i = 0; i < question.options.size(); ++i)
        question.options[i].isRight = places.contains(i);
    question.hasKey = true;
    append(question.feedback, plainBlocks(rest));
    return true;
}

int takePoints(QString &stem)
{
    static const QRegularExpression points(
        u"\\s*[(\\[]\\s*(\\d{1,3})\\s*(?:points?|pts?\\.?|marks?|punkte?|puntos?)\\s*[)\\]]\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = points.match(stem);
    if (!match.hasMatch())
        return 0;
    stem.chop(match.capturedLength(0));
    return qBound(1, match.captured(1).toInt(), 100);
}

Node blockOf(Question &question, IdSource &ids)
{
    if (!question.options.isEmpty()) {
        const auto place = placeOfTrue(question);
        if (place && question.hasKey)
            return trueFalseOf(question, question.options[*place].isRight, ids);
        return choiceOf(question, ids);
    }
    readTruth(question);
    if (question.truth)
        return trueFalseOf(question, *question.truth, ids);
    if (question.isStatement) {
        for (const QString &word : {tr("True"), tr("False")})
            question.options.append({plainBlocks(word), word, {}, false});
        return choiceOf(question, ids);
    }
    if (!question.answer.isEmpty() && (isShortAnswer(question.answer) || gapTextFrom(question)))
        return typedAnswerOf(question, ids);
    return openQuestionOf(question, ids);
}

} // namespace carrel::word
