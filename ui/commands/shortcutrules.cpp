// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/shortcutrules.h"

#include "core/base/translate.h"

#include <QSet>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

bool isLetter(Qt::Key key)
{
    return key >= Qt::Key_A && key <= Qt::Key_Z;
}

/// What every program does with texts, and what ours does with the marks of a text.
bool isForTexts(const QKeySequence &keys)
{
    for (const auto standard : {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste,
                                QKeySequence::SelectAll, QKeySequence::Undo, QKeySequence::Redo}) {
        if (QKeySequence::keyBindings(standard).contains(keys))
            return true;
    }
    static const QSet<int> moving{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,        Qt::Key_Down,
                                  Qt::Key_Home, Qt::Key_End,   Qt::Key_Backspace, Qt::Key_Delete};
    static const QSet<int> marking{Qt::Key_B, Qt::Key_I, Qt::Key_L};
    const auto modifiers = keys[0].keyboardModifiers() & ~Qt::KeypadModifier;
    const Qt::Key key = keys[0].key();
    if (moving.contains(key) && (modifiers & ~Qt::ShiftModifier) == Qt::ControlModifier)
        return true;
    if (modifiers == Qt::ControlModifier && marking.contains(key))
        return true;
    return modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && key == Qt::Key_V;
}

bool isForTheDesktop(const QKeySequence &keys)
{
    static const QList<QKeySequence> taken{
        QKeySequence(Qt::Key_F10), QKeySequence(Qt::SHIFT | Qt::Key_F10),
        QKeySequence(Qt::ALT | Qt::Key_F4), QKeySequence(Qt::ALT | Qt::Key_Tab),
        QKeySequence(Qt::ALT | Qt::Key_Space)};
    return taken.contains(keys)
        || (keys[0].keyboardModifiers() == Qt::AltModifier && isLetter(keys[0].key()));
}

bool isInside(const QWidget *inner, const QWidget *outer)
{
    return inner == outer || outer->isAncestorOf(inner);
}

} // namespace

QString shownKeys(const QList<QKeySequence> &shortcuts)
{
    QStringList texts;
    for (const QKeySequence &keys : shortcuts)
        texts << keys.toString(QKeySequence::NativeText);
    return texts.join(carrel::tr(" or ", "between two shortcuts"));
}

QString refusal(const QKeySequence &keys, const Command &command)
{
    if (command.shortcuts.contains(keys))
        return {};
    if (keys.count() != 1 || keys[0].key() == Qt::Key_unknown)
        return carrel::tr(
            "These keys cannot be used. Press one key together with Ctrl or Alt, or a "
            "function key.");
    const QString shown = keys.toString(QKeySequence::NativeText);
    constexpr auto withCommand = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (keys[0].key() == Qt::Key_Escape)
        //: %1 are keys, such as Esc
        return carrel::tr("%1 closes what is open and stays as it is. Choose other keys.")
            .arg(shown);
    if (!(keys[0].keyboardModifiers() & withCommand) && !isFunctionKey(keys[0].key()))
        //: %1 are keys, such as Shift+A
        return carrel::tr(
                   "%1 is needed for writing and for moving around. Choose keys with Ctrl or "
                   "Alt, or a function key.")
            .arg(shown);
    if (isForTexts(keys))
        //: %1 are keys, such as Ctrl+C
        return carrel::tr("%1 is needed in texts. Choose other keys.").arg(shown);
    if (isForTheDesktop(keys))
        //: %1 are keys, such as Alt+F
        return carrel::tr("%1 opens menus or belongs to your desktop. Choose other keys.")
            .arg(shown);
    return {};
}

bool canMeet(const Command &one, const Command &other)
{
    if (!one.scope || !other.scope)
        return true;
    return isInside(one.scope, other.scope) || isInside(other.scope, one.scope);
}

} // namespace carrel::ui
