// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/smalldrive.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace carrel::test {

using namespace Qt::StringLiterals;

namespace {

/// What it has to say about refusing belongs in no test's output.
bool succeeds(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
}

} // namespace

SmallDrive::SmallDrive(int kibibytes)
    : m_isMounted(succeeds(u"mount"_s,
                           {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=%1k"_s.arg(kibibytes),
                            u"carrel-test"_s, m_folder.path()}))
{ }

SmallDrive::~SmallDrive()
{
    if (m_isMounted)
        succeeds(u"umount"_s, {u"-l"_s, m_folder.path()});
}

QStringList SmallDrive::names() const
{
    return QDir(path()).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

void SmallDrive::fill() const
{
    QFile filler(file(u"filler"_s));
    REQUIRE(filler.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered));
    for (const qsizetype piece : {1 << 20, 4096, 1}) {
        while (filler.write(QByteArray(piece, 'f')) == piece) { }
    }
}

void SmallDrive::clear() const
{
    QFile::remove(file(u"filler"_s));
}

void SmallDrive::makeReadOnly() const
{
    REQUIRE(succeeds(u"mount"_s, {u"-o"_s, u"remount,ro"_s, path()}));
}

} // namespace carrel::test
