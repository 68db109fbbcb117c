// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutsdialog.h"

#include "core/base/translate.h"
#include "ui/shell/fuzzy.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QString shortcutText(const Command &command)
{
    QStringList texts;
    for (const QKeySequence &keys : command.shortcuts)
        texts << keys.toString(QKeySequence::NativeText);
    return texts.join(carrel::tr(" or ", "between two shortcuts"));
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<Command> &commands, QWidget *parent)
    : QDialog(parent)
    , m_typed(searchField(carrel::tr("Search"), this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(carrel::tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(space::s);
    column->addWidget(m_typed);
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(carrel::tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    m_typed->setAccessibleName(carrel::tr("Search in the shortcuts"));
    connect(m_typed, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    m_list->setAccessibleName(carrel::tr("Commands and their shortcuts"));
    m_list->setHeaderLabels({carrel::tr("Command"), carrel::tr("Shortcut")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    fill(commands);
    int needed = 6 * space::xl; // margins, the scroll bar, and room between the columns
    for (int section : {0, 1}) {
        m_list->resizeColumnToContents(section);
        needed += m_list->columnWidth(section);
    }
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    resize(std::max(needed, fontMetrics().averageCharWidth() * 80), fontMetrics().height() * 32);
}

void ShortcutsDialog::fill(const QList<Command> &commands)
{
    for (const Command &command : commands) {
        if (!command.shortcuts.isEmpty())
            new QTreeWidgetItem(m_list, {command.text, shortcutText(command)});
    }
}

void ShortcutsDialog::filter(const QString &typed)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        QTreeWidgetItem *item = m_list->topLevelItem(row);
        const QString text = item->text(0) + u' ' + item->text(1);
        item->setHidden(!fuzzyScore(typed, text));
    }
}

} // namespace carrel::ui
