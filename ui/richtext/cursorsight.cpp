// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/cursorsight.h"

#include "ui/widgets/theme.h"

#include <QScrollArea>
#include <QTextEdit>

namespace carrel::ui {

void keepCursorInSight(QTextEdit &text)
{
    if (!text.hasFocus())
        return;
    const auto follow = [&text] {
        QWidget *above = text.parentWidget();
        while (above && !qobject_cast<QScrollArea *>(above))
            above = above->parentWidget();
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget())
            return;
        const QRect rect = text.cursorRect();
        const QPoint point = text.viewport()->mapTo(area->widget(), rect.center());
        area->ensureVisible(point.x(), point.y(), 0, rect.height() + space::xl);
    };
    QMetaObject::invokeMethod(&text, follow, Qt::QueuedConnection); // once it has grown
}

} // namespace carrel::ui
