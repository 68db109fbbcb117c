// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the #include lines of the program's sources and fails with the ones that point the wrong
// way. Who may include whom, and why, is in docs/architecture.md.

#include "tests/support/catch.h"
#include "tests/support/sourcetree.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using carrel::test::SourceFile;

namespace {

/// What a layer may include besides its own files.
const QHash<QString, QStringList> &allowedLayers()
{
    static const QStringList aboveEdit{u"core/base"_s, u"core/model"_s, u"core/richtext"_s,
                                       u"core/kinds"_s, u"core/edit"_s};
    static const QStringList wholeCore = aboveEdit
        + QStringList{u"core/guide"_s, u"core/package"_s, u"core/exchange"_s, u"core/preview"_s,
                      u"core/proof"_s, u"core/cohort"_s,  u"core/pictures"_s};
    // What several panes of the window share. Panes themselves never include each other.
    static const QStringList sharedParts = wholeCore
        + QStringList{u"ui/widgets"_s, u"ui/commands"_s, u"ui/clipboard"_s, u"ui/richtext"_s,
                      u"ui/media"_s,   u"ui/forms"_s,    u"ui/spelling"_s,  u"ui/proof"_s};
    static const QStringList panes{u"ui/outline"_s,     u"ui/page"_s,    u"ui/inspector"_s,
                                   u"ui/find"_s,        u"ui/guide"_s,   u"ui/history"_s,
                                   u"ui/importing"_s,   u"ui/library"_s, u"ui/package"_s,
                                   u"ui/collections"_s, u"ui/preview"_s, u"ui/review"_s,
                                   u"ui/storyboard"_s,  u"ui/welcome"_s};
    static const QStringList wholeWindow = sharedParts + panes;
    static const QHash<QString, QStringList> table{
        {u"core/base"_s, {}},
        {u"core/spelling"_s, {u"core/base"_s}},
        {u"core/pictures"_s, {u"core/base"_s}},
        {u"core/model"_s, {u"core/base"_s}},
        {u"core/richtext"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/kinds"_s, {u"core/base"_s, u"core/model"_s, u"core/richtext"_s}},
        {u"core/storage"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/edit"_s,
         {u"core/base"_s, u"core/model"_s, u"core/richtext"_s, u"core/kinds"_s, u"core/storage"_s}},
        {u"core/guide"_s, aboveEdit},
        // An editable package holds the course as its document.
        {u"core/package"_s, aboveEdit + QStringList{u"core/exchange"_s}},
        {u"core/exchange"_s, aboveEdit},
        {u"core/preview"_s, aboveEdit + QStringList{u"core/package"_s}}, // it serves packages
        {u"core/proof"_s,
         aboveEdit + QStringList{u"core/exchange"_s, u"core/package"_s}}, // it runs packages
        {u"core/cohort"_s, aboveEdit},
        {u"ui/widgets"_s, {u"core/base"_s}},
        {u"ui/commands"_s, {u"core/base"_s, u"ui/widgets"_s}},
        {u"ui/clipboard"_s, aboveEdit},
        {u"ui/spelling"_s, {u"core/base"_s, u"core/spelling"_s, u"ui/widgets"_s}},
        {u"ui/richtext"_s, aboveEdit + QStringList{u"ui/widgets"_s, u"ui/spelling"_s}},
        {u"ui/media"_s, aboveEdit + QStringList{u"ui/widgets"_s}},
        {u"ui/forms"_s,
         aboveEdit
             + QStringList{u"ui/widgets"_s, u"ui/richtext"_s, u"ui/media"_s, u"ui/spelling"_s}},
        {u"ui/proof"_s, wholeCore + QStringList{u"ui/widgets"_s}}, // from the report and the menu
        {u"ui/outline"_s, sharedParts},
        {u"ui/page"_s, sharedParts},
        {u"ui/inspector"_s, sharedParts},
        {u"ui/find"_s, sharedParts},
        {u"ui/guide"_s, sharedParts},
        {u"ui/importing"_s, sharedParts},
        {u"ui/history"_s, sharedParts},
        {u"ui/library"_s, sharedParts},
        {u"ui/collections"_s, sharedParts},
        {u"ui/package"_s, sharedParts},
        {u"ui/preview"_s, sharedParts},
        {u"ui/review"_s, sharedParts},
        {u"ui/storyboard"_s, sharedParts},
        {u"ui/welcome"_s, sharedParts},
        {u"ui/kindeditor"_s, sharedParts},
        {u"ui/shell"_s, wholeWindow},
        {u"app"_s, wholeCore},
        {u"app/studio"_s, wholeWindow + QStringList{u"app"_s, u"ui/shell"_s}},
    };
    return table;
}

/// "core/edit" of "core/edit/editsession.h"; empty where the path is in no layer.
/// A kind's own editor is a part of the window, although it lives in the kind's folder.
QString layerOf(const QString &path)
{
    static const QRegularExpression kindEditor(u"^core/kinds/[^/]+/editor\\.(cpp|h)$"_s);
    if (kindEditor.match(path).hasMatch())
        return u"ui/kindeditor"_s;
    if (path.startsWith(u"core/") || path.startsWith(u"ui/"))
        return path.section(u'/', 0, 1);
    if (path.startsWith(u"app/studio/"))
        return u"app/studio"_s;
    return path.section(u'/', 0, 0);
}

/// A kind's tests live in its folder and include what tests include; they are in no program.
bool isKindTest(const QString &path)
{
    static const QRegularExpression kindTest(u"^core/kinds/[^/]+/[a-z0-9]+_test\\.cpp$"_s);
    return kindTest.match(path).hasMatch();
}

bool mayUseGui(const QString &layer)
{
    return layer.startsWith(u"ui/") || layer == u"app/studio" || layer == u"core/pictures";
}

/// Why the file at `from` may not include `<header>`, or nothing.
QString offenceOfSystemHeader(const QString &from, const QString &header)
{
    static const QRegularExpression qtModule(u"^(Qt[A-Za-z0-9]+)/"_s);
    static const QStringList coreModules{u"QtCore"_s, u"QtNetwork"_s, u"QtQml"_s};
    const QString module = qtModule.match(header).captured(1);
    if (!module.isEmpty() && !mayUseGui(layerOf(from)) && !coreModules.contains(module))
        return u"%1 is for the window; core and the command line use QtCore, QtNetwork and QtQml"_s
            .arg(module);
    if (header.endsWith(u"QDesktopServices") && from != u"ui/widgets/opening.cpp")
        return u"what the desktop opens is decided in ui/widgets/opening.h"_s;
    if (header == u"sqlite3.h" && layerOf(from) != u"core/storage")
        return u"only core/storage speaks SQL"_s;
    return {};
}

/// Why the file at `from` may not include `"header"`, or nothing.
QString offenceOfOwnHeader(const QString &from, const QString &header)
{
    if (header.endsWith(u".moc") || header.startsWith(u"moc_"))
        return {};
    const QString target = layerOf(header);
    if (target == u"tests" && from.endsWith(u"_test.cpp"))
        return {}; // a kind's tests live in the kind's folder
    if (!allowedLayers().contains(target))
        return u"includes are written from the project root and name a layer of app, core or ui"_s;
    const QString layer = layerOf(from);
    if (target == layer || allowedLayers().value(layer).contains(target))
        return {};
    return u"%1 may not include %2"_s.arg(layer, target);
}

/// One sentence for each include of `file` that points the wrong way: "file:line: #include ...:
/// reason".
QStringList offencesIn(const SourceFile &file)
{
    static const QRegularExpression includeLine(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    QStringList offences;
    if (isKindTest(file.path))
        return offences;
    for (qsizetype n = 0; n < file.lines.size(); ++n) {
        const auto match = includeLine.match(file.lines[n]);
        if (!match.hasMatch())
            continue;
        const QString header = match.captured(2);
        const QString reason = match.captured(1) == u"<" ? offenceOfSystemHeader(file.path, header)
                                                         : offenceOfOwnHeader(file.path, header);
        if (!reason.isEmpty())
            offences << u"%1:%2: %3: %4"_s.arg(file.path).arg(n + 1).arg(file.lines[n].trimmed(),
                                                                         reason);
    }
    return offences;
}

QStringList offences(const QString &path, const QString &line)
{
    return offencesIn({path, {u"// first line"_s, line}});
}

} // namespace

TEST_CASE("Includes point downwards")
{
    SECTION("in every source file of the program")
    {
        const auto files =
            carrel::test::sourceFiles({u"app"_s, u"core"_s, u"ui"_s}, {u"cpp"_s, u"h"_s, u"in"_s});
        REQUIRE(files.size() > 10);
        QStringList found;
        for (const SourceFile &file : files)
            found += offencesIn(file);
        INFO(found.join(u'\n').toStdString());
        CHECK(found.isEmpty());
    }
}

TEST_CASE("The include check catches a planted line")
{
    SECTION("a lower layer that includes a higher one, with file, line and reason")
    {
        CHECK(offences(u"core/model/node.cpp"_s, u"#include \"core/edit/editsession.h\""_s)
              == QStringList{u"core/model/node.cpp:2: #include \"core/edit/editsession.h\": "
                             "core/model may not include core/edit"_s});
    }
    SECTION("kinds that look into storage or edit")
    {
        CHECK(offences(u"core/kinds/text/kind.cpp"_s, u"#include \"core/storage/database.h\""_s)
                  .size()
              == 1);
        CHECK(
            offences(u"core/kinds/text/kind.cpp"_s, u"  #  include \"core/edit/verbs.h\""_s).size()
            == 1);
    }
    SECTION("neighbours above edit that see each other, or storage")
    {
        CHECK(
            offences(u"core/exchange/dump.cpp"_s, u"#include \"core/package/exporter.h\""_s).size()
            == 1);
        CHECK(
            offences(u"core/package/entry.cpp"_s, u"#include \"core/storage/database.h\""_s).size()
            == 1);
        CHECK(offences(u"core/package/entry.cpp"_s, u"#include \"core/preview/sitemap.h\""_s).size()
              == 1);
        CHECK(offences(u"app/info.cpp"_s, u"#include \"core/storage/database.h\""_s).size() == 1);
        CHECK(
            offences(u"ui/shell/mainwindow.cpp"_s, u"#include \"core/storage/database.h\""_s).size()
            == 1);
    }
    SECTION("addresses that go to the desktop past the one place that decides")
    {
        CHECK(offences(u"ui/review/sent.cpp"_s, u"#include <QDesktopServices>"_s).size() == 1);
        CHECK(offences(u"ui/shell/a.cpp"_s, u"#include <QtGui/QDesktopServices>"_s).size() == 1);
        CHECK(offences(u"ui/widgets/opening.cpp"_s, u"#include <QDesktopServices>"_s).isEmpty());
    }
    SECTION("the command line or the core reaching for the window")
    {
        CHECK(offences(u"app/info.cpp"_s, u"#include \"ui/shell/mainwindow.h\""_s).size() == 1);
        CHECK(offences(u"core/package/icon.cpp"_s, u"#include <QtGui/QImage>"_s).size() == 1);
        CHECK(offences(u"app/info.cpp"_s, u"#include <QtWidgets/QLabel>"_s).size() == 1);
    }
    SECTION("panes of the window that see each other, and shared parts that see panes")
    {
        CHECK(offences(u"ui/outline/outlinepane.cpp"_s, u"#include \"ui/page/pagepane.h\""_s).size()
              == 1);
        CHECK(offences(u"ui/page/blockcard.cpp"_s, u"#include \"ui/shell/mainwindow.h\""_s).size()
              == 1);
        CHECK(offences(u"ui/forms/formview.cpp"_s, u"#include \"ui/page/blockcard.h\""_s).size()
              == 1);
        CHECK(offences(u"ui/widgets/icon.cpp"_s, u"#include \"core/edit/editsession.h\""_s).size()
              == 1);
    }
    SECTION("SQL outside storage, tests inside the program, a path that does not start at the root")
    {
        CHECK(offences(u"core/edit/history.cpp"_s, u"#include <sqlite3.h>"_s).size() == 1);
        CHECK(offences(u"core/edit/history.cpp"_s, u"#include \"tests/support/catch.h\""_s).size()
              == 1);
        CHECK(offences(u"core/edit/history.cpp"_s, u"#include \"history.h\""_s).size() == 1);
    }
}

TEST_CASE("The include check lets good lines pass")
{
    CHECK(
        offences(u"core/edit/history.cpp"_s, u"#include \"core/storage/database.h\""_s).isEmpty());
    CHECK(offences(u"core/storage/database.cpp"_s, u"#include <sqlite3.h>"_s).isEmpty());
    CHECK(offences(u"core/package/zip.cpp"_s, u"#include \"core/kinds/kind.h\""_s).isEmpty());
    CHECK(offences(u"core/package/zip.cpp"_s, u"#include <QtQml/QJSEngine>"_s).isEmpty());
    CHECK(
        offences(u"core/preview/sitemap.h"_s, u"#include \"core/package/exporter.h\""_s).isEmpty());
    CHECK(offences(u"core/kinds/drawing/editor.cpp"_s, u"#include <QtWidgets/QLabel>"_s).isEmpty());
    CHECK(offences(u"core/kinds/text/kind_test.cpp"_s, u"#include \"tests/support/catch.h\""_s)
              .isEmpty());
    CHECK(offences(u"ui/shell/coursedesk.cpp"_s, u"#include \"ui/page/pagepane.h\""_s).isEmpty());
    CHECK(offences(u"ui/page/blockcard.cpp"_s, u"#include \"ui/forms/formview.h\""_s).isEmpty());
    CHECK(offences(u"app/studio/main.cpp"_s, u"#include \"ui/shell/mainwindow.h\""_s).isEmpty());
    CHECK(offences(u"core/edit/editsession.cpp"_s, u"#include \"editsession.moc\""_s).isEmpty());
    CHECK(offences(u"core/kinds/text/kind_test.cpp"_s, u"#include \"tests/support/catch.h\""_s)
              .isEmpty());
}
