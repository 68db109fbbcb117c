// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small things about the source files that nobody should have to look for in a review.

#include "tests/support/catch.h"
#include "tests/support/sourcetree.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using carrel::test::SourceFile;

namespace {

constexpr qsizetype mostLines = 500;

/// Files that may be longer, each with the reason.
const QHash<QString, QString> &longFiles()
{
    static const QHash<QString, QString> table{};
    return table;
}

QList<SourceFile> ourSources()
{
    return carrel::test::sourceFiles(
        {u"app"_s, u"core"_s, u"packaging"_s, u"resources"_s, u"tests"_s, u"ui"_s},
        {u"cpp"_s, u"h"_s, u"in"_s, u"js"_s, u"mjs"_s, u"css"_s, u"sql"_s, u"py"_s, u"sh"_s,
         u"cmake"_s, u"CMakeLists.txt"_s, u"setup"_s, u"run"_s, u"build-libraries"_s, u"check"_s});
}

/// What ends up inside an exported package is the author's to give away, so it is under the MIT
/// licence.
bool endsUpInPackages(const QString &path)
{
    static const QRegularExpression exported(
        u"^(resources/(player|samples|templates)/|core/kinds/[^/]+/player/)"_s);
    return exported.match(path).hasMatch();
}

QStringList hygieneFindings(const SourceFile &file)
{
    QStringList findings;
    const QString head = file.lines.mid(0, 5).join(u'\n');
    const QString licence = endsUpInPackages(file.path) ? u"MIT"_s : u"GPL-3.0-or-later"_s;
    if (!head.contains(u"SPDX-FileCopyrightText: "))
        findings << u"%1: no SPDX-FileCopyrightText line at the top"_s.arg(file.path);
    if (!head.contains(QRegularExpression(u"SPDX-License-Identifier: %1(\\s|$)"_s.arg(licence))))
        findings << u"%1: no line \"SPDX-License-Identifier: %2\" at the top"_s.arg(file.path,
                                                                                    licence);
    if (file.lines.size() > mostLines && !longFiles().contains(file.path))
        findings
            << u"%1: %2 lines, more than %3"_s.arg(file.path).arg(file.lines.size()).arg(mostLines);
    for (qsizetype n = 0; n < file.lines.size(); ++n) {
        if (file.lines[n].contains(u'\t'))
            findings << u"%1:%2: a tab"_s.arg(file.path).arg(n + 1);
        if (file.lines[n].endsWith(u'\r'))
            findings << u"%1:%2: a carriage return"_s.arg(file.path).arg(n + 1);
        else if (file.lines[n].endsWith(u' '))
            findings << u"%1:%2: a space at the end"_s.arg(file.path).arg(n + 1);
    }
    return findings;
}

QStringList withHeader(const QString &licence)
{
    return {u"// SPDX-FileCopyrightText: 2026 The Carrel authors"_s,
            u"// SPDX-License-Identifier: "_s + licence};
}

} // namespace

TEST_CASE("Source files carry their licence, are short and free of stray characters")
{
    const auto files = ourSources();
    REQUIRE(files.size() > 20);
    QStringList findings;
    for (const SourceFile &file : files)
        findings += hygieneFindings(file);
    INFO(findings.join(u'\n').toStdString());
    CHECK(findings.isEmpty());
}

TEST_CASE("Every file on the list of long files is still long")
{
    const auto files = ourSources();
    for (auto entry = longFiles().cbegin(); entry != longFiles().cend(); ++entry) {
        INFO(entry.key().toStdString());
        const auto file = std::ranges::find(files, entry.key(), &SourceFile::path);
        REQUIRE(file != files.end());
        CHECK(file->lines.size() > mostLines);
    }
}

TEST_CASE("The hygiene check catches planted faults")
{
    const QString gpl = u"GPL-3.0-or-later"_s;
    CHECK(hygieneFindings({u"core/base/a.h"_s, withHeader(gpl)}).isEmpty());
    CHECK(hygieneFindings({u"core/base/a.h"_s, {u"#pragma once"_s}}).size() == 2);
    CHECK(hygieneFindings({u"core/base/a.h"_s, withHeader(u"MIT"_s)}).size() == 1);
    CHECK(hygieneFindings({u"resources/player/engine/a.js"_s, withHeader(u"MIT"_s)}).isEmpty());
    CHECK(hygieneFindings({u"core/kinds/text/player/view.js"_s, withHeader(gpl)}).size() == 1);
    CHECK(hygieneFindings({u"core/base/a.h"_s, withHeader(gpl) + QStringList{u"\tint a;"_s}}).size()
          == 1);
    CHECK(hygieneFindings({u"core/base/a.h"_s, withHeader(gpl) + QStringList{u"int a;\r"_s}}).size()
          == 1);
    CHECK(
        hygieneFindings({u"core/base/a.h"_s, withHeader(gpl) + QStringList(mostLines, u"int a;"_s)})
            .size()
        == 1);
}
