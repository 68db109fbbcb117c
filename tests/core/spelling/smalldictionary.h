// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/catch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace carrel::test {

/// A folder with dictionaries of a few words, so that no test needs those of the system.
class SmallDictionaries
{
public:
    SmallDictionaries()
    {
        write(QStringLiteral("en_US.aff"), "SET UTF-8\nTRY etaoinshrdlu\nSFX S Y 1\nSFX S 0 s .\n");
        write(QStringLiteral("en_US.dic"), "6\nhandover/S\nshift/S\nquiet\nthe\nis\ndon't\n");
        write(QStringLiteral("fr.aff"), "SET ISO8859-1\nTRY esianrtolu\n");
        write(QStringLiteral("fr.dic"), "3\nrel\xe8ve\nla\naujourd'hui\n");
    }

    QString path() const { return m_folder.path(); }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(QDir(m_folder.path()).filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(content) == content.size());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace carrel::test
