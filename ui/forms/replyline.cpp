// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/replyline.h"

#include "ui/forms/richtextfield.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace carrel::ui {

ReplyLine::ReplyLine(RichTextField *reply, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::s, 0, 0, 0);
    layout->setSpacing(0);
    QLabel *sign = mutedLabel(u"↳"_s);
    sign->setContentsMargins(0, space::xs, 0, 0);
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addWidget(reply, 1);
    reply->setSecondRank();
}

} // namespace carrel::ui
