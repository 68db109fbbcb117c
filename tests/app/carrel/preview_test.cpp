// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/carrel/process.h"
#include "tests/support/catch.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpSocket>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace carrel::test;

namespace {

constexpr int patience = 60'000;

/// `carrel preview` while it runs.
class Preview
{
public:
    /// `path`: where programs are looked for; empty: as usual.
    explicit Preview(const QStringList &arguments, const QString &path = {},
                     const QString &runtimeFolder = {})
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.remove(u"LANGUAGE"_s);
        if (!path.isEmpty())
            environment.insert(u"PATH"_s, path);
        if (!runtimeFolder.isEmpty())
            environment.insert(u"XDG_RUNTIME_DIR"_s, runtimeFolder);
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(CARREL_PROGRAM), QStringList{u"preview"_s} + arguments);
        REQUIRE(m_process.waitForStarted(patience));
        const QDeadlineTimer end(patience);
        while (!m_process.canReadLine() && !end.hasExpired())
            m_process.waitForReadyRead(100);
        m_address = QUrl(QString::fromLatin1(m_process.readLine().trimmed()));
        REQUIRE(m_address.port() > 0);
    }
    ~Preview()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QUrl address() const { return m_address; }

    QByteArray get(const QString &path) const
    {
        QTcpSocket socket;
        socket.connectToHost(m_address.host(), quint16(m_address.port()));
        REQUIRE(socket.waitForConnected(patience));
        const QString host = u"127.0.0.1:%1"_s.arg(m_address.port());
        socket.write(u"GET %1 HTTP/1.1\r\nHost: %2\r\nConnection: close\r\n\r\n"_s
                         .arg(m_address.path() + path, host)
                         .toLatin1());
        while (socket.state() == QTcpSocket::ConnectedState && socket.waitForReadyRead(patience))
            ;
        return socket.readAll();
    }

    /// Whether the program has said that within a long while.
    bool says(const QByteArray &words)
    {
        const QDeadlineTimer end(patience);
        while (!m_said.contains(words) && !end.hasExpired()) {
            m_process.setReadChannel(QProcess::StandardError);
            m_process.waitForReadyRead(100);
            m_said += m_process.readAllStandardError();
        }
        return m_said.contains(words);
    }

    int interrupt()
    {
        ::kill(pid_t(m_process.processId()), SIGINT);
        REQUIRE(m_process.waitForFinished(patience));
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QUrl m_address;
    QByteArray m_said;
};

/// A program called xdg-open that writes down what it is given; the folder it lies in.
QString makeOpener(const Place &place)
{
    QDir().mkdir(place.path(u"bin"_s));
    place.write(u"bin/xdg-open"_s,
                "#!/bin/sh\necho \"$@\" > '" + place.path(u"opened.part"_s).toUtf8()
                    + "'\n/bin/mv '" + place.path(u"opened.part"_s).toUtf8() + "' '"
                    + place.path(u"opened"_s).toUtf8() + "'\n");
    QFile::setPermissions(place.path(u"bin/xdg-open"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return place.path(u"bin"_s);
}

} // namespace

TEST_CASE("carrel preview")
{
    const Place place;
    const QString file = place.course();

    SECTION("shows the course at the address it prints, until it is interrupted")
    {
        Preview preview({file, u"--no-browser"_s});
        CHECK(preview.get({}).startsWith("HTTP/1.1 200"));
        CHECK(preview.get(u"course/1/course.js"_s).contains("Handing over"));
        CHECK(preview.interrupt() == 0);
    }
    SECTION("in the language asked for")
    {
        Preview preview({file, u"--no-browser"_s, u"--language"_s, u"fr"_s});
        CHECK(preview.get(u"course/1/course.js"_s).contains("\"interfaceLanguage\":\"fr\""));
    }
    SECTION("opens the browser with a file that leads there, not with the address")
    {
        QDir().mkdir(place.path(u"run"_s));
        Preview preview({file}, makeOpener(place), place.path(u"run"_s));
        const QDeadlineTimer end(patience);
        while (!QFile::exists(place.path(u"opened"_s)) && !end.hasExpired())
            preview.get({});
        const QString opened = QString::fromUtf8(place.read(u"opened"_s)).trimmed();
        CHECK(opened.startsWith(place.path(u"run/"_s)));
        QFile redirect(opened);
        REQUIRE(redirect.open(QIODevice::ReadOnly));
        CHECK(redirect.readAll().contains(preview.address().toEncoded()));
        CHECK(preview.interrupt() == 0);
        CHECK(QDir(place.path(u"run"_s)).isEmpty());
    }
    SECTION("says so where no browser can be opened, and goes on")
    {
        QDir().mkdir(place.path(u"empty"_s));
        Preview preview({file}, place.path(u"empty"_s));
        CHECK(preview.says("Open the address in a browser yourself."));
        CHECK(preview.get({}).startsWith("HTTP/1.1 200"));
    }
    SECTION("follows the file when it is saved anew, and stays when that is no course")
    {
        Preview preview({file, u"--no-browser"_s});
        place.write(u"c.carrel.new"_s, "not a course");
        REQUIRE(QFile::remove(file));
        REQUIRE(QFile::rename(place.path(u"c.carrel.new"_s), file));
        CHECK(preview.says("The changed course cannot be shown"));
        CHECK(preview.get(u"course/1/index.html"_s).startsWith("HTTP/1.1 200"));
        REQUIRE(runCarrel({u"new"_s, file, u"--force"_s, u"--title"_s, u"Another"_s}).exitCode
                == 0);
        CHECK(preview.says("open pages show it anew"));
        CHECK(preview.get(u"course/2/course.js"_s).contains("Another"));
    }
    SECTION("refuses what it cannot show")
    {
        const Run missing = runCarrel({u"preview"_s, place.path(u"nothing.carrel"_s)});
        CHECK(missing.exitCode == 3);
        CHECK(missing.out.isEmpty());
        const Run language =
            runCarrel({u"preview"_s, file, u"--no-browser"_s, u"--language"_s, u"xx"_s});
        CHECK(language.exitCode != 0);
        CHECK(language.err.contains("xx"));
        CHECK(runCarrel({u"preview"_s}).exitCode == 2);
    }
}
