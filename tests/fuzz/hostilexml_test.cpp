// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// XML from strangers that is built to take all memory or time, to read files of the author or to
// call somebody: refused or harmless, by every reader of XML that the program has.

#include "tests/fuzz/hostilexml.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/night.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000; ///< Milliseconds, until a child counts as hanging.
constexpr qint64 longest = 10'000; ///< Milliseconds.
constexpr qint64 mostMemory = 200 << 10; ///< KiB.

/// What hostilechild said.
struct Outcome
{
    bool isRead = false;
    qint64 milliseconds = -1;
    qint64 memory = -1; ///< KiB.
    QString refusal;
};

Outcome outcomeOf(const QByteArray &line)
{
    const QList<QByteArray> words = line.trimmed().split(' ');
    if (words.size() < 3)
        return {};
    return {words[0] == "read", words[1].toLongLong(), words[2].toLongLong(),
            QString::fromUtf8(words.mid(3).join(' '))};
}

QByteArray runChild(const QStringList &before, const XmlPlace &place, const QString &path)
{
    const QStringList words = before
        + QStringList{QStringLiteral(CARREL_HOSTILECHILD), QString::fromLatin1(place.reader), path,
                      QStringLiteral(CARREL_SOURCE_DIR "/tests/fuzz/schemas")};
    QProcess child;
    if (!before.isEmpty()) { // The sanitizer cannot look for leaks in what is traced.
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
        child.setProcessEnvironment(environment);
    }
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(words.first(), words.mid(1));
    REQUIRE(child.waitForFinished(patience));
    CHECK(child.exitStatus() == QProcess::NormalExit);
    CHECK(child.exitCode() == 0);
    return child.readAllStandardOutput();
}

void checkBounds(const Outcome &outcome)
{
    CHECK(outcome.milliseconds >= 0);
    CHECK(outcome.milliseconds < longest);
#ifndef __SANITIZE_ADDRESS__
    CHECK(outcome.memory > 0);
    CHECK(outcome.memory < mostMemory);
#endif
}

/// No line of the trace opens the canary or asks the network.
void checkTrace(const QByteArray &trace, const QString &canary)
{
    CHECK(trace.contains("openat("));
    for (const QByteArray &line : trace.split('\n')) {
        INFO(line.toStdString());
        CHECK_FALSE(line.contains(canary.toUtf8()));
        CHECK_FALSE(line.contains("AF_INET")); // libc asks a local daemon who the user is
    }
}

} // namespace

TEST_CASE("Hostile XML is refused or harmless for every reader, in bounded time and memory")
{
    const QTemporaryDir folder;
    const QString canary = folder.filePath(u"canary7731.txt"_s);
    writeFile(canary, "canary7731 content");
    QTcpServer server;
    REQUIRE(server.listen(QHostAddress::LocalHost));

    for (const XmlPlace &place : xmlPlaces()) {
        for (const HostileXml &hostile : hostileXml(canary, server.serverPort())) {
            INFO(place.name << ": " << hostile.name);
            const QString path = folder.filePath(u"hostile."_s + QLatin1String(place.suffix));
            writeFile(path, place.file(xmlFor(place, hostile)));
            const QByteArray line = runChild({}, place, path);
            INFO(line.toStdString());
            const Outcome outcome = outcomeOf(line);
            checkBounds(outcome);
            CHECK_FALSE((hostile.mustBeRefused && outcome.isRead));
            CHECK_FALSE(outcome.refusal.contains(u"canary7731 content"));
            CHECK_FALSE(server.hasPendingConnections());
        }
    }
    CHECK_FALSE(server.waitForNewConnection(50));
}

TEST_CASE("Hostile XML opens no file and no socket")
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        SKIP("skipped: this needs strace");
    const QTemporaryDir folder;
    const QString canary = folder.filePath(u"canary7731.txt"_s);
    writeFile(canary, "canary7731 content");

    int number = 0;
    for (const XmlPlace &place : xmlPlaces()) {
        for (const HostileXml &hostile : hostileXml(canary, 9)) {
            if (!isNight() && ++number % 5 != 0) // tracing takes its time
                continue;
            INFO(place.name << ": " << hostile.name);
            const QString path = folder.filePath(u"hostile."_s + QLatin1String(place.suffix));
            writeFile(path, place.file(xmlFor(place, hostile)));
            const QString trace = folder.filePath(u"trace"_s);
            runChild({u"strace"_s, u"-f"_s, u"-e"_s, u"trace=%file,%network"_s, u"-o"_s, trace},
                     place, path);
            checkTrace(fileContent(trace), canary);
        }
    }
}
