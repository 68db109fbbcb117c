// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/digest.h"
#include "core/storage/gate.h"

#include <QHash>

namespace carrel {

/// Looks at every row of a course file while it is digested: valid UTF-8 everywhere, ids and ranks
/// of the right form, JSON where JSON belongs, a tree without cycles. Texts must be bounded already
/// (SQLite's limit on the gate's connection). Errors are Damaged with a detail for the log.
class ValueCheck
{
public:
    /// `mostNodes`: all of them are remembered, so that there must be an end of them.
    explicit ValueCheck(qsizetype mostNodes = 2'000'000)
        : m_mostNodes(mostNodes)
    { }

    Result<> row(const schema::Table &table, const Statement &row);
    /// To be called after the last row.
    Result<> tree() const;

private:
    Result<> node(const Statement &row);

    qsizetype m_mostNodes;
    QHash<QByteArray, QByteArray> m_parents; ///< Node → parent; the root has an empty one.
};

/// The rows of `meta` as values. Damaged if one is missing or of the wrong form.
Result<CourseFileInfo> infoFromMeta(const MetaRows &meta);

} // namespace carrel
