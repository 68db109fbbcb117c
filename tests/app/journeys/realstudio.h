// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/app/studio/computer.h"

#include <functional>

namespace carrel::test {

/// carrel-studio itself, as it is delivered, on a display: seen as pictures, used through keys that
/// the display sends. What it keeps is in the folder state of the computer. A step that leads to
/// nothing in half a minute fails the test.
class RealStudio
{
public:
    /// Waits for its window.
    RealStudio(const Computer &computer, const QStringList &arguments);
    ~RealStudio();
    Q_DISABLE_COPY_MOVE(RealStudio)

    /// Gives the keys to the window: without a window manager nothing does when a popup has closed.
    void focus() const;
    void press(const QString &keys); ///< As xdotool names them, "ctrl+k"; waits until it is seen.
    void send(const QString &keys); ///< As press(), but waits for nothing.
    void type(const QString &text); ///< Waits for nothing.
    void until(const QString &what, const std::function<bool()> &isSo) const;
    void untilTitled(const QString &words) const; ///< The window.
    /// Until the words are in what the studio keeps on this computer.
    void untilKept(const QString &words) const;
    void takePicture(const QString &name) const; ///< Once nothing moves any more.
    void kill(); ///< At once, as a power cut would.

private:
    void tell(const QStringList &command) const; ///< To the display.
    QImage atRest() const;

    const Computer &m_computer;
    QProcess m_program;
};

} // namespace carrel::test
