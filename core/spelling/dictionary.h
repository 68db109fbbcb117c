// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/spelling/dictionaryfiles.h"

#include <QStringDecoder>
#include <QStringEncoder>
#include <QStringList>

#include <memory>
#include <string>
#include <unordered_map>

class Hunspell;

namespace carrel {

/// The words of one language, as Hunspell knows them. Not for several threads at once, but it may
/// be made on one and used on another. Making one takes a tenth of a second or more.
class Dictionary
{
public:
    /// NotFound or DriveError if a file cannot be read, InvalidInput if it is none of Hunspell's or
    /// in letters that we cannot read.
    static Result<std::unique_ptr<Dictionary>> open(const DictionaryFiles &files);
    ~Dictionary();

    /// Also for what is no word: numbers, signs, abbreviations in capitals. Remembers answers.
    bool isRight(const QString &word);
    QStringList suggestions(const QString &word, int most = 6);
    void add(const QString &word); ///< Right from now on, as long as this lives.

private:
    explicit Dictionary(std::unique_ptr<Hunspell> hunspell);
    std::string encoded(const QString &word);

    std::unique_ptr<Hunspell> m_hunspell;
    QStringEncoder m_encoder;
    QStringDecoder m_decoder;
    std::unordered_map<std::string, bool> m_known; ///< Words asked before.
};

} // namespace carrel
