// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutspage.h"

#include "core/base/translate.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/shortcutrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString rowOf(const QString &keys, const QString &text)
{
    return u"<tr><td width=\"34%\"><b>%1</b></td><td>%2</td></tr>"_s.arg(keys.toHtmlEscaped(),
                                                                         text.toHtmlEscaped());
}

QString tableOf(const QString &title, const QString &rows)
{
    return rows.isEmpty() ? QString()
                          : u"<h2>%1</h2><table width=\"100%\" cellpadding=\"2\">%2</table>"_s.arg(
                              title.toHtmlEscaped(), rows);
}

} // namespace

QString plainName(const Command &command)
{
    QString name = command.text;
    return name.replace(u"&&"_s, u"&"_s);
}

QString plainName(Menu menu)
{
    return menuTitle(menu).remove(u'&');
}

QList<Command> lastingOf(Menu menu, const QList<Command> &commands)
{
    QList<Command> entries;
    std::ranges::copy_if(commands, std::back_inserter(entries), [menu](const Command &command) {
        return command.menu == menu && command.isLasting;
    });
    std::ranges::stable_sort(entries, {}, &Command::group);
    return entries;
}

QList<WritingKeys> writingKeys()
{
    const auto shown = [](const char *keys) {
        return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
    };
    return {{carrel::tr("Bold"), shown("Ctrl+B")},
            {carrel::tr("Italic"), shown("Ctrl+I")},
            {carrel::tr("Link"), shown("Ctrl+L")},
            {carrel::tr("Paste without its look"), shown("Ctrl+Shift+V")},
            {carrel::tr("List entry in, or next cell of a table"), shown("Tab")},
            {carrel::tr("List entry out, or cell before"), shown("Shift+Tab")}};
}

QString shortcutsPage(const QList<Command> &commands, const ShortcutChoice &choice)
{
    const QHash<QString, Shortcuts> all = choice.shortcutsOf(commands);
    QString page = u"<h1>%1</h1>"_s.arg(carrel::tr("All shortcuts").toHtmlEscaped());
    for (const Menu menu : menuOrder) {
        QString rows;
        for (const Command &command : lastingOf(menu, commands)) {
            if (const QString keys = shownKeys(all.value(command.id)); !keys.isEmpty())
                rows += rowOf(keys, plainName(command));
        }
        page += tableOf(plainName(menu), rows);
    }
    QString rows;
    for (const WritingKeys &entry : writingKeys())
        rows += rowOf(entry.keys, entry.text);
    return page + tableOf(carrel::tr("In texts"), rows);
}

} // namespace carrel::ui
