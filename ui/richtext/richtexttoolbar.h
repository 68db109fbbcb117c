// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/richtext/linkpopover.h"
#include "ui/richtext/textaction.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace carrel::ui {

class RichTextEdit;

/// The buttons of whichever RichTextEdit is being written in. They follow its cursor, leave out
/// what that editor does not take, and never take the focus from it when clicked.
class RichTextToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit RichTextToolbar(QWidget *parent = nullptr);

    /// Null: no editor; the buttons are disabled. Not owned.
    void setEditor(RichTextEdit *editor);
    RichTextEdit *editor() const { return m_editor; }

    /// The pages that links may lead to, asked each time. Without it there is no such choice.
    void setPageSource(const std::function<QList<PageChoice>()> &pages) { m_pages = pages; }
    /// Asks for a picture of the course. Without it there is no button for new ones.
    void setImageChooser(const std::function<std::optional<MediaId>()> &chooser);

    void editLink(); ///< As the link button does.
    void editPicture(); ///< The selected picture, or a new one.

private:
    struct Entry
    {
        TextAction action;
        QAction *shown;
    };
    QToolButton *addButton(const QString &iconName, const QString &name, const QString &keys = {});
    void addToggle(TextAction action, const QString &iconName, const QString &name,
                   const QString &keys = {});
    QAction *addEntry(QMenu &menu, TextAction action, const QString &name,
                      const QString &iconName = {});
    void addLine();
    void createLayout();
    void createHeadingMenu();
    void createTableMenu();
    void createMoreMenu();
    void fillLanguageMenu();
    void refresh();

    QPointer<RichTextEdit> m_editor;
    std::function<QList<PageChoice>()> m_pages;
    std::function<std::optional<MediaId>()> m_chooser;
    QHBoxLayout *m_row;
    QList<Entry> m_entries;
    QToolButton *m_heading = nullptr;
    QToolButton *m_link = nullptr;
    QToolButton *m_picture = nullptr;
    QToolButton *m_table = nullptr;
    QToolButton *m_language = nullptr;
    QToolButton *m_more = nullptr;
};

} // namespace carrel::ui
