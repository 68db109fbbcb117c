// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/plainedit.h"

#include "ui/forms/controls.h"
#include "ui/richtext/cursorsight.h"
#include "ui/richtext/gaptexts.h"
#include "ui/spelling/spellhighlighter.h"
#include "ui/spelling/spellingmenu.h"
#include "ui/widgets/theme.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

namespace carrel::ui {

PlainEdit::PlainEdit(Lines lines, QWidget *parent)
    : QTextEdit(parent)
    , m_lines(lines)
{
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(space::xs);
    new SpellHighlighter(*this);
    lookThrough(this);
    asFormText(this);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        fitHeight();
        if (!m_isShowing)
            Q_EMIT edited();
    });
    // It is as high as its text, so nothing of it may be out of sight; a wheel that turns while the
    // height is on its way would leave it there.
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this] { verticalScrollBar()->setValue(0); });
    fitHeight();
}

void PlainEdit::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_isShowing = true;
    const int at = textCursor().position();
    setPlainText(text);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, document()->characterCount() - 1));
    setTextCursor(cursor);
    m_isShowing = false;
}

QSize PlainEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 24, height()};
}

QSize PlainEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, height()};
}

bool PlainEdit::event(QEvent *event)
{
    return isUndoKey(event) ? QFrame::event(event) : QTextEdit::event(event);
}

bool PlainEdit::focusNextPrevChild(bool next)
{
    return next ? focusNextText(this) : focusPrevious(this);
}

void PlainEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_lines == Lines::One) {
        event->ignore();
        return;
    }
    if (isEnter && (event->modifiers() & Qt::ControlModifier)) {
        event->ignore(); // the page's
        return;
    }
    QTextEdit::keyPressEvent(event);
    keepCursorInSight(*this);
}

void PlainEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    if (addSpelling(menu, *this, cursorForPosition(event->pos()).position()))
        menu.addSeparator();
    const std::unique_ptr<QMenu> usual(createStandardContextMenu(event->pos()));
    menu.addActions(usual->actions());
    menu.exec(event->globalPos());
}

void PlainEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintGaps(painter, *this, event->rect());
    }
    QTextEdit::paintEvent(event);
}

void PlainEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void PlainEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

void PlainEdit::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    insertPlainText(m_lines == Lines::One ? text.simplified() : text);
}

void PlainEdit::fitHeight()
{
    const int wanted = static_cast<int>(std::ceil(document()->size().height()));
    if (wanted > 0 && wanted != height())
        setFixedHeight(wanted);
}

} // namespace carrel::ui
