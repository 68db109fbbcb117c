// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/shortcutchoice.h"

#include "ui/commands/shortcutrules.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

const auto choiceGroup = u"shortcuts"_s;
constexpr qsizetype longestKept = 500;
constexpr qsizetype mostShortcuts = 8; ///< Of one command.

Shortcuts readShortcuts(const QString &kept)
{
    if (kept.isEmpty())
        return {};
    return QKeySequence::listFromString(kept, QKeySequence::PortableText);
}

QString writtenShortcuts(const Shortcuts &shortcuts)
{
    return QKeySequence::listToString(shortcuts, QKeySequence::PortableText);
}

} // namespace

ShortcutChoice::ShortcutChoice(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
    m_settings.beginGroup(choiceGroup);
    const QStringList ids = m_settings.childKeys();
    for (const QString &id : ids) {
        const QVariant value = m_settings.value(id);
        if (value.typeId() == QMetaType::QString && value.toString().size() <= longestKept)
            m_kept.insert(id, value.toString());
    }
    m_settings.endGroup();
}

bool ShortcutChoice::isUsable(const Command &command) const
{
    const auto kept = m_kept.constFind(command.id);
    if (kept == m_kept.constEnd() || !command.isLasting)
        return false;
    const Shortcuts shortcuts = readShortcuts(*kept);
    return shortcuts.size() <= mostShortcuts
        && std::ranges::all_of(shortcuts, [&](const QKeySequence &keys) {
               return refusal(keys, command).isEmpty();
           });
}

QHash<QString, Shortcuts> ShortcutChoice::shortcutsOf(const QList<Command> &commands) const
{
    QHash<QString, Shortcuts> all;
    const auto give = [&](const Command &command, const Shortcuts &wanted) {
        for (const QKeySequence &keys : wanted) {
            const bool isTaken = std::ranges::any_of(commands, [&](const Command &other) {
                return all.value(other.id).contains(keys) && canMeet(command, other);
            });
            if (!isTaken)
                all[command.id].append(keys);
        }
    };
    for (const Command &command : commands) {
        if (isUsable(command))
            give(command, readShortcuts(m_kept.value(command.id)));
    }
    for (const Command &command : commands) {
        if (!isUsable(command))
            give(command, command.shortcuts);
    }
    return all;
}

void ShortcutChoice::choose(const Command &command, const Shortcuts &shortcuts,
                            const QList<Command> &commands)
{
    const QHash<QString, Shortcuts> before = shortcutsOf(commands);
    for (const Command &other : commands) {
        if (other.id == command.id || !isUsable(other) || !canMeet(command, other))
            continue;
        Shortcuts left = before.value(other.id);
        if (left.removeIf([&](const QKeySequence &keys) { return shortcuts.contains(keys); }) > 0)
            keep(other, left);
    }
    keep(command, shortcuts);
    Q_EMIT changed();
}

void ShortcutChoice::keep(const Command &command, const Shortcuts &shortcuts)
{
    const QString key = choiceGroup + u'/' + command.id;
    if (shortcuts == command.shortcuts) {
        m_kept.remove(command.id);
        m_settings.remove(key);
        return;
    }
    m_kept.insert(command.id, writtenShortcuts(shortcuts));
    m_settings.setValue(key, m_kept.value(command.id));
}

void ShortcutChoice::forgetAll()
{
    setKept({});
}

void ShortcutChoice::setKept(const QHash<QString, QString> &kept)
{
    m_settings.remove(choiceGroup);
    m_kept = kept;
    for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it)
        m_settings.setValue(choiceGroup + u'/' + it.key(), it.value());
    Q_EMIT changed();
}

} // namespace carrel::ui
