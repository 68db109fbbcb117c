// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace carrel::test {

/// What a finished program said.
struct Run
{
    int exitCode = -1; ///< -1: it did not end by itself.
    QByteArray out;
    QByteArray err;

    QString message() const { return QString::fromUtf8(err); }
    QJsonObject json() const; ///< Of `out`; the test fails if that is no JSON object.
};

/// How to run the program besides its arguments.
struct RunOptions
{
    QStringList environment = {}; ///< "NAME=value", over a plain English environment.
    QString outputFile = {}; ///< Standard output goes there.
    bool asNobody = false; ///< Under a user id without rights; needs root and setpriv.
};

/// Runs `carrel` with these arguments and waits for its end (a minute at most).
Run runCarrel(const QStringList &arguments, const RunOptions &options = {});

/// Runs any other program; the test fails if it cannot be started.
Run program(const QString &name, const QStringList &arguments);

/// A folder for one test, and the usual files in it.
class Place
{
public:
    Place();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Names of everything in the folder itself, hidden things too.
    QStringList names() const;
    void write(const QString &name, const QByteArray &bytes) const;
    QByteArray read(const QString &name) const;

    /// A small course with one media file, made by `carrel load`; its path.
    QString course(const QString &name = QStringLiteral("c.carrel")) const;

private:
    QTemporaryDir m_folder;
};

/// The course document behind Place::course(); it names "a.svg" beside it.
QByteArray courseDocument();
/// A valid document of about `modules` × 60 KB, of letters that hardly compress.
QByteArray longDocument(int modules);

bool isRoot();

} // namespace carrel::test
