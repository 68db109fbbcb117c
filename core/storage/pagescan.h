// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QList>

#include <functional>
#include <optional>

namespace carrel {

/// A value of a row as SQLite's file format stores it.
struct ScannedValue
{
    char letter = 'N'; ///< N(ull), I(nteger), R(eal), T(ext), B(lob).
    qint64 integer = 0;
    double real = 0;
    QByteArray bytes; ///< Of text and blobs, as they lie in the file.
};

/// Reads the rows of a SQLite file that is damaged, page by page and without SQLite: header, schema
/// and the pages that lead to others need not be whole, only the page a row lies on and those it
/// runs over to. Believes nothing: every length and place is checked against the file. Never
/// writes.
class PageScan
{
public:
    explicit PageScan(const QString &path)
        : m_file(path)
    { }

    /// NotFound, NotOurs (no file), NotWritable (no right to read).
    Result<> open();

    /// One row of a table or entry of an index.
    struct Cell
    {
        qint64 page = 0; ///< From 1.
        int body = 0; ///< Where its payload begins in the page.
        int local = 0; ///< Bytes of the payload that lie in the page.
        qint64 size = 0; ///< Of the whole payload.
        int header = 0; ///< Bytes at its beginning that describe the columns.
        bool isOfIndex = false;
        QList<quint64> types; ///< Serial types of the columns.

        QByteArray letters() const; ///< Of the columns, see ScannedValue.
    };
    /// What could not be read.
    struct Tally
    {
        qint64 pages = 0; ///< Looked at, a last part of one as well.
        qint64 unreadablePages = 0; ///< The drive refused them, or the file ends within.
        qint64 brokenRows = 0; ///< On pages of rows.
    };
    /// All cells there are, in the order of the file. `visit` may read. Cancelled; errors of
    /// `visit`.
    using Visit = std::function<Result<>(const Cell &cell)>;
    Result<Tally> forEachCell(const Visit &visit, const Progress &progress = {});

    /// The first `columns` columns; nothing where the pages it runs over to are not there.
    std::optional<QList<ScannedValue>> values(const Cell &cell, qsizetype columns);

    QString path() const { return m_file.fileName(); }
    /// Whether the drive refused some of what was read so far.
    bool hasReadError() const { return m_hasReadError; }

private:
    QByteArray page(qint64 number);
    Result<> visitPage(qint64 number, qsizetype there, const Visit &visit, Tally &tally);
    std::optional<QByteArray> payload(const Cell &cell, qint64 bytes);

    QFile m_file;
    qint64 m_size = 0;
    qint64 m_pageSize = 0;
    qint64 m_budget = 0; ///< Bytes that may still be followed from page to page.
    bool m_hasReadError = false;
    qint64 m_pageInHand = 0;
    QByteArray m_bytesInHand;
};

} // namespace carrel
