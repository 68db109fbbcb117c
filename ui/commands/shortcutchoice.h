// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/command.h"

#include <QHash>
#include <QObject>

class QSettings;

namespace carrel::ui {

using Shortcuts = QList<QKeySequence>;

/// The shortcuts that the author has changed, one setting for each command that is not as the
/// program gives it. What stands in the settings and makes no sense there is left alone and unused.
class ShortcutChoice : public QObject
{
    Q_OBJECT

public:
    /// `settings` must outlive this.
    explicit ShortcutChoice(QSettings &settings, QObject *parent = nullptr);

    /// The shortcuts of each command by its id, so that none means two commands that can meet: what
    /// the author has chosen comes first, then the standard, each in the order of the commands.
    QHash<QString, Shortcuts> shortcutsOf(const QList<Command> &commands) const;

    /// Gives a command these shortcuts and no others, taking them from those of `commands` that it
    /// can meet. The standard ones are not kept as a choice.
    void choose(const Command &command, const Shortcuts &shortcuts, const QList<Command> &commands);
    void forgetAll(); ///< The standard again for every command, also of other windows.

    /// All choices as they are kept, to come back to them.
    QHash<QString, QString> kept() const { return m_kept; }
    void setKept(const QHash<QString, QString> &kept);

Q_SIGNALS:
    void changed();

private:
    bool isUsable(const Command &command) const;
    void keep(const Command &command, const Shortcuts &shortcuts);

    QSettings &m_settings;
    QHash<QString, QString> m_kept; ///< By id, as portable text.
};

} // namespace carrel::ui
