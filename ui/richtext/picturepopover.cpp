// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/richtext/picturepopover.h"

#include "core/base/translate.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace carrel::ui {

PicturePopover::PicturePopover(const QString &alt, QWidget *parent)
    : Popover(parent)
    , m_alt(new QLineEdit(alt))
{
    setAccessibleName(carrel::tr("Picture"));
    auto *name = new QLabel(carrel::tr("What the picture shows"));
    name->setBuddy(m_alt);
    column()->addWidget(name);
    column()->addWidget(m_alt);
    column()->addWidget(mutedLabel(carrel::tr("Read out to learners who do not see it.")));
    auto *row = new QHBoxLayout;
    auto *remove = new QPushButton(carrel::tr("Remove the picture"));
    auto *caption = new QPushButton(carrel::tr("Write a caption"));
    auto *done = new QPushButton(carrel::tr("Done"));
    done->setDefault(true);
    row->addWidget(remove);
    row->addWidget(caption);
    row->addStretch();
    row->addWidget(done);
    column()->addLayout(row);
    setMinimumWidth(fontMetrics().averageCharWidth() * 52);
    const auto keep = [this] {
        Q_EMIT altChosen(m_alt->text().trimmed());
        close();
    };
    connect(m_alt, &QLineEdit::returnPressed, this, keep);
    connect(done, &QPushButton::clicked, this, keep);
    connect(remove, &QPushButton::clicked, this, [this] {
        Q_EMIT removed();
        close();
    });
    connect(caption, &QPushButton::clicked, this, [this] {
        Q_EMIT altChosen(m_alt->text().trimmed());
        Q_EMIT captionWanted();
        close();
    });
    m_alt->setFocus();
}

} // namespace carrel::ui
