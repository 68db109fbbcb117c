// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/richtext/look.h"

#include <QJsonArray>
#include <QTextCursor>

namespace carrel::ui {

/// Writes stored text into a document. Internal to ui/richtext.
class DocumentWriter
{
public:
    /// Writes at `cursor`, which stands at the end of a block. `Use` takes an empty block there for
    /// the first of the text.
    enum class At { EmptyBlock, BlockEnd };
    DocumentWriter(const QTextCursor &cursor, const Look &look, At at);

    /// `text` is clean. `base` are the lists and quotes it is put into.
    void writeText(const QJsonArray &text, const Nesting &base = {});
    /// Inside a block of this role; nothing of the block itself is changed.
    void writeRuns(const QJsonArray &runs, BlockRole role, bool isHeaderCell = false);
    /// An item of a list of `base`, which ends with that list.
    void writeItem(const QJsonArray &blocks, const Nesting &base);

    QTextCursor cursor() const { return m_cursor; } ///< Behind what was written.

    /// Empties the document and writes the whole of it.
    static void fill(QTextDocument &document, const QJsonArray &text, const Look &look);

private:
    void writeBlock(const QJsonValue &block, const Nesting &nesting);
    void writeTextBlock(const QJsonObject &block, BlockRole role, const Nesting &nesting);
    void writeList(const QJsonObject &block, const Nesting &nesting);
    void writeQuote(const QJsonObject &block, const Nesting &nesting);
    void writeCode(const QJsonObject &block, const Nesting &nesting);
    void writeImage(const QJsonObject &block, const Nesting &nesting);
    void writeTable(const QJsonObject &block, const Nesting &nesting);
    void writeCells(QTextTable &table, const QJsonArray &rows, bool hasHeader);
    void writeCarried(const QJsonValue &block, const Nesting &nesting);
    void writeHollow(const Nesting &nesting);
    void writeWords(const QString &text, const QTextCharFormat &format);
    void startBlock(const BlockMeaning &meaning);
    void leaveFiller(const Nesting &nesting);

    const Look &m_look;
    QTextCursor m_cursor;
    bool m_isFresh; ///< The cursor stands in a block that is still to be used.
    bool m_isAfterTable = false;
};

} // namespace carrel::ui
