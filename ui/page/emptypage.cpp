// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/emptypage.h"

#include "core/base/translate.h"
#include "ui/page/choicebutton.h"
#include "ui/page/pagelook.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    QLabel *question = plainLabel(carrel::tr("How does this page begin?"), this);
    question->setFont(partTitleFont());
    layout->addWidget(question);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::m);
    layout->addLayout(tiles);
    const auto addTile = [&](const QString &kind, const QString &text, const QString &detail) {
        auto *tile =
            new ChoiceButton(ChoiceButton::Shape::Tile, kindIcon(kind), text, detail, this);
        connect(tile, &QAbstractButton::clicked, this, [this, kind] { Q_EMIT chosen(kind); });
        tiles->addWidget(tile, 1);
    };
    addTile(u"text"_s, carrel::tr("Show"),
            carrel::tr("Write what learners need to know, in your own words."));
    addTile(u"single"_s, carrel::tr("Ask"),
            carrel::tr("Open with a question: a first guess makes people curious."));
    addTile(u"practical"_s, carrel::tr("Practise"),
            carrel::tr("Give a task to do at work, with steps and a checklist."));
}

} // namespace carrel::ui
