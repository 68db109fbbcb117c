// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/edit/editsession.h"
#include "tests/core/storage/coursefixture.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QStringList>

namespace carrel::test {

/// What a killed faultchild had said.
struct LastWords
{
    QStringList lines;
    qint64 done = -1; ///< Counter of the last edit or undo that returned, or at "ready".
    qint64 saved = -1; ///< Counter of the last save that returned; -1 if there was none.
    QSet<qint64> possible; ///< Counters that the working copy may have now.
    QSet<qint64> possibleFile; ///< Counters that the file may have now, besides that it had before.
};

/// Runs faultchild and kills it -9 so many milliseconds after its first line, or after the first
/// that begins with `awaited`. Fails the test if it ends by itself.
LastWords killAfter(const QStringList &arguments, int milliseconds, const QByteArray &awaited = {});

/// Runs faultchild to its end, as another user if `user` is not negative. Returns its lines.
QStringList runChild(const QStringList &arguments, int user = -1);

/// Runs such a program to its end, which may be its death (exit code -1).
LastWords lastWordsOf(const QString &program, const QStringList &arguments, int *exitCode);

/// Whether the large numbers are wanted: CARREL_NIGHT=1.
bool nightly();
/// 60, or 1,000 by night.
int kills();
/// A random one, or CARREL_SEED. Printed.
quint32 seedOfRun();

SessionOptions optionsIn(const StorageFixture &fixture);
/// Everything undo covers, as one hash.
QByteArray stateOf(const EditSession &session);
/// The number that a child counts up, in a session and in a file.
qint64 counterOf(const CourseView &view);
qint64 counterIn(const QString &path);
/// Every byte of all media is what it was.
void checkMedia(const EditSession &session);
/// Goes on with the work left behind, or opens the file if there is none.
std::unique_ptr<EditSession> recovered(const StorageFixture &fixture, const QString &path);
/// A small course with the title and counter that the children expect. Returns its path.
QString preparedCourse(StorageFixture &fixture);

} // namespace carrel::test
