// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "core/edit/textedits.h"
#include "ui/richtext/textaction.h"

#include <QImage>
#include <QJsonArray>
#include <QTextEdit>

#include <functional>
#include <memory>
#include <optional>

namespace carrel::ui {

class Decorations;
class RichDocument;
struct Marks;

/// Edits one text of a course in place: looks like the page, grows with its content, keeps nothing
/// of its own. What it holds is core/richtext's stored model, never HTML or Markdown; what it
/// cannot show it keeps. Undo belongs to the course, so its own is off: Ctrl+Z, and every other
/// shortcut that is not about writing, goes to the window. The buttons are RichTextToolbar's.
class RichTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// Page: all blocks (headings, lists, tables ...). Short: paragraphs, lists and marks, as
    /// options and feedback need.
    enum class Extent { Page, Short };

    explicit RichTextEdit(Extent extent, QWidget *parent = nullptr);
    ~RichTextEdit() override;

    Extent extent() const { return m_extent; }

    /// Shows a stored text. Where it is what is shown already nothing happens; else the cursor
    /// stays where the texts agree. Emits nothing.
    void setRichText(const QJsonArray &text);
    /// What is shown, in canonical form (richtext::clean). Reads the whole text: not for every key.
    QJsonArray richText() const;
    bool isBlank() const; ///< No letter and no picture; quick.

    /// What stands before and behind the cursor, each a text of its own. Nothing inside a table.
    std::optional<SplitText> halves() const;

    /// Pictures of the course, `width` at most; a null image while there is none.
    using ImageSource = std::function<QImage(const MediaId &id, int width)>;
    void setImageSource(const ImageSource &source);
    void refreshImages(); ///< The pictures of the course changed, or one has become ready.

    // What the toolbar asks.
    void perform(TextAction action);
    bool isOn(TextAction action) const;
    bool isPossible(TextAction action) const; ///< Here and now.
    bool offers(TextAction action) const; ///< At all, in this extent.

    /// The link at the cursor; empty: none.
    QString link() const;
    /// Gives the selection, or the link at the cursor, another address; with neither, `words`
    /// become a link. Empty: the words stay, the link goes.
    void setLink(const QString &address, const QString &words = {});
    QString language() const; ///< Of the passage at the cursor; empty: the course's own.
    void setLanguage(const QString &tag);

    struct Picture
    {
        MediaId media;
        QString alt;
    };
    std::optional<Picture> selectedPicture() const;
    void setAltOfSelected(const QString &alt);
    void addCaptionToSelected();
    void insertPicture(const MediaId &media, const QString &alt = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QVariant loadResource(int type, const QUrl &name) override; ///< Nothing, ever.

Q_SIGNALS:
    void edited(); ///< The author changed something.
    /// What was typed until now and what comes next are two steps for Undo: a paste is one alone.
    void stepEnds();
    void focusLeft();
    void focusEntered();
    void linkWanted(); ///< Ctrl+L.
    void pictureWanted(); ///< A double click on a picture.
    /// A picture or files were pasted or dropped here; what becomes of them is the owner's matter.
    void imageDropped(const QImage &image);
    void filesDropped(const QStringList &paths);
    void picturesStayed(); ///< What was pasted had pictures that did not come along.
    void stateChanged(); ///< What isOn() and isPossible() say may be different now.

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void refreshLook();
    void noteChange(int position, int added);
    void settle();
    void fitHeight();
    bool handleKey(const QKeyEvent &event);
    bool handleTab(bool isForward);
    bool handleShortcut(const QKeyEvent &event);
    void applyTypingHabits(const QString &typed);
    void toggleMark(TextAction mark);
    void prepareTyping();
    void setTypingMarks(const Marks &marks);
    void performOnBlocks(TextAction action);
    void insertStored(const QJsonArray &text);
    void insertPasted(const QJsonArray &text); ///< A step of its own.
    QTextCursor pictureCursor() const;

    Extent m_extent;
    RichDocument *m_document;
    std::unique_ptr<Decorations> m_decorations;
    bool m_isShowing = false; ///< A text is being shown: not the author's doing.
    int m_changedFrom = -1; ///< What changed since the look was renewed; -1: nothing.
    int m_changedTo = -1;
    int m_height = 0;
};

} // namespace carrel::ui
