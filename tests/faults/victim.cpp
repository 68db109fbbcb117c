// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/victim.h"

#include "tests/support/catch.h"
#include "tests/support/night.h"

#include <QProcess>
#include <QThread>

using namespace Qt::StringLiterals;

namespace carrel::test {
namespace {

constexpr int patience = 60'000; ///< Milliseconds.

LastWords understood(const QStringList &lines)
{
    LastWords words;
    words.lines = lines;
    for (const QString &line : lines) {
        const QString verb = line.section(u' ', 0, 0);
        const QString what = line.section(u' ', 1);
        const qint64 counter = what.toLongLong();
        if (verb == u"ready" || verb == u"done") {
            words.done = counter;
            words.possible = {counter};
        } else if (what == u"save") {
            words.possibleFile.insert(words.done);
            words.everSaved.insert(words.done);
        } else if (verb == u"saved") {
            words.saved = counter;
            words.possibleFile = {counter};
        } else if (verb == u"try") {
            words.possible.insert(counter);
        }
    }
    return words;
}

} // namespace

LastWords killAfter(const QStringList &arguments, int milliseconds, const QByteArray &awaited)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QStringLiteral(CARREL_FAULTCHILD), arguments);
    QByteArray output;
    while (!output.contains('\n' + awaited)) {
        if (!child.waitForReadyRead(patience))
            FAIL("the child says nothing: " << output.toStdString());
        output += child.readAllStandardOutput();
    }
    QThread::msleep(ulong(milliseconds));
    REQUIRE(child.state() == QProcess::Running);
    child.kill();
    REQUIRE(child.waitForFinished(patience));
    output += child.readAllStandardOutput();
    INFO(output.right(2000).toStdString());
    CHECK(child.exitStatus() == QProcess::CrashExit);
    QStringList lines = QString::fromUtf8(output).split(u'\n');
    lines.removeLast(); // empty, or cut off by the kill
    for (const QString &line : std::as_const(lines)) {
        if (line.startsWith(u"error"))
            FAIL(line.toStdString());
    }
    return understood(lines);
}

LastWords lastWordsOf(const QString &program, const QStringList &arguments, int *exitCode)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::SeparateChannels);
    child.start(program, arguments);
    const bool hasEnded = child.waitForFinished(patience);
    if (!hasEnded)
        child.kill();
    REQUIRE(hasEnded);
    *exitCode = child.exitStatus() == QProcess::CrashExit ? -1 : child.exitCode();
    const QByteArray output = child.readAllStandardOutput();
    // A line that the end has cut off says nothing.
    return understood(QString::fromUtf8(output).split(u'\n').mid(0, output.count('\n')));
}

QStringList runChild(const QStringList &arguments, int user)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (user < 0) {
        child.start(QStringLiteral(CARREL_FAULTCHILD), arguments);
    } else {
        const QString id = QString::number(user);
        child.start(u"setpriv"_s,
                    QStringList{u"--reuid="_s + id, u"--regid="_s + id, u"--clear-groups"_s,
                                QStringLiteral(CARREL_FAULTCHILD)}
                        + arguments);
    }
    REQUIRE(child.waitForFinished(patience));
    return QString::fromUtf8(child.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

int kills()
{
    return byDayOrNight(60, 1000);
}

} // namespace carrel::test
