// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The review round trip: a file for reviewers, their comments back into the course, a list of them.

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"
#include "app/carrel/workspace.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/edit/editsession.h"
#include "core/exchange/review/commentlist.h"
#include "core/exchange/review/commentsfile.h"
#include "core/package/review/reviewfile.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

void reportReview(const review::ReviewFile &file, const QString &path, Invocation &call)
{
    if (call.has(u"json"_s)) {
        call.console().result(
            QJsonObject{{u"output"_s, path},
                        {u"bytes"_s, file.bytes},
                        {u"leftOut"_s, QJsonArray::fromStringList(file.leftOut)}});
        return;
    }
    call.console().result(path);
    call.console().message(
        //: %1: a size such as 4 MB
        tr("%1 to send by mail; it opens with a double click.")
            .arg(QLocale().formattedDataSize(file.bytes)));
    for (const QString &name : file.leftOut)
        //: %1: name of a file with its size
        call.console().message(tr("Left out, to keep it small: %1").arg(name));
}

ExitCode runReview(Invocation &call)
{
    const QString path = call.option(u"output"_s);
    if (!path.endsWith(u".html", Qt::CaseInsensitive))
        return call.refuseUsage(tr("say with -o which .html file is to be written."));
    if (!call.mayWrite(path))
        return ExitCode::Refused;
    const auto course = readCourseFile(call.argument(0));
    if (!course)
        return call.console().fail(course.error());
    const auto file =
        review::writeReviewFile(**course, path, {.interfaceLanguage = call.option(u"language"_s)},
                                call.console().progress(tr("Writing")));
    if (!file)
        return call.console().fail(file.error());
    reportReview(*file, path, call);
    return ExitCode::Done;
}

Result<QList<SentReview>> reviewsIn(const QStringList &paths)
{
    QList<SentReview> reviews;
    for (const QString &path : paths) {
        CARREL_TRY_VALUE(review, review::readComments(path));
        reviews.append(review);
    }
    return reviews;
}

Result<ReviewImport> importInto(const QString &path, const QList<SentReview> &reviews,
                                Console &console)
{
    const Workspace workspace;
    CARREL_TRY_VALUE(options, workspace.sessionOptions());
    CARREL_TRY_VALUE(session, EditSession::open(path, options));
    CARREL_TRY_VALUE(report, importReviews(*session, reviews));
    if (session->unsavedSteps() > 0)
        CARREL_TRY(session->save(OnConflict::Refuse, console.progress(tr("Saving"))));
    CARREL_TRY(session->close(EditSession::OnClose::Discard));
    return report;
}

void reportImported(const ReviewImport &report, Invocation &call)
{
    if (call.has(u"json"_s)) {
        call.console().result(QJsonObject{{u"added"_s, report.added},
                                          {u"updated"_s, report.updated},
                                          {u"known"_s, report.known},
                                          {u"moved"_s, report.moved},
                                          {u"changed"_s, report.changed}});
        return;
    }
    call.console().result(tr("%1 new, %2 updated, %3 known already")
                              .arg(report.added)
                              .arg(report.updated)
                              .arg(report.known));
    call.console().result(tr("%1 on a place that has changed since, %2 on a place that is gone")
                              .arg(report.changed)
                              .arg(report.moved));
}

ExitCode runImportComments(Invocation &call)
{
    QStringList files = call.arguments();
    const QString course = files.takeFirst();
    const auto reviews = reviewsIn(files);
    if (!reviews)
        return call.console().fail(reviews.error());
    const auto report = importInto(course, *reviews, call.console());
    if (!report)
        return call.console().fail(report.error());
    reportImported(*report, call);
    return ExitCode::Done;
}

QString lineOf(const review::ListedComment &entry)
{
    const QString state = entry.isDone() ? tr("done") : tr("open");
    QString line = u"%1  %2  %3"_s.arg(entry.number, -8)
                       .arg(state, -6)
                       .arg(review::kindName(entry.comment.kind), -8);
    line += u"  "_s + entry.comment.author;
    if (entry.isLost)
        line += u"  "_s + tr("(the place has been deleted)");
    else if (entry.isChanged)
        line += u"  "_s + tr("(changed since)");
    QStringList words{entry.about, review::commentWords(entry).simplified()};
    words.removeAll(QString());
    line += u"\n          "_s + words.join(u" – "_s);
    if (entry.hasSuggestion())
        line += u"\n          → "_s + entry.details.suggestion.simplified();
    return line;
}

ExitCode runComments(Invocation &call)
{
    if (call.has(u"csv"_s) && call.has(u"json"_s))
        return call.refuseUsage(tr("say either --csv or --json."));
    const auto course = readCourseFile(call.argument(0));
    if (!course)
        return call.console().fail(course.error());
    const auto comments = review::listComments(**course, call.console().progress(tr("Reading")));
    if (!comments)
        return call.console().fail(comments.error());
    if (call.has(u"csv"_s))
        call.console().output().write(review::commentsCsv(*comments));
    else if (call.has(u"json"_s))
        call.console().result(review::commentsJson(*comments));
    else
        for (const review::ListedComment &entry : *comments)
            call.console().result(lineOf(entry));
    return ExitCode::Done;
}

} // namespace

Command reviewCommand()
{
    return {
        .name = u"review"_s,
        .arguments = {u"FILE"_s},
        .synopsis = u"review FILE -o OUT.html [--language LANGUAGE] [--force] [--json]"_s,
        .summary = tr("writes one file for reviewers to comment on"),
        .description = tr("The file opens with a double click and needs nothing installed. It has "
                          "at most 20 MB: where the course has more, sound and film are left out "
                          "and the block says so. Pictures stay as they are; Carrel Studio can "
                          "make them smaller."),
        .options = {outputOption(tr("The file to write: .html.")),
                    {u"language"_s, tr("Language of the player's own words."), u"LANGUAGE"_s},
                    forceOption(),
                    jsonOption()},
        .run = runReview,
    };
}

Command importCommentsCommand()
{
    return {
        .name = u"import-comments"_s,
        .arguments = {u"COURSE"_s, u"FILE"_s},
        .synopsis = u"import-comments COURSE FILE... [--json]"_s,
        .summary = tr("puts the comments of reviewers into a course"),
        .description = tr("Reads the files that reviewers saved, of as many reviewers as you like. "
                          "The same file twice changes nothing; a newer one brings its comments up "
                          "to date. The course file is written anew as a whole."),
        .options = {jsonOption()},
        .run = runImportComments,
        .takesSeveral = true,
    };
}

Command commentsCommand()
{
    return {
        .name = u"comments"_s,
        .arguments = {u"FILE"_s},
        .synopsis = u"comments FILE [--csv | --json]"_s,
        .summary = tr("lists the comments of a course"),
        .description = tr("In the order of the course, each with the number of its block, and "
                          "whether that has changed since the reviewer saw it."),
        .options = {{u"csv"_s, tr("A table for spreadsheets.")}, jsonOption()},
        .run = runComments,
    };
}

} // namespace carrel::cli
