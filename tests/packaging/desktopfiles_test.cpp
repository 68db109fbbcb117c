// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop is told about the program, read by the desktop's own tools.

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QMimeDatabase>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

QString linuxFile(const QString &ending)
{
    return QStringLiteral(CARREL_SOURCE_DIR) + u"/packaging/linux/org.carrel.Studio."_s + ending;
}

struct Run
{
    int exitCode = -1;
    QString output;
};

/// Skips the test where the tool is missing.
Run run(const QString &tool, const QStringList &arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty())
        SKIP(tool.toStdString() << " is not installed");
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(120'000));
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

} // namespace

TEST_CASE("The desktop entry is valid")
{
    const Run result = run(u"desktop-file-validate"_s, {linuxFile(u"desktop"_s)});
    CHECK(result.exitCode == 0);
    CHECK(result.output == QString());
}

TEST_CASE("The AppStream metadata is valid")
{
    const Run result =
        run(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, linuxFile(u"metainfo.xml"_s)});
    INFO(result.output.toStdString());
    QStringList faults;
    for (const QString &line : result.output.split(u'\n')) {
        const QString told = line.trimmed();
        // The project has no home page yet; only newer tools mind.
        if ((told.startsWith(u"E: ") || told.startsWith(u"W: ")) && !told.contains(u"url-homepage"))
            faults << told;
    }
    CHECK(faults.isEmpty());
    CHECK(result.output.contains(u"alidation"));
}

TEST_CASE("The desktop knows a course")
{
    const QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(u"mime/packages"_s));
    REQUIRE(QFile::copy(linuxFile(u"mime.xml"_s),
                        folder.filePath(u"mime/packages/org.carrel.Studio.xml"_s)));
    const Run update = run(u"update-mime-database"_s, {folder.filePath(u"mime"_s)});
    CHECK(update.exitCode == 0);
    const QString course = folder.filePath(u"course.carrel"_s);
    REQUIRE(run(QStringLiteral(CARREL_PROGRAM), {u"new"_s, course}).exitCode == 0);
    QFile(folder.filePath(u"other.db"_s)).open(QIODevice::WriteOnly);

    // Read once by Qt at the first question, so this is the only test of this program that asks.
    qputenv("XDG_DATA_DIRS", folder.path().toUtf8() + ":/usr/local/share:/usr/share");
    qputenv("XDG_DATA_HOME", folder.filePath(u"home"_s).toUtf8());
    const QMimeDatabase types;
    SECTION("by its name without looking, and nothing else by mistake")
    {
        CHECK(types.mimeTypeForFile(course, QMimeDatabase::MatchExtension).name()
              == u"application/vnd.carrel.course");
        CHECK(types.mimeTypeForFile(folder.filePath(u"other.db"_s)).name()
              != u"application/vnd.carrel.course");
    }
    SECTION("by the two marks at the places where a course has them")
    {
        QFile rules(folder.filePath(u"mime/magic"_s));
        REQUIRE(rules.open(QIODevice::ReadOnly));
        const QByteArray magic = rules.readAll();
        CHECK(magic.contains("application/vnd.carrel.course"));
        CHECK(magic.contains(">68="));
        QFile file(course);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(100);
        CHECK(head.startsWith("SQLite format 3"));
        CHECK(head.mid(68, 4) == "Carl");
    }
}
