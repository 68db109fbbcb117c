// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/package/content/playerfiles.h"

#include "core/base/translate.h"

#include <QDir>
#include <QFile>

namespace carrel {

using namespace Qt::StringLiterals;

namespace {

/// The licence of what an author gives away: comments are dropped, this one line is not.
constexpr auto banner =
    "/*! Carrel player. Copyright 2026 The Carrel authors. SPDX-License-Identifier: MIT */\n";

Error missing(const QString &path)
{
    return {ErrorCode::Internal,
            tr("A part of the player is missing in this installation. Install Carrel again."),
            path};
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return missing(path);
    return file.readAll();
}

Result<QByteArray> joined(const QStringList &paths)
{
    QByteArray text = banner;
    for (const QString &path : paths) {
        CARREL_TRY_VALUE(source, contentOf(path));
        text += withoutLineComments(source);
    }
    return text;
}

/// What the line of files.txt names; empty if it is for other formats only.
QString itemFor(const QString &way, const QString &line)
{
    const QStringList words = line.simplified().split(u' ');
    const bool isForSome = words.size() > 1 && words[1] == u"for";
    return isForSome && !way.isEmpty() && !words.sliced(2).contains(way) ? QString()
                                                                         : words.first();
}

} // namespace

QByteArray withoutLineComments(const QByteArray &source)
{
    QByteArray text;
    text.reserve(source.size());
    bool inComment = false;
    for (const QByteArray &line : source.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (inComment) {
            const qsizetype end = trimmed.indexOf("*/");
            inComment = end < 0;
            if (end >= 0 && end + 2 < trimmed.size())
                text += trimmed.mid(end + 2).trimmed() + '\n';
            continue;
        }
        if (trimmed.isEmpty() || trimmed.startsWith("//"))
            continue;
        if (trimmed.startsWith("/*") && (trimmed.endsWith("*/") || !trimmed.contains("*/"))) {
            inComment = !trimmed.endsWith("*/");
            continue;
        }
        text += line;
        text += '\n';
    }
    return text;
}

PlayerFiles::PlayerFiles(const QString &root, const QString &kindsRoot)
    : m_root(root)
    , m_kindsRoot(kindsRoot)
{ }

PlayerFiles PlayerFiles::forWay(const QString &way) const
{
    PlayerFiles files = *this;
    files.m_way = way;
    return files;
}

QStringList PlayerFiles::languages() const
{
    QStringList languages;
    for (const QString &name : QDir(m_root + u"/strings"_s).entryList({u"*.js"_s}, QDir::Files))
        languages.append(name.chopped(3));
    languages.sort();
    return languages;
}

QStringList PlayerFiles::kindPaths(const QStringList &kinds, const QStringList &names) const
{
    QStringList paths;
    for (const QString &kind : kinds) {
        for (const QString &name : names) {
            const QString path = u"%1/%2/%3"_s.arg(m_kindsRoot, kind, name);
            if (QFile::exists(path)) // A kind without answers has no engine, not every one a style.
                paths.append(path);
        }
    }
    return paths;
}

Result<QStringList> PlayerFiles::paths(Part part, const QString &suffix, const QStringList &kinds,
                                       const QString &choice) const
{
    CARREL_TRY_VALUE(list, contentOf(m_root + u"/files.txt"_s));
    const bool wantsScripts = suffix == u".js";
    QStringList paths;
    Part at = Part::First;
    for (const QString &line : QString::fromUtf8(list).split(u'\n')) {
        const QString item = itemFor(m_way, line);
        if (item == u"@rest")
            at = Part::Rest;
        if (item.isEmpty() || item.startsWith(u'#') || at != part)
            continue;
        if (item == u"@strings" && wantsScripts)
            paths.append(u"%1/strings/%2.js"_s.arg(m_root, choice));
        else if (item == u"@kinds" && wantsScripts)
            paths += kindPaths(kinds, {u"engine.js"_s, u"view.js"_s});
        else if (item == u"@theme" && !wantsScripts)
            paths.append(themePath(choice));
        else if (item == u"@styles" && !wantsScripts)
            paths += kindPaths(kinds, {u"style.css"_s});
        else if (item.endsWith(suffix))
            paths.append(m_root + u'/' + item);
    }
    return paths;
}

Result<QByteArray> PlayerFiles::script(Part part, const QStringList &kinds,
                                       const QString &language) const
{
    CARREL_TRY_VALUE(files, paths(part, u".js"_s, kinds, language));
    return joined(files);
}

Result<QByteArray> PlayerFiles::styles(Part part, const QStringList &kinds, const QString &theme,
                                       const QString &accent) const
{
    CARREL_TRY_VALUE(files, paths(part, u".css"_s, kinds, theme));
    CARREL_TRY_VALUE(text, joined(files));
    const auto colour = rgbFrom(accent);
    if (!colour || !files.contains(themePath(theme)))
        return text;
    CARREL_TRY_VALUE(own, themeColours(theme));
    return text + accentStyles(*colour, own);
}

Result<ThemeColours> PlayerFiles::themeColours(const QString &theme) const
{
    CARREL_TRY_VALUE(text, contentOf(themePath(theme)));
    const auto colours = themeColoursIn(text);
    return colours ? Result<ThemeColours>(*colours) : missing(themePath(theme));
}

QString PlayerFiles::themePath(const QString &theme) const
{
    return u"%1/theme/looks/%2.css"_s.arg(m_root, theme);
}

Result<QByteArray> PlayerFiles::page() const
{
    return contentOf(m_root + u"/index.html"_s);
}

Result<QByteArray> PlayerFiles::oneFilePage() const
{
    return contentOf(m_root + u"/onefile.html"_s);
}

Result<QByteArray> PlayerFiles::letterWords() const
{
    return contentOf(m_root + u"/letterwords.json"_s);
}

Result<QList<PlayerFiles::Source>> PlayerFiles::engine(const QStringList &kinds) const
{
    CARREL_TRY_VALUE(first, paths(Part::First, u".js"_s, {}, {}));
    CARREL_TRY_VALUE(rest, paths(Part::Rest, u".js"_s, {}, {}));
    QStringList wanted;
    for (const QString &path : first + rest) {
        if (path.startsWith(m_root + u"/engine/"_s))
            wanted.append(path);
    }
    wanted += kindPaths(kinds, {u"engine.js"_s});
    QList<Source> sources;
    for (const QString &path : wanted) {
        CARREL_TRY_VALUE(text, contentOf(path));
        sources.append({path, text});
    }
    return sources;
}

} // namespace carrel
