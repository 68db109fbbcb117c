// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/carrel/console.h"

#include <QCommandLineParser>
#include <QString>

namespace carrel::cli {

/// One call of a command, as the user typed it: understood, with as many arguments as it takes.
class Invocation
{
public:
    Invocation(Console &console, const QCommandLineParser &parser)
        : m_console(console)
        , m_parser(parser)
    { }

    Console &console() { return m_console; }
    QString argument(int index) const { return m_parser.positionalArguments().value(index); }
    QStringList arguments() const { return m_parser.positionalArguments(); }
    QString option(const QString &name) const { return m_parser.value(name); }
    /// All values of an option that may be given several times.
    QStringList options(const QString &name) const { return m_parser.values(name); }
    bool has(const QString &option) const { return m_parser.isSet(option); }

    /// Says what is wrong with the command line and how to get help.
    ExitCode refuseUsage(const QString &what);
    /// True if nothing stands at `path` or the user said --force; else says so.
    bool mayWrite(const QString &path);

private:
    Console &m_console;
    const QCommandLineParser &m_parser;
};

/// Options that several commands share.
QCommandLineOption outputOption(const QString &description);
QCommandLineOption forceOption();
QCommandLineOption jsonOption();
/// Where the studio keeps what belongs to courses: empty for the user's own folder, or, for tests,
/// CARREL_STATE_FOLDER.
QString studioStateFolder();

} // namespace carrel::cli
