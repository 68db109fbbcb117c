// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/carrel/exitcode.h"

#include <QCommandLineOption>
#include <QList>
#include <QString>
#include <QStringList>

namespace carrel::cli {

class Invocation;

/// One thing the program does, and all there is to say about it.
struct Command
{
    QString name;
    QStringList arguments; ///< Names of the arguments that are no options, all required.
    QString synopsis; ///< What follows "carrel", as in a manual page.
    QString summary; ///< One translated line for the list of commands.
    QString description; ///< Translated: what is worth knowing before the options.
    QList<QCommandLineOption> options;
    ExitCode (*run)(Invocation &call) = nullptr;
    bool takesSeveral = false; ///< The last argument may be given several times.
};

Command newCommand();
Command importCommand();
Command infoCommand();
Command dumpCommand();
Command loadCommand();
Command exportCommand();
Command profilesCommand();
Command previewCommand();
Command checkPackageCommand();
Command diffPackageCommand();
Command openPackageCommand();
Command proveCommand();
Command checkCommand();
Command storyboardCommand();
Command verifyCommand();
Command salvageCommand();
Command versionsCommand();
Command recoveryCommand();
Command findCommand();
Command replaceCommand();
Command piecesCommand();
Command keepCommand();
Command takeCommand();
Command weightCommand();
Command reviewCommand();
Command importCommentsCommand();
Command commentsCommand();

/// All of them, in the order of the help text.
QList<Command> allCommands();

} // namespace carrel::cli
