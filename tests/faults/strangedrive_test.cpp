// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is promised: courses live on network drives and sticks as well; where one cannot do
// something, it works without or the cause is named. And opening changes nothing.

#include "core/base/system.h"
#include "core/edit/coursefile.h"
#include "core/exchange/coursejson/coursejson.h"
#include "core/package/exporter.h"
#include "core/storage/gate.h"
#include "tests/faults/faultcalls.h"
#include "tests/faults/faultloop.h"
#include "tests/faults/faultsession.h"
#include "tests/faults/survivors.h"
#include "tests/faults/victim.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <climits>

#include <unistd.h>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// A drive of the network that knows no second names, no locks and no files without a name.
Fault poorDrive()
{
    return {.at = INT_MAX, .lacking = Call::Link | Call::Lock | Call::Nameless};
}

/// Everything an author does with files, in one folder.
void checkAllWorksIn(const QString &folder, const SessionOptions &options)
{
    const QString path = folder + u"/course.carrel"_s;
    const QString other = folder + u"/other.carrel"_s;
    auto session = taken(EditSession::open(path, options));
    const auto retitle = [&](const QString &title) {
        require(session->perform(title, [&](Edit &edit) -> Result<> {
            CARREL_TRY_VALUE(root, edit.view().courseId());
            CARREL_TRY_VALUE(course, edit.node(root));
            course.title = title;
            return edit.putNode(course);
        }));
    };
    retitle(u"First"_s);
    taken(session->save());
    retitle(u"Second"_s);
    taken(session->save());
    taken(session->saveCopy(folder + u"/copy.carrel"_s));
    taken(session->saveAs(other));
    retitle(u"Third"_s);
    taken(session->save());
    const auto plan = taken(findExporter(u"scorm12"_s)->plan(session->view(), {}));
    require(writeZip(plan, folder + u"/course.zip"_s));
    require(writeFolder(plan, folder + u"/package"_s));
    require(coursejson::dumpFile(session->view(), folder + u"/course.json"_s));
    checkMedia(*session);
    require(session->close(EditSession::OnClose::Keep));
    session = taken(EditSession::open(other, options));
    CHECK(session->canUndo());
    checkMedia(*session);
    require(session->close(EditSession::OnClose::Keep));
    for (const char *name : {"course.carrel", "copy.carrel", "other.carrel"})
        CHECK(taken(verifyCourse(folder + u'/' + QString::fromLatin1(name))).problems
              == QStringList());
    const QStringList strays =
        QDir(folder).entryList({u".*"_s}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    CHECK(strays == QStringList());
}

/// What can be seen of a folder from outside: names, sizes, times and contents.
QStringList lookOf(const QString &folder)
{
    QStringList look;
    for (const QFileInfo &info :
         QDir(folder).entryInfoList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot)) {
        const auto stamp = taken(sys::fileStamp(info.filePath()));
        look << u"%1 %2 %3 %4"_s.arg(info.fileName())
                    .arg(stamp.modifiedNs)
                    .arg(stamp.inode)
                    .arg(QString::fromLatin1(fileContent(info.filePath()).toHex()));
    }
    return look;
}

/// A real stick, as far as this machine can make one.
class FatDrive
{
public:
    FatDrive()
    {
        const QString image = m_folder.filePath(u"image"_s);
        const QString maker = QStandardPaths::findExecutable(
            u"mkfs.vfat"_s, {u"/usr/sbin"_s, u"/sbin"_s, u"/usr/bin"_s});
        if (::geteuid() != 0 || maker.isEmpty() || !QDir().mkpath(path()))
            return;
        QFile file(image);
        m_isMounted = file.open(QIODevice::WriteOnly) && file.resize(64 << 20)
            && QProcess::execute(maker, {image}) == 0
            && QProcess::execute(u"mount"_s,
                                 {u"-t"_s, u"vfat"_s, u"-o"_s, u"loop"_s, image, path()})
                == 0;
    }
    ~FatDrive()
    {
        if (m_isMounted)
            QProcess::execute(u"umount"_s, {u"-l"_s, path()});
    }
    Q_DISABLE_COPY_MOVE(FatDrive)

    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.filePath(u"stick"_s); }

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace

TEST_CASE("A drive without second names, locks and nameless files serves for all an author does")
{
    needFaults();
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"course.carrel"_s, {1, 2, 2}, noise(700'000, 5));
    const QString folder = QFileInfo(path).path();
    const InjectedFault poor(folder, poorDrive());
    checkAllWorksIn(folder, optionsIn(fixture));
}

TEST_CASE("A place for unsaved work that knows no locks is named")
{
    needFaults();
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"course.carrel"_s, {1, 2, 2});
    const InjectedFault poor(fixture.stateFolder(), poorDrive());
    const auto opened = EditSession::open(path, optionsIn(fixture));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::DriveError);
    CHECK(opened.error().message.contains(fixture.stateFolder()));
    CHECK(fixture.sessions() == QStringList());
    CHECK(fixture.files() == QStringList{u"course.carrel"_s});
}

TEST_CASE("A course that is larger than the drive allows for one file is not saved, and says so")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"large.carrel"_s, {1, 2, 2}, noise(3'000'000, 5));
    const QByteArray before = fileContent(path);
    const QStringList lines = runChild({u"limited"_s, fixture.stateFolder(), path, u"2000000"_s});
    INFO(lines.join(u'\n').toStdString());
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].startsWith(u"save: %1 "_s.arg(int(ErrorCode::FileTooLarge))));
    CHECK(lines[0].contains(u"large.carrel"));
    CHECK(lines[0].contains(u"larger than this drive allows"));
    CHECK(lines[1].startsWith(u"copy: %1 "_s.arg(int(ErrorCode::FileTooLarge))));
    CHECK(lines[2] == (u"unchanged %1"_s.arg(before.size())));
    CHECK(lines[3] == u"saved");
    CHECK(fixture.files() == QStringList{u"large.carrel"_s});
    CHECK(taken(verifyCourse(path)).problems == QStringList());
}

TEST_CASE("Opening and closing a course changes nothing")
{
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"course.carrel"_s, {1, 2, 2}, noise(70'000, 5));
    SECTION("of an ordinary file") { }
    SECTION("of a file that may only be read")
    {
        REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup));
    }
    SECTION("beside a log that somebody has put there")
    {
        writeFile(path + u"-wal"_s, noise(4096, 7));
    }
    SECTION("beside a journal that somebody has put there")
    {
        writeFile(path + u"-journal"_s, QByteArray::fromHex("d9d505f920a163d7") + noise(2000, 7));
    }
    const QString folder = QFileInfo(path).path();
    const QStringList before = lookOf(folder);
    auto session = taken(EditSession::open(path, optionsIn(fixture)));
    checkMedia(*session);
    CHECK(taken(session->view().nodeCount()) == 8);
    require(session->close(EditSession::OnClose::Keep));
    session.reset();
    CHECK(lookOf(folder) == before);

    const auto folderStamp = taken(sys::fileStamp(folder));
    CHECK(taken(taken(readCourseFile(path))->nodeCount()) == 8);
    CHECK(taken(verifyCourseFile(path)).problems == QStringList());
    CHECK(lookOf(folder) == before);
    CHECK(taken(sys::fileStamp(folder)).modifiedNs == folderStamp.modifiedNs);
}

TEST_CASE("A stick formatted as FAT serves for all an author does")
{
    const FatDrive stick;
    if (!stick.isMounted())
        SKIP("skipped: making a FAT drive needs the rights of root, mkfs.vfat and a loop device");
    StorageFixture fixture;
    const QString path = fixture.savedCourse(u"course.carrel"_s, {1, 2, 2}, noise(700'000, 5));
    REQUIRE(QFile::copy(path, stick.path() + u"/course.carrel"_s));
    checkAllWorksIn(stick.path(), optionsIn(fixture));
}
