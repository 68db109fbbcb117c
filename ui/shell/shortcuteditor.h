// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/shortcutchoice.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace carrel::ui {

class KeysField;

/// The shortcuts of one command: takes new ones by pressing them, says what they mean elsewhere and
/// why some cannot be had, removes them, brings back the standard.
class ShortcutEditor : public QFrame
{
    Q_OBJECT

public:
    /// `choice` must outlive this.
    ShortcutEditor(const QList<Command> &commands, ShortcutChoice &choice,
                   QWidget *parent = nullptr);

    void show(const QString &command); ///< Its id; empty: none.
    void takeFocus(); ///< To the field for the new keys.

Q_SIGNALS:
    void done(const QString &words); ///< What has been changed.

private:
    enum class Way { Instead, AsWell };

    void createLayout();
    const Command *command() const; ///< Null: none.
    Shortcuts current() const;
    enum class Others { InTheWay, InOtherPanes };
    QStringList othersWith(const QKeySequence &keys, Others which) const;
    void showCurrent();
    void weigh(const QKeySequence &keys);
    QString freeWords(const QKeySequence &keys) const;
    void take(Way way);
    void remove(const QKeySequence &keys);
    void restore();
    void choose(const Shortcuts &shortcuts);

    QList<Command> m_commands;
    ShortcutChoice &m_choice;
    QString m_shown;
    QLabel *m_name;
    QHBoxLayout *m_row; ///< The shortcuts it has, each a button that removes it.
    KeysField *m_keys;
    QPushButton *m_instead;
    QPushButton *m_asWell;
    QPushButton *m_standard;
    QLabel *m_told;
};

} // namespace carrel::ui
