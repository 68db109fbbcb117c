// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/richtextedit.h"

#include "core/richtext/richtext.h"
#include "ui/richtext/cursorsight.h"
#include "ui/richtext/decorations.h"
#include "ui/richtext/documentreader.h"
#include "ui/richtext/documentwriter.h"
#include "ui/richtext/format.h"
#include "ui/richtext/gaptexts.h"
#include "ui/richtext/richdocument.h"
#include "ui/richtext/structure.h"
#include "ui/spelling/spellhighlighter.h"

#include <QAbstractTextDocumentLayout>
#include <QFocusEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace carrel::ui {

namespace {

/// The page is read, the rest of the window is looked at: type a good deal larger than a menu's.
qreal fontScale(RichTextEdit::Extent extent)
{
    return extent == RichTextEdit::Extent::Page ? 1.25 : 1.12;
}

qsizetype commonStart(const QString &a, const QString &b)
{
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype n = 0;
    while (n < most && a[n] == b[n])
        ++n;
    return n;
}

/// Where a place in one text is in another: counted from the nearer end that the two share.
int movedPosition(int position, const QString &before, const QString &after)
{
    const qsizetype start = commonStart(before, after);
    if (position <= start)
        return position;
    qsizetype end = 0;
    const qsizetype most = std::min(before.size(), after.size()) - start;
    while (end < most && before[before.size() - 1 - end] == after[after.size() - 1 - end])
        ++end;
    if (position >= before.size() - end)
        return position + int(after.size() - before.size());
    return int(start);
}

/// The language of a run for the spell checker; none for what is no prose.
std::optional<QString> spokenIn(const QTextCharFormat &format)
{
    const Marks marks = marksOf(format);
    return marks.code ? std::nullopt : std::optional(marks.language);
}

} // namespace

RichTextEdit::RichTextEdit(Extent extent, QWidget *parent)
    : QTextEdit(parent)
    , m_extent(extent)
    , m_document(new RichDocument(this))
    , m_decorations(std::make_unique<Decorations>(*m_document))
{
    m_document->setDocumentMargin(space::xs);
    setDocument(m_document);
    new SpellHighlighter(*this, spokenIn);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabChangesFocus(true);
    setAutoFormatting(QTextEdit::AutoNone);
    refreshLook();
    setRichText({});
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value != 0)
            verticalScrollBar()->setValue(0);
    });
    connect(m_document->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &RichTextEdit::fitHeight);
    connect(m_document, &QTextDocument::contentsChange, this,
            [this](int position, int, int added) { noteChange(position, added); });
    connect(this, &QTextEdit::cursorPositionChanged, this, &RichTextEdit::stateChanged);
    connect(this, &QTextEdit::selectionChanged, this, [this] { viewport()->update(); });
    connect(this, &QTextEdit::currentCharFormatChanged, this, &RichTextEdit::stateChanged);
    fitHeight();
}

RichTextEdit::~RichTextEdit() = default;

void RichTextEdit::setRichText(const QJsonArray &text)
{
    const QJsonArray wanted = richtext::clean(text);
    if (m_document->characterCount() > 1 || !wanted.isEmpty()) {
        if (wanted == richText())
            return;
    }
    const QString before = m_document->toRawText();
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    m_isShowing = true;
    DocumentWriter::fill(*m_document, wanted, m_document->look());
    const QString after = m_document->toRawText();
    const int last = m_document->characterCount() - 1;
    QTextCursor cursor(m_document);
    cursor.setPosition(std::clamp(movedPosition(anchor, before, after), 0, last));
    cursor.setPosition(std::clamp(movedPosition(position, before, after), 0, last),
                       QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    m_isShowing = false;
    m_changedFrom = -1;
    fitHeight();
}

QJsonArray RichTextEdit::richText() const
{
    return readText(*m_document);
}

std::optional<SplitText> RichTextEdit::halves() const
{
    const QTextCursor cursor = textCursor();
    if (cursor.currentTable())
        return std::nullopt;
    const int end = m_document->characterCount();
    return SplitText{readRange(*m_document, 0, cursor.position()),
                     readRange(*m_document, cursor.position(), end)};
}

bool RichTextEdit::isBlank() const
{
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        if (block.length() > 1)
            return false;
    }
    return true;
}

void RichTextEdit::setImageSource(const ImageSource &source)
{
    m_document->setImageSource(source);
    refreshImages();
}

void RichTextEdit::refreshImages()
{
    m_isShowing = true;
    m_document->picturesChanged();
    m_isShowing = false;
    viewport()->update();
}

void RichTextEdit::refreshLook()
{
    QFont base = font();
    const qreal scale = fontScale(m_extent);
    if (base.pointSizeF() > 0)
        base.setPointSizeF(base.pointSizeF() * scale);
    else // a font in pixels; formats of a document count in points
        base.setPointSizeF(base.pixelSize() * scale * 72 / logicalDpiY());
    m_isShowing = true;
    m_document->setScale(devicePixelRatioF());
    m_document->setLook(Look(base, palette()));
    m_document->look().renew(*m_document, 0, m_document->characterCount());
    m_isShowing = false;
    viewport()->setFont(base); // of the placeholder
}

void RichTextEdit::noteChange(int position, int added)
{
    if (m_isShowing)
        return;
    if (m_changedFrom < 0) // not every change comes through a key: dropping, menus, assistive tools
        QMetaObject::invokeMethod(this, &RichTextEdit::settle, Qt::QueuedConnection);
    m_changedFrom = m_changedFrom < 0 ? position : std::min(m_changedFrom, position);
    m_changedTo = std::max(m_changedTo, position + added);
}

/// After each thing the author did: what changed gets its look, and the owner is told once.
void RichTextEdit::settle()
{
    if (m_changedFrom < 0)
        return;
    m_isShowing = true;
    const int last = m_document->characterCount() - 1;
    m_document->look().renew(*m_document, std::min(m_changedFrom, last),
                             std::min(m_changedTo, last));
    const QTextBlock first = m_document->begin();
    const BlockMeaning meaning = structure::meaning(first);
    if (m_document->characterCount() <= 1 && meaning.role == BlockRole::Paragraph
        && meaning.nesting.isEmpty())
        structure::setMeaning(first, {.presence = Presence::Hollow}); // all gone: no text at all
    m_isShowing = false;
    m_changedFrom = -1;
    m_changedTo = -1;
    keepCursorInSight(*this);
    Q_EMIT edited();
    Q_EMIT stateChanged();
}

void RichTextEdit::fitHeight()
{
    const int height = int(std::ceil(m_document->size().height()));
    if (height == m_height)
        return;
    m_height = height;
    updateGeometry();
}

QSize RichTextEdit::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, m_height + 2 * frameWidth()};
}

QSize RichTextEdit::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 10, m_height + 2 * frameWidth()};
}

void RichTextEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        refreshLook();
}

void RichTextEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    // Pictures are as wide as there is room, so their lines change with the width.
    if (event->size().width() != event->oldSize().width())
        refreshImages();
    fitHeight();
}

void RichTextEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void RichTextEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT focusEntered();
}

void RichTextEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    settle();
    Q_EMIT focusLeft();
}

void RichTextEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        m_decorations->paint(painter, event->rect());
        paintGaps(painter, *this, event->rect());
    }
    QTextEdit::paintEvent(event);
    const QTextCursor picture = pictureCursor();
    if (picture.isNull())
        return;
    const QTextBlock block = m_document->findBlock(picture.selectionStart());
    const int at = picture.selectionStart() - block.position();
    const QTextLine line = block.layout()->lineForTextPosition(at);
    const QRectF rect = m_document->documentLayout()->blockBoundingRect(block);
    const qreal left = line.cursorToX(at);
    const QRectF outline(block.layout()->position().x() + left, rect.top() + line.y(),
                         line.cursorToX(at + 1) - left, line.ascent());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_document->look().tones().accent, 2));
    painter.drawRoundedRect(outline.adjusted(1, 1, -1, -1), 3, 3);
}

/// Whatever a document may ask for: nothing is loaded, from nowhere.
QVariant RichTextEdit::loadResource(int, const QUrl &)
{
    return {};
}

} // namespace carrel::ui
