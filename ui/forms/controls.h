// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/kinds/field.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QString>
#include <QToolButton>

class QEvent;

namespace carrel::ui {

// Small things that all fields need.

/// The card shows through an editor.
void lookThrough(QAbstractScrollArea *editor);

/// Text in second-rank colour and size, also when light and dark change.
void asMuted(QWidget *editor);

/// Says that Tab stops here on its way from text to text (Shift+Tab stops everywhere).
void asFormText(QWidget *editor);
/// Moves on from one: true if there was somewhere to go.
bool focusNextText(QWidget *from);
bool focusPrevious(QWidget *from);

/// Numbers and choices that do not change when the wheel only passes over them, and leave Ctrl+Z
/// to the window.
void keepCalm(QWidget *control);

/// Ctrl+Z and the like, which an editor would claim for itself.
bool isUndoKey(QEvent *event);

/// A button with a sign only; its name is what screen readers and the tooltip say.
QToolButton *signButton(const QString &icon, const QString &name);
/// "+ Add option".
QToolButton *addButton(const QString &text);
/// A "?" that tells what a field does, by mouse and keyboard.
QToolButton *helpButton(const QString &label, const QString &help);
QLabel *captionLabel(const QString &text);

/// What stands in an empty field: its own hint, or the beginning of its help.
QString hintOf(const Field &field);
/// As large as the page's texts are (RichTextEdit).
void asPageText(QWidget *control);

} // namespace carrel::ui
