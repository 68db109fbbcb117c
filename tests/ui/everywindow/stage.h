// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/shell/studiofixture.h"

namespace carrel::test {

/// What becomes of a scene: called while `window`, which may be a menu or popover, is open.
using Look = std::function<void(const QString &name, QWidget &window)>;

/// A studio in which every text that an author has written is the same, so that it can be told from
/// the studio's own words.
class Stage : public StudioFixture
{
public:
    Stage(const QString &words, const Look &look);

    /// A course in the window with a part, a module, a page that has one block of every kind with
    /// every text written, one with the blocks as they begin, and an empty one. Saved.
    void openCourse();

    QString words() const { return m_words; }
    QString courseFile() const { return path(m_words + QStringLiteral(".carrel")); }
    QList<NodeId> blocksOf(const NodeId &page);
    /// Shows a node, or a block on its page, everything in it made.
    void goTo(const NodeId &node, const NodeId &block = {});

    void look(const QString &name, QWidget &window) const { m_look(name, window); }
    /// Does what opens a dialog, menu or popover, looks at it and closes it. Fails the test if
    /// none comes up. `act` may do something in it before it is looked at.
    using Act = std::function<void(QWidget &)>;
    void lookWhileOpen(const QString &name, const std::function<void()> &open,
                       const Act &act = {}) const;
    /// The menus of all buttons of a window that are shown, and one context menu of each sort of
    /// widget that has one.
    void lookAtMenus(const QString &name, QWidget &window) const;

    NodeId course;
    NodeId part;
    NodeId module;
    NodeId fullPage;
    NodeId newPage; ///< Its blocks are as they begin.
    NodeId emptyPage;

private:
    void addFullPage();
    /// False if nothing has come up after `patience` milliseconds.
    bool seenWhileOpen(const QString &name, const std::function<void()> &open, const Act &act,
                       int patience) const;
    void lookAtContextMenu(const QString &name, QWidget &widget) const;

    QString m_words;
    Look m_look;
};

} // namespace carrel::test
