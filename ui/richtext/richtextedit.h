// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QImage>
#include <QJsonArray>
#include <QTextEdit>

#include <functional>

namespace carrel::ui {

/// Edits one text of a course in place: looks like the page, grows with its content, keeps nothing
/// of its own. What it holds is core/richtext's stored model, never HTML or Markdown. Undo belongs
/// to the course, so its own is off: Ctrl+Z goes to the window.
class RichTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    /// Page: all blocks (headings, lists, tables ...). Short: paragraphs, lists and marks, as
    /// options and feedback need.
    enum class Extent { Page, Short };

    explicit RichTextEdit(Extent extent, QWidget *parent = nullptr);

    /// Shows a stored text. Where it is what is shown already nothing happens; else the cursor
    /// stays where the texts agree. Emits nothing.
    void setRichText(const QJsonArray &text);
    /// What is shown, in canonical form (richtext::clean).
    QJsonArray richText() const;

    /// Pictures of the course, `width` at most; a null image while there is none.
    using ImageSource = std::function<QImage(const MediaId &id, int width)>;
    void setImageSource(const ImageSource &source);

Q_SIGNALS:
    void edited(); ///< The author changed something.
    void focusLeft();
};

} // namespace carrel::ui
