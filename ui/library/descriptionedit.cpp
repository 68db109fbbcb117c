// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/descriptionedit.h"

#include "core/base/translate.h"
#include "ui/library/descriptionsmodel.h"
#include "ui/library/mediacell.h"
#include "ui/media/mediadesk.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr int rowLines = 3; // of text in a row

QRect thumbnailPlace(const QRect &cell)
{
    const int height = cell.height() - 2 * space::xs;
    return {cell.x() + space::xs, cell.y() + space::xs, height * 3 / 2, height};
}

} // namespace

DescriptionEdit::DescriptionEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(false);
    setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing)
            Q_EMIT typed();
    });
}

void DescriptionEdit::showText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_isShowing = true;
    setPlainText(text);
    moveCursor(QTextCursor::End);
    m_isShowing = false;
}

/// The keys of undo are the window's.
bool DescriptionEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            return QFrame::event(event);
    }
    return QPlainTextEdit::event(event);
}

void DescriptionEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT left(1); return;
    case Qt::Key_Backtab: Q_EMIT left(-1); return;
    case Qt::Key_Escape: Q_EMIT left(0); return;
    default: break;
    }
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        event->ignore();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void DescriptionEdit::insertFromMimeData(const QMimeData *source)
{
    QStringList lines;
    for (const QString &line : source->text().split(u'\n'))
        lines.append(line.simplified());
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    if (lines.size() > 1)
        Q_EMIT linesPasted(lines);
    else if (!lines.isEmpty())
        insertPlainText(lines.first());
}

DescriptionDelegate::DescriptionDelegate(MediaDesk &media, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_media(media)
{ }

QSize DescriptionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() * rowLines + 4 * space::xs};
}

void DescriptionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto *rows = qobject_cast<const MissingFilter *>(index.model());
    const PicturePlace *shown = rows ? rows->picture(index) : nullptr;
    const Tones colours = tones(option.palette);
    if (!shown || index.column() == DescriptionsModel::Decoration) {
        QStyleOptionViewItem mark = option;
        mark.palette.setColor(QPalette::Highlight, colours.accentSoft);
        QStyledItemDelegate::paint(painter, mark, index);
        return;
    }
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.accentSoft);
    QRect words = option.rect.adjusted(space::s, space::xs, -space::s, -space::xs);
    if (index.column() == DescriptionsModel::Place) {
        const QRect place = thumbnailPlace(option.rect);
        paintThumbnail(*painter, place, m_media, shown->media.text());
        words.setLeft(place.right() + space::s);
        painter->setPen(colours.muted);
    } else if (shown->isMissing()) {
        painter->setPen(colours.warning);
    } else {
        painter->setPen(shown->isDecorative ? colours.muted : option.palette.color(QPalette::Text));
    }
    painter->setFont(option.font);
    painter->setClipRect(words);
    painter->drawText(words, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextWordWrap,
                      index.data().toString());
    painter->restore();
}

QWidget *DescriptionDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                           const QModelIndex &index) const
{
    auto *edit = new DescriptionEdit(parent);
    const QString place = index.siblingAtColumn(DescriptionsModel::Place).data().toString();
    //: %1 is a place in the course
    edit->setAccessibleName(carrel::tr("Description of the picture at: %1").arg(place));
    edit->setPlaceholderText(carrel::tr("What the picture says, in one or two sentences"));
    auto *self = const_cast<DescriptionDelegate *>(this);
    connect(edit, &DescriptionEdit::typed, self, [self, edit] { Q_EMIT self->commitData(edit); });
    connect(edit, &DescriptionEdit::left, self,
            [self, edit](int rows) { Q_EMIT self->left(edit, rows); });
    connect(edit, &DescriptionEdit::linesPasted, self, &DescriptionDelegate::linesPasted);
    return edit;
}

void DescriptionDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<DescriptionEdit *>(editor)->showText(index.data(Qt::EditRole).toString());
}

void DescriptionDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                       const QModelIndex &index) const
{
    model->setData(index, static_cast<DescriptionEdit *>(editor)->toPlainText(), Qt::EditRole);
}

void DescriptionDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                               const QModelIndex &) const
{
    editor->setGeometry(option.rect);
}

/// Keys of editors are their own; leaving one keeps what stands there already.
bool DescriptionDelegate::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)
        return false;
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace carrel::ui
