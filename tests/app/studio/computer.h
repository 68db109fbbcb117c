// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QMap>
#include <QProcess>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace carrel::test {

inline constexpr int patienceForJourney = 240'000; ///< Milliseconds.

/// A display that nobody else uses. Skips the test where there is none to be had.
class Display
{
public:
    explicit Display(QSize pixels);
    ~Display();
    Q_DISABLE_COPY_MOVE(Display)

    QString name() const { return m_name; } ///< As in DISPLAY.
    /// What stands on it now; null if that cannot be read.
    QImage picture() const;

private:
    QTemporaryDir m_folder; ///< Where the server keeps what is on the screen.
    QProcess m_server;
    QString m_name;
};

/// An author's computer: a display, a folder that is the home and has a picture.png, and a browser
/// that only notes in browser-was-asked what it was asked.
class Computer
{
public:
    explicit Computer(QSize pixels = {1240, 820});

    QString path(const QString &name) const { return m_folder.filePath(name); }
    const Display &display() const { return m_display; }

    /// A variable that programs are started with from now on.
    void set(const QString &variable, const QString &value) { m_variables[variable] = value; }
    QProcessEnvironment environment() const;
    /// The last argument of the program is the folder.
    void start(QProcess &program, const QString &file, const QStringList &arguments) const;
    /// What a program said, line by line; fails the test with its own words if it did.
    QStringList run(const QString &file, const QStringList &arguments) const;

private:
    Display m_display;
    QTemporaryDir m_folder;
    QMap<QString, QString> m_variables;
};

} // namespace carrel::test
