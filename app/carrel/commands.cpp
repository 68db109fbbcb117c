// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"

namespace carrel::cli {

QList<Command> allCommands()
{
    return {
        newCommand(),         infoCommand(),        dumpCommand(),           loadCommand(),
        importCommand(),      exportCommand(),      weightCommand(),         profilesCommand(),
        previewCommand(),     storyboardCommand(),  checkCommand(),          checkPackageCommand(),
        verifyCommand(),      salvageCommand(),     versionsCommand(),       recoveryCommand(),
        findCommand(),        replaceCommand(),     piecesCommand(),         keepCommand(),
        takeCommand(),        reviewCommand(),      importCommentsCommand(), commentsCommand(),
        diffPackageCommand(), openPackageCommand(), proveCommand(),
    };
}

} // namespace carrel::cli
