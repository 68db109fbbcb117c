// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/language.h"
#include "core/base/languagename.h"
#include "tests/support/catch.h"
#include "tests/ui/everywindow/said.h"
#include "tests/ui/everywindow/scene.h"
#include "ui/package/destination.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTextDocument>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// What an author writes where it does not matter: nothing that is a word.
const auto neutral = u"0000"_s;
const auto hostile = u"<img src=x onerror=1><b>x &y"_s;

/// Lines of what was found, without repeats: one defect shows in many scenes.
class Found
{
public:
    void add(const QString &finding, const QString &scene)
    {
        if (!m_seen.contains(finding)) {
            m_seen.insert(finding);
            m_lines.append(finding + u"  ["_s + scene + u']');
        }
    }
    const QStringList &lines() const { return m_lines; }

private:
    QSet<QString> m_seen;
    QStringList m_lines;
};

/// Names of languages in their own words, and of places where courses go.
bool isName(const QString &part)
{
    if (part.size() == 2 && QLocale::codeToLanguage(part) != QLocale::AnyLanguage)
        return true;
    for (const ui::Destination &destination : ui::destinations()) {
        if (destination.name.contains(part))
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

/// The same in English and French, and right so.
bool isSameInFrench(const QString &part)
{
    static const QSet<QString> same{
        u"carrel"_s, u"scorm"_s, u"youtube"_s, u"vimeo"_s, u"word"_s, u"excel"_s, u"powerpoint"_s,
        u"opendocument"_s, u"gift"_s, u"aiken"_s, u"moodle"_s,
        // what the format itself says
        u"answer"_s,
        // endings of files and the beginnings of addresses
        u"zip"_s, u"pdf"_s, u"svg"_s, u"png"_s, u"jpeg"_s, u"html"_s, u"https"_s, u"tel"_s,
        u"test"_s, u"web"_s, u"letters"_s, u"csv"_s, u"odt"_s, u"docx"_s, u"xlsx"_s, u"ods"_s,
        // keys
        u"tab"_s, u"ok"_s,
        // words
        u"accents"_s, u"audio"_s, u"code"_s, u"date"_s, u"description"_s, u"descriptions"_s,
        u"discussion"_s, u"documents"_s, u"films"_s, u"image"_s, u"index"_s, u"introduction"_s,
        u"logo"_s, u"min"_s, u"minutes"_s, u"module"_s, u"note"_s, u"options"_s, u"paris"_s,
        u"passage"_s, u"passages"_s, u"sections"_s, u"studio"_s, u"modules"_s, u"option"_s,
        u"page"_s, u"pages"_s, u"pixels"_s, u"point"_s, u"points"_s, u"question"_s, u"questions"_s,
        u"rectangle"_s, u"score"_s, u"situation"_s, u"situations"_s, u"storyboard"_s,
        u"suggestion"_s, u"suggestions"_s, u"type"_s, u"version"_s};
    return same.contains(part.toLower()) || isName(part);
}

/// The sentences and words of a text, without what an author, a number or a path says.
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

/// What the test below prints when it speaks `language`: one part a line.
QStringList partsSaidIn(const QString &language)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CARREL_WALK_LANGUAGE"_s, language);
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {u"[.said]"_s});
    REQUIRE(process.waitForFinished(-1));
    QStringList parts;
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    INFO(output.right(2000).toStdString());
    REQUIRE(process.exitCode() == 0);
    for (const QString &line : output.split(u'\n')) {
        if (line.startsWith(u"said\t"))
            parts.append(line.section(u'\t', 1));
    }
    return parts;
}

bool isReadAsMarkup(const Said &said)
{
    return said.as == Said::As::MayBeRich && said.text.contains(u"<img")
        && Qt::mightBeRichText(said.text);
}

/// An & of an author's that would mark a letter instead of being shown.
bool losesAnd(const Said &said)
{
    static const QRegularExpression single(u"(?<!&)&(?:&&)*y"_s);
    return said.as == Said::As::Mnemonic && single.match(said.text).hasMatch();
}

} // namespace

TEST_CASE("Everything that can be operated has a name, in every window")
{
    Found nameless;
    playEverything(neutral, [&](const QString &scene, QWidget &window) {
        for (const QString &what : namelessIn(window))
            nameless.add(what, scene);
    });
    CHECK(nameless.lines() == QStringList());
}

TEST_CASE("What an author wrote is never read as markup, in any window")
{
    Found found;
    playEverything(hostile, [&](const QString &scene, QWidget &window) {
        for (const Said &said : saidIn(window)) {
            if (isReadAsMarkup(said))
                found.add(u"markup: "_s + said.where, scene);
            if (losesAnd(said))
                found.add(u"lost &: "_s + said.where, scene);
        }
        for (const QString &what : foreignIn(window))
            found.add(what, scene);
    });
    CHECK(found.lines() == QStringList());
}

TEST_CASE("Nothing is smaller than what it shows, in any window, in French")
{
    useLanguage(QLocale(u"fr"_s));
    ui::applyTheme(*qApp, ui::Scheme::Light);
    Found cut;
    playEverything(neutral, [&](const QString &scene, QWidget &window) {
        for (const QString &what : cutIn(window))
            cut.add(what, scene);
    });
    CHECK(cut.lines() == QStringList());
}

// Kinds and destinations are named once in the life of a process: each language needs its own.
TEST_CASE("Says every text of every window, for the comparison of languages", "[.said]")
{
    useLanguage(QLocale(qEnvironmentVariable("CARREL_WALK_LANGUAGE", u"en"_s)));
    Found parts;
    playEverything(neutral, [&](const QString &scene, QWidget &window) {
        for (const Said &said : saidIn(window)) {
            for (const QString &part : partsOf(said.text))
                parts.add(part, scene + u' ' + said.where);
        }
    });
    for (const QString &line : parts.lines())
        fprintf(stdout, "said\t%s\n", qUtf8Printable(QString(line).replace(u"  ["_s, u"\t["_s)));
}

TEST_CASE("In French no window says a word of English")
{
    QSet<QString> english;
    for (const QString &line : partsSaidIn(u"en"_s))
        english.insert(line.section(u'\t', 0, 0));
    QStringList left;
    for (const QString &line : partsSaidIn(u"fr"_s)) {
        const QString part = line.section(u'\t', 0, 0);
        if (english.contains(part) && !isSameInFrench(part))
            left.append(line);
    }
    CHECK(english.size() > 500);
    CHECK(left == QStringList());
}
