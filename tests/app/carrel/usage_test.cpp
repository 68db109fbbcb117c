// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

const QStringList commands{u"new"_s,    u"info"_s,     u"dump"_s,    u"load"_s,
                           u"export"_s, u"profiles"_s, u"preview"_s, u"check-package"_s,
                           u"verify"_s, u"check"_s};

/// A refused command line says why on standard error, nothing on standard output, and ends with 2.
QString refusal(const QStringList &arguments)
{
    const Run run = runCarrel(arguments);
    INFO(arguments.join(u' ').toStdString());
    CHECK(run.exitCode == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.err.startsWith("carrel: "));
    return run.message();
}

} // namespace

TEST_CASE("carrel explains itself")
{
    SECTION("--help lists every command and the exit codes, on standard output")
    {
        const Run help = runCarrel({u"--help"_s});
        CHECK(help.exitCode == 0);
        CHECK(help.err.isEmpty());
        for (const QString &command : commands)
            CHECK(help.out.contains("\n  " + command.toUtf8() + ' '));
        CHECK(help.out.contains("\n  3  "));
        CHECK(runCarrel({u"help"_s}).out == help.out);
    }

    SECTION("each command explains itself")
    {
        for (const QString &command : commands) {
            INFO(command.toStdString());
            const Run help = runCarrel({command, u"--help"_s});
            CHECK(help.exitCode == 0);
            CHECK(help.err.isEmpty());
            CHECK(help.out.contains("carrel " + command.toUtf8() + ' '));
            CHECK(runCarrel({u"help"_s, command}).out == help.out);
        }
    }

    SECTION("--version prints name and number")
    {
        const Run version = runCarrel({u"--version"_s});
        CHECK(version.exitCode == 0);
        CHECK(QString::fromUtf8(version.out)
                  .contains(QRegularExpression(u"^carrel \\d+\\.\\d+\\.\\d+\n$"_s)));
    }

    SECTION("without a command it shows how to use it, and that is no success")
    {
        const Run nothing = runCarrel({});
        CHECK(nothing.exitCode == 2);
        CHECK(nothing.out.isEmpty());
        CHECK(nothing.err.contains("Commands:"));
    }
}

TEST_CASE("carrel refuses what it does not understand, exactly")
{
    CHECK(refusal({u"exprot"_s}).contains(u"“exprot”"));
    CHECK(refusal({u"info"_s, u"--colour"_s, u"c.carrel"_s}).contains(u"“--colour”"));
    CHECK(refusal({u"info"_s, u"-z"_s, u"c.carrel"_s}).contains(u"“-z”"));
    CHECK(refusal({u"info"_s}).contains(u"FILE is missing"));
    CHECK(refusal({u"info"_s, u"a"_s, u"b"_s}).contains(u"“b” is one argument too many"));
    CHECK(refusal({u"load"_s, u"c.json"_s}).contains(u"-o"));
    CHECK(refusal({u"load"_s, u"c.json"_s, u"-o"_s}).contains(u"-o"));
    CHECK(refusal({u"export"_s, u"c.carrel"_s}).contains(u"--format"));
    CHECK(refusal({u"export"_s, u"c.carrel"_s, u"--format"_s, u"scorm13"_s, u"-o"_s, u"x"_s})
              .contains(u"“scorm13”; this version makes: scorm12"));
    CHECK(refusal({u"export"_s, u"c.carrel"_s, u"--format"_s, u"scorm12"_s}).contains(u"-o"));
    CHECK(refusal({u"new"_s, u"c.carrel"_s, u"--from"_s, u"thesis"_s})
              .contains(u"blank, compliance"));
    CHECK(refusal({u"new"_s, u"c.carrel"_s, u"--language"_s, u"tlh"_s}).contains(u"en, fr"));
}
