// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutsdialog.h"

#include "core/base/folding.h"
#include "core/base/translate.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/shortcutrules.h"
#include "ui/shell/keysfield.h"
#include "ui/shell/shortcuteditor.h"
#include "ui/shell/shortcutspage.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextDocument>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

enum Column { NameColumn, KeysColumn, StandardColumn };
constexpr int idRole = Qt::UserRole;

QPushButton *footButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

/// Each of the words typed, whole or in part: a list of all commands is no place for guesses.
bool hasWords(const QString &text, const QString &typed)
{
    const QString given = folded(text);
    const QStringList words = folded(typed.simplified()).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString &word) { return given.contains(word); });
}

/// A cell that is empty to the eye still says something to a screen reader.
void showCell(QTreeWidgetItem &item, Column column, const QString &text, const QString &saidIfEmpty)
{
    item.setText(column, text);
    item.setData(column, Qt::AccessibleTextRole, text.isEmpty() ? saidIfEmpty : text);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<Command> &commands, ShortcutChoice &choice,
                                 QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_choice(choice)
    , m_before(choice.kept())
    , m_now(choice.kept())
    , m_words(searchField(carrel::tr("Search"), this))
    , m_byKeys(new KeysField(carrel::tr("Or press keys"), carrel::tr("Find what keys do"), this))
    , m_list(new QTreeWidget(this))
    , m_editor(new ShortcutEditor(commands, choice, this))
    , m_told(plainLabel({}, this))
    , m_takeBack(footButton(carrel::tr("Take back"), this))
    , m_restore(footButton(carrel::tr("Standard for all"), this))
{
    setWindowTitle(carrel::tr("Keyboard shortcuts"));
    createLayout();
    fill();
    showShortcuts();
    connect(m_words, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_byKeys, &KeysField::pressed, this, &ShortcutsDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_editor->show(item ? item->data(NameColumn, idRole).toString() : QString());
    });
    connect(m_list, &QTreeWidget::itemActivated, m_editor, &ShortcutEditor::takeFocus);
    connect(m_editor, &ShortcutEditor::done, this, &ShortcutsDialog::tell);
    connect(m_restore, &QPushButton::clicked, this, &ShortcutsDialog::restoreAll);
    connect(m_takeBack, &QPushButton::clicked, this, &ShortcutsDialog::takeBack);
    connect(&m_choice, &ShortcutChoice::changed, this, &ShortcutsDialog::showShortcuts);
    m_words->setFocus();
}

void ShortcutsDialog::createLayout()
{
    m_words->setAccessibleName(carrel::tr("Search in the shortcuts"));
    m_list->setAccessibleName(carrel::tr("Commands and their shortcuts"));
    m_list->setHeaderLabels(
        {carrel::tr("Command"), carrel::tr("Shortcut"), carrel::tr("Standard")});
    m_list->setUniformRowHeights(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_words, 3);
    head->addWidget(m_byKeys, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::m);
    column->setSpacing(space::m);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(m_editor);
    column->addLayout(createFoot());
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 40);
}

QLayout *ShortcutsDialog::createFoot()
{
    m_told->setWordWrap(true);
    auto *print = footButton(carrel::tr("Print all shortcuts…"), this);
    connect(print, &QPushButton::clicked, this, &ShortcutsDialog::print);
    auto *close = footButton(carrel::tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *last = new QHBoxLayout;
    last->setSpacing(space::s);
    last->addWidget(m_told, 1);
    last->addWidget(m_takeBack);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_restore);
    buttons->addWidget(print);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *foot = new QVBoxLayout;
    foot->setSpacing(space::s);
    foot->addLayout(last);
    foot->addLayout(buttons);
    m_takeBack->hide();
    return foot;
}

QTreeWidgetItem *ShortcutsDialog::addMenu(const QString &title)
{
    auto *item = new QTreeWidgetItem(m_list, {title});
    QFont strong = m_list->font();
    strong.setWeight(QFont::DemiBold);
    item->setFont(NameColumn, strong);
    item->setFirstColumnSpanned(true);
    for (const Column column : {KeysColumn, StandardColumn})
        showCell(*item, column, {}, title);
    return item;
}

void ShortcutsDialog::fill()
{
    for (const Menu menu : menuOrder) {
        const QList<Command> entries = lastingOf(menu, m_commands);
        if (entries.isEmpty())
            continue;
        QTreeWidgetItem *parent = addMenu(plainName(menu));
        for (const Command &command : entries) {
            auto *item = new QTreeWidgetItem(parent, {plainName(command)});
            item->setData(NameColumn, idRole, command.id);
        }
    }
    const int letter = fontMetrics().averageCharWidth();
    QTreeWidgetItem *texts = addMenu(carrel::tr("In texts, always the same"));
    for (const WritingKeys &entry : writingKeys())
        showCell(*new QTreeWidgetItem(texts, {entry.text, entry.keys}), StandardColumn, {},
                 carrel::tr("not changed"));
    m_list->expandAll();
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    for (const Column column : {KeysColumn, StandardColumn})
        m_list->header()->resizeSection(column, letter * 30);
    for (QTreeWidgetItemIterator it(m_list); *it; ++it)
        (*it)->setSizeHint(NameColumn, QSize(0, fontMetrics().height() + space::s));
}

void ShortcutsDialog::showShortcuts()
{
    if (m_choice.kept() != m_now)
        m_before = std::exchange(m_now, m_choice.kept());
    const QHash<QString, Shortcuts> all = m_choice.shortcutsOf(m_commands);
    QHash<QString, const Command *> byId;
    for (const Command &command : std::as_const(m_commands))
        byId.insert(command.id, &command);
    bool isAnyChanged = false;
    for (QTreeWidgetItemIterator it(m_list); *it; ++it) {
        const Command *command = byId.value((*it)->data(NameColumn, idRole).toString());
        if (!command)
            continue;
        const Shortcuts now = all.value(command->id);
        const bool isChanged = now != command->shortcuts;
        isAnyChanged = isAnyChanged || isChanged;
        const QString standard = command->shortcuts.isEmpty() ? carrel::tr("no shortcut")
                                                              : shownKeys(command->shortcuts);
        showCell(**it, KeysColumn, shownKeys(now), carrel::tr("no shortcut"));
        showCell(**it, StandardColumn, isChanged ? standard : QString(), carrel::tr("not changed"));
    }
    m_restore->setEnabled(isAnyChanged);
    filter();
}

void ShortcutsDialog::filter()
{
    const QHash<QString, Shortcuts> all = m_choice.shortcutsOf(m_commands);
    const QKeySequence keys = m_byKeys->keySequence();
    const QString shown = keys.toString(QKeySequence::NativeText);
    for (int menu = 0; menu < m_list->topLevelItemCount(); ++menu) {
        QTreeWidgetItem *parent = m_list->topLevelItem(menu);
        bool isAnyShown = false;
        for (int row = 0; row < parent->childCount(); ++row) {
            QTreeWidgetItem *item = parent->child(row);
            const QString id = item->data(NameColumn, idRole).toString();
            const bool hasKeys = keys.isEmpty() || all.value(id).contains(keys)
                || (id.isEmpty() && item->text(KeysColumn) == shown);
            const QString text = item->text(NameColumn) + u' ' + item->text(KeysColumn);
            const bool isHidden = !hasKeys || !hasWords(text, m_words->text());
            item->setHidden(isHidden);
            isAnyShown = isAnyShown || !isHidden;
        }
        parent->setHidden(!isAnyShown);
    }
}

void ShortcutsDialog::tell(const QString &words)
{
    m_told->setText(words);
    m_takeBack->show();
}

void ShortcutsDialog::restoreAll()
{
    m_choice.forgetAll();
    tell(carrel::tr("All shortcuts are as the program gives them."));
}

void ShortcutsDialog::takeBack()
{
    const bool hadFocus = m_takeBack->hasFocus();
    m_choice.setKept(m_before);
    m_told->setText(carrel::tr("The last change is taken back."));
    if (hadFocus)
        m_list->setFocus();
    m_takeBack->hide();
}

void ShortcutsDialog::print()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument page;
    page.setHtml(shortcutsPage(m_commands, m_choice));
    page.print(&printer);
}

} // namespace carrel::ui
