// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/mainbutton.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carrel::ui {

QPushButton *mainButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("role", u"primary"_s); // styled by applyTheme()
    return button;
}

} // namespace carrel::ui
