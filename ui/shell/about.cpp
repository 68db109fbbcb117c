// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/about.h"

#include "core/base/translate.h"
#include "ui/widgets/message.h"

#include <QCoreApplication>

namespace carrel::ui {

void showAbout(QWidget *parent)
{
    const QString text =
        carrel::tr("Carrel %1\n\nA studio for small private online courses. It works without a "
                   "server, an account or a cloud.\n\nFree software under the GNU General Public "
                   "License, version 3 or later. Uses Qt %2, SQLite and KArchive.");
    //: %1 is the version of the program, %2 that of Qt
    showNote(parent, carrel::tr("About Carrel"),
             text.arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion())));
}

} // namespace carrel::ui
