// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/language.h"
#include "core/base/languagename.h"
#include "tests/support/catch.h"
#include "tests/ui/everywindow/bait.h"
#include "tests/ui/everywindow/parts.h"
#include "tests/ui/everywindow/said.h"
#include "tests/ui/everywindow/scene.h"
#include "ui/package/destination.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QTextDocument>

using namespace carrel;
using namespace carrel::test;
using namespace Qt::StringLiterals;

namespace {

/// What an author writes where it does not matter: nothing that is a word.
const auto neutral = u"0000"_s;
const auto hostile = u"%1<b>x &y"_s;

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
    Bait bait;
    int bites = 0;
    playEverything(hostile.arg(bait.text()), [&](const QString &scene, QWidget &window) {
        for (const Said &said : saidIn(window)) {
            if (isReadAsMarkup(said))
                found.add(u"markup: "_s + said.where, scene);
            if (losesAnd(said))
                found.add(u"lost &: "_s + said.where, scene);
        }
        for (const QString &what : foreignIn(window))
            found.add(what, scene);
        if (bait.bites() > bites)
            found.add(u"opened a file that a text names"_s, scene);
        bites = bait.bites();
    });
    CHECK(found.lines() == QStringList());
}

TEST_CASE("The bait in the texts above is taken by what reads markup")
{
    Bait bait;
    QTextDocument document;
    document.setHtml(bait.text());
    QImage paper(100, 100, QImage::Format_RGB32);
    QPainter painter(&paper);
    document.drawContents(&painter);
    CHECK(bait.bites() > 0);
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
