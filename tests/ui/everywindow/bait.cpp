// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/bait.h"

#include "tests/support/catch.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QTcpSocket>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace carrel::test {

Bait::Bait()
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    REQUIRE(picture.save(file()));
    REQUIRE(m_server.listen(QHostAddress::LocalHost));
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_asked;
            socket->abort();
            socket->deleteLater();
        }
    });
#ifdef Q_OS_LINUX
    m_watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    REQUIRE(m_watch >= 0);
    REQUIRE(::inotify_add_watch(m_watch, QFile::encodeName(file()).constData(), IN_OPEN) >= 0);
#endif
}

Bait::~Bait()
{
#ifdef Q_OS_LINUX
    ::close(m_watch);
#endif
}

QString Bait::text() const
{
    return u"<img src='%1'><img src='http://127.0.0.1:%2/x.png'>"_s.arg(file()).arg(
        m_server.serverPort());
}

int Bait::bites()
{
    QCoreApplication::processEvents();
#ifdef Q_OS_LINUX
    inotify_event event = {};
    while (::read(m_watch, &event, sizeof event) > 0)
        ++m_opened;
#endif
    return m_asked + m_opened;
}

} // namespace carrel::test
