// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/everywindow/parts.h"

#include "core/base/languagename.h"
#include "ui/package/destination.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace carrel::test {

namespace {

/// Names of languages in their own words, and of places where courses go.
bool isName(const QString &part)
{
    if (part.size() == 2 && QLocale::codeToLanguage(part) != QLocale::AnyLanguage)
        return true;
    static const QList<ui::Destination> places = ui::destinations();
    for (const ui::Destination &destination : places) {
        if (destination.name.text().contains(part))
            return true;
    }
    static const QStringList languages = [] {
        QStringList names;
        for (const QLocale &locale : QLocale::matchingLocales(
                 QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry))
            names << languageName(locale.name().section(u'_', 0, 0)) << locale.nativeLanguageName();
        return names;
    }();
    return part == u"Norsk" || languages.contains(part, Qt::CaseInsensitive);
}

} // namespace

bool isSameInFrench(const QString &part)
{
    static const QSet<QString> same{
        u"carrel"_s, u"scorm"_s, u"youtube"_s, u"vimeo"_s, u"word"_s, u"excel"_s, u"powerpoint"_s,
        u"opendocument"_s, u"gift"_s, u"aiken"_s, u"moodle"_s,
        // what the format itself says
        u"answer"_s, u"completed"_s, u"passed"_s, u"failed"_s,
        // endings of files and the beginnings of addresses
        u"zip"_s, u"pdf"_s, u"svg"_s, u"png"_s, u"jpeg"_s, u"html"_s, u"https"_s, u"tel"_s,
        u"test"_s, u"web"_s, u"letters"_s, u"csv"_s, u"odt"_s, u"docx"_s, u"xlsx"_s, u"ods"_s,
        u"-lms"_s,
        // keys
        u"tab"_s, u"ok"_s,
        // words
        u"accents"_s, u"audio"_s, u"code"_s, u"collection"_s, u"collections"_s, u"date"_s,
        u"description"_s, u"descriptions"_s, u"discussion"_s, u"documents"_s, u"films"_s,
        u"format"_s, u"image"_s, u"index"_s, u"introduction"_s, u"logo"_s, u"min"_s, u"minutes"_s,
        u"module"_s, u"note"_s, u"options"_s, u"paris"_s, u"passage"_s, u"passages"_s,
        u"sections"_s, u"studio"_s, u"modules"_s, u"option"_s, u"page"_s, u"pages"_s, u"pixels"_s,
        u"point"_s, u"points"_s, u"question"_s, u"questions"_s, u"rectangle"_s, u"score"_s,
        u"situation"_s, u"situations"_s, u"storyboard"_s, u"suggestion"_s, u"suggestions"_s,
        u"type"_s, u"version"_s};
    return same.contains(part.toLower()) || isName(part);
}

QStringList partsOf(const QString &text)
{
    QString plain = text;
    if (plain.startsWith(u"<qt>")) {
        QTextDocument document;
        document.setHtml(plain);
        plain = document.toPlainText();
    }
    static const QRegularExpression path(u"(?<!\\w)/\\S+"_s);
    // Ids are random: a piece of one may by chance be the same in both languages.
    static const QRegularExpression ids(u"\\b\\w*[0-9_]\\w*"_s);
    static const QRegularExpression keys(u"\\b(Ctrl|Alt)\\+\\w+"_s);
    static const QRegularExpression ends(u"[\\n\\t·:;,.()\\[\\]“”«»—–›…/*\\d]+"_s);
    static const QRegularExpression word(u"\\p{L}{2}"_s);
    plain.remove(u'&').remove(path).remove(keys).replace(ids, u"/"_s);
    QStringList parts;
    for (const QString &part : plain.split(ends, Qt::SkipEmptyParts)) {
        if (part.contains(word))
            parts.append(part.simplified());
    }
    return parts;
}

} // namespace carrel::test
