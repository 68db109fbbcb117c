// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/help.h"

#include "core/base/translate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::cli {

namespace {

struct Row
{
    QString name;
    QString text;
};

/// Two columns, the second one aligned.
QString table(const QList<Row> &rows)
{
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, row.name.size());
    QString text;
    for (const Row &row : rows)
        text += u"  "_s + row.name.leftJustified(width + 2) + row.text + u'\n';
    return text;
}

/// "-o, --output FILE"
QString optionText(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    const QString value = option.valueName();
    return names.join(u", "_s) + (value.isEmpty() ? QString() : u' ' + value);
}

} // namespace

QString overviewText()
{
    QList<Row> commands;
    for (const Command &command : allCommands())
        commands += {command.name, command.summary};
    const QList<Row> options{{u"COMMAND --help"_s, tr("explains one command")},
                             {u"--version"_s, tr("prints the version of the program")}};
    const QList<Row> codes{{u"0"_s, tr("done")},
                           {u"1"_s, tr("something was found, or refused because of its content")},
                           {u"2"_s, tr("the command line cannot be understood")},
                           {u"3"_s, tr("a file or drive is missing, full, protected or failing")}};
    return tr("Carrel makes small private online courses and packages for learning platforms.")
        + u"\n\n"_s + tr("Usage: %1").arg(u"carrel COMMAND ..."_s) + u"\n\n"_s + tr("Commands:")
        + u'\n' + table(commands) + u'\n' + table(options) + u'\n'
        + tr("Results go to the standard output, everything else to the standard error output.\n"
             "The program ends with:")
        + u'\n' + table(codes);
}

QString helpText(const Command &command)
{
    QList<Row> options;
    for (const QCommandLineOption &option : command.options)
        options += {optionText(option), option.description()};
    options += {u"-h, --help"_s, tr("This text.")};
    return tr("Usage: %1").arg(u"carrel "_s + command.synopsis) + u"\n\n"_s + command.description
        + u"\n\n"_s + tr("Options:") + u'\n' + table(options);
}

} // namespace carrel::cli
