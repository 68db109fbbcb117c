// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/reading/questionblocks.h"

#include "core/richtext/richtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

constexpr int mostPoints = 100;

QJsonObject framed(const QuestionFrame &frame)
{
    QJsonObject body{{u"stem"_s, frame.stem}};
    const auto put = [&body](const QString &key, const QJsonArray &text) {
        if (!text.isEmpty())
            body.insert(key, text);
    };
    put(u"feedbackCorrect"_s, frame.replies.correct);
    put(u"feedbackWrong"_s, frame.replies.wrong);
    if (!frame.hints.isEmpty())
        body.insert(u"hints"_s, QJsonArray::fromStringList(frame.hints));
    if (!frame.difficulty.isEmpty())
        body.insert(u"difficulty"_s, frame.difficulty);
    body.insert(u"points"_s, std::clamp(frame.points, 0, mostPoints));
    return body;
}

QJsonObject framedByPart(const QuestionFrame &frame)
{
    QJsonObject body = framed(frame);
    if (!frame.replies.partly.isEmpty())
        body.insert(u"feedbackPartly"_s, frame.replies.partly);
    return body;
}

QJsonArray optionsOf(const QList<DraftChoice> &choices)
{
    QJsonArray options;
    for (const DraftChoice &choice : choices) {
        options.append(QJsonObject{{u"text"_s, choice.text},
                                   {u"correct"_s, choice.isRight},
                                   {u"feedback"_s, choice.feedback}});
    }
    return options;
}

QJsonArray answersOf(const QList<TypedAnswer> &answers, const QString &key)
{
    QJsonArray entries;
    for (const TypedAnswer &answer : answers) {
        entries.append(QJsonObject{
            {key, answer.text}, {u"correct"_s, answer.isRight}, {u"feedback"_s, answer.feedback}});
    }
    return entries;
}

} // namespace

DraftBlock choiceBlock(const QuestionFrame &frame, const QList<DraftChoice> &choices)
{
    if (std::ranges::count(choices, true, &DraftChoice::isRight) > 1)
        return multipleBlock(frame, choices, u"partial"_s);
    QJsonObject body = framed(frame);
    body.insert(u"options"_s, optionsOf(choices));
    return {u"single"_s, body, frame.title};
}

DraftBlock multipleBlock(const QuestionFrame &frame, const QList<DraftChoice> &choices,
                         const QString &scoring)
{
    QJsonObject body = framedByPart(frame);
    body.insert(u"options"_s, optionsOf(choices));
    body.insert(u"scoring"_s, scoring);
    return {u"multiple"_s, body, frame.title};
}

DraftBlock trueFalseBlock(const QuestionFrame &frame, const TrueFalseKey &key)
{
    QJsonObject body = framed(frame);
    body.insert(u"correct"_s, key.isTrue);
    body.insert(u"feedbackTrue"_s, key.feedbackTrue);
    body.insert(u"feedbackFalse"_s, key.feedbackFalse);
    return {u"truefalse"_s, body, frame.title};
}

DraftBlock shortTextBlock(const QuestionFrame &frame, const QList<TypedAnswer> &answers)
{
    QJsonObject body = framed(frame);
    body.insert(u"answers"_s, answersOf(answers, u"text"_s));
    return {u"shorttext"_s, body, frame.title};
}

DraftBlock numericBlock(const QuestionFrame &frame, const QList<TypedAnswer> &answers,
                        double tolerance)
{
    QJsonObject body = framed(frame);
    body.insert(u"answers"_s, answersOf(answers, u"number"_s));
    body.insert(u"tolerance"_s, tolerance);
    return {u"numeric"_s, body, frame.title};
}

DraftBlock matchingBlock(const QuestionFrame &frame, const QList<DraftPair> &pairs)
{
    QJsonArray lines;
    QJsonArray extras;
    for (const DraftPair &pair : pairs) {
        if (richtext::isBlank(pair.left))
            extras.append(QJsonObject{{u"text"_s, pair.right}});
        else
            lines.append(QJsonObject{{u"left"_s, pair.left}, {u"right"_s, pair.right}});
    }
    QJsonObject body = framedByPart(frame);
    body.insert(u"pairs"_s, lines);
    body.insert(u"extras"_s, extras);
    return {u"matching"_s, body, frame.title};
}

DraftBlock orderingBlock(const QuestionFrame &frame, const QList<QJsonArray> &lines)
{
    QJsonArray entries;
    for (const QJsonArray &line : lines)
        entries.append(QJsonObject{{u"text"_s, line}});
    QJsonObject body = framedByPart(frame);
    body.insert(u"lines"_s, entries);
    return {u"ordering"_s, body, frame.title};
}

DraftBlock longTextBlock(const QuestionFrame &frame, const QJsonArray &model)
{
    return {u"longtext"_s, {{u"stem"_s, frame.stem}, {u"model"_s, model}}, frame.title};
}

DraftBlock textBlock(const QJsonArray &text, const QString &title)
{
    return {u"text"_s, {{u"text"_s, text}}, title};
}

QString gapEscaped(const QString &words)
{
    QString escaped;
    for (const QChar c : words) {
        if (c == u'[' || c == u']' || c == u'|' || c == u'\\')
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

DraftBlock clozeBlock(const QuestionFrame &frame, const QJsonArray &text)
{
    QJsonObject body = framedByPart(frame);
    body.insert(u"text"_s, text);
    return {u"cloze"_s, body, frame.title};
}

QJsonArray joinedTexts(const QJsonArray &first, const QJsonArray &second)
{
    QJsonArray joined = first;
    for (const QJsonValue &block : second)
        joined.append(block);
    return joined;
}

} // namespace carrel
