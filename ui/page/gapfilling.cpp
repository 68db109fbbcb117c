// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/gapfilling.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextEdit>

#include <algorithm>

namespace carrel::ui {

namespace {

/// Somebody has hidden it; what a layout is only about to show counts as shown.
bool isPutAway(const QWidget &widget)
{
    return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
}

bool isShownIn(const QWidget &area, const QWidget *widget)
{
    for (; widget && widget != &area; widget = widget->parentWidget()) {
        if (isPutAway(*widget))
            return false;
    }
    return true;
}

/// Shows what a layout would show a moment later: nothing else takes the focus.
void showWithin(const QWidget &area, QWidget &widget)
{
    if (&widget == &area)
        return;
    if (QWidget *parent = widget.parentWidget())
        showWithin(area, *parent);
    if (widget.isHidden())
        widget.show();
}

/// Those that are shown, from top to bottom.
QList<QTextEdit *> textsIn(QWidget &area)
{
    QList<QTextEdit *> texts = area.findChildren<QTextEdit *>();
    texts.removeIf(
        [&](const QTextEdit *text) { return text->isReadOnly() || !isShownIn(area, text); });
    std::ranges::stable_sort(texts, {}, [&](const QTextEdit *text) {
        const QPoint place = text->mapTo(&area, QPoint());
        return std::pair(place.y(), place.x());
    });
    return texts;
}

} // namespace

GapFilling::GapFilling(QObject *parent)
    : QObject(parent)
{ }

bool GapFilling::step(QWidget &area, GapWay way, From from)
{
    const QList<QTextEdit *> texts = textsIn(area);
    const bool isForward = way == GapWay::Next;
    auto *focus = qobject_cast<QTextEdit *>(QApplication::focusWidget());
    qsizetype at = from == From::Focus ? texts.indexOf(focus) : -1;
    if (at >= 0) {
        const QTextCursor cursor = focus->textCursor();
        const int edge = isForward ? cursor.selectionEnd() : cursor.selectionStart();
        if (const QTextCursor gap = gapFrom(*focus, edge, way); !gap.isNull()) {
            select(*focus, gap);
            return true;
        }
    } else if (!isForward) {
        at = texts.size();
    }
    for (qsizetype i = isForward ? at + 1 : at - 1; i >= 0 && i < texts.size();
         i += isForward ? 1 : -1) {
        const int edge = isForward ? 0 : texts[i]->document()->characterCount();
        if (const QTextCursor gap = gapFrom(*texts[i], edge, way); !gap.isNull()) {
            showWithin(area, *texts[i]);
            select(*texts[i], gap);
            return true;
        }
    }
    return false;
}

void GapFilling::select(QTextEdit &text, const QTextCursor &gap)
{
    if (m_text && m_text != &text) {
        QTextCursor left = m_text->textCursor();
        left.clearSelection();
        m_text->setTextCursor(left); // one gap is shown as selected, not two
    }
    text.setFocus(Qt::OtherFocusReason);
    text.setTextCursor(gap);
    text.ensureCursorVisible();
    watch(text);
    m_text = &text;
    m_start = gap;
    m_start.setPosition(gap.selectionStart());
    m_start.setKeepPositionOnInsert(true);
}

void GapFilling::watch(QTextEdit &text)
{
    text.installEventFilter(this);
}

/// The gap is selected, or the cursor stands behind what took its place.
bool GapFilling::isFilling(const QTextEdit &text) const
{
    const QTextCursor cursor = text.textCursor();
    if (cursor.hasSelection())
        return isGap(cursor);
    return &text == m_text && !m_start.isNull() && cursor.block() == m_start.block()
        && cursor.position() >= m_start.position();
}

bool GapFilling::eventFilter(QObject *watched, QEvent *event)
{
    auto *text = qobject_cast<QTextEdit *>(watched);
    if (event->type() == QEvent::FocusOut && watched == m_text)
        m_start = {};
    if (!text || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isPlain = !(key->modifiers() & ~Qt::ShiftModifier);
    const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
    if (!isPlain || !isTab || !isFilling(*text))
        return QObject::eventFilter(watched, event);
    const bool isBack =
        key->key() == Qt::Key_Backtab || key->modifiers().testFlag(Qt::ShiftModifier);
    Q_EMIT wanted(isBack ? GapWay::Before : GapWay::Next);
    return true;
}

} // namespace carrel::ui
