// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/richtexttoolbar.h"

#include "core/base/languagename.h"
#include "core/base/translate.h"
#include "ui/richtext/picturepopover.h"
#include "ui/richtext/richtextedit.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString withKeys(const QString &name, const QString &keys)
{
    if (keys.isEmpty())
        return name;
    const QString shown = QKeySequence(keys).toString(QKeySequence::NativeText);
    return u"%1 (%2)"_s.arg(name, shown);
}

} // namespace

RichTextToolbar::RichTextToolbar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(carrel::tr("Text"));
    createLayout();
    refresh();
}

QToolButton *RichTextToolbar::addButton(const QString &iconName, const QString &name,
                                        const QString &keys)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it is
    button->setToolTip(withKeys(name, keys));
    button->setAccessibleName(name);
    m_row->addWidget(button);
    return button;
}

void RichTextToolbar::addToggle(TextAction action, const QString &iconName, const QString &name,
                                const QString &keys)
{
    QToolButton *button = addButton(iconName, name, keys);
    auto *shown = new QAction(icon(iconName), name, this);
    shown->setCheckable(true);
    shown->setToolTip(withKeys(name, keys));
    button->setDefaultAction(shown);
    connect(shown, &QAction::triggered, this, [this, action] {
        if (m_editor)
            m_editor->perform(action);
        refresh();
    });
    m_entries.append({action, shown});
}

QAction *RichTextToolbar::addEntry(QMenu &menu, TextAction action, const QString &name,
                                   const QString &iconName)
{
    QAction *shown = menu.addAction(name);
    if (!iconName.isEmpty())
        shown->setIcon(icon(iconName));
    connect(shown, &QAction::triggered, this, [this, action] {
        if (m_editor)
            m_editor->perform(action);
        refresh();
    });
    m_entries.append({action, shown});
    return shown;
}

void RichTextToolbar::addLine()
{
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_row->addSpacing(space::xs);
    m_row->addWidget(line);
    m_row->addSpacing(space::xs);
}

void RichTextToolbar::createLayout()
{
    m_row->setContentsMargins(space::xs, space::xs, space::xs, space::xs);
    m_row->setSpacing(2);
    createHeadingMenu();
    addToggle(TextAction::Bold, u"bold"_s, carrel::tr("Bold"), u"Ctrl+B"_s);
    addToggle(TextAction::Italic, u"italic"_s, carrel::tr("Italic"), u"Ctrl+I"_s);
    m_link = addButton(u"link"_s, carrel::tr("Link"), u"Ctrl+L"_s);
    m_link->setCheckable(true);
    connect(m_link, &QToolButton::clicked, this, &RichTextToolbar::editLink);
    addLine();
    addToggle(TextAction::Bullets, u"bullets"_s, carrel::tr("Bullets"));
    addToggle(TextAction::Numbers, u"numbers"_s, carrel::tr("Numbers"));
    addToggle(TextAction::Quote, u"quote"_s, carrel::tr("Quote"));
    addToggle(TextAction::CodeBlock, u"code"_s, carrel::tr("Code"));
    createTableMenu();
    m_picture = addButton(u"image"_s, carrel::tr("Picture"));
    connect(m_picture, &QToolButton::clicked, this, &RichTextToolbar::editPicture);
    addLine();
    m_language = addButton(u"language"_s, carrel::tr("Language of this passage"));
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->setMenu(new QMenu(m_language));
    connect(m_language->menu(), &QMenu::aboutToShow, this, &RichTextToolbar::fillLanguageMenu);
    createMoreMenu();
    m_row->addStretch();
}

void RichTextToolbar::createHeadingMenu()
{
    m_heading = addButton(u"heading"_s, carrel::tr("Heading"));
    m_heading->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_heading);
    m_heading->setMenu(menu);
    addEntry(*menu, TextAction::Paragraph, carrel::tr("Ordinary text"))->setCheckable(true);
    addEntry(*menu, TextAction::Heading1, carrel::tr("Heading"))->setCheckable(true);
    addEntry(*menu, TextAction::Heading2, carrel::tr("Smaller heading"))->setCheckable(true);
    addEntry(*menu, TextAction::Heading3, carrel::tr("Smallest heading"))->setCheckable(true);
}

void RichTextToolbar::createTableMenu()
{
    m_table = addButton(u"table"_s, carrel::tr("Table"));
    m_table->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_table);
    m_table->setMenu(menu);
    addEntry(*menu, TextAction::InsertTable, carrel::tr("Insert a table"), u"table"_s);
    menu->addSeparator();
    addEntry(*menu, TextAction::HeaderRow, carrel::tr("First row is a heading"))
        ->setCheckable(true);
    addEntry(*menu, TextAction::TableCaption, carrel::tr("Write a caption"));
    menu->addSeparator();
    addEntry(*menu, TextAction::RowAbove, carrel::tr("Row above"), u"up"_s);
    addEntry(*menu, TextAction::RowBelow, carrel::tr("Row below"), u"down"_s);
    addEntry(*menu, TextAction::ColumnBefore, carrel::tr("Column before"), u"back"_s);
    addEntry(*menu, TextAction::ColumnAfter, carrel::tr("Column after"), u"forward"_s);
    menu->addSeparator();
    addEntry(*menu, TextAction::RemoveRow, carrel::tr("Remove the row"));
    addEntry(*menu, TextAction::RemoveColumn, carrel::tr("Remove the column"));
    addEntry(*menu, TextAction::RemoveTable, carrel::tr("Remove the table"), u"delete"_s);
}

void RichTextToolbar::createMoreMenu()
{
    m_more = addButton(u"more"_s, carrel::tr("More about text"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    addEntry(*menu, TextAction::Subscript, carrel::tr("Subscript"), u"subscript"_s)
        ->setCheckable(true);
    addEntry(*menu, TextAction::Superscript, carrel::tr("Superscript"), u"superscript"_s)
        ->setCheckable(true);
    addEntry(*menu, TextAction::CodeWords, carrel::tr("Code in a sentence"), u"code"_s)
        ->setCheckable(true);
    menu->addSeparator();
    addEntry(*menu, TextAction::Indent, withKeys(carrel::tr("Item further in"), u"Tab"_s),
             u"indent"_s);
    addEntry(*menu, TextAction::Outdent, withKeys(carrel::tr("Item further out"), u"Shift+Tab"_s),
             u"outdent"_s);
}

void RichTextToolbar::fillLanguageMenu()
{
    QMenu *menu = m_language->menu();
    menu->clear();
    if (!m_editor)
        return;
    const QString current = m_editor->language();
    QStringList tags{u"en"_s, u"fr"_s, u"de"_s, u"es"_s, u"it"_s, u"pt"_s,
                     u"nl"_s, u"pl"_s, u"ru"_s, u"ar"_s, u"zh"_s, u"ja"_s};
    if (!current.isEmpty() && !tags.contains(current))
        tags.append(current);
    const auto add = [&](const QString &name, const QString &tag) {
        QAction *shown = menu->addAction(name);
        shown->setCheckable(true);
        shown->setChecked(tag == current);
        connect(shown, &QAction::triggered, this, [this, tag] {
            if (m_editor)
                m_editor->setLanguage(tag);
        });
    };
    add(carrel::tr("Language of the course"), {});
    menu->addSeparator();
    for (const QString &tag : tags)
        add(languageName(tag), tag);
}

void RichTextToolbar::setImageChooser(const std::function<std::optional<MediaId>()> &chooser)
{
    m_chooser = chooser;
    refresh();
}

void RichTextToolbar::setEditor(RichTextEdit *editor)
{
    if (editor == m_editor)
        return;
    if (m_editor)
        m_editor->disconnect(this);
    m_editor = editor;
    if (m_editor) {
        connect(m_editor, &RichTextEdit::stateChanged, this, &RichTextToolbar::refresh);
        connect(m_editor, &RichTextEdit::linkWanted, this, &RichTextToolbar::editLink);
        connect(m_editor, &RichTextEdit::pictureWanted, this, &RichTextToolbar::editPicture);
        connect(m_editor, &QObject::destroyed, this, [this] {
            m_editor.clear(); // at this moment it is still set, and no text any more
            refresh();
        });
    }
    refresh();
}

void RichTextToolbar::refresh()
{
    setEnabled(m_editor);
    for (const Entry &entry : std::as_const(m_entries)) {
        entry.shown->setVisible(!m_editor || m_editor->offers(entry.action));
        entry.shown->setEnabled(m_editor && m_editor->isPossible(entry.action));
        if (entry.shown->isCheckable())
            entry.shown->setChecked(m_editor && m_editor->isOn(entry.action));
    }
    const bool isPage = !m_editor || m_editor->extent() == RichTextEdit::Extent::Page;
    const bool isPicture = m_editor && m_editor->selectedPicture();
    m_heading->setVisible(isPage);
    m_table->setVisible(isPage);
    m_picture->setVisible(isPage && (m_chooser || isPicture));
    m_picture->setEnabled(isPicture || (m_editor && m_editor->isPossible(TextAction::InsertTable)));
    m_link->setChecked(m_editor && !m_editor->link().isEmpty());
    // A button of an action follows the action's visibility only inside a QToolBar.
    const QList<QToolButton *> buttons = findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (button->defaultAction())
            button->setVisible(button->defaultAction()->isVisible());
    }
}

void RichTextToolbar::editLink()
{
    refresh(); // the click has toggled the button
    if (!m_editor)
        return;
    const QString link = m_editor->link();
    const bool isNew = link.isEmpty() && !m_editor->textCursor().hasSelection();
    auto *popover = new LinkPopover({.address = link, .asksForWords = isNew},
                                    m_pages ? m_pages() : QList<PageChoice>(), m_editor);
    connect(popover, &LinkPopover::chosen, m_editor, &RichTextEdit::setLink);
    const QRect cursor = m_editor->cursorRect();
    popover->showBeside({m_editor->viewport()->mapToGlobal(cursor.topLeft()), cursor.size()});
}

void RichTextToolbar::editPicture()
{
    if (!m_editor)
        return;
    const auto picture = m_editor->selectedPicture();
    if (!picture) {
        const auto chosen = m_chooser ? m_chooser() : std::nullopt;
        if (chosen && m_editor)
            m_editor->insertPicture(*chosen);
        return;
    }
    RichTextEdit *editor = m_editor;
    auto *popover = new PicturePopover(picture->alt, editor);
    connect(popover, &PicturePopover::altChosen, editor, &RichTextEdit::setAltOfSelected);
    connect(popover, &PicturePopover::captionWanted, editor, &RichTextEdit::addCaptionToSelected);
    connect(popover, &PicturePopover::removed, editor,
            [editor] { editor->textCursor().removeSelectedText(); });
    const QRect cursor = editor->cursorRect();
    popover->showBeside({editor->viewport()->mapToGlobal(cursor.topLeft()), cursor.size()});
}

} // namespace carrel::ui
