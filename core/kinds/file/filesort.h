// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace carrel::kinds::file {

/// A sort of file that servers pass on, that learners' computers open and that harms none of them.
struct FileSort
{
    QString type; ///< Media type.
    QString name; ///< As the player knows it: "pdf", "word", "picture".
    QStringList endings; ///< Of file names that open with the right program, the usual one first.
};

/// Null for a type that is no such sort.
const FileSort *sortOf(const QString &type);

/// "pdf" of "Plan.PDF"; empty if there is none.
QString endingOf(const QString &fileName);

/// Of programs, scripts, pages with scripts and documents with macros: refused or dangerous.
bool isProgramEnding(const QString &ending);

/// What the file is called on the learner's computer: the author's name, with an ending that opens
/// it and nothing else.
QString downloadName(const QString &authorName, const FileSort &sort);

} // namespace carrel::kinds::file
