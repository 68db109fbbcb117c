// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rescuereport.h"

#include "core/base/translate.h"
#include "core/edit/rescuing.h"
#include "ui/widgets/mainbutton.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace carrel::ui {

void showRescueReport(QWidget *parent, const SalvageReport &report)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(carrel::tr("What was rescued"));
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(space::l, space::l, space::l, space::l);
    column->setSpacing(space::m);
    QLabel *about = plainLabel(rescuedText(report), &dialog);
    about->setWordWrap(true);
    column->addWidget(about);
    auto *row = new QHBoxLayout;
    if (report.remarks.isEmpty()) {
        column->addWidget(mutedLabel(carrel::tr("Nothing is lost."), &dialog));
    } else {
        auto *list = new QPlainTextEdit(report.remarks.join(u'\n'), &dialog);
        list->setReadOnly(true);
        list->setAccessibleName(carrel::tr("What is lost, damaged or in another place now"));
        column->addWidget(list, 1);
        auto *copy = new QPushButton(carrel::tr("Copy the list"), &dialog);
        copy->setAutoDefault(false);
        QObject::connect(copy, &QPushButton::clicked, list,
                         [list] { QGuiApplication::clipboard()->setText(list->toPlainText()); });
        row->addWidget(copy);
        dialog.resize(dialog.fontMetrics().averageCharWidth() * 80,
                      dialog.fontMetrics().height() * 20);
    }
    row->addStretch(1);
    QPushButton *goOn = mainButton(carrel::tr("Open the rescued course"), &dialog);
    QObject::connect(goOn, &QPushButton::clicked, &dialog, &QDialog::accept);
    row->addWidget(goOn);
    column->addLayout(row);
    goOn->setFocus();
    dialog.exec();
}

} // namespace carrel::ui
