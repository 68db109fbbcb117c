// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/richtext/format.h"
#include "ui/widgets/theme.h"

#include <QFont>
#include <QPalette>

class QTextBlock;
class QTextCursor;
class QTextDocument;
class QTextTable;

namespace carrel::ui {

/// How meanings look: type, distances and colours, near to what the learner's page shows. Internal
/// to ui/richtext.
class Look
{
public:
    Look() = default;
    Look(const QFont &base, const QPalette &palette);

    const QFont &baseFont() const { return m_base; }
    const Tones &tones() const { return m_tones; }

    /// The format of characters with the same meaning as `format`, in a block of this role.
    QTextCharFormat chars(const QTextCharFormat &format, BlockRole role, bool isHeaderCell) const;
    /// `before`: the meaning of the block above; none at the start of the text or of a cell.
    QTextBlockFormat block(const BlockMeaning &meaning, const BlockMeaning *before) const;
    QTextTableFormat table(const TableMeaning &meaning) const;
    QTextCharFormat cell(const CellMeaning &meaning, bool isHeader) const;

    /// Left edge of the text inside so many levels, from the left edge of the document's content.
    qreal indent(const Nesting &nesting) const;
    qreal indentOf(Level::Kind kind) const;

    /// Gives the blocks from position `from` to position `to`, and the one after, their look.
    void renew(QTextDocument &document, int from, int to) const;

private:
    void renewBlock(const QTextBlock &block) const;
    void renewTable(QTextTable &table) const;
    qreal topMargin(const BlockMeaning &meaning, const BlockMeaning *before) const;

    QFont m_base;
    QPalette m_palette;
    Tones m_tones;
    qreal m_em = 16; ///< The height of the base font in pixels; all distances follow it.
};

} // namespace carrel::ui
