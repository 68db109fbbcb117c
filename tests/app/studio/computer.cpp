// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/studio/computer.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

constexpr int patienceForStart = 30'000; ///< Milliseconds.

/// Number `index` of the header of an X window dump.
quint32 headerNumber(const QByteArray &dump, int index)
{
    return qFromBigEndian<quint32>(dump.constData() + index * 4);
}

} // namespace

Display::Display(QSize pixels)
{
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty())
        SKIP("Xvfb is not installed");
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    // Without repeating keys: on a busy machine the hand lets go of Ctrl long before the letter.
    m_server.start(u"Xvfb"_s,
                   {u"-r"_s, u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                    u"%1x%2x24"_s.arg(pixels.width()).arg(pixels.height()), u"-nolisten"_s,
                    u"tcp"_s, u"-wr"_s, u"-fbdir"_s, m_folder.path()});
    if (!m_server.waitForReadyRead(patienceForStart))
        SKIP("Xvfb does not start here");
    m_name = u':' + QString::fromLatin1(m_server.readLine()).trimmed();
}

Display::~Display()
{
    m_server.kill();
    m_server.waitForFinished();
}

QImage Display::picture() const
{
    constexpr int widthAt = 4;
    constexpr int heightAt = 5;
    constexpr int lineAt = 12; ///< Bytes of a line.
    constexpr int coloursAt = 19;
    constexpr int bytesOfColour = 12;
    QFile file(m_folder.filePath(u"Xvfb_screen0"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray dump = file.readAll();
    if (dump.size() < (coloursAt + 1) * 4)
        return {};
    const qsizetype begin =
        headerNumber(dump, 0) + qsizetype(headerNumber(dump, coloursAt)) * bytesOfColour;
    const int height = int(headerNumber(dump, heightAt));
    const int line = int(headerNumber(dump, lineAt));
    if (dump.size() < begin + qsizetype(height) * line)
        return {};
    const auto *bytes = reinterpret_cast<const uchar *>(dump.constData() + begin);
    return QImage(bytes, int(headerNumber(dump, widthAt)), height, line, QImage::Format_RGB32)
        .copy();
}

Computer::Computer(QSize pixels)
    : m_display(pixels)
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

QProcessEnvironment Computer::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display.name());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"HOME"_s, path({}));
    environment.insert(u"PATH"_s, path(u"bin"_s) + u':' + environment.value(u"PATH"_s));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (auto it = m_variables.begin(); it != m_variables.end(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}

void Computer::start(QProcess &program, const QString &file, const QStringList &arguments) const
{
    program.setProcessEnvironment(environment());
    program.setWorkingDirectory(path({}));
    program.start(file, arguments + QStringList{path({})});
    REQUIRE(program.waitForStarted(patienceForStart));
}

QStringList Computer::run(const QString &file, const QStringList &arguments) const
{
    QProcess program;
    start(program, file, arguments);
    program.waitForFinished(patienceForJourney);
    const QString errors = QString::fromUtf8(program.readAllStandardError());
    INFO(errors.toStdString());
    REQUIRE(program.state() == QProcess::NotRunning);
    REQUIRE(program.exitCode() == 0);
    return QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace carrel::test
