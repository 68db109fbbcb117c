// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/page.h"

#include "core/model/settings.h"

#include <QStringList>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// By the value of PageDetails::Answers.
const QStringList &answersNames()
{
    static const QStringList names{u"each"_s, u"end"_s, u"never"_s};
    return names;
}

int numberIn(const JsonView &body, const QString &name, int most, int otherwise)
{
    const int number = body.value(name).toInt(otherwise);
    return number >= 0 && number <= most ? number : otherwise;
}

} // namespace

PageDetails pageDetailsFrom(const JsonView &body)
{
    PageDetails details;
    details.isQuiz = body.value("quiz"_L1).toBool();
    details.attempts = numberIn(body, u"attempts"_s, mostAttempts, details.attempts);
    details.draw = numberIn(body, u"draw"_s, mostDrawn, 0);
    const auto answers = answersNames().indexOf(body.value("answers"_L1).toString());
    details.answers = static_cast<PageDetails::Answers>(std::max<qsizetype>(0, answers));
    details.timeLimit = numberIn(body, u"timeLimit"_s, mostQuizMinutes, 0);
    details.moreTime = body.value("moreTime"_L1).toBool(details.moreTime);
    details.minutes = numberIn(body, u"minutes"_s, mostMinutes, 0);
    return details;
}

QJsonObject toJson(const PageDetails &details)
{
    return {{u"quiz"_s, details.isQuiz},
            {u"attempts"_s, details.attempts},
            {u"draw"_s, details.draw},
            {u"answers"_s, answersNames().at(int(details.answers))},
            {u"timeLimit"_s, details.timeLimit},
            {u"moreTime"_s, details.moreTime},
            {u"minutes"_s, details.minutes}};
}

} // namespace carrel
