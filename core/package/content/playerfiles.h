// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/package/content/themecolours.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace carrel {

/// The player's own files (resources/player and the kinds' player folders), joined in the order of
/// resources/player/files.txt. That file explains its marks.
class PlayerFiles
{
public:
    /// `root` holds files.txt; `kindsRoot` one folder per kind.
    explicit PlayerFiles(const QString &root = QStringLiteral(":/player"),
                         const QString &kindsRoot = QStringLiteral(":/kinds"));

    /// The same without what is for other formats only; `way` as in files.txt. Without one, files
    /// of all formats are joined.
    PlayerFiles forWay(const QString &way) const;

    /// Languages of the player's own words, sorted.
    QStringList languages() const;

    /// What the first screen needs, and what the page asks for once its first text can be read.
    enum class Part { First, Rest };

    /// carrel.js and carrel-rest.js: the engine, words in `language`, the code of `kinds` and no
    /// others, the views.
    Result<QByteArray> script(Part part, const QStringList &kinds, const QString &language) const;
    /// carrel.css and carrel-rest.css, with the look of one theme. `accent`: "#rrggbb" in place of
    /// the theme's own, or empty.
    Result<QByteArray> styles(Part part, const QStringList &kinds, const QString &theme,
                              const QString &accent = {}) const;
    /// The colours of a theme.
    Result<ThemeColours> themeColours(const QString &theme) const;
    /// index.html, or onefile.html, with its {{marks}}.
    Result<QByteArray> page() const;
    Result<QByteArray> oneFilePage() const;
    /// The words of the letter key, in all languages.
    Result<QByteArray> letterWords() const;

    struct Source
    {
        QString name; ///< For messages of the script engine.
        QByteArray text;
    };
    /// The files without views, in order: what runs without a browser.
    Result<QList<Source>> engine(const QStringList &kinds) const;

private:
    /// The paths for one of the four joined files; `suffix` is ".js" or ".css", `choice` the
    /// language of a script and the theme of styles.
    Result<QStringList> paths(Part part, const QString &suffix, const QStringList &kinds,
                              const QString &choice) const;
    QString themePath(const QString &theme) const;
    QStringList kindPaths(const QStringList &kinds, const QStringList &names) const;

    QString m_root;
    QString m_kindsRoot;
    QString m_way = {};
};

/// The text without blank lines and without comments that have their lines to themselves. Comments
/// behind code stay, and so does everything else: no minifier, what ships is what was written.
QByteArray withoutLineComments(const QByteArray &source);

} // namespace carrel
