// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

/// What `carrel export` is asked for besides file and target.
const QList<QStringList> allWays{
    {u"--format"_s, u"scorm12"_s},     {u"--format"_s, u"scorm12"_s, u"--per-module"_s},
    {u"--format"_s, u"scorm2004-3"_s}, {u"--format"_s, u"scorm2004-4"_s},
    {u"--format"_s, u"cmi5"_s},        {u"--format"_s, u"web"_s},
    {u"--format"_s, u"html"_s},
};

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    REQUIRE(hash.addData(&file));
    return hash.result();
}

QStringList exportWords(const Place &place, const QStringList &way, const QString &name)
{
    const QString ending = way.contains(u"html"_s) ? u".html"_s : u".zip"_s;
    return QStringList{u"export"_s, place.path(u"s.carrel"_s), u"-o"_s, place.path(name + ending),
                       u"--force"_s}
    + way;
}

/// Of the package that this build makes.
QByteArray exported(const Place &place, const QStringList &way, const RunOptions &options = {})
{
    const QStringList words = exportWords(place, way, u"a"_s);
    const Run run = runCarrel(words, options);
    INFO(run.err.toStdString());
    REQUIRE(run.exitCode == 0);
    return digestOf(words[3]);
}

QByteArray exportedBy(const QString &otherProgram, const Place &place, const QStringList &way)
{
    const QStringList words = exportWords(place, way, u"b"_s);
    REQUIRE(program(otherProgram, words).exitCode == 0);
    return digestOf(words[3]);
}

} // namespace

TEST_CASE("A course gives the same bytes in every format")
{
    const Place place;
    REQUIRE(runCarrel({u"new"_s, place.path(u"s.carrel"_s), u"--from"_s, u"sample"_s}).exitCode
            == 0);
    const RunOptions elsewhere{.environment = {u"TZ=Pacific/Chatham"_s, u"LC_ALL="_s,
                                               u"LANG=fr_FR.UTF-8"_s, u"LC_CTYPE=C.UTF-8"_s}};
    const QString otherProgram = qEnvironmentVariable("CARREL_OTHER_PROGRAM");
    for (const QStringList &way : allWays) {
        INFO(way.join(u' ').toStdString());
        const QByteArray here = exported(place, way);
        CHECK(exported(place, way, elsewhere) == here);
        // Another build of the same sources, such as one that is not optimised: make night.
        if (!otherProgram.isEmpty())
            CHECK(exportedBy(otherProgram, place, way) == here);
    }
}
