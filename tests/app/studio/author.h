// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeyCombination>
#include <QString>
#include <QStringList>

#include <functional>

class QImage;
class QWidget;

namespace carrel::test {

/// A person at the window: looks for controls by the name that a screen reader says, clicks and
/// types. Lives on a thread of its own, so that dialogs may wait for it. What it cannot do in half
/// a minute ends the program with a sentence on standard error, the names of what was in sight and
/// a picture.
class Author
{
public:
    /// `folder`: where the picture goes.
    explicit Author(const QString &folder)
        : m_folder(folder)
    { }

    /// Waits until something is so; `what` is for the message.
    void until(const QString &what, const std::function<bool()> &isSo);
    /// Waits until a control of this name is in sight and can be used.
    void see(const QString &name);
    bool sees(const QString &name); ///< Right now.

    /// Words that stand in the window, whatever shows them.
    void read(const QString &words);
    void readNoMore(const QString &words);

    /// From here on the author looks at the window with these words in its title, as long as it is
    /// there. Else it is the one that takes input: a popup, a dialog, the only window.
    void lookAt(const QString &title);

    void click(const QString &name);
    /// A row of a list or tree that shows these words; `list` is its name.
    void clickRow(const QString &list, const QString &words);
    /// The box to tick of such a row.
    void tickRow(const QString &list, const QString &words);
    /// Entries of the menus of the window, from the bar on.
    void choose(const QStringList &entries);
    /// An entry of a menu that is open.
    void chooseOpen(const QString &entry);
    /// Gives the focus to a field by clicking into it; replaces what stands there.
    void write(const QString &name, const QString &text);

    void press(QKeyCombination keys);
    void type(const QString &text);
    /// Tab (or with Shift) until the focus is on a control of this name.
    enum class Way { Forwards, Backwards };
    void tabTo(const QString &name, Way way = Way::Forwards);
    void tabToField(const QString &name); ///< One that takes text.
    QString focus(); ///< Name of what has the focus.

    /// What stands on the screen, for the documents: once nothing moves any more. Does nothing
    /// without a folder for pictures.
    void takePicture(const QString &name);
    void setPictures(const QString &folder) { m_pictures = folder; }
    /// From here on a click ends the program: this author has only a keyboard.
    void putMouseAway() { m_hasMouse = false; }

    /// Runs on the window's thread, and waits for it.
    void there(const std::function<void()> &work);
    [[noreturn]] void giveUp(const QString &why);

private:
    static QImage screen();
    void needMouse(const QString &what);
    void post(const std::function<void()> &work);
    void tabUntil(const QString &name, const std::function<bool()> &isThere,
                  Way way = Way::Forwards);

    QString m_folder;
    QString m_pictures;
    bool m_hasMouse = true;
};

} // namespace carrel::test
