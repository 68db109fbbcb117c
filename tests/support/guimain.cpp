// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <catch2/catch_session.hpp>

#include <QApplication>
#include <QStyleFactory>

// Where every test program of the window starts: without a display unless QT_QPA_PLATFORM says
// otherwise, in one style and English, away from the developer's own state and settings.
int main(int argc, char *argv[])
{
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("carrel-tests"));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    return Catch::Session().run(argc, argv);
}
