// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace carrel::ui {

/// What a button or shortcut can ask of a RichTextEdit.
enum class TextAction {
    Paragraph,
    Heading1,
    Heading2,
    Heading3,
    Bold,
    Italic,
    Subscript,
    Superscript,
    CodeWords,
    Bullets,
    Numbers,
    Quote,
    CodeBlock,
    Indent,
    Outdent,
    InsertTable,
    HeaderRow,
    RowAbove,
    RowBelow,
    ColumnBefore,
    ColumnAfter,
    RemoveRow,
    RemoveColumn,
    RemoveTable,
    TableCaption,
};

} // namespace carrel::ui
