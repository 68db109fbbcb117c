// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace carrel::test {

/// One file of the project, as the tests about the source tree see it.
struct SourceFile
{
    QString path; ///< from the project root, with slashes
    QStringList lines; ///< without their line feeds; a carriage return stays
};

/// All files with one of `suffixes` below `folders` (from the project root), sorted by path. A
/// suffix may be a whole name ("CMakeLists.txt"). Folders that are not there give nothing;
/// node_modules, tests/data and anything hidden are left out.
[[nodiscard]] QList<SourceFile> sourceFiles(const QStringList &folders,
                                            const QStringList &suffixes);

} // namespace carrel::test
