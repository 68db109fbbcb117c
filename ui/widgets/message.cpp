// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/message.h"

#include "core/base/translate.h"
#include "ui/widgets/mainbutton.h"

#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(windowLog, "carrel.window")

namespace carrel::ui {

namespace {

void showBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    QMessageBox box(icon, title, text, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    box.addButton(mainButton(tr("OK"), &box), QMessageBox::AcceptRole);
    box.exec();
}

} // namespace

void showError(QWidget *parent, const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    qCWarning(windowLog, "error %d: %s", int(error.code), qUtf8Printable(error.detail));
    showBox(parent, QMessageBox::Warning, tr("That did not work"), error.message);
}

void showNote(QWidget *parent, const QString &title, const QString &text)
{
    showBox(parent, QMessageBox::Information, title, text);
}

} // namespace carrel::ui
