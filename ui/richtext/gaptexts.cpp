// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/gaptexts.h"

#include "core/richtext/gaps.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

namespace carrel::ui {

namespace {

constexpr qreal roundness = 3;

void paintGapsOf(QPainter &painter, const QTextBlock &block, const QRectF &place)
{
    const QList<Gap> gaps = gapsIn(block.text());
    const QTextLayout &layout = *block.layout();
    for (const Gap &gap : gaps) {
        for (int i = 0; i < layout.lineCount(); ++i) {
            const QTextLine line = layout.lineAt(i);
            const int from = qMax(int(gap.at), line.textStart());
            const int to = qMin(int(gap.end()), line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(from);
            const qreal right = line.cursorToX(to);
            const QRectF rect(layout.position().x() + qMin(left, right), place.top() + line.y(),
                              qAbs(right - left), line.height());
            painter.drawRoundedRect(rect, roundness, roundness);
        }
    }
}

} // namespace

void paintGaps(QPainter &painter, const QTextEdit &edit, const QRectF &area)
{
    const auto *layout = edit.document()->documentLayout();
    const Tones tone = tones(edit.palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tone.accent, 1, Qt::DotLine));
    painter.setBrush(tone.accentSoft);
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        if (!block.text().contains(QLatin1StringView("[[")))
            continue;
        const QRectF place = layout->blockBoundingRect(block);
        if (place.intersects(area))
            paintGapsOf(painter, block, place);
    }
    painter.restore();
}

QTextCursor gapFrom(const QTextEdit &edit, int position, GapWay way)
{
    QTextCursor found;
    for (QTextBlock block = edit.document()->begin(); block.isValid(); block = block.next()) {
        const QList<Gap> gaps = gapsIn(block.text());
        for (const Gap &gap : gaps) {
            const int start = block.position() + int(gap.at);
            const int end = block.position() + int(gap.end());
            const bool isWanted = way == GapWay::Next ? start >= position : end <= position;
            if (!isWanted)
                continue;
            found = QTextCursor(block);
            found.setPosition(start);
            found.setPosition(end, QTextCursor::KeepAnchor);
            if (way == GapWay::Next)
                return found;
        }
    }
    return found;
}

bool isGap(const QTextCursor &selection)
{
    const QList<Gap> gaps = gapsIn(selection.selectedText());
    return gaps.size() == 1 && gaps.first().at == 0
        && gaps.first().length == selection.selectedText().size();
}

} // namespace carrel::ui
