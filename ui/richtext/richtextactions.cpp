// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What buttons ask of a RichTextEdit.

#include "core/richtext/blocks.h"
#include "core/richtext/richtext.h"
#include "ui/richtext/insertion.h"
#include "ui/richtext/marking.h"
#include "ui/richtext/richdocument.h"
#include "ui/richtext/richtextedit.h"
#include "ui/richtext/structure.h"
#include "ui/richtext/tables.h"

#include <QTextBlock>
#include <QTextTable>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

bool isMark(TextAction action)
{
    return action == TextAction::Bold || action == TextAction::Italic
        || action == TextAction::Subscript || action == TextAction::Superscript
        || action == TextAction::CodeWords;
}

bool isAboutTable(TextAction action)
{
    return action >= TextAction::HeaderRow;
}

BlockRole roleFor(TextAction action)
{
    switch (action) {
    case TextAction::Heading1: return BlockRole::Heading1;
    case TextAction::Heading2: return BlockRole::Heading2;
    case TextAction::Heading3: return BlockRole::Heading3;
    case TextAction::CodeBlock: return BlockRole::Code;
    default: return BlockRole::Paragraph;
    }
}

bool isInLevel(const QTextBlock &block, Level::Kind kind)
{
    const Nesting nesting = structure::meaning(block).nesting;
    if (kind == Level::Kind::Quote)
        return std::ranges::any_of(nesting, [](const Level &level) { return !level.isList(); });
    const auto innermost = std::find_if(nesting.crbegin(), nesting.crend(),
                                        [](const Level &level) { return level.isList(); });
    return innermost != nesting.crend() && innermost->kind == kind;
}

constexpr int newTableRows = 3;
constexpr int newTableColumns = 3;

} // namespace

bool RichTextEdit::offers(TextAction action) const
{
    if (m_extent == Extent::Page)
        return true;
    return isMark(action) || action == TextAction::Bullets || action == TextAction::Numbers
        || action == TextAction::Indent || action == TextAction::Outdent
        || action == TextAction::Paragraph;
}

bool RichTextEdit::isPossible(TextAction action) const
{
    const QTextCursor cursor = textCursor();
    if (isMark(action))
        return structure::meaning(cursor.block()).role != BlockRole::Code;
    if (isAboutTable(action))
        return tables::isPossible(cursor, action);
    if (action == TextAction::Indent)
        return structure::canIndent(cursor);
    if (action == TextAction::Outdent)
        return structure::canOutdent(cursor);
    return !cursor.currentTable();
}

bool RichTextEdit::isOn(TextAction action) const
{
    const QTextCursor cursor = textCursor();
    if (isMark(action))
        return marking::isOn(marking::current(cursor, currentCharFormat()), action);
    const QTextBlock block = m_document->findBlock(cursor.selectionStart());
    switch (action) {
    case TextAction::Bullets: return isInLevel(block, Level::Kind::Bullets);
    case TextAction::Numbers: return isInLevel(block, Level::Kind::Numbers);
    case TextAction::Quote: return isInLevel(block, Level::Kind::Quote);
    case TextAction::HeaderRow:
        return cursor.currentTable() && tableMeaning(cursor.currentTable()->format()).hasHeader;
    case TextAction::Paragraph:
    case TextAction::Heading1:
    case TextAction::Heading2:
    case TextAction::Heading3:
    case TextAction::CodeBlock: return structure::meaning(block).role == roleFor(action);
    default: return false;
    }
}

void RichTextEdit::perform(TextAction action)
{
    if (!offers(action) || !isPossible(action))
        return;
    if (isMark(action))
        toggleMark(action);
    else
        performOnBlocks(action);
    settle();
}

void RichTextEdit::performOnBlocks(TextAction action)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    switch (action) {
    case TextAction::Bullets: structure::toggleList(cursor, Level::Kind::Bullets); break;
    case TextAction::Numbers: structure::toggleList(cursor, Level::Kind::Numbers); break;
    case TextAction::Quote: structure::toggleQuote(cursor); break;
    case TextAction::Indent: structure::indent(cursor); break;
    case TextAction::Outdent: structure::outdent(cursor); break;
    case TextAction::InsertTable:
        tables::insert(cursor, newTableRows, newTableColumns, m_document->look());
        break;
    case TextAction::Paragraph:
    case TextAction::Heading1:
    case TextAction::Heading2:
    case TextAction::Heading3:
    case TextAction::CodeBlock:
        structure::setRole(cursor, isOn(action) ? BlockRole::Paragraph : roleFor(action));
        break;
    default: tables::perform(cursor, action);
    }
    cursor.endEditBlock();
    setTextCursor(cursor);
}

void RichTextEdit::toggleMark(TextAction mark)
{
    if (!isPossible(mark))
        return;
    const bool on = !isOn(mark);
    if (textCursor().hasSelection()) {
        marking::change(textCursor(), [&](Marks &marks) { marking::turn(marks, mark, on); });
        return;
    }
    Marks marks = marksOf(currentCharFormat());
    marking::turn(marks, mark, on);
    setTypingMarks(marks);
    Q_EMIT stateChanged();
}

QString RichTextEdit::link() const
{
    const QTextCursor whole = marking::wholeLink(textCursor());
    return whole.hasSelection() ? marking::current(whole, {}).link : QString();
}

void RichTextEdit::setLink(const QString &address, const QString &words)
{
    const QString safe = richtext::safeAddress(address);
    if (safe.isEmpty() && !address.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    const QTextCursor whole = marking::wholeLink(cursor);
    const auto change = [&safe](Marks &marks) { marks.link = safe; };
    if (cursor.hasSelection() && !structure::holdsObject(cursor.block()))
        marking::change(cursor, change);
    else if (whole.hasSelection())
        marking::change(whole, change);
    else if (!safe.isEmpty() && !cursor.hasSelection()) {
        const QJsonObject run{{u"text"_s, words.isEmpty() ? safe : words}, {u"link"_s, safe}};
        insertStored({richtext::paragraph({run})});
    }
    settle();
}

QString RichTextEdit::language() const
{
    return marking::current(textCursor(), currentCharFormat()).language;
}

void RichTextEdit::setLanguage(const QString &tag)
{
    const auto change = [&tag](Marks &marks) { marks.language = tag; };
    if (textCursor().hasSelection()) {
        marking::change(textCursor(), change);
        settle();
        return;
    }
    Marks marks = marksOf(currentCharFormat());
    change(marks);
    setTypingMarks(marks);
    Q_EMIT stateChanged();
}

/// The selection, where it is exactly one picture or one block that we cannot show; else null.
QTextCursor RichTextEdit::pictureCursor() const
{
    const QTextCursor cursor = textCursor();
    const bool isOne = cursor.selectionEnd() - cursor.selectionStart() == 1
        && m_document->characterAt(cursor.selectionStart())
            == QChar(QChar::ObjectReplacementCharacter);
    return isOne ? cursor : QTextCursor();
}

std::optional<RichTextEdit::Picture> RichTextEdit::selectedPicture() const
{
    QTextCursor cursor = pictureCursor();
    if (cursor.isNull())
        return std::nullopt;
    cursor.setPosition(cursor.selectionEnd());
    if (!isObject(cursor.charFormat(), ObjectKind::Image))
        return std::nullopt;
    const QJsonValue block = objectValue(cursor.charFormat());
    return Picture{MediaId(block["media"_L1].toString()), block["alt"_L1].toString()};
}

void RichTextEdit::setAltOfSelected(const QString &alt)
{
    const auto picture = selectedPicture();
    if (!picture || picture->alt == alt)
        return;
    QTextCursor cursor = pictureCursor();
    QTextCursor end = cursor;
    end.setPosition(cursor.selectionEnd());
    QJsonObject block = objectValue(end.charFormat()).toObject();
    block.insert("alt"_L1, alt);
    cursor.setCharFormat(m_document->look().chars(objectFormat(ObjectKind::Image, block),
                                                  BlockRole::Paragraph, false));
    settle();
}

void RichTextEdit::addCaptionToSelected()
{
    if (!selectedPicture())
        return;
    QTextCursor cursor = pictureCursor();
    const QTextBlock next = cursor.block().next();
    cursor.setPosition(cursor.selectionEnd());
    if (next.isValid() && structure::meaning(next).role == BlockRole::Caption) {
        cursor.movePosition(QTextCursor::NextBlock);
        cursor.movePosition(QTextCursor::EndOfBlock);
    } else {
        const Nesting nesting = structure::meaning(cursor.block()).nesting;
        cursor.insertBlock();
        structure::setMeaning(cursor.block(), {.role = BlockRole::Caption, .nesting = nesting});
        cursor.setBlockCharFormat({});
    }
    setTextCursor(cursor);
    settle();
}

void RichTextEdit::insertPicture(const MediaId &media, const QString &alt)
{
    if (m_extent == Extent::Short || textCursor().currentTable())
        return;
    const QJsonObject block{{u"type"_s, u"image"_s}, {u"media"_s, media.text()}, {u"alt"_s, alt}};
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
    insertStored({block});
    cursor = textCursor();
    cursor.setPosition(cursor.position() - 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

} // namespace carrel::ui
