// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/courserescue.h"

#include "core/base/translate.h"
#include "core/edit/coursefile.h"
#include "core/edit/rescuing.h"
#include "ui/shell/coursekeeper.h"
#include "ui/widgets/whentext.h"
#include "ui/widgets/workbar.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString nameOfFile(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName();
    return name.isEmpty() ? carrel::tr("Course") : name;
}

/// `name.carrel` beside the course, or with a number behind it where that exists.
QString freePath(const QString &beside, const QString &name)
{
    QString folder = QFileInfo(beside).path();
    if (beside.isEmpty() || !QFileInfo(folder).isDir())
        folder = QDir::homePath();
    QString path = QDir(folder).filePath(name + u".carrel"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = QDir(folder).filePath(u"%1 %2.carrel"_s.arg(name).arg(i));
    return path;
}

void tellMissingMedia(const QStringList &missing, const RescuePlace &place)
{
    if (missing.isEmpty())
        return;
    place.questions.tellNote(place.parent, carrel::tr("Some media are gone"),
                             //: %1 is a list of names of files
                             carrel::tr("The content of these files is kept nowhere any more. Add "
                                        "them again: %1")
                                 .arg(missing.join(u", "_s)));
}

/// Writes the version to `target`; false if that did not work, which was told.
bool takeTo(const QString &target, const EarlierVersion &version, const EarlierPlace &of,
            const RescuePlace &place)
{
    const auto missing = place.work.run<QStringList>(
        //: %1 is the name of a file
        carrel::tr("Writing %1").arg(QFileInfo(target).fileName()), [&](const Progress &progress) {
            return takeEarlierVersion(version, of, target, progress);
        });
    if (!missing) {
        place.questions.tellError(place.parent, missing.error());
        return false;
    }
    tellMissingMedia(*missing, place);
    return true;
}

/// A copy beside the course, or where the author says. Returns the file to open.
QString makeCopy(const VersionChoice &choice, const EarlierPlace &of, const RescuePlace &place)
{
    const QString name = nameOfVersion(nameOfFile(of.coursePath), choice.version);
    QString target = freePath(of.coursePath, name);
    const bool isToOpen = choice.act == VersionChoice::Act::OpenCopy;
    const bool isAsked = !isToOpen || !QFileInfo(QFileInfo(target).path()).isWritable();
    if (isAsked)
        target = place.questions.fileToSave(place.parent, carrel::tr("Save a copy"), target);
    if (target.isEmpty() || !takeTo(target, choice.version, of, place))
        return {};
    return isToOpen ? target : QString();
}

void goBackIn(EditSession &session, const VersionChoice &choice, const RescuePlace &place)
{
    const auto then = EarlierCourse::open(choice.version);
    if (!then) {
        place.questions.tellError(place.parent, then.error());
        return;
    }
    const QString when = whenText(choice.version.at, QDateTime::currentDateTime());
    const auto lost = goBackToVersion(session, (*then)->view(), when);
    if (lost)
        tellMissingMedia(*lost, place);
    else
        place.questions.tellError(place.parent, lost.error());
}

/// Writes what is readable of the file to a place of the author's choice. Returns that.
QString rescue(const QString &path, const RescuePlace &place)
{
    //: The name of a file; %1 is the name of the damaged one
    const QString name = carrel::tr("%1 (rescued)").arg(nameOfFile(path));
    const QString target = place.questions.fileToSave(
        place.parent, carrel::tr("Save what is rescued"), freePath(path, name));
    if (target.isEmpty())
        return {};
    const auto report = place.work.run<SalvageReport>(
        //: %1 is the name of a file
        carrel::tr("Rescuing %1").arg(QFileInfo(path).fileName()),
        [&](const Progress &progress) { return salvageCourseFile(path, target, progress); });
    if (!report) {
        place.questions.tellError(place.parent, report.error());
        return {};
    }
    place.questions.tellRescued(place.parent, *report);
    return target;
}

QString chooseVersion(const QString &path, const RescuePlace &place)
{
    const EarlierPlace of{path, {}, place.stateFolder};
    const VersionChoice choice =
        place.questions.onVersions(place.parent, {of, nameOfFile(path), nullptr});
    return choice.act == VersionChoice::Act::None ? QString() : makeCopy(choice, of, place);
}

} // namespace

QString afterFailedOpening(const QString &path, const Error &error, const RescuePlace &place)
{
    const bool isForeign = error.code == ErrorCode::NotOurs;
    const bool isDamaged =
        error.code == ErrorCode::Damaged || (isForeign && holdsPartsOfCourse(path));
    if (isDamaged || isForeign || error.code == ErrorCode::NotFound) {
        DamagedCourse damaged{error.message,
                              !earlierVersions({path, {}, place.stateFolder}).isEmpty(), isDamaged};
        if (damaged.hasVersions || damaged.canBeRescued) {
            switch (place.questions.onDamaged(place.parent, damaged)) {
            case DamagedAnswer::Versions: return chooseVersion(path, place);
            case DamagedAnswer::Rescue: return rescue(path, place);
            case DamagedAnswer::Leave: return {};
            }
        }
    }
    place.questions.tellError(place.parent, error);
    return {};
}

QString showEarlierVersions(EditSession &session, CourseKeeper &keeper, const RescuePlace &place)
{
    keeper.keepTyping();
    place.work.finishBeside();
    const auto document = session.view().metaValue(u"doc_uid"_s);
    const EarlierPlace of{session.path(), document ? *document : QString(), place.stateFolder};
    auto now = session.snapshot();
    if (!now) {
        place.questions.tellError(place.parent, now.error());
        return {};
    }
    const QString name =
        session.path().isEmpty() ? keeper.courseTitle() : nameOfFile(of.coursePath);
    const VersionChoice choice =
        place.questions.onVersions(place.parent, {of, name, std::move(*now)});
    switch (choice.act) {
    case VersionChoice::Act::OpenCopy:
    case VersionChoice::Act::SaveCopy: return makeCopy(choice, of, place);
    case VersionChoice::Act::GoBack: goBackIn(session, choice, place); return {};
    case VersionChoice::Act::None: break;
    }
    return {};
}

} // namespace carrel::ui
