// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/edit/recoverydata.h"

#include "core/base/translate.h"
#include "core/storage/remains.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel {
namespace {

using RemainKind = Remain::Kind;

void count(RecoveryOfCourse &course, const Remain &remain)
{
    switch (remain.kind) {
    case RemainKind::History: ++course.histories; break;
    case RemainKind::Versions: course.versions += remain.count; break;
    case RemainKind::Ended: ++course.ended; break;
    case RemainKind::Unsaved: ++course.unsaved; break;
    case RemainKind::Unreadable: ++course.unreadable; break;
    case RemainKind::InUse: return;
    }
    (remain.mayHoldUnsavedWork() ? course.unsavedBytes : course.bytes) += remain.bytes;
    if (remain.kind != RemainKind::Unsaved)
        return;
    course.unsavedSteps += remain.unsavedSteps;
    course.lastEditAt = std::max(course.lastEditAt, remain.lastEditAt);
}

void addTo(RecoveryOfCourse &sum, const RecoveryOfCourse &course)
{
    sum.histories += course.histories;
    sum.versions += course.versions;
    sum.ended += course.ended;
    sum.bytes += course.bytes;
    sum.unsaved += course.unsaved;
    sum.unsavedSteps += course.unsavedSteps;
    sum.unreadable += course.unreadable;
    sum.unsavedBytes += course.unsavedBytes;
    sum.lastEditAt = std::max(sum.lastEditAt, course.lastEditAt);
}

/// Versions of a course none of which is left, as a killed process leaves them, count for nothing.
bool isNothing(const Remain &remain)
{
    return remain.kind == RemainKind::Versions && remain.count == 0 && remain.bytes == 0;
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

QString withSize(const QStringList &parts, qint64 bytes)
{
    if (parts.isEmpty())
        return {};
    //: %1 is a list of things that are kept, %2 their size, as in “undo history (2 MB)”
    return tr("%1 (%2)").arg(parts.join(u", "_s), sizeText(bytes));
}

/// What was removed, as the parts of a list.
QStringList removedParts(const RecoveryOfCourse &removed)
{
    QStringList parts;
    if (removed.histories > 0)
        parts << tr("%n undo history(ies)", nullptr, removed.histories);
    if (removed.versions > 0)
        parts << tr("%n earlier version(s)", nullptr, removed.versions);
    if (removed.ended > 0)
        parts << tr("what was left of %n session(s)", nullptr, removed.ended);
    const int work = removed.unsaved + removed.unreadable;
    if (work > 0)
        parts << tr("the unsaved work of %n session(s)", nullptr, work);
    return parts;
}

} // namespace

RecoveryOfCourse RecoveryData::total() const
{
    RecoveryOfCourse sum;
    for (const RecoveryOfCourse &course : courses)
        addTo(sum, course);
    return sum;
}

RecoveryData recoveryData(const QString &stateFolder)
{
    RecoveryData data;
    QMap<QString, RecoveryOfCourse> byCourse;
    for (const Remain &remain : remainsIn(stateFolder)) {
        if (remain.kind == RemainKind::InUse) {
            data.openCourses << remain.coursePath;
            continue;
        }
        if (isNothing(remain))
            continue;
        // Those that were never saved are courses of their own.
        const bool isUntitled = remain.coursePath.isEmpty() && remain.kind == RemainKind::Unsaved;
        RecoveryOfCourse &course =
            byCourse[remain.coursePath + (isUntitled ? u'\n' + remain.folder : QString())];
        course.coursePath = remain.coursePath;
        if (!remain.title.isEmpty())
            course.title = remain.title;
        count(course, remain);
    }
    data.courses = byCourse.values();
    for (RecoveryOfCourse &course : data.courses)
        course.isFileThere = !course.coursePath.isEmpty() && QFileInfo::exists(course.coursePath);
    std::ranges::stable_sort(data.courses,
                             [](const RecoveryOfCourse &a, const RecoveryOfCourse &b) {
                                 return QString::localeAwareCompare(nameOf(a), nameOf(b)) < 0;
                             });
    return data;
}

ClearedRecovery clearRecoveryData(const QString &stateFolder, UnsavedWork unsaved,
                                  const Progress &progress)
{
    ClearedRecovery cleared;
    const bool isAll = unsaved == UnsavedWork::Delete;
    const QList<Remain> remains = remainsIn(stateFolder);
    qint64 done = 0;
    for (Remain remain : remains) {
        if (progress && !progress(done++, remains.size())) {
            cleared.isCancelled = true;
            break;
        }
        if (remain.mayHoldUnsavedWork() && !isAll)
            continue;
        const Deletion deletion =
            deleteRemain(remain, isAll ? WorkInNoFile::Delete : WorkInNoFile::Keep);
        for (const Undeleted &file : deletion.stayed)
            //: %1 is the path of a file, %2 a reason in the words of the system
            cleared.stayed << tr("“%1” could not be deleted: %2.")
                                  .arg(QDir::toNativeSeparators(file.path), file.reason);
        remain.bytes = deletion.bytes;
        if (!QFileInfo::exists(remain.folder) && !isNothing(remain))
            count(cleared.removed, remain);
        else if (remain.kind != RemainKind::InUse)
            (remain.mayHoldUnsavedWork() ? cleared.removed.unsavedBytes : cleared.removed.bytes) +=
                deletion.bytes;
    }
    return cleared;
}

QString nameOf(const RecoveryOfCourse &course)
{
    if (!course.coursePath.isEmpty())
        return QFileInfo(course.coursePath).fileName();
    if (course.unsaved > 0)
        //: %1 is the title of a course
        return course.title.isEmpty() ? tr("A course that was never saved")
                                      : tr("“%1”, never saved").arg(course.title);
    return tr("Courses that are not known any more");
}

QString keptText(const RecoveryOfCourse &course)
{
    QStringList parts;
    if (course.histories > 0)
        parts << tr("undo history");
    if (course.versions > 0)
        parts << tr("%n earlier version(s)", nullptr, course.versions);
    if (course.ended > 0)
        parts << tr("what was left of %n session(s)", nullptr, course.ended);
    return withSize(parts, course.bytes);
}

QString unsavedText(const RecoveryOfCourse &course)
{
    QStringList parts;
    if (course.unsaved > 0)
        parts << tr("%n change(s) that are in no file", nullptr, course.unsavedSteps);
    if (course.unreadable > 0)
        parts << tr("%n session(s) that cannot be read", nullptr, course.unreadable);
    return withSize(parts, course.unsavedBytes);
}

QString clearedText(const ClearedRecovery &cleared)
{
    QString text;
    const QStringList parts = removedParts(cleared.removed);
    const qint64 bytes = cleared.removed.bytes + cleared.removed.unsavedBytes;
    if (parts.isEmpty())
        text = tr("There was nothing to remove.");
    else
        //: %1 is a list of things, %2 the size of what they held
        text = tr("Removed: %1. That gave back %2.").arg(parts.join(u", "_s), sizeText(bytes));
    if (!cleared.stayed.isEmpty())
        text += u' '
            + tr("%n file(s) could not be deleted and stayed:", nullptr,
                 int(cleared.stayed.size()));
    if (cleared.isCancelled)
        text += u' ' + tr("You stopped it before the end.");
    return text;
}

} // namespace carrel
