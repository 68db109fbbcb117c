// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace carrel::ui {

/// Tells where the focus goes, anywhere in the program, for as long as it lives. A widget has it as
/// its last member: the focus moves once more while the children of a widget go, and a connection
/// to the widget itself would then call what is half gone.
class FocusWatch
{
public:
    /// `old` and `now` are null where the focus comes from or goes to another program.
    using Moved = std::function<void(QWidget *old, QWidget *now)>;
    explicit FocusWatch(Moved moved);

private:
    QObject m_end; ///< Ends the connection.
};

} // namespace carrel::ui
