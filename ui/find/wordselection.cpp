// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/find/wordselection.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextDocument>
#include <QTextEdit>

#include <utility>

namespace carrel::ui {

namespace {

constexpr qsizetype mostSelected = 80;

QTextDocument *documentOf(const QWidget *field)
{
    if (const auto *edit = qobject_cast<const QTextEdit *>(field))
        return edit->document();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(field))
        return edit->document();
    return nullptr;
}

/// As it is stored: no-break spaces are kept.
QString textIn(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    const QTextDocument *document = documentOf(field);
    return document ? document->toRawText() : QString();
}

void select(QWidget *field, qsizetype at, qsizetype length)
{
    if (auto *line = qobject_cast<QLineEdit *>(field)) {
        line->setSelection(int(at), int(length));
        return;
    }
    QTextCursor cursor(documentOf(field));
    cursor.setPosition(int(at));
    cursor.setPosition(int(at + length), QTextCursor::KeepAnchor);
    if (auto *edit = qobject_cast<QTextEdit *>(field)) {
        edit->setTextCursor(cursor);
        edit->ensureCursorVisible();
    } else if (auto *plain = qobject_cast<QPlainTextEdit *>(field)) {
        plain->setTextCursor(cursor);
        plain->ensureCursorVisible();
    }
}

} // namespace

QString selectedWords(const QWidget *field)
{
    QString selected;
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        selected = line->selectedText();
    else if (const auto *edit = qobject_cast<const QTextEdit *>(field))
        selected = edit->textCursor().selectedText();
    else if (const auto *plain = qobject_cast<const QPlainTextEdit *>(field))
        selected = plain->textCursor().selectedText();
    const bool isFew = selected.size() <= mostSelected && !selected.contains(QChar(0x2029))
        && !selected.contains(QChar(0x2028));
    return isFew ? selected : QString();
}

bool selectWords(QWidget *field, const QString &words, int occurrence)
{
    QString text = textIn(field);
    text.replace(QChar(0x2028), u'\n'); // a line break within a paragraph
    qsizetype at = words.isEmpty() ? -1 : text.indexOf(words);
    for (qsizetype next = at; next >= 0 && occurrence > 0; --occurrence) {
        next = text.indexOf(words, next + words.size());
        at = next >= 0 ? next : at;
    }
    if (at < 0)
        return false;
    select(field, at, words.size());
    for (QWidget *around = field->parentWidget(); around; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(field);
    }
    return true;
}

void selectNothing(QWidget *field)
{
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->deselect();
    else if (documentOf(field) && !selectedWords(field).isEmpty())
        select(field, 0, 0);
}

QWidget *fieldWith(const QWidget &top, const QString &text)
{
    const auto widgets = top.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool isShown = widget->isVisibleTo(&top) && widget->isEnabled();
        if (isShown && !text.isEmpty() && textIn(widget).contains(text))
            return widget;
    }
    return nullptr;
}

} // namespace carrel::ui
