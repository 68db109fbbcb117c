// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/plaintext.h"

#include "ui/widgets/theme.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace carrel::ui {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setProperty("role", u"muted"_s); // styled by applyTheme(), so it follows dark and light
    return label;
}

QString plainTooltip(const QString &text)
{
    // A tooltip that begins like this is rich text for certain, so the escapes are for certain
    // read.
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

} // namespace carrel::ui
