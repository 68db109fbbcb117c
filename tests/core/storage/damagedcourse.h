// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/nodestore.h"
#include "core/storage/salvage.h"
#include "core/storage/schema.h"
#include "tests/core/storage/coursefixture.h"

#include <QByteArray>
#include <QList>

#include <string>

namespace carrel::test {

constexpr qsizetype page = schema::pageSize;
constexpr int rowPages =
    40; ///< Those at the beginning hold all rows but the media, and the long text.

/// A course with several pages of rows, a long text and media of one and of three chunks.
struct DamagedCourse
{
    DamagedCourse();

    Result<SalvageFindings> salvage() const;
    /// The rescued course, which is whole by itself.
    GatedCourse rescued() const;
    void damage(const QByteArray &bytes) const;

    StorageFixture fixture;
    const QString path = fixture.file(QStringLiteral("damaged.carrel"));
    const QString target = fixture.file(QStringLiteral("rescued.carrel"));
    QByteArray whole; ///< The bytes of the file before damage().
    QList<Node> nodes;
    /// Where the row of each node lies in the file, found by its bytes; -1 if it runs over to other
    /// pages.
    QList<qsizetype> places;
};

QByteArray zeroed(QByteArray file, qsizetype number); ///< With one page of it empty.
std::string told(const SalvageFindings &findings);

} // namespace carrel::test
