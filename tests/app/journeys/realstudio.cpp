// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/journeys/realstudio.h"

#include "tests/app/studio/fewcolours.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

constexpr int patience = 30'000; ///< Milliseconds.
constexpr int betweenLooks = 60; ///< Milliseconds.

/// Looks again and again until it is so.
bool isSoon(const std::function<bool()> &so)
{
    QElapsedTimer timer;
    timer.start();
    while (!so()) {
        if (timer.elapsed() > patience)
            return false;
        QThread::msleep(betweenLooks);
    }
    return true;
}

bool isAnywhereBelow(const QString &folder, const QByteArray &words)
{
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(words))
            return true;
    }
    return false;
}

} // namespace

RealStudio::RealStudio(const Computer &computer, const QStringList &arguments)
    : m_computer(computer)
{
    if (QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
        SKIP("xdotool is not installed");
    QProcessEnvironment environment = computer.environment();
    environment.insert(u"CARREL_STATE_FOLDER"_s, computer.path(u"state"_s));
    m_program.setProcessEnvironment(environment);
    m_program.setWorkingDirectory(computer.path({}));
    m_program.start(QStringLiteral(CARREL_STUDIO), arguments);
    REQUIRE(m_program.waitForStarted(patience));
    tell({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"Carrel"_s, u"windowmove"_s,
          u"0"_s, u"0"_s, u"windowsize"_s, u"100%"_s, u"100%"_s});
    focus();
    atRest();
}

void RealStudio::focus() const
{
    tell({u"search"_s, u"--onlyvisible"_s, u"--name"_s, u"Carrel"_s, u"windowfocus"_s});
}

RealStudio::~RealStudio()
{
    kill();
}

void RealStudio::kill()
{
    m_program.kill(); // SIGKILL
    m_program.waitForFinished();
}

void RealStudio::tell(const QStringList &command) const
{
    QProcess hand;
    hand.setProcessEnvironment(m_computer.environment());
    hand.start(u"xdotool"_s, command);
    REQUIRE(hand.waitForFinished(patience));
    INFO(hand.readAllStandardError().toStdString());
    REQUIRE(hand.exitCode() == 0);
}

void RealStudio::press(const QString &keys)
{
    const QImage before = m_computer.display().picture();
    tell({u"key"_s, keys});
    INFO(keys.toStdString());
    REQUIRE(isSoon([&] { return m_computer.display().picture() != before; }));
    atRest();
}

void RealStudio::send(const QString &keys)
{
    tell({u"key"_s, keys});
}

void RealStudio::type(const QString &text)
{
    tell({u"type"_s, u"--delay"_s, u"8"_s, text});
}

void RealStudio::until(const QString &what, const std::function<bool()> &isSo) const
{
    INFO(what.toStdString());
    const bool isSoSoon = isSoon(isSo);
    if (!isSoSoon) {
        const QString name = u"carrel-evidence-%1.png"_s.arg(m_program.processId());
        m_computer.display().picture().save(QDir::temp().filePath(name));
        WARN("what was seen is kept in " << QDir::temp().filePath(name).toStdString());
    }
    REQUIRE(isSoSoon);
}

void RealStudio::untilTitled(const QString &words) const
{
    tell({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, words});
    atRest();
}

void RealStudio::untilKept(const QString &words) const
{
    until(u"“%1” is not kept"_s.arg(words),
          [&] { return isAnywhereBelow(m_computer.path(u"state"_s), words.toUtf8()); });
}

QImage RealStudio::atRest() const
{
    QImage now = m_computer.display().picture();
    REQUIRE(isSoon([&] {
        const QImage before = std::exchange(now, m_computer.display().picture());
        return now == before;
    }));
    return now;
}

void RealStudio::takePicture(const QString &name) const
{
    const QString folder = qEnvironmentVariable("CARREL_PICTURES");
    if (folder.isEmpty())
        return;
    REQUIRE(QDir().mkpath(folder + u"/recover"_s));
    REQUIRE(withFewColours(atRest()).save(folder + u"/recover/"_s + name + u".png"_s, "PNG", 0));
}

} // namespace carrel::test
