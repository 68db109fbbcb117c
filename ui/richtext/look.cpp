// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/look.h"

#include "ui/richtext/structure.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <optional>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int lineHeight = 140; ///< Percent of the font's own, which is about 1.17: 1.6 in all.
constexpr int cellLineHeight = 115; ///< What lines have more stands below them: too much in a cell.

qreal sizeFactor(BlockRole role)
{
    switch (role) {
    case BlockRole::Heading1: return 1.45;
    case BlockRole::Heading2: return 1.22;
    case BlockRole::Heading3: return 1.05;
    case BlockRole::Code: return 0.9;
    case BlockRole::Caption:
    case BlockRole::TableCaption: return 0.88;
    default: return 1;
    }
}

/// The levels that two blocks share: same lists and quotes.
qsizetype sharedLevels(const Nesting &a, const Nesting &b)
{
    qsizetype n = 0;
    while (n < a.size() && n < b.size() && a[n].id == b[n].id)
        ++n;
    return n;
}

QTextTable *tableOf(const QTextBlock &block)
{
    return QTextCursor(block).currentTable();
}

bool isInHeader(const QTextTable *table, const QTextBlock &block)
{
    return table && tableMeaning(table->format()).hasHeader
        && table->cellAt(block.position()).row() == 0;
}

void giveFormat(QTextDocument &document, int from, int length, const QTextCharFormat &format)
{
    QTextCursor cursor(&document);
    cursor.setPosition(from);
    cursor.setPosition(from + length, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

} // namespace

Look::Look(const QFont &base, const QPalette &palette)
    : m_base(base)
    , m_palette(palette)
    , m_tones(ui::tones(palette))
    , m_em(QFontInfo(base).pixelSize())
{ }

QTextCharFormat Look::chars(const QTextCharFormat &format, BlockRole role, bool isHeaderCell) const
{
    QTextCharFormat result = meaningOnly(format);
    const Marks marks = marksOf(format);
    const bool isCode = role == BlockRole::Code || marks.code;
    const bool isRaised = marks.sub || marks.sup;
    result.setFontPointSize(m_base.pointSizeF() * sizeFactor(role)
                            * (marks.code && role != BlockRole::Code ? 0.93 : 1));
    if (isCode) {
        result.setFontFamilies(
            {QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), u"monospace"_s});
        result.setFontFixedPitch(true);
    }
    if (marks.code && role != BlockRole::Code)
        result.setBackground(m_tones.canvas);
    if (isHeading(role) || isHeaderCell)
        result.setFontWeight(marks.bold ? QFont::Black : QFont::DemiBold);
    else if (marks.bold)
        result.setFontWeight(QFont::Bold);
    if (marks.italic)
        result.setFontItalic(true);
    if (isRaised)
        result.setVerticalAlignment(marks.sup ? QTextCharFormat::AlignSuperScript
                                              : QTextCharFormat::AlignSubScript);
    if (role == BlockRole::Caption)
        result.setForeground(m_tones.muted);
    if (!marks.language.isEmpty()) {
        result.setUnderlineStyle(QTextCharFormat::DotLine);
        result.setUnderlineColor(m_tones.muted);
    }
    if (!marks.link.isEmpty()) {
        result.setForeground(m_palette.color(QPalette::Link));
        result.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    }
    if (role == BlockRole::TableCaption)
        result.setFontWeight(QFont::DemiBold);
    return result;
}

qreal Look::indentOf(Level::Kind kind) const
{
    return qRound(m_em * (kind == Level::Kind::Quote ? 1.25 : 1.7));
}

qreal Look::indent(const Nesting &nesting) const
{
    qreal width = 0;
    for (const Level &level : nesting)
        width += indentOf(level.kind);
    return width;
}

qreal Look::topMargin(const BlockMeaning &meaning, const BlockMeaning *before) const
{
    if (!before)
        return 0;
    if (isHeading(before->role))
        return qRound(m_em * 0.35);
    if (isHeading(meaning.role))
        return qRound(m_em * 1.3);
    if (meaning.role == BlockRole::Caption)
        return qRound(m_em * 0.3);
    if (meaning.role == BlockRole::Code || before->role == BlockRole::Code)
        return qRound(m_em * 1.3); // the card around code stands out by a third
    const qsizetype shared = sharedLevels(meaning.nesting, before->nesting);
    const bool isInOneList = shared > 0 && meaning.nesting[shared - 1].isList();
    const bool opensList =
        meaning.nesting.size() > before->nesting.size() && meaning.nesting.last().isList();
    if (isInOneList || (opensList && shared > 0))
        return qRound(m_em * 0.25);
    return qRound(m_em * 0.75);
}

QTextBlockFormat Look::block(const BlockMeaning &meaning, const BlockMeaning *before) const
{
    QTextBlockFormat format;
    setMeaning(format, meaning);
    if (meaning.presence == Presence::Filler) {
        format.setLineHeight(qRound(m_em * 0.5), QTextBlockFormat::FixedHeight);
        return format;
    }
    format.setLineHeight(isHeading(meaning.role) ? 115 : lineHeight,
                         QTextBlockFormat::ProportionalHeight);
    format.setLeftMargin(indent(meaning.nesting)
                         + (meaning.role == BlockRole::Code ? qRound(m_em * 0.8) : 0));
    format.setTopMargin(topMargin(meaning, before));
    if (meaning.role == BlockRole::Code) {
        format.setRightMargin(qRound(m_em * 0.8));
        if (!before)
            format.setTopMargin(qRound(m_em * 0.6));
        format.setBottomMargin(qRound(m_em * 0.6));
    }
    if (isHeading(meaning.role))
        format.setHeadingLevel(headingLevel(meaning.role));
    return format;
}

QTextTableFormat Look::table(const TableMeaning &meaning) const
{
    QTextTableFormat format;
    setTableMeaning(format, meaning);
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_tones.frame);
    format.setCellPadding(qRound(m_em * 0.45));
    format.setCellSpacing(0);
    format.setLeftMargin(indent(meaning.nesting));
    format.setBottomMargin(qRound(m_em * 0.75)); // the block below does not keep its own distance
    format.setHeaderRowCount(meaning.hasHeader ? 1 : 0);
    return format;
}

QTextCharFormat Look::cell(const CellMeaning &meaning, bool isHeader) const
{
    QTextCharFormat format = chars({}, BlockRole::Paragraph, isHeader);
    setCellMeaning(format, meaning);
    if (isHeader)
        format.setBackground(m_tones.canvas);
    return format;
}

void Look::renewTable(QTextTable &table) const
{
    const TableMeaning meaning = tableMeaning(table.format());
    const QTextTableFormat format = this->table(meaning);
    if (format != table.format())
        table.setFormat(format);
    for (int row = 0; row < table.rows(); ++row) {
        for (int column = 0; column < table.columns(); ++column) {
            QTextTableCell cell = table.cellAt(row, column);
            cell.setFormat(this->cell(cellMeaning(cell.format()), meaning.hasHeader && row == 0));
        }
    }
}

void Look::renewBlock(const QTextBlock &block) const
{
    QTextDocument &document = *QTextCursor(block).document();
    const QTextTable *table = tableOf(block);
    const bool isHeader = isInHeader(table, block);
    BlockMeaning meaning = meaningOf(block.blockFormat());
    if (block.length() > 1)
        meaning.presence = Presence::Normal;
    std::optional<BlockMeaning> before;
    if (block.previous().isValid() && tableOf(block.previous()) == table && !table)
        before = meaningOf(block.previous().blockFormat());
    else if (block.previous().isValid() && !table)
        before = BlockMeaning{}; // a table
    QTextCursor cursor(block);
    QTextBlockFormat format = this->block(meaning, before ? &*before : nullptr);
    if (table)
        format.setLineHeight(cellLineHeight, QTextBlockFormat::ProportionalHeight);
    else if (structure::holdsObject(block)) // else room below a picture would grow with it
        format.setLineHeight(100, QTextBlockFormat::ProportionalHeight);
    if (format != block.blockFormat())
        cursor.setBlockFormat(format);
    if (!table) {
        const QTextCharFormat chars = this->chars(block.charFormat(), meaning.role, isHeader);
        if (chars != block.charFormat())
            cursor.setBlockCharFormat(chars);
    }
    struct Change
    {
        int from;
        int length;
        QTextCharFormat format;
    };
    QList<Change> changes;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QTextCharFormat old = fragment.charFormat();
        const QTextCharFormat renewed = chars(old, meaning.role, isHeader);
        if (renewed != old)
            changes.append({fragment.position(), fragment.length(), renewed});
    }
    for (const Change &change : changes)
        giveFormat(document, change.from, change.length, change.format);
}

void Look::renew(QTextDocument &document, int from, int to) const
{
    QTextTable *last = nullptr;
    QTextBlock block = document.findBlock(from);
    bool isPast = false;
    while (block.isValid() && !isPast) {
        isPast = block.position() > to; // the one after: its distance depends on this one
        QTextTable *table = tableOf(block);
        if (table && table != last)
            renewTable(*table);
        last = table;
        renewBlock(block);
        block = block.next();
    }
}

} // namespace carrel::ui
