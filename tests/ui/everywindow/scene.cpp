// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/scene.h"

namespace carrel::test {

void playEverything(const QString &words, const Look &look)
{
    const QList<Scene> scenes = windowScenes() + deskScenes() + textScenes() + exportScenes()
        + importScenes() + libraryScenes() + findScenes() + collectionScenes() + reviewScenes();
    for (const Scene &scene : scenes) {
        if (!scene.name.contains(qEnvironmentVariable("CARREL_SCENE")))
            continue;
        INFO(scene.name.toStdString());
        Stage stage(words, [&](const QString &name, QWidget &window) {
            look(scene.name + QStringLiteral(": ") + name, window);
        });
        scene.play(stage);
    }
}

} // namespace carrel::test
