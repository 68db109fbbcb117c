// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <catch2/catch_session.hpp>

#include <QCoreApplication>

// Every test program starts here. The application object gives timers, queued signals and worker
// threads their event dispatcher; no test reads the developer's own state folders or language.
int main(int argc, char *argv[])
{
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("LANGUAGE", "");
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("carrel-tests"));
    return Catch::Session().run(argc, argv);
}
