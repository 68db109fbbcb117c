// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the manual promises is backed by tests: docs/promises.md names them, and they exist.

#include "tests/support/catch.h"
#include "tests/support/sourcetree.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using carrel::test::SourceFile;

namespace {

struct Promise
{
    QString sentence;
    QStringList tests; ///< Lines of the form: `path`: name of the test
};

QStringList linesOf(const QString &folder, const QString &path)
{
    const auto files = carrel::test::sourceFiles({folder}, {u"md"_s});
    const auto file = std::ranges::find(files, path, &SourceFile::path);
    REQUIRE(file != files.end());
    return file->lines;
}

/// The headings of the third level, each with the items below it.
QList<Promise> promisesIn(const QStringList &lines)
{
    QList<Promise> promises;
    for (const QString &line : lines) {
        if (line.startsWith(u"### "))
            promises.append({line.sliced(4), {}});
        else if (line.startsWith(u"- `") && !promises.isEmpty())
            promises.last().tests << line.sliced(2);
    }
    return promises;
}

/// The items of the section of the manual that promises.
QStringList manualSentences(const QStringList &lines)
{
    QStringList sentences;
    bool isInside = false;
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            isInside = line == u"## What you can rely on";
        else if (isInside && line.startsWith(u"- "))
            sentences << line.sliced(2);
    }
    return sentences;
}

/// Long names of tests are written as several literals, one after the other.
QString joinedLiterals(const SourceFile &file)
{
    static const QRegularExpression seam(u"\"\\s*\"|'\\s*\\+\\s*'"_s);
    return file.lines.join(u'\n').remove(seam);
}

QStringList missingTests(const QList<Promise> &promises, const QHash<QString, QString> &sources)
{
    static const QRegularExpression form(u"^`([^`]+)`: (.+)$"_s);
    QStringList findings;
    for (const Promise &promise : promises) {
        if (promise.tests.isEmpty())
            findings << u"no test: "_s + promise.sentence;
        for (const QString &test : promise.tests) {
            const auto parts = form.match(test);
            const QString name = parts.captured(2);
            const QString source = sources.value(parts.captured(1));
            if (!source.contains(u'"' + name + u'"') && !source.contains(u'\'' + name + u'\''))
                findings << u"not there: "_s + test;
        }
    }
    return findings;
}

QHash<QString, QString> testSources()
{
    QHash<QString, QString> sources;
    for (const SourceFile &file : carrel::test::sourceFiles({u"tests"_s}, {u"cpp"_s, u"mjs"_s}))
        sources.insert(file.path, joinedLiterals(file));
    return sources;
}

} // namespace

TEST_CASE("Every promise of the manual names tests that exist")
{
    const auto promises = promisesIn(linesOf(u"docs"_s, u"docs/promises.md"_s));
    REQUIRE(promises.size() >= 8);
    const QStringList missing = missingTests(promises, testSources());
    INFO(missing.join(u'\n').toStdString());
    CHECK(missing.isEmpty());

    QStringList sentences;
    for (const Promise &promise : promises)
        sentences << promise.sentence;
    CHECK(manualSentences(linesOf(u"docs"_s, u"docs/studio.md"_s)) == sentences);
}

TEST_CASE("The check of promises catches one without a test and a test that is not there")
{
    const QHash<QString, QString> sources{
        {u"tests/a_test.cpp"_s,
         joinedLiterals({u"tests/a_test.cpp"_s, {u"TEST_CASE(\"Long \""_s, u"   \"name\")"_s}})}};
    const auto findings = [&](const QStringList &lines) {
        return missingTests(promisesIn(lines), sources).size();
    };
    CHECK(findings({u"### One"_s, u"- `tests/a_test.cpp`: Long name"_s}) == 0);
    CHECK(findings({u"### One"_s}) == 1);
    CHECK(findings({u"### One"_s, u"- `tests/a_test.cpp`: Long"_s}) == 1);
    CHECK(findings({u"### One"_s, u"- `tests/b_test.cpp`: Long name"_s}) == 1);
}
