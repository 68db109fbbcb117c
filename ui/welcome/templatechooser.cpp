// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/templatechooser.h"

#include "core/base/translate.h"
#include "ui/welcome/templatecards.h"
#include "ui/widgets/theme.h"

#include <QDialogButtonBox>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace carrel::ui {

TemplateChooser::TemplateChooser(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(carrel::tr("New course from a template"));
    auto *cards = new TemplateCards(this);
    cards->setManaging(TemplateCards::Managing::Elsewhere);
    cards->setStarters(starterTemplates(QLocale().name().section(u'_', 0, 0)));
    cards->setOwn(ownTemplates());
    connect(cards, &TemplateCards::chosen, this, [this](const QString &name) { choose(name, {}); });
    connect(cards, &TemplateCards::ownChosen, this,
            [this](const QString &path) { choose({}, path); });
    auto *middle = new QWidget(this);
    auto *inner = new QVBoxLayout(middle);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(cards);
    inner->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 145, letter * 75);
}

void TemplateChooser::choose(const QString &name, const QString &ownPath)
{
    m_name = name;
    m_ownPath = ownPath;
    accept();
}

} // namespace carrel::ui
