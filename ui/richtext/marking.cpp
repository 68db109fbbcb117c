// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/marking.h"

#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace carrel::ui::marking {

namespace {

/// The format of the letter behind a position.
QTextCharFormat formatBehind(const QTextCursor &cursor, int position)
{
    QTextCursor at(cursor.document());
    at.setPosition(position);
    if (at.atBlockEnd())
        return {};
    at.setPosition(position + 1);
    return at.charFormat();
}

QTextCharFormat formatBefore(const QTextCursor &cursor, int position)
{
    QTextCursor at(cursor.document());
    at.setPosition(position);
    return at.atBlockStart() ? QTextCharFormat() : at.charFormat();
}

} // namespace

Marks current(const QTextCursor &cursor, const QTextCharFormat &typing)
{
    return marksOf(cursor.hasSelection() ? formatBehind(cursor, cursor.selectionStart()) : typing);
}

bool isOn(const Marks &marks, TextAction mark)
{
    switch (mark) {
    case TextAction::Bold: return marks.bold;
    case TextAction::Italic: return marks.italic;
    case TextAction::Subscript: return marks.sub;
    case TextAction::Superscript: return marks.sup;
    case TextAction::CodeWords: return marks.code;
    default: return false;
    }
}

void turn(Marks &marks, TextAction mark, bool on)
{
    switch (mark) {
    case TextAction::Bold: marks.bold = on; break;
    case TextAction::Italic: marks.italic = on; break;
    case TextAction::Subscript:
        marks.sub = on;
        marks.sup = marks.sup && !on;
        break;
    case TextAction::Superscript:
        marks.sup = on;
        marks.sub = marks.sub && !on;
        break;
    case TextAction::CodeWords: marks.code = on; break;
    default: break;
    }
}

void change(const QTextCursor &selection, const std::function<void(Marks &)> &change)
{
    struct Part
    {
        int from;
        int to;
        QTextCharFormat format;
    };
    QList<Part> parts;
    const int start = selection.selectionStart();
    const int end = selection.selectionEnd();
    for (QTextBlock block = selection.document()->findBlock(start);
         block.isValid() && block.position() < end; block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int from = std::max(start, fragment.position());
            const int to = std::min(end, fragment.position() + fragment.length());
            if (from >= to || fragment.charFormat().objectType() != QTextFormat::NoObject)
                continue;
            QTextCharFormat format = fragment.charFormat();
            Marks marks = marksOf(format);
            change(marks);
            setMarks(format, marks);
            parts.append({from, to, format});
        }
    }
    QTextCursor cursor(selection.document());
    cursor.beginEditBlock();
    for (const Part &part : parts) {
        cursor.setPosition(part.from);
        cursor.setPosition(part.to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(part.format);
    }
    cursor.endEditBlock();
}

QTextCursor wholeLink(const QTextCursor &cursor)
{
    const int place = cursor.selectionStart();
    QString link = marksOf(formatBehind(cursor, place)).link;
    if (link.isEmpty())
        link = marksOf(formatBefore(cursor, place)).link;
    QTextCursor whole(cursor.document());
    whole.setPosition(place);
    if (link.isEmpty())
        return whole;
    int from = place;
    while (marksOf(formatBefore(cursor, from)).link == link)
        --from;
    int to = place;
    while (marksOf(formatBehind(cursor, to)).link == link)
        ++to;
    whole.setPosition(from);
    whole.setPosition(to, QTextCursor::KeepAnchor);
    return whole;
}

Marks forTyping(const QTextCursor &cursor, const Marks &marks)
{
    const Marks behind = marksOf(formatBehind(cursor, cursor.position()));
    Marks result = marks;
    if (behind.link != marks.link)
        result.link.clear();
    if (behind.serial != marks.serial || behind.carried != marks.carried) {
        result.carried = {};
        result.serial = 0;
    }
    return result;
}

} // namespace carrel::ui::marking
