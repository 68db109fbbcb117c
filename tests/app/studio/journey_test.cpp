// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole days at the studio: a real window on a display of its own, from the welcome page to a
// package that an LMS plays and tracks.

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 240'000; ///< Milliseconds for a whole journey.

/// A display that nobody else uses. Skips the test where there is none to be had.
class Display
{
public:
    Display()
    {
        if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
            SKIP("Xvfb is not installed");
        m_server.setProcessChannelMode(QProcess::SeparateChannels);
        m_server.start(u"Xvfb"_s,
                       {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s,
                        u"-nolisten"_s, u"tcp"_s});
        REQUIRE(m_server.waitForReadyRead(30'000));
        m_name = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
    }
    ~Display()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Display)

    QString name() const { return m_name; }

private:
    QProcess m_server;
    QString m_name;
};

/// An author's computer: a folder with a picture, and a browser that only notes what it was asked.
class Computer
{
public:
    Computer()
    {
        QImage picture(320, 200, QImage::Format_RGB32);
        picture.fill(Qt::darkCyan);
        REQUIRE(picture.save(path(u"picture.png"_s)));
        REQUIRE(QDir(path({})).mkpath(u"bin"_s));
        QFile browser(path(u"bin/xdg-open"_s));
        REQUIRE(browser.open(QIODevice::WriteOnly));
        browser.write("#!/bin/sh\nprintf '%s' \"$1\" >'" + path(u"browser-was-asked"_s).toUtf8()
                      + "'\n");
        browser.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void start(QProcess &program, const QString &journey, const QString &hand) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DISPLAY"_s, m_display.name());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"HOME"_s, path({}));
        environment.insert(u"PATH"_s, path(u"bin"_s) + u':' + environment.value(u"PATH"_s));
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        program.setProcessEnvironment(environment);
        program.setWorkingDirectory(path({}));
        program.start(QStringLiteral(CARREL_STUDIO_AUTHOR), {journey, hand, path({})});
        REQUIRE(program.waitForStarted(30'000));
    }

    /// What was reached, line by line; fails the test with the author's own words.
    QStringList travel(const QString &journey, const QString &hand) const
    {
        QProcess program;
        start(program, journey, hand);
        program.waitForFinished(patience);
        const QString errors = QString::fromUtf8(program.readAllStandardError());
        INFO(errors.toStdString());
        REQUIRE(program.state() == QProcess::NotRunning);
        REQUIRE(program.exitCode() == 0);
        return QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    Display m_display;
    QTemporaryDir m_folder;
};

/// A learner answers everything right; what the LMS holds then. Skips without a browser.
QJsonObject played(const QString &package)
{
    if (qEnvironmentVariableIsEmpty("CARREL_CHROMIUM"))
        SKIP("no Chromium on this machine");
    QProcess learner;
    learner.start(u"node"_s,
                  {QStringLiteral(CARREL_SOURCE_DIR) + u"/tests/player/play.mjs"_s, package});
    REQUIRE(learner.waitForFinished(patience));
    INFO(learner.readAllStandardError().toStdString());
    REQUIRE(learner.exitCode() == 0);
    return QJsonDocument::fromJson(learner.readAllStandardOutput()).object();
}

void checkPackage(const QString &package)
{
    QProcess check;
    check.start(QStringLiteral(CARREL_PROGRAM), {u"check-package"_s, package});
    REQUIRE(check.waitForFinished(patience));
    INFO(check.readAllStandardOutput().toStdString());
    CHECK(check.exitCode() == 0);
    const QJsonObject lms = played(package);
    CHECK(lms.value(u"cmi.core.score.raw"_s).toString() == u"100");
    CHECK(lms.value(u"cmi.core.lesson_status"_s).toString() == u"passed");
}

} // namespace

TEST_CASE("A designer writes a course, and an LMS plays and tracks what comes out")
{
    const QString hand = GENERATE(u"mouse"_s, u"keyboard"_s);
    INFO("by " << hand.toStdString());
    const Computer computer;
    const QStringList reached = computer.travel(u"whole"_s, hand);
    CHECK(reached.contains(u"previewed"_s));
    CHECK(reached.last() == u"exported");
    checkPackage(computer.path(u"package.zip"_s));
}

TEST_CASE("A term is replaced wherever it stands, and undone at once")
{
    const Computer computer;
    CHECK(computer.travel(u"term"_s, u"mouse"_s)
          == QStringList{u"shift 4 times"_s, u"turn 4 times"_s, u"shift 0 times"_s,
                         u"shift 4 times"_s, u"turn 0 times"_s});
}

TEST_CASE("What was kept when the program was killed is there at the next start")
{
    const Computer computer;
    QStringList kept;
    {
        QProcess program;
        computer.start(program, u"whole"_s, u"mouse"_s);
        // In the middle of the second question.
        while (kept.size() < 8 && program.waitForReadyRead(patience)) {
            while (program.canReadLine())
                kept.append(QString::fromUtf8(program.readLine()).trimmed());
        }
        program.kill();
        program.waitForFinished();
        INFO(program.readAllStandardError().toStdString());
        REQUIRE(kept.size() >= 8);
    }
    REQUIRE(!QFile::exists(computer.path(u"course.carrel"_s)));
    CHECK(computer.travel(u"continue"_s, u"mouse"_s).last() == u"exported");

    QProcess dump;
    dump.start(QStringLiteral(CARREL_PROGRAM), {u"dump"_s, computer.path(u"course.carrel"_s)});
    REQUIRE(dump.waitForFinished(patience));
    const QString course = QString::fromUtf8(dump.readAllStandardOutput());
    for (const QString &line : kept) {
        INFO(line.toStdString());
        CHECK(course.contains(line.section(u' ', 1)));
    }
}
