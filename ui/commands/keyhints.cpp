// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/keyhints.h"

#include "ui/commands/commandregistry.h"

#include <QAbstractButton>
#include <QAction>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

class KeyHint : public QObject
{
public:
    KeyHint(QAbstractButton &button, const QString &text, const QString &command)
        : QObject(&button)
        , m_button(button)
        , m_text(text)
        , m_command(command)
    {
        button.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::ToolTip) {
            const QString keys = keysNear(m_button, m_command);
            m_button.setToolTip(keys.isEmpty() ? m_text : u"%1 (%2)"_s.arg(m_text, keys));
        }
        return false;
    }

private:
    QAbstractButton &m_button;
    QString m_text;
    QString m_command;
};

} // namespace

QString keysNear(const QWidget &place, const QString &command)
{
    for (const QWidget *widget = &place; widget; widget = widget->parentWidget()) {
        const auto *registry =
            widget->findChild<CommandRegistry *>(QString(), Qt::FindDirectChildrenOnly);
        if (registry)
            return registry->shownShortcut(command);
    }
    return {};
}

void nameWithKeys(QAbstractButton &button, const QString &text, const QString &command)
{
    button.setToolTip(text);
    button.setAccessibleName(text);
    new KeyHint(button, text, command);
}

} // namespace carrel::ui
