// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace carrel {

void useLanguageOfUser()
{
    // Both live as long as the program. The second one holds the few sentences of Qt itself that
    // reach people, such as a missing value of an option.
    static QTranslator ours;
    static QTranslator ofQt;
    if (ofQt.load(QLocale::system(), u"qtsentences"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&ofQt);
    // English too has its file: the plural forms of counted sentences.
    if (ours.load(QLocale::system(), u"carrel"_s, u"_"_s, u":/i18n"_s)
        || ours.load(u":/i18n/carrel_en.qm"_s))
        QCoreApplication::installTranslator(&ours);
}

QString languageForNewCourse()
{
    const QStringList languages = QLocale::system().uiLanguages();
    return !languages.isEmpty() && languages.first().startsWith(u"fr") ? u"fr"_s : u"en"_s;
}

} // namespace carrel
