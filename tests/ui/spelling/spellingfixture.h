// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/core/spelling/smalldictionary.h"
#include "tests/ui/support/windowfixture.h"
#include "ui/spelling/spellchecker.h"

namespace carrel::test {

/// The spell checker with dictionaries of a few words, read and on.
struct SpellingFixture
{
    SpellingFixture()
    {
        checker.useFolders({dictionaries.path()}, words.filePath(QStringLiteral("words")));
        checker.turnOn();
    }
    ~SpellingFixture() { checker.useFolders({}, words.filePath(QStringLiteral("gone"))); }

    /// Reads what was asked for, and lets everybody hear of it.
    void read()
    {
        checker.waitUntilRead();
        settle();
    }

    SmallDictionaries dictionaries;
    QTemporaryDir words;
    ui::SpellChecker &checker = ui::SpellChecker::shared();
};

} // namespace carrel::test
