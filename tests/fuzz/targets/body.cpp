// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The body of a block of any kind: its id on the first line, then JSON.

#include "tests/fuzz/targets/fuzz.h"
#include "tests/fuzz/targets/readbody.h"

#include <QJsonDocument>

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return;
    const QJsonDocument document = QJsonDocument::fromJson(bytes.mid(end + 1));
    readBody(QString::fromLatin1(bytes.left(end)), document.object());
}

} // namespace carrel::fuzz
