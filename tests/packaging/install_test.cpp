// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What `make install` and the packages put on a system.

#include "tests/support/catch.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

TEST_CASE("Installing puts down the programs and what the desktop wants to know of them")
{
    const QTemporaryDir prefix;
    QProcess install;
    install.start(
        QStringLiteral(CARREL_CMAKE),
        {u"--install"_s, QStringLiteral(CARREL_BINARY_DIR), u"--prefix"_s, prefix.path()});
    REQUIRE(install.waitForFinished(120'000));
    INFO(install.readAllStandardError().toStdString());
    REQUIRE(install.exitCode() == 0);

    QStringList files;
    QDirIterator all(prefix.path(), QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next().mid(prefix.path().size() + 1);
    files.sort();
    CHECK(files
          == QStringList{u"bin/carrel"_s, u"bin/carrel-studio"_s,
                         u"share/applications/org.carrel.Studio.desktop"_s,
                         u"share/doc/carrel/LICENSE"_s, u"share/doc/carrel/README.md"_s,
                         u"share/icons/hicolor/scalable/apps/org.carrel.Studio.svg"_s,
                         u"share/metainfo/org.carrel.Studio.metainfo.xml"_s,
                         u"share/mime/packages/org.carrel.Studio.xml"_s});
    SECTION("and what is installed runs")
    {
        QProcess program;
        program.start(prefix.filePath(u"bin/carrel"_s), {u"--version"_s});
        REQUIRE(program.waitForFinished(60'000));
        CHECK(program.exitCode() == 0);
    }
}
