// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importing/examplelist.h"

#include "core/base/translate.h"
#include "core/exchange/importer.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QFontDatabase>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace carrel::ui {

namespace {

QLabel *wrapped(QLabel *label)
{
    label->setWordWrap(true);
    return label;
}

} // namespace

ExampleList::ExampleList(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(carrel::tr("What can be imported"));
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(space::s, 0, space::m, 0);
    rows->setSpacing(space::s);
    rows->addWidget(wrapped(plainLabel(
        carrel::tr("Choose a file, drop one here, or paste questions. You will see what becomes of "
                   "them; nothing enters the course before you press Import. These can be read:"),
        list)));
    rows->addSpacing(space::s);
    for (const Importer &importer : allImporters()) {
        auto *title = plainLabel(importer.title, list);
        title->setProperty("role", u"title"_s);
        rows->addWidget(title);
        rows->addWidget(wrapped(mutedLabel(importer.summary, list)));
        if (importer.example.isEmpty())
            continue;
        auto *example = wrapped(plainLabel(importer.example, list));
        example->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        example->setContentsMargins(space::m, space::s, space::m, space::s);
        example->setBackgroundRole(QPalette::Base);
        example->setAutoFillBackground(true);
        rows->addWidget(example);
        auto *attempt = new QPushButton(carrel::tr("Try this example"), list);
        //: %1 is a format, such as GIFT
        attempt->setAccessibleName(carrel::tr("Try this example: %1").arg(importer.title));
        attempt->setAutoDefault(false);
        connect(attempt, &QPushButton::clicked, this,
                [this, words = importer.example] { Q_EMIT exampleChosen(words); });
        rows->addWidget(attempt, 0, Qt::AlignLeft);
        rows->addSpacing(space::m);
    }
    rows->addStretch(1);
    setWidget(list);
}

} // namespace carrel::ui
