// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// In a member function of a QObject a bare tr() is that class's own, which asks for the sentence
// under the class's name. Ours are all kept under one: such a sentence stays English, and nothing
// warns.

#include "tests/support/catch.h"
#include "tests/support/sourcetree.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using carrel::test::SourceFile;

namespace {

/// Classes with Q_OBJECT, and those whose base is one of Qt's.
QSet<QString> objectsIn(const QList<SourceFile> &files)
{
    static const QRegularExpression heading(
        u"^(?:class|struct) (\\w+)(?: final)?( : public Q\\w+)?"_s);
    QSet<QString> objects;
    for (const SourceFile &file : files) {
        QString last;
        for (const QString &line : file.lines) {
            if (const auto match = heading.match(line); match.hasMatch()) {
                last = match.captured(1);
                if (!match.captured(2).isEmpty())
                    objects << last;
            } else if (line.contains(u"Q_OBJECT")) {
                objects << last;
            }
        }
    }
    return objects;
}

/// Relies on the project's format: a function begins at the first column and ends there.
QStringList askedOfTheirClass(const QList<SourceFile> &files)
{
    const QSet<QString> objects = objectsIn(files);
    static const QRegularExpression heading(u"^(?=\\w).*?\\b(\\w+)::~?\\w+\\("_s);
    static const QRegularExpression bare(u"(?<![:\\w])tr\\(\""_s);
    QStringList found;
    for (const SourceFile &file : files) {
        QString inside;
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            const QString &line = file.lines[i];
            if (const auto match = heading.match(line); match.hasMatch())
                inside = match.captured(1);
            else if (line.startsWith(u'}'))
                inside.clear();
            if (objects.contains(inside) && bare.match(line).hasMatch())
                found << u"%1:%2"_s.arg(file.path).arg(i + 1);
        }
    }
    return found;
}

/// Where a line could break between a French sign and the word it belongs to, or a quote is a
/// typewriter's.
QStringList looseSigns(const QList<SourceFile> &files)
{
    static const QRegularExpression loose(
        u"« | »|[\\p{L}\\p{N}»)] [:;?!](?![\\w-])|\\p{L}'\\p{L}"_s);
    QStringList found;
    for (const SourceFile &file : files) {
        for (qsizetype i = 0; i < file.lines.size(); ++i) {
            if (loose.match(file.lines[i]).hasMatch())
                found << u"%1:%2"_s.arg(file.path).arg(i + 1);
        }
    }
    return found;
}

} // namespace

TEST_CASE("Every sentence is asked for where the translations are")
{
    const auto files =
        carrel::test::sourceFiles({u"app"_s, u"core"_s, u"ui"_s}, {u"cpp"_s, u"h"_s});
    REQUIRE(objectsIn(files).size() > 20);
    CHECK(askedOfTheirClass(files) == QStringList());
}

TEST_CASE("The check of sentences catches a planted fault, and nothing else")
{
    const SourceFile header{u"ui/a.h"_s, {u"class Bar : public QFrame"_s, u"{"_s, u"};"_s}};
    const SourceFile source{u"ui/a.cpp"_s,
                            {u"QString free()"_s, u"{"_s, u"    return tr(\"Free\");"_s, u"}"_s,
                             u"Bar::Bar(QWidget *parent)"_s, u"    : QFrame(parent)"_s, u"{"_s,
                             u"    setTitle(tr(\"Bare\"));"_s,
                             u"    setText(carrel::tr(\"Ours\"));"_s, u"}"_s}};
    CHECK(askedOfTheirClass({header, source}) == QStringList{u"ui/a.cpp:8"_s});
}

TEST_CASE("French signs stay with their words")
{
    auto files = carrel::test::sourceFiles({u"core/kinds"_s, u"resources"_s},
                                           {u"js"_s, u"json"_s, u"md"_s, u"svg"_s, u"vtt"_s});
    files.removeIf([](const SourceFile &file) {
        return !file.path.contains(u".fr."_s) && !file.path.endsWith(u"/fr.js");
    });
    REQUIRE(files.size() > 10);
    CHECK(looseSigns(files) == QStringList());

    QList<SourceFile> translations = carrel::test::sourceFiles({u"resources"_s}, {u"ts"_s});
    translations.removeIf([](const SourceFile &file) { return !file.path.endsWith(u"_fr.ts"); });
    REQUIRE(translations.size() == 2);
    for (SourceFile &file : translations)
        file.lines.replaceInStrings(QRegularExpression(u"<source>.*"_s), QString());
    CHECK(looseSigns(translations) == QStringList());

    CHECK(looseSigns(
              {{u"a"_s, {u"« mot »"_s, u"mot !"_s, u"l'air"_s, u"«\u00a0l’air\u00a0»\u00a0!"_s}}})
          == QStringList{u"a:1"_s, u"a:2"_s, u"a:3"_s});
}
