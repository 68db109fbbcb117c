// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/searchfield.h"

#include "core/base/translate.h"

#include <QLineEdit>
#include <QToolButton>

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
    return field;
}

} // namespace carrel::ui
