// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ownfiles.h"

#include "core/base/translate.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace carrel {

QString ownFilesFolder(const QString &kind)
{
    const QString state = qEnvironmentVariable("CARREL_STATE_FOLDER");
    if (!state.isEmpty())
        return QDir(state).filePath(kind);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(u"carrel/"_s + kind);
}

QString profilesFolder()
{
    return ownFilesFolder(u"lms-profiles"_s);
}

Result<> checkFileName(const QString &name)
{
    static const QRegularExpression forbidden(u"[/\\\\:*?\"<>|\\x00-\\x1f]|^\\.|\\.$"_s);
    if (forbidden.match(name).hasMatch())
        return Error{
            ErrorCode::InvalidInput,
            tr("The name also becomes that of a file: it cannot begin or end with a dot or "
               "hold any of / \\ : * ? \" < > |.")};
    return {};
}

} // namespace carrel
