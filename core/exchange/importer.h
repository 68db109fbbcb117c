// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/draft/draft.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace carrel {

/// A foreign document as it came: a file, or words from the clipboard (then without a name).
struct ImportSource
{
    QByteArray bytes;
    QString name = {}; ///< File name, never a path; may be empty.
};

/// Larger files are refused before they are read.
constexpr qint64 mostImportBytes = 256 * 1024 * 1024;
/// Of a format made of text, and the most questions that one reading takes in.
constexpr qint64 mostImportTextBytes = 16 * 1024 * 1024;
constexpr qsizetype mostImportedQuestions = 5000;

/// One format that a course can be begun or extended from.
struct Importer
{
    QString id; ///< Stable: "gift".
    QString title; ///< Translated, for people.
    QString summary; ///< Translated: what such a document is and where it comes from.
    QStringList suffixes; ///< Of file names, lower case, without the dot.
    /// How sure it is from the name and the first bytes: 0 no, 100 certainly.
    std::function<int(const ImportSource &)> sniff;
    /// Never drops anything without an item that says so. Errors: InvalidInput (not such a
    /// document at all), Refused (too large), Cancelled.
    std::function<Result<Draft>(const ImportSource &, IdSource &, const Progress &)> read;
    /// A short document of that format, for an empty window; empty where it is no text.
    QString example = {};
};

/// In the order in which people are asked to choose.
const QList<Importer> &allImporters();

/// Null if there is none of that id.
const Importer *findImporter(const QString &id);

/// The one that is surest; null if none knows such a document.
const Importer *importerFor(const ImportSource &source);

/// Reads a file up to mostImportBytes.
Result<ImportSource> readImportFile(const QString &path);

} // namespace carrel
