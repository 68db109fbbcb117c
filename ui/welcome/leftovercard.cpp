// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/leftovercard.h"

#include "core/base/translate.h"
#include "ui/welcome/courseglance.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/whentext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace carrel::ui {

QString leftoverText(const LeftoverSession &leftover)
{
    if (leftover.coursePath.isEmpty()) {
        return carrel::tr("%n change(s), not saved to a file yet", nullptr, leftover.unsavedSteps);
    }
    if (leftover.fileChanged) {
        return carrel::tr("%n change(s) of yours; the file was changed elsewhere since", nullptr,
                          leftover.unsavedSteps);
    }
    return carrel::tr("%n change(s) newer than the file", nullptr, leftover.unsavedSteps);
}

LeftoverCard::LeftoverCard(const LeftoverSession &leftover, QWidget *parent)
    : Panel(Tone::Accent, parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::l, space::m, space::m, space::m);
    row->setSpacing(space::s);
    addTexts(*row, leftover);
    addButtons(*row, leftover);
}

void LeftoverCard::addTexts(QBoxLayout &row, const LeftoverSession &leftover)
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(space::xs);
    QLabel *title = plainLabel(leftover.title, this);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setWordWrap(true);
    QStringList facts{leftoverText(leftover)};
    const QString when = whenText(leftover.lastEditAt, QDateTime::currentDateTime());
    if (!when.isEmpty())
        facts << carrel::tr("last change %1").arg(when); //: %1 is a time or date
    if (!leftover.coursePath.isEmpty())
        facts << shownPath(leftover.coursePath);
    QLabel *detail = mutedLabel(facts.join(u" · "_s), this);
    detail->setWordWrap(true);
    texts->addWidget(title);
    texts->addWidget(detail);
    row.addLayout(texts, 1);
}

void LeftoverCard::addButtons(QBoxLayout &row, const LeftoverSession &leftover)
{
    const auto add = [&](QPushButton *button, const QString &name, auto asked) {
        button->setAutoDefault(true);
        button->setAccessibleName(name);
        connect(button, &QPushButton::clicked, this, asked);
        row.addWidget(button);
    };
    const QString title = leftover.title;
    //: %1 is the title of a course
    add(mainButton(carrel::tr("Continue"), this), carrel::tr("Continue “%1”").arg(title),
        &LeftoverCard::continueAsked);
    if (QFileInfo::exists(leftover.coursePath)) {
        //: %1 is the title of a course
        add(new QPushButton(carrel::tr("Open the file as it is"), this),
            carrel::tr("Open the file of “%1” as it is").arg(title),
            &LeftoverCard::openAsItIsAsked);
    }
    //: %1 is the title of a course
    add(new QPushButton(carrel::tr("Throw away…"), this),
        carrel::tr("Throw away the changes to “%1”…").arg(title), &LeftoverCard::discardAsked);
}

} // namespace carrel::ui
