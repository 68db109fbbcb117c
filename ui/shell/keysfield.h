// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequenceEdit>

namespace carrel::ui {

/// A field that takes the keys which are pressed in it, one combination, at once. Tab goes on and
/// Escape closes the dialog as everywhere.
class KeysField : public QKeySequenceEdit
{
    Q_OBJECT

public:
    KeysField(const QString &prompt, const QString &name, QWidget *parent = nullptr);

    void press(const QKeySequence &keys); ///< As if they had been pressed; empty: none.

Q_SIGNALS:
    void pressed(const QKeySequence &keys); ///< Empty once the field has been emptied.

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPrompt();

    QString m_prompt;
};

} // namespace carrel::ui
