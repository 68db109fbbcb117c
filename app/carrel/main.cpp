// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/command.h"
#include "app/carrel/help.h"
#include "app/carrel/interrupt.h"
#include "app/carrel/invocation.h"
#include "app/language/language.h"

#include "core/base/translate.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

bool asksForHelp(const QString &word)
{
    return word == u"--help" || word == u"-h" || word == u"help";
}

/// What is wrong with a command line the parser did not take.
QString parseProblem(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty())
        return parser.errorText();
    const QString dashes = unknown.first().size() == 1 ? u"-"_s : u"--"_s;
    return tr("there is no option “%1” here.").arg(dashes + unknown.first());
}

/// What is wrong with the number of arguments, or nothing.
QString argumentProblem(const Command &command, const QStringList &given)
{
    if (given.size() < command.arguments.size())
        return tr("%1 is missing: carrel %2")
            .arg(command.arguments[given.size()], command.synopsis);
    if (given.size() > command.arguments.size() && !command.takesSeveral)
        return tr("“%1” is one argument too many: carrel %2")
            .arg(given[command.arguments.size()], command.synopsis);
    return {};
}

ExitCode runCommand(const Command &command, const QStringList &words, Console &console)
{
    QCommandLineParser parser;
    parser.addOptions(command.options);
    parser.addOption({{u"h"_s, u"help"_s}, QString()});
    const bool isUnderstood = parser.parse(QStringList{command.name} + words);
    Invocation call(console, parser);
    if (isUnderstood && parser.isSet(u"help"_s)) {
        console.result(helpText(command).trimmed());
        return ExitCode::Done;
    }
    if (!isUnderstood)
        return call.refuseUsage(parseProblem(parser));
    if (const QString problem = argumentProblem(command, parser.positionalArguments());
        !problem.isEmpty())
        return call.refuseUsage(problem);
    return command.run(call);
}

ExitCode help(const QStringList &words, const QList<Command> &commands, Console &console)
{
    const auto command = std::ranges::find(commands, words.value(0), &Command::name);
    const bool isOfCommand = command != commands.end();
    console.result((isOfCommand ? helpText(*command) : overviewText()).trimmed());
    return ExitCode::Done;
}

ExitCode run(const QStringList &words, Console &console)
{
    const QList<Command> commands = allCommands();
    const QString name = words.value(0);
    if (name.isEmpty()) {
        console.message(overviewText().trimmed());
        return ExitCode::Usage;
    }
    if (asksForHelp(name))
        return help(words.mid(1), commands, console);
    if (name == u"--version") {
        console.result(u"carrel " CARREL_VERSION ""_s);
        return ExitCode::Done;
    }
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command != commands.end())
        return runCommand(*command, words.mid(1), console);
    console.message(tr("carrel: there is no command “%1”.").arg(name));
    console.message(
        tr("“carrel --help” lists the commands, “carrel COMMAND --help” explains one."));
    return ExitCode::Usage;
}

} // namespace

} // namespace carrel::cli

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"carrel"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CARREL_VERSION));
    carrel::useLanguageOfUser();
    carrel::cli::watchForInterrupt();

    carrel::cli::Console console;
    auto code = carrel::cli::run(QCoreApplication::arguments().mid(1), console);
    if (!console.finish())
        code = carrel::cli::ExitCode::InputOutput;
    return static_cast<int>(code);
}
