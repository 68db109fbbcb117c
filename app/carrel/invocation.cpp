// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/invocation.h"

#include "core/base/translate.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace carrel::cli {

ExitCode Invocation::refuseUsage(const QString &what)
{
    m_console.message(tr("carrel: %1").arg(what));
    m_console.message(
        tr("“carrel --help” lists the commands, “carrel COMMAND --help” explains one."));
    return ExitCode::Usage;
}

bool Invocation::mayWrite(const QString &path)
{
    const QFileInfo target(path);
    if (has(u"force"_s) || (!target.exists() && !target.isSymLink()))
        return true;
    m_console.message(
        tr("carrel: “%1” exists already, and nothing was changed. Choose another name, "
           "or say --force to replace it.")
            .arg(path));
    return false;
}

QCommandLineOption outputOption(const QString &description)
{
    return {
        {u"o"_s, u"output"_s}, description, tr("FILE", "placeholder of a file in the help text")};
}

QCommandLineOption forceOption()
{
    return {u"force"_s, tr("Replace what exists already.")};
}

QString studioStateFolder()
{
    return qEnvironmentVariable("CARREL_STATE_FOLDER");
}

QCommandLineOption jsonOption()
{
    return {u"json"_s, tr("Report as one JSON object.")};
}

} // namespace carrel::cli
