// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/proof/proofcourse.h"
#include "tests/core/package/memorycourse.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace carrel::test {

/// The sample course as a folder with a package, to be read as it is or spoilt.
class PackageFolder
{
public:
    explicit PackageFolder(const QString &format = QStringLiteral("scorm12"),
                           const PackageOptions &options = {});

    QString path() const { return m_folder.filePath(QStringLiteral("package")); }
    QByteArray read(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    void remove(const QString &name) const;
    /// In the player's scripts; the test fails if `from` is not there.
    void patch(const QByteArray &from, const QByteArray &to) const;

private:
    QTemporaryDir m_folder;
};

} // namespace carrel::test
