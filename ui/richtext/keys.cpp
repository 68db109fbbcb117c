// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/keys.h"

#include <QKeyEvent>
#include <QSet>

namespace carrel::ui {

namespace {

bool isNavigation(int key)
{
    static const QSet<int> keys{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,        Qt::Key_Down,
                                Qt::Key_Home, Qt::Key_End,   Qt::Key_Backspace, Qt::Key_Delete};
    return keys.contains(key);
}

bool isWritingShortcut(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::Cut)
        || event.matches(QKeySequence::Paste) || event.matches(QKeySequence::SelectAll))
        return true;
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (isNavigation(event.key()))
        return (modifiers & ~Qt::ShiftModifier) == Qt::ControlModifier;
    static const QSet<int> plain{Qt::Key_B, Qt::Key_I, Qt::Key_L};
    if (modifiers == Qt::ControlModifier)
        return plain.contains(event.key());
    return modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && event.key() == Qt::Key_V;
}

/// Some keyboards send their third level as Ctrl+Alt.
bool isThirdLevel(const QKeyEvent &event)
{
    const auto both = Qt::ControlModifier | Qt::AltModifier;
    return (event.modifiers() & both) == both && !event.text().isEmpty()
        && event.text().front().isPrint();
}

} // namespace

bool isWritingKey(const QKeyEvent &event)
{
    const auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event.modifiers() & commands)
        return isWritingShortcut(event) || isThirdLevel(event);
    if (event.key() == Qt::Key_Escape || (event.key() >= Qt::Key_F1 && event.key() <= Qt::Key_F35))
        return false;
    return event.key() != Qt::Key_PageUp && event.key() != Qt::Key_PageDown;
}

} // namespace carrel::ui
