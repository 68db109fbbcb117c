// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/bait.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QImage>

#ifdef Q_OS_LINUX
#include <sys/inotify.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace carrel::test {

Bait::Bait()
    : m_before(QDir::currentPath())
{
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    const QString path = m_folder.filePath(u"bait.png"_s);
    REQUIRE(picture.save(path));
    REQUIRE(QDir::setCurrent(m_folder.path()));
#ifdef Q_OS_LINUX
    m_watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    REQUIRE(m_watch >= 0);
    REQUIRE(::inotify_add_watch(m_watch, QFile::encodeName(path).constData(), IN_OPEN) >= 0);
#endif
}

Bait::~Bait()
{
    QDir::setCurrent(m_before);
#ifdef Q_OS_LINUX
    ::close(m_watch);
#endif
}

int Bait::bites()
{
#ifdef Q_OS_LINUX
    inotify_event event = {};
    while (::read(m_watch, &event, sizeof event) > 0)
        ++m_opened;
#endif
    return m_opened;
}

} // namespace carrel::test
