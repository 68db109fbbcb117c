// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program to be killed. It works on a course and says on standard output, line by line, what it
// is about to do and what is done:
//   ready <counter>     the session is open
//   try <counter>       an edit begins after which the course will say <counter>
//   try save
//   done <counter>      the edit or undo has returned
//   saved <counter>     the save has returned
// Usage: faultchild edit|save STATE COURSE SEED     works until it is killed
//        faultchild saveas STATE COURSE SEED FILES  saves under the names of FILES by turns
//        faultchild migratedsave STATE COURSE SEED  as save, with versions.h
//        faultchild migrate STATE COURSE VERSION before|after TIME
//                     opens with versions.h and dies in that migration, when it is run so often
//        faultchild hold STATE COURSE               has it open until it is killed
//        faultchild protect STATE COURSE            reports on a course made read-only meanwhile
//        faultchild refused STATE COURSE COUNT ERROR   reports on saves whose rename is refused
//        faultchild readonly STATE COURSE           reports on a course in a place it may not write
//        faultchild limited STATE COURSE BYTES      reports on a save where no file may be larger

#include "core/edit/editsession.h"
#include "tests/faults/renamerefusal.h"
#include "tests/faults/versions.h"
#include "tests/faults/worker.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <csignal>
#include <cstdio>
#include <optional>
#include <unistd.h>

#include <sys/resource.h>

using namespace carrel;
using carrel::test::Worker;
using namespace Qt::StringLiterals;

namespace {

constexpr int savesEvery = 3;

void say(const QString &line)
{
    std::fputs(line.toUtf8().constData(), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

template<typename T>
T must(Result<T> result)
{
    return test::must(std::move(result), say);
}

struct Work
{
    QString mode;
    QString course;
    quint32 seed = 0;
    QStringList names; ///< To save under by turns; empty: under its own.
};

void save(Worker &worker, const QString &name)
{
    say(u"try save"_s);
    if (name.isEmpty())
        must(worker.session().save());
    else
        must(worker.session().saveAs(name));
    say(u"saved %1"_s.arg(worker.counterNow()));
}

int workUntilKilled(const Work &work, const SessionOptions &options)
{
    const auto leftovers = EditSession::leftovers(options);
    auto session = leftovers.isEmpty()
        ? must(EditSession::open(work.course, options))
        : must(EditSession::recover(leftovers.first().folder, options));
    Worker worker(std::move(session), work.seed, say);
    say(u"ready %1"_s.arg(worker.counterNow()));
    for (int i = 1;; ++i) {
        worker.edit();
        if (work.mode != u"edit" && i % savesEvery == 0)
            save(worker,
                 work.names.value((i / savesEvery) % std::max<qsizetype>(1, work.names.size())));
    }
}

/// What an author without the right to write meets.
int reportReadOnly(const QString &course, const SessionOptions &options)
{
    auto session = must(EditSession::open(course, options));
    say(session->isReadOnly() ? u"read-only"_s : u"writable"_s);
    must(session->perform(u"Step"_s, [](Edit &edit) { return edit.putSetting(u"counter"_s, 1); }));
    const auto saved = session->save();
    say(saved ? u"saved"_s
              : u"save: %1 %2"_s.arg(int(saved.error().code)).arg(saved.error().message));
    const auto beside = session->saveCopy(QFileInfo(course).path() + u"/copy.carrel"_s);
    say(beside ? u"copied"_s
               : u"copy: %1 %2"_s.arg(int(beside.error().code)).arg(beside.error().message));
    must(session->saveAs(options.stateFolder + u"/elsewhere.carrel"_s));
    say(u"saved elsewhere"_s);
    return 0;
}

QString reported(const Result<SaveReport> &saved)
{
    return saved ? u"saved"_s
                 : u"save: %1 %2"_s.arg(int(saved.error().code)).arg(saved.error().message);
}

int hold(const QString &course, const SessionOptions &options)
{
    const auto session = must(EditSession::open(course, options));
    say(u"open"_s);
    for (;;)
        ::pause();
}

int reportProtected(const QString &course, const SessionOptions &options)
{
    auto session = must(EditSession::open(course, options));
    say(session->isReadOnly() ? u"read-only"_s : u"writable"_s);
    must(session->perform(u"Step"_s, [](Edit &edit) { return edit.putSetting(u"counter"_s, 1); }));
    QFile::setPermissions(course, QFile::ReadOwner);
    say(reported(session->save()));
    must(session->saveAs(options.stateFolder + u"/elsewhere.carrel"_s));
    say(u"saved elsewhere"_s);
    return 0;
}

int reportRefused(const QStringList &arguments, const SessionOptions &options)
{
    auto session = must(EditSession::open(arguments[3], options));
    must(session->perform(u"Step"_s, [](Edit &edit) { return edit.putSetting(u"counter"_s, 1); }));
    test::refuseRenames(arguments[4].toInt(), arguments[5].toInt());
    say(reported(session->save()));
    test::refuseRenames(0, 0);
    say(reported(session->save()));
    must(session->close(EditSession::OnClose::Keep));
    return 0;
}

int dieInMigration(const QStringList &arguments, const SessionOptions &options)
{
    int left = arguments[6].toInt();
    const schema::VersionsInstead versions(
        test::versionsWithMigrations([&](int version, test::Moment moment) -> Result<> {
            const bool isBefore = moment == test::Moment::Before;
            if (version == arguments[4].toInt() && isBefore == (arguments[5] == u"before")
                && --left == 0) {
                say(u"killed"_s);
                std::raise(SIGKILL);
            }
            return {};
        }));
    must(EditSession::open(arguments[3], options));
    return 0;
}

void limitFiles(rlim_t bytes)
{
    rlimit limit = {};
    getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = std::min(bytes, limit.rlim_max);
    setrlimit(RLIMIT_FSIZE, &limit);
}

/// What an author meets on a drive that allows no file as large as the course.
int reportLimited(const QString &course, const SessionOptions &options, qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // a drive of that kind sends none
    auto session = must(EditSession::open(course, options));
    must(session->perform(u"Step"_s, [](Edit &edit) { return edit.putSetting(u"counter"_s, 1); }));
    limitFiles(rlim_t(bytes));
    const auto tell = [](const char *what, const Result<SaveReport> &done) {
        say(QLatin1StringView(what)
            + (done ? u": done"_s
                    : u": %1 %2"_s.arg(int(done.error().code)).arg(done.error().message)));
    };
    tell("save", session->save());
    tell("copy", session->saveCopy(QFileInfo(course).path() + u"/copy.carrel"_s));
    say(u"unchanged %1"_s.arg(QFileInfo(course).size()));
    limitFiles(RLIM_INFINITY);
    must(session->save());
    say(u"saved"_s);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4)
        return 2;
    SessionOptions options;
    options.stateFolder = arguments[2];
    if (arguments[1] == u"readonly")
        return reportReadOnly(arguments[3], options);
    if (arguments[1] == u"limited")
        return reportLimited(arguments[3], options, arguments.value(4).toLongLong());
    if (arguments[1] == u"hold")
        return hold(arguments[3], options);
    if (arguments[1] == u"protect")
        return reportProtected(arguments[3], options);
    if (arguments[1] == u"refused" && arguments.size() == 6)
        return reportRefused(arguments, options);
    if (arguments[1] == u"migrate" && arguments.size() == 7)
        return dieInMigration(arguments, options);
    std::optional<schema::VersionsInstead> versions;
    if (arguments[1] == u"migratedsave")
        versions.emplace(test::versionsWithMigrations());
    return workUntilKilled(
        {arguments[1], arguments[3], arguments.value(4).toUInt(), arguments.mid(5)}, options);
}
