// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"
#include "app/carrel/workspace.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/edit/replacetext.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

TextQuery queryOf(const Invocation &call)
{
    TextQuery query;
    query.words = {call.argument(1), call.has(u"match-case"_s), call.has(u"whole-words"_s)};
    query.onlyTitles = call.has(u"titles"_s);
    query.most = std::numeric_limits<int>::max();
    return query;
}

QList<QCommandLineOption> queryOptions()
{
    return {{u"match-case"_s, tr("Capitals and accents make a difference.")},
            {u"whole-words"_s, tr("No parts of longer words.")},
            {u"titles"_s, tr("Only titles of the course, modules, pages and blocks.")},
            jsonOption()};
}

QJsonObject asJson(const TextHit &hit, const TextHits &found)
{
    QJsonObject json{{u"node"_s, hit.node.text()}, {u"place"_s, found.places.value(hit.page)},
                     {u"name"_s, hit.name},        {u"text"_s, hit.text},
                     {u"at"_s, hit.words.at},      {u"length"_s, hit.words.length}};
    if (!hit.path.isEmpty())
        json.insert(u"field"_s, hit.path);
    return json;
}

QString lineOf(const TextHit &hit, const TextHits &found, const QString &words)
{
    const Excerpt excerpt = excerptOf(hit);
    //: %1: a place in the course, %2: what a text is (Feedback of option 2), %3: some words of it
    return tr("%1: %2: %3")
        .arg(found.places.value(hit.page), hit.name, excerpt.before + words + excerpt.after);
}

ExitCode runFind(Invocation &call)
{
    const auto course = readCourseFile(call.argument(0));
    if (!course)
        return call.console().fail(course.error());
    const auto found = findText(**course, queryOf(call), call.console().progress(tr("Searching")));
    if (!found)
        return call.console().fail(found.error());
    if (call.has(u"json"_s)) {
        QJsonArray hits;
        for (const TextHit &hit : found->hits)
            hits.append(asJson(hit, *found));
        call.console().result(QJsonObject{{u"hits"_s, hits}});
        return ExitCode::Done;
    }
    for (const TextHit &hit : found->hits)
        call.console().result(lineOf(hit, *found, hit.found()));
    if (found->hits.isEmpty())
        call.console().result(tr("Nothing was found."));
    return ExitCode::Done;
}

/// What was replaced, or would be.
struct Replaced
{
    TextHits found;
    QStringList reasons; ///< By hit: why it stays as it is, or empty.
};

Result<Replaced> replaceIn(Invocation &call, EditSession &session)
{
    const TextQuery query = queryOf(call);
    Replaced replaced;
    CARREL_TRY_VALUE(found,
                     findText(session.view(), query, call.console().progress(tr("Searching"))));
    replaced.found = found;
    const TextReplacement replacement{query.words, call.argument(2), found.hits};
    CARREL_TRY_VALUE(reasons, replaceObstacles(session.view(), replacement));
    replaced.reasons = reasons;
    if (call.has(u"dry-run"_s))
        return replaced;
    CARREL_TRY_VALUE(report,
                     replaceText(session, replacement, call.console().progress(tr("Replacing"))));
    if (report.replaced > 0)
        CARREL_TRY(session.save(OnConflict::Refuse, call.console().progress(tr("Saving"))));
    return replaced;
}

Result<Replaced> replaceInFile(Invocation &call)
{
    const Workspace workspace;
    CARREL_TRY_VALUE(options, workspace.sessionOptions());
    CARREL_TRY_VALUE(session, EditSession::open(call.argument(0), options));
    CARREL_TRY_VALUE(replaced, replaceIn(call, *session));
    CARREL_TRY(session->close(EditSession::OnClose::Discard));
    return replaced;
}

void report(const Replaced &replaced, Invocation &call)
{
    const qsizetype count = replaced.reasons.count(QString());
    if (call.has(u"json"_s)) {
        QJsonArray kept;
        for (qsizetype i = 0; i < replaced.reasons.size(); ++i) {
            if (replaced.reasons[i].isEmpty())
                continue;
            QJsonObject json = asJson(replaced.found.hits[i], replaced.found);
            json.insert(u"reason"_s, replaced.reasons[i]);
            kept.append(json);
        }
        call.console().result(QJsonObject{{u"replaced"_s, count}, {u"kept"_s, kept}});
        return;
    }
    for (qsizetype i = 0; i < replaced.reasons.size(); ++i) {
        const TextHit &hit = replaced.found.hits[i];
        const QString words = wordsFor({call.argument(1), call.has(u"match-case"_s), false},
                                       hit.found(), call.argument(2));
        if (replaced.reasons[i].isEmpty()) {
            call.console().result(lineOf(hit, replaced.found, words));
        } else {
            //: %1: a place in the course with its text, %2: the reason, a sentence
            call.console().message(
                tr("Left as it was: %1 (%2)")
                    .arg(lineOf(hit, replaced.found, hit.found()), replaced.reasons[i]));
        }
    }
    if (count == 0)
        call.console().result(tr("Nothing was replaced."));
}

ExitCode runReplace(Invocation &call)
{
    const auto replaced = replaceInFile(call);
    if (!replaced)
        return call.console().fail(replaced.error());
    report(*replaced, call);
    const bool isWhole = replaced->reasons.count(QString()) == replaced->reasons.size();
    return isWhole ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command findCommand()
{
    return {.name = u"find"_s,
            .arguments = {u"FILE"_s, u"TEXT"_s},
            .synopsis = u"find FILE TEXT [--match-case] [--whole-words] [--titles] [--json]"_s,
            .summary = tr("finds words in everything people read in a course"),
            .description = tr("Looks in titles, texts, options, feedback, alternative texts, "
                              "captions, objectives, skills, settings and names of files. Capitals "
                              "and accents make no difference unless you say so."),
            .options = queryOptions(),
            .run = runFind};
}

Command replaceCommand()
{
    return {.name = u"replace"_s,
            .arguments = {u"FILE"_s, u"OLD"_s, u"NEW"_s},
            .synopsis = u"replace FILE OLD NEW [--dry-run] [--match-case] [--whole-words] "
                        "[--titles] [--json]"_s,
            .summary = tr("puts other words in the place of some, in the whole course"),
            .description = tr("Replaces what find finds and saves the file. Marks, links and ids "
                              "stay. Where it cannot be done the words stay, and it ends with 1."),
            .options = queryOptions()
                + QList<QCommandLineOption>{{u"dry-run"_s, tr("Only say what would be replaced.")}},
            .run = runReplace};
}

} // namespace carrel::cli
