// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/everywindow/stage.h"

namespace carrel::test {

/// A part of what the studio can show. Each begins with a stage of its own and looks as often as
/// there is something new.
struct Scene
{
    QString name;
    void (*play)(Stage &stage);
};

QList<Scene> deskScenes(); ///< The course in its panes.
QList<Scene> textScenes(); ///< What belongs to writing in it.
QList<Scene> windowScenes(); ///< The welcome page, what is asked and told, dialogs of the window.
QList<Scene> exportScenes();
QList<Scene> importScenes();
QList<Scene> libraryScenes();
QList<Scene> findScenes();
QList<Scene> collectionScenes();
QList<Scene> reviewScenes(); ///< Comments of reviewers, and what is sent to them.

/// Plays all scenes, or those with CARREL_SCENE in their name; every text that an author has
/// written is `words`.
void playEverything(const QString &words, const Look &look);

} // namespace carrel::test
