// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keysfield.h"

#include "core/base/translate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace carrel::ui {

namespace {

/// With them a dialog is used.
bool isForTheDialog(const QKeyEvent &event)
{
    constexpr auto withCommand = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    const int key = event.key();
    return !(event.modifiers() & withCommand)
        && (key == Qt::Key_Escape || key == Qt::Key_Tab || key == Qt::Key_Backtab);
}

} // namespace

KeysField::KeysField(const QString &prompt, const QString &name, QWidget *parent)
    : QKeySequenceEdit(parent)
    , m_prompt(prompt)
{
    setClearButtonEnabled(true);
    setAccessibleName(name);
    auto *line = findChild<QLineEdit *>();
    line->setAccessibleName(name);
    for (auto *button : line->findChildren<QToolButton *>()) {
        button->setAccessibleName(carrel::tr("Clear the keys"));
        button->setToolTip(carrel::tr("Clear the keys"));
    }
    showPrompt();
    connect(this, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence &keys) {
        showPrompt();
        if (keys.isEmpty())
            Q_EMIT pressed({});
    });
}

/// The base class puts its own there each time.
void KeysField::showPrompt()
{
    findChild<QLineEdit *>()->setPlaceholderText(m_prompt);
}

void KeysField::press(const QKeySequence &keys)
{
    setKeySequence(keys);
    showPrompt();
    if (!keys.isEmpty())
        Q_EMIT pressed(keys);
}

bool KeysField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && isForTheDialog(*static_cast<QKeyEvent *>(event)))
        return QWidget::event(event);
    return QKeySequenceEdit::event(event);
}

void KeysField::keyPressEvent(QKeyEvent *event)
{
    if (isForTheDialog(*event)) {
        QWidget::keyPressEvent(event);
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    const QKeySequence keys = keySequence();
    if (!keys.isEmpty()) // else only Ctrl or the like has been pressed so far
        press(QKeySequence(keys[uint(keys.count() - 1)]));
}

} // namespace carrel::ui
