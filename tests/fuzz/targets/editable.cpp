// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A package that is opened as a course.

#include "core/package/editable/openpackage.h"
#include "tests/fuzz/targets/fuzz.h"
#include "tests/fuzz/targets/readall.h"

#include <QDir>

namespace carrel::fuzz {

void read(const QByteArray &bytes)
{
    SessionOptions options;
    options.stateFolder = QDir::temp().filePath(QStringLiteral("state"));
    auto session = EditSession::createNew(QStringLiteral("Opened"), options);
    demand(bool(session), "a session can be made");
    const auto opened = openPackage(packageOf(bytes), **session);
    if (opened)
        readAll((*session)->view());
    demand(opened || !(*session)->canUndo(), "what is refused leaves nothing");
    (void)(*session)->close(EditSession::OnClose::Discard);
}

} // namespace carrel::fuzz
