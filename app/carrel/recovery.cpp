// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/invocation.h"

#include "core/base/translate.h"
#include "core/edit/recoverydata.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

QJsonObject courseJson(const RecoveryOfCourse &course)
{
    return {{u"course"_s, course.coursePath},
            {u"title"_s, course.title},
            {u"fileIsThere"_s, course.isFileThere},
            {u"histories"_s, course.histories},
            {u"versions"_s, course.versions},
            {u"endedSessions"_s, course.ended},
            {u"bytes"_s, course.bytes},
            {u"unsavedSessions"_s, course.unsaved},
            {u"unsavedChanges"_s, course.unsavedSteps},
            {u"unreadableSessions"_s, course.unreadable},
            {u"unsavedBytes"_s, course.unsavedBytes}};
}

QJsonObject clearedJson(const ClearedRecovery &cleared)
{
    QJsonObject json = courseJson(cleared.removed);
    for (const auto &key : {u"course"_s, u"title"_s, u"fileIsThere"_s})
        json.remove(key);
    return {{u"removed"_s, json}, {u"stayed"_s, QJsonArray::fromStringList(cleared.stayed)}};
}

QString courseLine(const RecoveryOfCourse &course)
{
    const QString path = QDir::toNativeSeparators(course.coursePath);
    const bool isGone = !course.coursePath.isEmpty() && !course.isFileThere;
    QStringList kept{keptText(course), unsavedText(course)};
    if (isGone)
        kept << tr("the file is not there any more");
    kept.removeAll(QString());
    //: %1 is a course, %2 what is kept of it
    return tr("%1: %2").arg(path.isEmpty() ? nameOf(course) : path, kept.join(u"; "_s));
}

ExitCode list(Invocation &call)
{
    const RecoveryData data = recoveryData(studioStateFolder());
    if (call.has(u"json"_s)) {
        QJsonArray courses;
        for (const RecoveryOfCourse &course : data.courses)
            courses.append(courseJson(course));
        call.console().result(
            QJsonObject{{u"courses"_s, courses}, {u"openCourses"_s, data.openCourses.size()}});
        return ExitCode::Done;
    }
    if (data.courses.isEmpty())
        call.console().message(tr("This computer keeps nothing of courses that are not open."));
    for (const RecoveryOfCourse &course : data.courses)
        call.console().result(courseLine(course));
    return ExitCode::Done;
}

ExitCode clear(Invocation &call)
{
    const ClearedRecovery cleared = clearRecoveryData(
        studioStateFolder(), call.has(u"unsaved-too"_s) ? UnsavedWork::Delete : UnsavedWork::Keep,
        call.console().progress(tr("Clearing")));
    if (call.has(u"json"_s))
        call.console().result(clearedJson(cleared));
    else
        call.console().result(clearedText(cleared));
    for (const QString &file : cleared.stayed)
        call.console().message(file);
    if (cleared.isCancelled)
        return ExitCode::Interrupted;
    return cleared.stayed.isEmpty() ? ExitCode::Done : ExitCode::InputOutput;
}

ExitCode runRecovery(Invocation &call)
{
    if (call.has(u"clear"_s))
        return clear(call);
    if (call.has(u"unsaved-too"_s))
        return call.refuseUsage(tr("--unsaved-too goes with --clear."));
    return list(call);
}

} // namespace

Command recoveryCommand()
{
    return {
        .name = u"recovery"_s,
        .arguments = {},
        .synopsis = u"recovery [--clear [--unsaved-too]] [--json]"_s,
        .summary = tr("lists or removes what this computer keeps of courses beside their files"),
        .description = tr(
            "That is undo history, earlier versions and work that is in no file yet. With --clear "
            "it is deleted for good, but for unsaved work; nothing of a course that is open now is "
            "touched. Course files stay as they are."),
        .options =
            {QCommandLineOption(u"clear"_s, tr("Deletes it.")),
             QCommandLineOption(
                 u"unsaved-too"_s,
                 tr("Deletes changes as well that are in no file, and cannot be had again.")),
             jsonOption()},
        .run = runRecovery,
    };
}

} // namespace carrel::cli
