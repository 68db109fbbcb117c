// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/carrel/workspace.h"

#include "core/base/translate.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace carrel::cli {

Workspace::Workspace()
    : m_folder(QDir::temp().filePath(u"carrel-XXXXXX"_s))
{ }

Result<SessionOptions> Workspace::sessionOptions() const
{
    if (!m_folder.isValid())
        return Error{ErrorCode::NotWritable,
                     tr("No temporary folder can be made in “%1”. Set TMPDIR to a folder you may "
                        "write in.")
                         .arg(QDir::tempPath()),
                     m_folder.errorString()};
    SessionOptions options;
    options.stateFolder = m_folder.path();
    return options;
}

} // namespace carrel::cli
