// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/richtextfield.h"

#include "ui/forms/controls.h"
#include "ui/forms/quietframe.h"
#include "ui/media/mediadesk.h"
#include "ui/richtext/richtextedit.h"
#include "ui/widgets/plaintext.h"

#include <QKeyEvent>
#include <QPointer>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

constexpr double promptSize = 1.12; // beside the text of a page

/// Where Tab belongs to the text itself.
bool isInStructure(const QTextEdit *edit)
{
    const QTextCursor cursor = edit->textCursor();
    return cursor.currentList() || cursor.currentTable();
}

} // namespace

RichTextField::RichTextField(const Field &field, const QList<Field> &fields, FormPort &port,
                             Place place)
    : FieldEditor(field, port, std::move(place))
    , m_isWhole(fields.size() == 1 && path() == field.key && port.half == FormView::Half::Content
                && field.role == FieldRole::Plain)
{
    m_edit = new RichTextEdit(m_isWhole ? RichTextEdit::Extent::Page : RichTextEdit::Extent::Short);
    lookThrough(m_edit);
    asFormText(m_edit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const bool isPlain = m_isWhole || port.half == FormView::Half::Content;
    layout->addWidget(
        new QuietFrame(m_edit, isPlain ? QuietFrame::Look::Quiet : QuietFrame::Look::Framed));
    if (field.role == FieldRole::Prompt) {
        QFont font = m_edit->font();
        font.setPointSizeF(font.pointSizeF() * promptSize);
        font.setWeight(QFont::DemiBold);
        m_edit->setFont(font);
    }
    setHint(hintOf(field));
    m_edit->setImageSource(
        [desk = &port.media](const MediaId &id, int width) { return desk->picture(id, width); });
    connect(&port.media, &MediaDesk::changed, m_edit, &RichTextEdit::refreshImages);
    takeDrops();
    m_edit->installEventFilter(this);
    connect(m_edit, &RichTextEdit::edited, this, [this] { tellTyped(); });
    connect(m_edit, &RichTextEdit::stepEnds, &port, &FormPort::stepEnded);
    setName(field.label);
}

void RichTextField::takeDrops()
{
    const QPointer<RichTextEdit> edit(m_edit); // streaming a file in may outlast it
    MediaDesk &desk = port().media;
    connect(m_edit, &RichTextEdit::imageDropped, this, [edit, &desk](const QImage &image) {
        const auto id = desk.insertImage(image, edit);
        if (edit && id)
            edit->insertPicture(*id);
    });
    connect(m_edit, &RichTextEdit::picturesStayed, &desk, &MediaDesk::picturesStayed);
    connect(m_edit, &RichTextEdit::filesDropped, this, [edit, &desk](const QStringList &paths) {
        for (const QString &path : paths) {
            const auto id = edit ? desk.insertPath(path, edit) : std::nullopt;
            const auto media = id ? desk.media(*id) : std::nullopt;
            if (edit && media && media->type.startsWith("image/"_L1))
                edit->insertPicture(*id);
        }
    });
}

QJsonValue RichTextField::value() const
{
    return m_edit->richText();
}

QWidgetList RichTextField::controls() const
{
    return {m_edit};
}

FieldEditor::Caption RichTextField::caption() const
{
    return m_isWhole || field().role == FieldRole::Prompt ? Caption::None : Caption::Above;
}

bool RichTextField::isBlank() const
{
    return m_edit->isBlank();
}

void RichTextField::setSecondRank()
{
    asMuted(m_edit);
}

void RichTextField::setHint(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
}

void RichTextField::display(const QJsonObject &object)
{
    m_edit->setRichText(valueIn(object).toArray());
}

bool RichTextField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_edit || event->type() != QEvent::KeyPress || isInStructure(m_edit))
        return FieldEditor::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier)
        return focusNextText(m_edit);
    if (key->key() == Qt::Key_Backtab)
        return focusPrevious(m_edit);
    return false;
}

} // namespace carrel::ui
