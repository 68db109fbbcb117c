// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/titleedit.h"

#include "ui/page/pagelook.h"
#include "ui/richtext/gaptexts.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QTextDocument>

#include <cmath>

namespace carrel::ui {

TitleEdit::TitleEdit(const QString &accessibleName, QWidget *parent)
    : QTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    leaveUndoToCourse(*this);
    connect(this, &QTextEdit::textChanged, this, [this] {
        fitHeight();
        m_isEmptied = !m_isShowing && title().isEmpty();
        if (!m_isShowing)
            Q_EMIT typed();
    });
}

void TitleEdit::setTitle(const QString &title)
{
    if (this->title() == title || isBeingEmptied())
        return;
    m_isShowing = true;
    const int position = textCursor().position();
    setPlainText(title);
    QTextCursor cursor = textCursor();
    cursor.setPosition(int(qMin(qsizetype(position), title.size())));
    setTextCursor(cursor);
    m_isShowing = false;
}

QString TitleEdit::title() const
{
    return toPlainText().simplified();
}

QSize TitleEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, height()};
}

QSize TitleEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, fontMetrics().height()};
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT entered();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void TitleEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(source->text().simplified());
}

void TitleEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        paintGaps(painter, *this, event->rect());
    }
    QTextEdit::paintEvent(event);
}

void TitleEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void TitleEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void TitleEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT focusLeft();
}

void TitleEdit::fitHeight()
{
    const int wanted = qMax(int(std::ceil(document()->size().height())), fontMetrics().height());
    if (wanted != height())
        setFixedHeight(wanted);
}

} // namespace carrel::ui
