// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/dropdown.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>

namespace carrel::ui {

void nameDropDown(QComboBox &choice, const QString &name)
{
    choice.setAccessibleName(name);
    choice.view()->setAccessibleName(name);
    if (choice.lineEdit())
        choice.lineEdit()->setAccessibleName(name);
}

} // namespace carrel::ui
