// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace carrel {

/// A Hunspell dictionary on this computer: `<name>.aff` and `<name>.dic` in one folder.
struct DictionaryFiles
{
    QString name; ///< "en_US".
    QString affixes; ///< Path of the .aff file.
    QString words; ///< Path of the .dic file.
};

/// Where systems keep them, and CARREL_DICTIONARIES (a folder) before all others.
QStringList dictionaryFolders();

/// The best one for a language tag ("fr", "en-GB"): of the same region, else the language's own,
/// else of any region of it, in the order of folders and names. Nothing if there is none.
std::optional<DictionaryFiles> dictionaryFor(const QString &language,
                                             const QStringList &folders = dictionaryFolders());

} // namespace carrel
