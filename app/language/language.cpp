// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace carrel {

namespace {

void install(const QLocale &locale)
{
    // All live as long as the program. What is asked first is installed last.
    static QTranslator ours;
    // The few sentences of Qt itself that the command line says: a missing value of an option.
    static QTranslator ofQt;
    // Qt's own file, where the system has it: file dialogs, the menus of text fields.
    static QTranslator ofDialogs;
    if (ofDialogs.load(locale, u"qtbase"_s, u"_"_s,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&ofDialogs);
    if (ofQt.load(locale, u"qtsentences"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&ofQt);
    // English too has its file: the plural forms of counted sentences.
    if (ours.load(locale, u"carrel"_s, u"_"_s, u":/i18n"_s) || ours.load(u":/i18n/carrel_en.qm"_s))
        QCoreApplication::installTranslator(&ours);
}

} // namespace

void useLanguageOfUser()
{
    install(QLocale::system());
}

void useLanguage(const QLocale &locale)
{
    QLocale::setDefault(locale);
    install(locale);
}

QString languageForNewCourse()
{
    const QStringList languages = QLocale::system().uiLanguages();
    return !languages.isEmpty() && languages.first().startsWith(u"fr") ? u"fr"_s : u"en"_s;
}

} // namespace carrel
