// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTcpServer>
#include <QTemporaryDir>

namespace carrel::test {

/// A picture on this computer and one on a server that listens here, put into texts as markup:
/// whoever reads a text as more than text opens the one or asks for the other.
class Bait
{
public:
    Bait();
    ~Bait();
    Q_DISABLE_COPY_MOVE(Bait)

    /// Markup that shows both pictures.
    QString text() const;
    /// The local picture as a path.
    QString file() const { return m_folder.filePath(QStringLiteral("bait.png")); }
    /// How often anybody has opened the file or asked the server. Lets what waits happen first.
    int bites();

private:
    QTemporaryDir m_folder;
    QTcpServer m_server;
    int m_watch = -1; ///< inotify; -1 where the system has none.
    int m_asked = 0;
    int m_opened = 0;
};

} // namespace carrel::test
