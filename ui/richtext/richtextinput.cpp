// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Keys, mouse, clipboard: how things come into a RichTextEdit.

#include "core/base/translate.h"
#include "core/richtext/richtext.h"
#include "ui/richtext/clipboard.h"
#include "ui/richtext/cursorsight.h"
#include "ui/richtext/documentreader.h"
#include "ui/richtext/insertion.h"
#include "ui/richtext/keys.h"
#include "ui/richtext/marking.h"
#include "ui/richtext/richdocument.h"
#include "ui/richtext/richtextedit.h"
#include "ui/richtext/structure.h"
#include "ui/richtext/tables.h"
#include "ui/richtext/typinghabits.h"
#include "ui/spelling/spellingmenu.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

bool isTyping(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().front().isPrint();
}

QString lineBefore(const QTextCursor &cursor)
{
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    return line.mid(line.lastIndexOf(QChar(QChar::LineSeparator)) + 1);
}

/// A single address on the clipboard; empty if it is anything else.
QString addressIn(const QMimeData &mime)
{
    const QString text = mime.text().trimmed();
    const bool isWeb = text.startsWith("http://"_L1) || text.startsWith("https://"_L1);
    return isWeb && !text.contains(u' ') && !text.contains(u'\n') ? richtext::safeAddress(text)
                                                                  : QString();
}

} // namespace

bool RichTextEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        key->setAccepted(isWritingKey(*key));
        return key->isAccepted();
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isTab = key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab;
        if (isTab && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
            && handleTab(key->key() == Qt::Key_Tab && !(key->modifiers() & Qt::ShiftModifier))) {
            settle();
            return true;
        }
    }
    return QTextEdit::event(event);
}

bool RichTextEdit::handleTab(bool isForward)
{
    QTextCursor cursor = textCursor();
    if (cursor.currentTable()) {
        const bool isDone =
            isForward ? tables::goToNextCell(cursor) : tables::goToPreviousCell(cursor);
        setTextCursor(cursor);
        return isDone;
    }
    cursor.beginEditBlock();
    const bool isDone = isForward ? structure::indent(cursor) : structure::outdent(cursor);
    cursor.endEditBlock();
    return isDone;
}

bool RichTextEdit::handleShortcut(const QKeyEvent &event)
{
    if (event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)
        && event.key() == Qt::Key_V) {
        insertPasted(clipboard::plainTextIn(*QApplication::clipboard()->mimeData()));
        return true;
    }
    if (event.modifiers() != Qt::ControlModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_B: toggleMark(TextAction::Bold); return true;
    case Qt::Key_I: toggleMark(TextAction::Italic); return true;
    case Qt::Key_L: Q_EMIT linkWanted(); return true;
    default: return false;
    }
}

bool RichTextEdit::handleKey(const QKeyEvent &event)
{
    if (handleShortcut(event))
        return true;
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    bool isDone = false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: isDone = structure::breakBlock(cursor); break;
    case Qt::Key_Backspace: isDone = structure::stepBack(cursor); break;
    case Qt::Key_Delete: isDone = structure::stepForward(cursor); break;
    default: break;
    }
    cursor.endEditBlock();
    if (isDone)
        setTextCursor(cursor);
    return isDone;
}

void RichTextEdit::keyPressEvent(QKeyEvent *event)
{
    if (!isWritingKey(*event)) {
        event->ignore();
        return;
    }
    if (handleKey(*event)) {
        event->accept();
        settle();
        return;
    }
    if (isTyping(*event))
        prepareTyping();
    QTextEdit::keyPressEvent(event);
    if (isTyping(*event))
        applyTypingHabits(event->text());
    settle();
    keepCursorInSight(*this);
}

void RichTextEdit::inputMethodEvent(QInputMethodEvent *event)
{
    if (!event->commitString().isEmpty() || !event->preeditString().isEmpty())
        prepareTyping();
    QTextEdit::inputMethodEvent(event);
    if (event->commitString().isEmpty())
        return; // still composing: nothing of the text has changed
    applyTypingHabits(event->commitString().right(1));
    settle();
}

/// The next letter never lands in the block of a picture, nor in a link that has ended.
void RichTextEdit::prepareTyping()
{
    QTextCursor cursor = textCursor();
    if (!cursor.hasSelection() && structure::holdsObject(cursor.block())) {
        structure::makeRoomBesideObject(cursor);
        setTextCursor(cursor);
    }
    if (!cursor.hasSelection())
        setTypingMarks(marking::forTyping(cursor, marksOf(currentCharFormat())));
}

void RichTextEdit::setTypingMarks(const Marks &marks)
{
    QTextCharFormat format = meaningOnly(currentCharFormat());
    format.clearProperty(QTextFormat::ObjectType);
    setMarks(format, marks);
    const QTextCursor cursor = textCursor();
    const QTextTable *table = cursor.currentTable();
    const bool isHeader =
        table && tableMeaning(table->format()).hasHeader && table->cellAt(cursor).row() == 0;
    format = m_document->look().chars(format, structure::meaning(cursor.block()).role, isHeader);
    if (format != currentCharFormat())
        setCurrentCharFormat(format);
}

void RichTextEdit::applyTypingHabits(const QString &typed)
{
    QTextCursor cursor = textCursor();
    const BlockMeaning meaning = structure::meaning(cursor.block());
    if (cursor.hasSelection() || meaning.role == BlockRole::Code)
        return;
    if (typed == u" ") {
        const QString line = cursor.block().text().left(cursor.positionInBlock());
        const auto action = blockHabit(line);
        if (!action || !offers(*action) || !isPossible(*action)
            || meaning.role != BlockRole::Paragraph || isOn(TextAction::Bullets)
            || isOn(TextAction::Numbers))
            return;
        cursor.movePosition(QTextCursor::StartOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        setTextCursor(cursor);
        performOnBlocks(*action);
        return;
    }
    const auto habit =
        typed == u"*" || typed == u"`" ? wordHabit(lineBefore(cursor)) : std::nullopt;
    if (!habit)
        return;
    cursor.beginEditBlock();
    for (int i = 0; i < habit->signs; ++i)
        cursor.deletePreviousChar();
    const int end = cursor.position();
    QTextCursor words = cursor;
    words.setPosition(end - habit->length);
    for (int i = 0; i < habit->signs; ++i)
        words.deletePreviousChar();
    words.setPosition(cursor.position(), QTextCursor::KeepAnchor);
    marking::change(words, [&](Marks &marks) { marking::turn(marks, habit->mark, true); });
    cursor.endEditBlock();
    setTextCursor(cursor);
    Marks after = marksOf(currentCharFormat());
    marking::turn(after, habit->mark, false);
    setTypingMarks(after);
}

void RichTextEdit::mousePressEvent(QMouseEvent *event)
{
    QTextEdit::mousePressEvent(event);
    const int at = m_document->documentLayout()->hitTest(event->position(), Qt::ExactHit);
    if (event->button() != Qt::LeftButton || at < 0
        || m_document->characterAt(at) != QChar(QChar::ObjectReplacementCharacter))
        return;
    QTextCursor cursor(m_document);
    cursor.setPosition(at);
    cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void RichTextEdit::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (selectedPicture())
        Q_EMIT pictureWanted();
    else
        QTextEdit::mouseDoubleClickEvent(event);
}

void RichTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    if (addSpelling(menu, *this, cursorForPosition(event->pos()).position()))
        menu.addSeparator();
    const bool hasSelection = textCursor().hasSelection();
    menu.addAction(carrel::tr("Cut"), this, &QTextEdit::cut)->setEnabled(hasSelection);
    menu.addAction(carrel::tr("Copy"), this, &QTextEdit::copy)->setEnabled(hasSelection);
    menu.addAction(carrel::tr("Paste"), this, &QTextEdit::paste)->setEnabled(canPaste());
    menu.addAction(carrel::tr("Paste words only"), this,
                   [this] {
                       insertPasted(clipboard::plainTextIn(*QApplication::clipboard()->mimeData()));
                   })
        ->setEnabled(canPaste());
    menu.addSeparator();
    menu.addAction(link().isEmpty() ? carrel::tr("Make a link …") : carrel::tr("Change the link …"),
                   this, &RichTextEdit::linkWanted);
    menu.addSeparator();
    menu.addAction(carrel::tr("Select all"), this, &QTextEdit::selectAll);
    menu.exec(event->globalPos());
}

QMimeData *RichTextEdit::createMimeDataFromSelection() const
{
    return clipboard::mimeOf(readSelection(textCursor()));
}

bool RichTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText() || source->hasHtml() || source->hasUrls() || source->hasImage();
}

void RichTextEdit::insertFromMimeData(const QMimeData *source)
{
    const QStringList files = clipboard::filesIn(*source);
    if (!files.isEmpty()) {
        Q_EMIT filesDropped(files);
        return;
    }
    const QString address = addressIn(*source);
    if (!address.isEmpty() && textCursor().hasSelection()) {
        setLink(address);
        return;
    }
    if (clipboard::isPicture(*source)) {
        Q_EMIT imageDropped(qvariant_cast<QImage>(source->imageData()));
        return;
    }
    insertPasted(clipboard::textIn(*source));
    if (clipboard::leavesPictures(*source))
        Q_EMIT picturesStayed();
}

void RichTextEdit::insertPasted(const QJsonArray &text)
{
    Q_EMIT stepEnds();
    insertStored(text);
    Q_EMIT stepEnds();
}

void RichTextEdit::insertStored(const QJsonArray &text)
{
    if (text.isEmpty())
        return;
    QTextCursor cursor = textCursor();
    insertText(cursor, m_extent == Extent::Short ? richtext::clean(shortened(text)) : text,
               m_document->look());
    setTextCursor(cursor);
    settle();
}

} // namespace carrel::ui
