// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTemporaryDir>

namespace carrel::test {

/// A picture on this computer that lies in the folder the process works in, and is named in texts
/// as markup would name it: whoever reads a text as more than text opens it.
class Bait
{
public:
    Bait(); ///< The process works in the folder of the picture from now on.
    ~Bait(); ///< And where it did before again.
    Q_DISABLE_COPY_MOVE(Bait)

    /// Markup that shows the picture; no slash in it, so that a file may be called like that.
    QString text() const { return QStringLiteral("<img src=bait.png onerror=1>"); }
    /// How often anybody has opened the picture; 0 where the system does not tell.
    int bites();

private:
    QTemporaryDir m_folder;
    QString m_before;
    int m_watch = -1; ///< inotify.
    int m_opened = 0;
};

} // namespace carrel::test
