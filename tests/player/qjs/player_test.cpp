// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine in Qt's own JavaScript engine, which the desktop program uses to know what the player
// will do.

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QJSEngine>

using namespace Qt::StringLiterals;

namespace {

const QString sourceDir = QStringLiteral(CARREL_SOURCE_DIR);

QString textOf(const QString &path)
{
    QFile file(sourceDir + u'/' + path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

void load(QJSEngine &engine, const QString &path)
{
    const QJSValue value = engine.evaluate(textOf(path), path);
    INFO(path.toStdString() << ':' << value.property(u"lineNumber"_s).toInt() << ": "
                            << value.toString().toStdString());
    REQUIRE_FALSE(value.isError());
}

/// The engine's files in the order of files.txt, then the scoring of every kind that has some.
QStringList engineFiles()
{
    QStringList files;
    const QStringList lines =
        textOf(u"resources/player/files.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith("engine/"_L1))
            files << u"resources/player/"_s + line.section(u' ', 0, 0).trimmed();
    }
    const QStringList kinds =
        QDir(sourceDir + u"/core/kinds"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &kind : kinds) {
        const QString path = u"core/kinds/%1/player/engine.js"_s.arg(kind);
        if (QFile::exists(sourceDir + u'/' + path))
            files << path;
    }
    return files;
}

} // namespace

TEST_CASE("QJSEngine gives the same answers as Node and Chromium")
{
    QJSEngine engine;
    for (const QString &path : engineFiles())
        load(engine, path);
    load(engine, u"tests/player/vectors/vectors.js"_s);

    const QJSValue result = engine.evaluate(u"carrelVectors()"_s);
    INFO(result.toString().toStdString());
    REQUIRE_FALSE(result.isError());
    const QStringList lines = (result.toString() + u'\n').split(u'\n');
    const QStringList expected = textOf(u"tests/player/vectors/vectors.json"_s).split(u'\n');
    for (qsizetype n = 0; n < qMin(lines.size(), expected.size()); ++n) {
        INFO("line " << n + 1);
        REQUIRE(lines[n] == expected[n]);
    }
    CHECK(lines.size() == expected.size());
}

TEST_CASE("QJSEngine tells the worst case of a large course in no time")
{
    QJSEngine engine;
    for (const QString &path : engineFiles())
        load(engine, path);
    const QJSValue length =
        engine.evaluate(u"Carrel.state.worstCase({slots: [[4000, 4, 0, 0], [40000, 3, 1, 1]]})"_s);
    REQUIRE(length.isNumber());
    // More results than the plain form counts: 115 bits say which they are.
    CHECK(length.toInt() == 18 + (115 + 4000 * 4 + 40000 * 3 + 5) / 6);
}
