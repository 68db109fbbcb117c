// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/resumesize.h"

#include "core/base/translate.h"
#include "core/package/goeson.h"

#include <QJSEngine>
#include <QJsonDocument>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

Error engineFailed(const QJSValue &problem)
{
    return {
        ErrorCode::Internal,
        tr("The player could not work out how much it must remember for a learner. Please report "
           "this."),
        problem.toString() + u" at "_s + problem.property(u"fileName"_s).toString() + u':'
            + problem.property(u"lineNumber"_s).toString()};
}

/// What the engine's function `ask` answers about a course.
Result<ResumeSize> sizeOf(const QJSValue &ask, const QJsonObject &course)
{
    QJsonObject needed{{u"id"_s, course.value("id"_L1)}, {u"slots"_s, course.value("slots"_L1)}};
    for (const QString &part : {u"own"_s, u"quizzes"_s}) {
        if (course.contains(part))
            needed.insert(part, course.value(part));
    }
    const QJSValue answer =
        ask.call({QString::fromUtf8(QJsonDocument(needed).toJson(QJsonDocument::Compact))});
    if (answer.isError())
        return engineFailed(answer);
    const QJSValue worst = answer.property(u"worst"_s);
    if (!worst.isNumber() || worst.toNumber() < 1)
        return engineFailed(worst);
    return ResumeSize{worst.toInt(), answer.property(u"print"_s).toString()};
}

} // namespace

Result<QList<ResumeSize>> resumeSizes(const PlayerFiles &player, const QList<QJsonObject> &courses,
                                      const Progress &progress)
{
    CARREL_TRY_VALUE(sources, player.engine({}));
    QJSEngine engine;
    for (const PlayerFiles::Source &source : sources) {
        const QJSValue result = engine.evaluate(QString::fromUtf8(source.text), source.name);
        if (result.isError())
            return engineFailed(result);
        CARREL_TRY(goesOn(progress));
    }
    const QJSValue ask = engine.evaluate(
        u"(function (json) { var c = JSON.parse(json);"
        " return {worst: Carrel.state.worstCase(c), print: Carrel.state.fingerprint(c)}; })"_s);
    QList<ResumeSize> sizes;
    for (const QJsonObject &course : courses) {
        CARREL_TRY(goesOn(progress));
        CARREL_TRY_VALUE(size, sizeOf(ask, course));
        sizes.append(size);
    }
    return sizes;
}

Result<ResumeSize> resumeSize(const PlayerFiles &player, const QJsonObject &course)
{
    CARREL_TRY_VALUE(sizes, resumeSizes(player, {course}));
    return sizes.first();
}

} // namespace carrel
