// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two types of one name in one namespace are one type for the linker, which picks the functions of
// either: nothing warns, and the program breaks far away.

#include "tests/support/catch.h"
#include "tests/support/sourcetree.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using carrel::test::SourceFile;

namespace {

/// Full names of the types that a file defines in named namespaces. Relies on the project's format:
/// what stands in a namespace is not indented, and its end says so.
QStringList typesIn(const SourceFile &file)
{
    static const QRegularExpression opening(u"^namespace( [\\w:]+)? \\{$"_s);
    static const QRegularExpression type(
        u"^(?:class|struct) (?:\\[\\[\\w+\\]\\] )?(\\w+)(?:$| final| :|\\s*\\{)"_s);
    QStringList types;
    QStringList namespaces;
    for (const QString &line : file.lines) {
        if (const auto match = opening.match(line); match.hasMatch())
            namespaces << match.captured(1).trimmed();
        else if (line.startsWith(u"} // namespace") && !namespaces.isEmpty())
            namespaces.removeLast();
        else if (const auto found = type.match(line);
                 found.hasMatch() && !namespaces.contains(QString()))
            types << (namespaces + QStringList{found.captured(1)}).join(u"::");
    }
    return types;
}

QStringList doubled(const QList<SourceFile> &files)
{
    QMap<QString, QStringList> places;
    for (const SourceFile &file : files) {
        for (const QString &name : typesIn(file))
            places[name] << file.path;
    }
    QStringList findings;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        if (place->size() > 1)
            findings << place.key() + u": "_s + place->join(u", ");
    }
    return findings;
}

} // namespace

TEST_CASE("No two types of the program share a name")
{
    const auto files =
        carrel::test::sourceFiles({u"app"_s, u"core"_s, u"ui"_s}, {u"cpp"_s, u"h"_s});
    REQUIRE(files.size() > 50);
    INFO(doubled(files).join(u'\n').toStdString());
    CHECK(doubled(files).isEmpty());
}

TEST_CASE("The check of type names catches a planted fault, and nothing else")
{
    const SourceFile one{u"core/a.h"_s,
                         {u"namespace carrel {"_s, u"class Forward;"_s, u"struct Same"_s, u"{"_s,
                          u"    struct Inner"_s, u"};"_s, u"namespace {"_s, u"struct Hidden"_s,
                          u"} // namespace"_s, u"} // namespace carrel"_s}};
    SourceFile two = one;
    two.path = u"ui/b.h"_s;
    CHECK(doubled({one, two}) == QStringList{u"carrel::Same: core/a.h, ui/b.h"_s});
    two.lines.first() = u"namespace carrel::other {"_s;
    CHECK(doubled({one, two}).isEmpty());
}
