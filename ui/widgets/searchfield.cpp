// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "core/base/translate.h"

#include "ui/widgets/icon.h"

#include <QAction>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace carrel::ui {

QLineEdit *searchField(const QString &prompt, QWidget *parent)
{
    auto *field = new QLineEdit(parent);
    field->setPlaceholderText(prompt);
    field->setAccessibleName(prompt);
    field->setClearButtonEnabled(true);
    for (auto *button : field->findChildren<QToolButton *>()) {
        button->setAccessibleName(tr("Clear the search"));
        button->setToolTip(tr("Clear the search"));
    }
    // Last: it has a button too, with the name of its action.
    field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(prompt);
    return field;
}

} // namespace carrel::ui
