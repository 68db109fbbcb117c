// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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
    QSet<qint64> everSaved; ///< Counters of all saves, the last one unfinished or not.
    QSet<qint64> possibleFile; ///< Counters that the file may have now, besides that it had before.
};

/// Runs faultchild and kills it -9 so many milliseconds after its first line, or after the first
/// that begins with `awaited`. Fails the test if it ends by itself.
LastWords killAfter(const QStringList &arguments, int milliseconds, const QByteArray &awaited = {});

/// Runs faultchild to its end, as another user if `user` is not negative. Returns its lines.
QStringList runChild(const QStringList &arguments, int user = -1);

/// Runs such a program to its end, which may be its death (exit code -1).
LastWords lastWordsOf(const QString &program, const QStringList &arguments, int *exitCode);

/// 60, or 1,000 by night.
int kills();

} // namespace carrel::test
