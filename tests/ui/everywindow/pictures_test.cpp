// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/language.h"
#include "tests/support/catch.h"
#include "tests/ui/everywindow/scene.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

// Hidden: every window as a picture to look at. CARREL_PICTURES names a folder,
// CARREL_WALK_LANGUAGE the language; QT_SCALE_FACTOR is Qt's own.
TEST_CASE("Every window, to look at", "[.pictures]")
{
    useLanguage(QLocale(qEnvironmentVariable("CARREL_WALK_LANGUAGE", u"en"_s)));
    for (const auto scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        ui::applyTheme(*qApp, scheme);
        const QString suffix = scheme == ui::Scheme::Dark ? u"-dark"_s : QString();
        int number = 0;
        playEverything(u"Giving feedback"_s, [&](const QString &scene, QWidget &window) {
            static const QRegularExpression others(u"[^A-Za-z0-9]+"_s);
            const QString name = QString(scene).replace(others, u"-"_s);
            picture(window, u"%1-%2%3"_s.arg(++number, 3, 10, QChar(u'0')).arg(name, suffix));
        });
    }
}
