// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/mainbutton.h"

#include "tests/support/catch.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QImage>
#include <QPushButton>
#include <QVBoxLayout>

using namespace carrel::ui;

TEST_CASE("The main button of a dialog is in the colour of the program")
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
        applyTheme(*qApp, scheme);
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
        QPushButton *button = mainButton(QStringLiteral("Export"), box);
        box->addButton(button, QDialogButtonBox::AcceptRole);
        column->addWidget(box);
        dialog.show();
        const QImage drawn = button->grab().toImage();
        CHECK(drawn.pixelColor(6, drawn.height() / 2) == tones(dialog.palette()).accent);
    }
    applyTheme(*qApp, Scheme::Light);
}
