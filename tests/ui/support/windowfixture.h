// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/edit/sessionfixture.h"
#include "ui/media/mediadesk.h"
#include "ui/widgets/workbar.h"

#include <QString>
#include <QStringList>
#include <QWidget>

namespace carrel::test {

/// What a pane needs: a session in a temporary folder and the stored files of it. Open for all
/// tests of ui: link carrel_ui_test_support.
class WindowFixture : public SessionFixture
{
public:
    WindowFixture();

    QWidget window; ///< Long work blocks it; a place to put a pane.
    ui::WorkBar work;
    ui::MediaDesk media;

    /// A page with one block of each of these kinds.
    NodeId addPageWith(const QStringList &kinds);
    QList<NodeId> blocksOf(const NodeId &page) const;
};

/// Lets everything happen that waits to happen, without waiting for time to pass.
void settle();

/// Whatever an author can operate and a screen reader would have no name for: class and object
/// names, for the message of a failed test. Hidden widgets are looked at, too.
QStringList unnamedControls(const QWidget &top);

/// Writes a picture of the widget to the folder CARREL_PICTURES names, if that is set: to look at.
void picture(QWidget &widget, const QString &name);

} // namespace carrel::test
